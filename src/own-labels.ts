import type { Catalogue } from "./catalogue.js";
import { words } from "./fold.js";
import { phrases } from "./label-index.js";
import { keyOf, type Reading, withoutFillers } from "./phrases.js";
import type { Lookup } from "./spans.js";
import { techniqueLabels } from "./vocabulary.js";

const known = new WeakMap<Catalogue, Lookup>();

/** What texts are looked up in: the names that are shipped, and before them the labels of a catalogue of one's own. */
export function lookupOf(catalogue: Catalogue | undefined): Lookup {
  if (!catalogue) return { phrases: phrases() };
  const lookup = known.get(catalogue) ?? { phrases: phrases(), own: ownReadings(catalogue) };
  known.set(catalogue, lookup);
  return lookup;
}

/** Labels that differ from those of the vocabulary; the names of the vocabulary are known already. */
function ownReadings({ techniques }: Catalogue): Map<string, Reading[]> {
  const own = new Map<string, Reading[]>();
  const shipped: Readonly<Record<string, string>> = techniqueLabels;
  for (const { code, label, offeredAs = [] } of techniques) {
    for (const name of new Set([label, ...offeredAs])) if (shipped[code] !== name) add(own, name, code, false);
    if (!Object.hasOwn(shipped, code)) add(own, code, code, true);
  }
  return own;
}

function add(own: Map<string, Reading[]>, text: string, code: string, alone: boolean): void {
  const parts = words(text);
  if (parts.length === 0) return;
  const key = keyOf(withoutFillers(parts));
  const reading: Reading = { role: "name", name: { kind: "technique", code }, alone };
  own.set(key, [...(own.get(key) ?? []), reading]);
}

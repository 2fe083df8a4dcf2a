import type { Catalogue, CatalogueDefinition, CatalogueIndex, Indication, Rule } from "./catalogue.js";
import { marked } from "./checked.js";
import { answersIn, leavesOf } from "./criterion.js";

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) freeze(one);
  return Object.freeze(value);
}

/** Indexes a definition without checking it, and freezes it; `digest` is the SHA-256 of it that results name. */
export function indexCatalogue(definition: CatalogueDefinition, digest: string): Catalogue {
  const leaves = new Map(definition.rules.map((rule) => [rule, rule.when ? leavesOf(rule.when) : []]));
  const index: CatalogueIndex = {
    leaves,
    readers: readersOf(definition),
    questions: new Map(definition.questions.map((q) => [q.code, q])),
    rules: new Map(definition.rules.map((r) => [r.id, r])),
    techniques: new Map(definition.techniques.map((t) => [t.code, t])),
    indications: indicationsBy(definition),
  };
  for (const map of [...Object.values(index), ...index.indications.values()]) seal(map);
  return Object.freeze(marked({ ...freeze(definition), digest, index: Object.freeze(index) }));
}

/** The rules that read each question, in the order of the catalogue. */
function readersOf({ questions, rules }: CatalogueDefinition): Map<string, Rule[]> {
  const readers = new Map(questions.map(({ code }): [string, Rule[]] => [code, []]));
  for (const rule of rules) for (const code of new Set(answersIn(rule.when))) readers.get(code)?.push(rule);
  return readers;
}

/** Look-ups are made from the lists and must not part from them. */
function seal(map: object): void {
  const refuse = () => {
    throw new TypeError("The index of a catalogue cannot be changed.");
  };
  Object.freeze(Object.assign(map, { set: refuse, delete: refuse, clear: refuse }));
}

function indicationsBy({ indications }: CatalogueDefinition): Map<string, Map<string, Indication>> {
  const by = new Map<string, Map<string, Indication>>();
  for (const indication of indications) {
    const key = indicationKey(indication.condition, indication.variant);
    const found = by.get(key);
    if (found) found.set(indication.technique, indication);
    else by.set(key, new Map([[indication.technique, indication]]));
  }
  return by;
}

/** The key of a condition's variant in the index of a catalogue. */
export const indicationKey = (condition: string, variant: string): string => `${condition}|${variant}`;

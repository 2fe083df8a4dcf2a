import type { Catalogue } from "./catalogue.js";
import { questionNames } from "./knowledge/labels/questions.js";
import type { LabelKind } from "./labels.js";
import { textOf } from "./leftovers.js";
import type { Mention } from "./mentions.js";
import type { Name } from "./phrases.js";
import type { LabelMatch } from "./resolution.js";
import type { Understood } from "./understand.js";
import { codesOf, conditionLabels, goalLabels, regionLabels, techniqueLabels } from "./vocabulary.js";

/** Every kind, in the order of results. */
export const kinds: readonly LabelKind[] = ["technique", "condition", "goal", "question", "region"];

/** Each thing that is named once, in a fixed order. */
export function matchesOf(
  mentions: readonly Mention[],
  understood: Understood,
  catalogue: Catalogue | undefined,
): LabelMatch[] {
  const found = new Map<string, LabelMatch>();
  for (const { span, names } of mentions)
    for (const name of names) {
      const key = [name.kind, name.code, name.variant].join(" ");
      if (!found.has(key)) found.set(key, matchOf(name, textOf(span, understood), catalogue));
    }
  const place = placeIn(catalogue);
  return [...found.values()].sort((a, b) => place(a) - place(b));
}

const matchOf = ({ kind, code, variant }: Name, matched: string, catalogue: Catalogue | undefined): LabelMatch => ({
  kind,
  code,
  label: labelOf(kind, code, catalogue),
  matched,
  ...(variant ? { variant } : {}),
});

function labelOf(kind: LabelKind, code: string, catalogue: Catalogue | undefined): string {
  const own = kind === "technique" ? catalogue?.index.techniques.get(code)?.label : undefined;
  const shipped = kind === "question" ? questions[code]?.label : labels[kind][code];
  return own ?? shipped ?? code;
}

const questions: Readonly<Record<string, { readonly label: string }>> = questionNames;
const labels: Readonly<Record<Exclude<LabelKind, "question">, Readonly<Record<string, string>>>> = {
  technique: techniqueLabels,
  condition: conditionLabels,
  goal: goalLabels,
  region: regionLabels,
};

/** Techniques of a catalogue of one's own come after those of the vocabulary. */
function placeIn(catalogue: Catalogue | undefined): (match: LabelMatch) => number {
  const own = (catalogue?.techniques ?? []).map(({ code }) => code);
  const orders = {
    technique: [...codesOf(techniqueLabels), ...own],
    condition: codesOf(conditionLabels),
    goal: codesOf(goalLabels),
    question: codesOf(questionNames),
    region: codesOf(regionLabels),
  };
  const order = kinds.flatMap((kind) => orders[kind].map((code) => `${kind} ${code}`));
  return ({ kind, code }) => order.indexOf(`${kind} ${code}`);
}

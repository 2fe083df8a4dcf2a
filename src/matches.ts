import type { Catalogue } from "./catalogue.js";
import { parentsOf, withParents } from "./follow-ups.js";
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

/** Matches, and before each follow-up the questions without whose answers its own settles nothing. */
export function withFirstQuestions(matches: readonly LabelMatch[], catalogue: Catalogue | undefined): LabelMatch[] {
  const questions = new Map(
    matches.flatMap((match) => (match.kind === "question" ? [[match.code, match] as const] : [])),
  );
  const asked = withParents([...questions.keys()], catalogue);
  // From the last to the first, so that the follow-ups of a question are there before it.
  for (const code of [...asked].reverse()) {
    if (questions.has(code)) continue;
    const leadsTo = asked.filter((other) => parentsOf(other, catalogue).includes(code));
    const matched = questions.get(leadsTo[0] ?? "")?.matched ?? "";
    questions.set(code, { ...matchOf({ kind: "question", code }, matched, catalogue), leadsTo });
  }
  const place = placeIn(catalogue);
  const inOrder = [...questions.values()].sort((a, b) => place(a) - place(b)).map(({ code }) => code);
  const ordered = withParents(inOrder, catalogue).flatMap((code) => questions.get(code) ?? []);
  return kinds.flatMap((kind) => (kind === "question" ? ordered : matches.filter((match) => match.kind === kind)));
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

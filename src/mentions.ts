import type { Catalogue } from "./catalogue.js";
import { denialIn, type Standing } from "./denial.js";
import type { LabelKind } from "./labels.js";
import type { Name } from "./phrases.js";
import { choose, type Span } from "./spans.js";
import type { Understood } from "./understand.js";

/** What is looked for in a text. */
export interface Wanted {
  readonly kinds: ReadonlySet<LabelKind>;
  readonly catalogue?: Catalogue | undefined;
}

/** A place in a text that names something that is wanted. */
export interface Mention {
  readonly span: Span;
  /** What it may mean. */
  readonly names: readonly Name[];
  readonly standing: Standing;
}

/** What a text names of what is wanted, in its order, and whether any word of it denies something. */
export function mentionsIn(understood: Understood, wanted: Wanted): { mentions: Mention[]; negated: boolean } {
  const { standings, negated } = denialIn(understood.spans, understood.tokens);
  const mentionOf = (span: Span, around: Span): Mention => ({
    span,
    names: namesOf(span).filter((name) => isWanted(name, wanted)),
    standing: standings.get(around) ?? "stated",
  });
  const mentions = understood.spans.flatMap((span) => [
    mentionOf(span, span),
    ...regionsInside(span, understood, wanted).map((region) => mentionOf(region, span)),
  ]);
  return { mentions: mentions.filter(({ names }) => names.length > 0), negated };
}

const namesOf = ({ readings }: Span): Name[] => readings.flatMap(({ name }) => (name ? [name] : []));

function isWanted({ kind, code }: Name, { kinds, catalogue }: Wanted): boolean {
  if (!kinds.has(kind)) return false;
  if (!catalogue) return true;
  if (kind === "technique") return catalogue.index.techniques.has(code);
  return kind !== "question" || catalogue.index.questions.has(code);
}

/** Where regions are wanted and conditions are not, "knee pain" names a knee. */
function regionsInside(pain: Span, { found, tokens }: Understood, { kinds }: Wanted): Span[] {
  if (!kinds.has("region") || kinds.has("condition")) return [];
  if (!namesOf(pain).some(({ kind }) => kind === "condition")) return [];
  const inside = found
    .filter(({ from, to }) => pain.from <= from && to <= pain.to && to - from < pain.to - pain.from)
    .map((span) => ({ ...span, readings: span.readings.filter(({ name }) => name?.kind === "region") }));
  return choose(
    inside.filter(({ readings }) => readings.length > 0),
    tokens,
  );
}

const isGeneral = ({ names, standing }: Mention): boolean =>
  standing !== "denied" && names.every(({ kind, general }) => kind === "technique" && general === true);
const isSpecific = ({ names, standing }: Mention): boolean =>
  standing !== "denied" && names.some(({ kind, general }) => kind === "technique" && !general);

/** General names, such as "relaxing massage", say nothing beside a technique or beside another that means the same. */
export function withoutGeneral(mentions: readonly Mention[]): { kept: Mention[]; dropped: Mention[] } {
  const specific = mentions.some(isSpecific);
  const seen = new Set<string>();
  const says = (mention: Mention): boolean => {
    if (!isGeneral(mention)) return true;
    const meaning = mention.names.map(({ code }) => code).join(" ");
    const isFirst = !specific && !seen.has(meaning);
    seen.add(meaning);
    return isFirst;
  };
  const kept = mentions.filter(says);
  return { kept, dropped: mentions.filter((mention) => !kept.includes(mention)) };
}

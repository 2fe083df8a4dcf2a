import { normalise, type Token, tokensOf } from "./fold.js";
import type { Reading } from "./phrases.js";
import { choose, hasRole, type Lookup, placesOf, type Span, spansOf } from "./spans.js";
import { nearSpans } from "./spelling.js";

/** A text with what was understood of it. */
export interface Understood {
  /** The text in one form, which positions are about. */
  readonly text: string;
  /** Its words. */
  readonly tokens: readonly Token[];
  /** Phrases that do not overlap, in order, with the readings that count. */
  readonly spans: readonly Span[];
  /** Every phrase that was found, overlapping ones and those that do not count too. */
  readonly found: readonly Span[];
}

/** Finds the phrases of a text and drops readings that only count where nothing is left unexplained. */
export function understand(input: string, lookup: Lookup): Understood {
  const text = normalise(input);
  const tokens = tokensOf(text);
  const exact = spansOf(tokens, lookup);
  const found = [...exact, ...nearSpans(tokens, uncovered(choose(exact, tokens), tokens), lookup)];
  const open = unexplained(choose(found, tokens), tokens);
  const stretches = new Set(open.map((at) => tokens[at]?.stretch));
  const counts = ({ alone, name, role }: Reading, span: Span) =>
    !alone ||
    (role === "sensual" || name?.kind === "technique" ? open.length === 0 : !stretches.has(tokens[span.from]?.stretch));
  const counted = found.flatMap((span) => {
    const readings = span.readings.filter((reading) => counts(reading, span));
    const isLost = readings.every(({ role }) => role !== "name") && span.readings.some(isHazard);
    return readings.length > 0 && !isLost ? [{ ...span, readings }] : [];
  });
  return { text, tokens, spans: choose(counted, tokens), found };
}

/** What may be a hazard and does not count is a word that was not understood, whatever else it may be. */
const isHazard = ({ name }: Reading): boolean => name?.kind === "condition" || name?.kind === "question";

/** Numbers of the words that no span holds. */
function uncovered(spans: readonly Span[], tokens: readonly Token[]): number[] {
  const held = new Set(spans.flatMap(placesOf));
  return tokens.map((_, at) => at).filter((at) => !held.has(at));
}

/** Everyday words and words of time are known only for what they do to the names beside them. */
const isUnread = ({ readings }: Span): boolean =>
  readings.every(({ role }) => role === "limit" || role === "presuming");

/** Numbers of the words that are not understood. */
export const unexplained = (spans: readonly Span[], tokens: readonly Token[]): number[] =>
  uncovered(
    spans.filter((span) => !hasRole(span, "everyday") && !isUnread(span)),
    tokens,
  );

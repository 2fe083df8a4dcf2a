import type { Token } from "./fold.js";
import { keyOf, leastStem, type Phrases, type Reading, sameReading, withoutFillers } from "./phrases.js";

/** Words of a text, one after the other, that are a known phrase. */
export interface Span {
  /** Number of the first word. */
  readonly from: number;
  /** Number of the word after the last. */
  readonly to: number;
  /** What the phrase can be. */
  readonly readings: readonly Reading[];
  /** Whether it was found by a spelling that is near. */
  readonly near: boolean;
}

/** What spans are looked up in; `own` holds the labels of a catalogue, which come before the names of its techniques. */
export interface Lookup {
  readonly phrases: Phrases;
  readonly own?: ReadonlyMap<string, readonly Reading[]> | undefined;
}

/** Most words in a phrase. */
const most = 16;

/** Every known phrase in a text, overlapping ones too. Its cost grows with the number of words, as phrases are short. */
export function spansOf(tokens: readonly Token[], lookup: Lookup): Span[] {
  return [...tokens.flatMap((_, from) => spansFrom(tokens, from, lookup)), ...wholeSpan(tokens, lookup)];
}

/** A phrase ends at a comma, unless the whole text is a name with commas, such as "Sudden, worst headache". */
function wholeSpan(tokens: readonly Token[], lookup: Lookup): Span[] {
  if (tokens.length > most || tokens[0]?.stretch === tokens.at(-1)?.stretch) return [];
  const parts = tokens.map(({ word }) => word);
  const readings = readingsOf(parts, lookup).filter(({ role }) => role === "name");
  return readings.length > 0 ? [{ from: 0, to: tokens.length, readings, near: false }] : [];
}

function spansFrom(tokens: readonly Token[], from: number, lookup: Lookup): Span[] {
  const spans: Span[] = [];
  const parts: string[] = [];
  let letters = 0;
  for (let to = from; to < tokens.length && to - from < most; to += 1) {
    const token = tokens[to] as Token;
    letters += token.word.length;
    if (token.stretch !== tokens[from]?.stretch || letters > lookup.phrases.longest * 2) break;
    parts.push(token.word);
    const readings = readingsOf(parts, lookup);
    if (readings.length > 0) spans.push({ from, to: to + 1, readings, near: false });
  }
  return spans;
}

/** What a phrase can be, whole or as the beginning of its last word. */
export function readingsOf(parts: readonly string[], { phrases, own }: Lookup): Reading[] {
  const bare = withoutFillers(parts);
  const key = keyOf(bare);
  if (key.length > phrases.longest + 24) return [];
  const mine = own?.get(key) ?? [];
  const whole = phrases.names.get(key) ?? [];
  const names = [...whole, ...unlike(stemsOf(bare, phrases.names, phrases), whole)];
  const others = mine.length > 0 ? names.filter(({ name }) => name?.kind !== "technique") : names;
  const words = [...(phrases.words.get(keyOf(parts)) ?? []), ...stemsOf(parts, phrases.words, phrases)];
  return [...mine, ...others, ...words, ...numberIn(parts)];
}

/** Readings that `known` does not hold. */
const unlike = (readings: readonly Reading[], known: readonly Reading[]): Reading[] =>
  readings.filter((reading) => !known.some((other) => sameReading(reading, other)));

/** The longest beginning of the last word that is known as one. */
function stemsOf(
  parts: readonly string[],
  map: ReadonlyMap<string, readonly Reading[]>,
  { beginnings }: Phrases,
): readonly Reading[] {
  const last = parts.at(-1) ?? "";
  if (!beginnings.has(last.slice(0, leastStem))) return [];
  const before = parts.slice(0, -1);
  for (let letters = Math.min(last.length, 24); letters >= leastStem; letters -= 1) {
    const readings = map.get(`${keyOf([...before, last.slice(0, letters)])}*`);
    if (readings) return readings;
  }
  return [];
}

const number: readonly Reading[] = [{ role: "number", alone: false }];
const currency: readonly Reading[] = [{ role: "unit", alone: false }];

function numberIn(parts: readonly string[]): readonly Reading[] {
  const [word] = parts;
  if (parts.length !== 1 || !word) return [];
  if (/^\p{Nd}/u.test(word)) return number;
  return /^\p{Sc}$/u.test(word) ? currency : [];
}

/** Spans that do not overlap: longer ones first, then those further left. */
export function choose(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const taken = new Set<number>();
  const letters = new Map(spans.map((span) => [span, lettersIn(span, tokens)]));
  const ordered = [...spans].sort(
    (a, b) => (letters.get(b) ?? 0) - (letters.get(a) ?? 0) || a.from - b.from || b.to - a.to,
  );
  const chosen = ordered.filter((span) => {
    const places = placesOf(span);
    if (places.some((at) => taken.has(at))) return false;
    for (const at of places) taken.add(at);
    return true;
  });
  return chosen.sort((a, b) => a.from - b.from);
}

const lettersIn = ({ from, to }: Span, tokens: readonly Token[]): number =>
  tokens.slice(from, to).reduce((sum, { word }) => sum + word.length, 0);

/** Numbers of the words in a span. */
export const placesOf = ({ from, to }: Span): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Whether a span holds a reading of a role. */
export const hasRole = ({ readings }: Span, role: Reading["role"]): boolean =>
  readings.some((reading) => reading.role === role);

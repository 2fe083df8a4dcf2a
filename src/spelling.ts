import { distance } from "fastest-levenshtein";
import type { Token } from "./fold.js";
import { bucketOf, leastSpelling, type Phrases } from "./phrases.js";
import { type Lookup, readingsOf, type Span } from "./spans.js";

/** The end of a word that most names have, and that makes a short word long. */
const common = /massagen?$/;

/** Letters that may differ: one, and two in a long word; an end that says massage does not count. */
function allowed(word: string): number {
  const { length } = word.replace(common, "");
  if (length < leastSpelling) return 0;
  return length < 10 ? 1 : 2;
}
/** Most words on either side of a misspelt one that a name may hold. */
const around = 4;
/** A misspelt word is read as a name of its own only from this length on. */
const leastAlone = 7;

/** The known words that are nearest to a misspelt one, all that are equally near; the first letter must be right. */
function nearestWords(word: string, { spellings }: Phrases): string[] {
  const most = allowed(word);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => word.length - most + at);
  const near = lengths
    .flatMap((length) => [...(spellings.get(bucketOf(word, length)) ?? [])])
    .map((known) => ({ known, letters: distance(word, known) }));
  const least = Math.min(...near.map(({ letters }) => letters));
  return least === 0 || least > most ? [] : near.filter(({ letters }) => letters === least).map(({ known }) => known);
}

/** Phrases that a text holds once one of its unexplained words is spelt as a known one. */
export function nearSpans(tokens: readonly Token[], unexplained: readonly number[], lookup: Lookup): Span[] {
  return unexplained.flatMap((at) =>
    nearestWords(tokens[at]?.word ?? "", lookup.phrases).flatMap((word) => spansWith(tokens, at, word, lookup)),
  );
}

function spansWith(tokens: readonly Token[], at: number, word: string, lookup: Lookup): Span[] {
  const spans: Span[] = [];
  const stretch = tokens[at]?.stretch;
  for (let from = Math.max(0, at - around); from <= at; from += 1)
    for (let to = at + 1; to <= Math.min(tokens.length, at + 1 + around); to += 1) {
      const within = tokens.slice(from, to);
      if (within.some((token) => token.stretch !== stretch)) continue;
      if (within.length === 1 && (tokens[at]?.word.length ?? 0) < leastAlone) continue;
      const parts = within.map((token, place) => (from + place === at ? word : token.word));
      const readings = readingsOf(parts, lookup).filter(
        ({ alone, role }) => (role === "name" && !(alone && within.length === 1)) || role === "modifier",
      );
      if (readings.length > 0) spans.push({ from, to, readings, near: true });
    }
  return spans;
}

import type { Catalogue, Technique } from "./catalogue.js";
import type { LabelMatch, Resolution } from "./resolution.js";
import { resolve } from "./resolve.js";

/** What a name on a menu says. */
export interface Meant {
  /** What it names in the catalogue. */
  readonly found: Resolution;
  /** Codes of every technique that it names, in the catalogue or not, also by one word alone. */
  readonly codes: readonly string[];
  /** Those of `codes` that it would mislead about; a local or house name, or that of a purpose, is nobody's own. */
  readonly misleading: readonly string[];
  /** Codes of what it names as a whole in the vocabulary, in the catalogue or not. */
  readonly anywhere: readonly string[];
  /** Codes of what it says it is not. */
  readonly denied: readonly string[];
  /** Whether it names a sensual service. */
  readonly isSensual: boolean;
}

/** Reads a name by the catalogue, which has names of its own, and by the vocabulary, which has what a menu left out. */
export function meantBy(text: string, catalogue: Catalogue): Meant {
  const found = techniquesIn(text, catalogue);
  const known = techniquesIn(text);
  const words = text.split(/[^\p{L}\p{M}\p{N}'-]+/u).flatMap((word) => wordAlone(word, catalogue));
  const matches = [...found.matches, ...known.matches, ...words];
  return {
    found,
    codes: codesOf(matches),
    misleading: codesOf(matches.filter((match) => match.variant === undefined && !isPurpose(match, matches))),
    anywhere: codesOf(known.matches),
    denied: codesOf([...found.denied, ...known.denied]),
    isSensual: found.outOfScope !== undefined,
  };
}

/** "Therapeutic massage" names what it is for, and so three techniques or more: it misleads about none of them. */
const isPurpose = ({ matched }: LabelMatch, matches: readonly LabelMatch[]): boolean =>
  codesOf(matches.filter((other) => other.matched === matched)).length > 2;

const techniquesIn = (text: string, catalogue?: Catalogue): Resolution =>
  resolve(text, { kinds: ["technique"], catalogue });

/** "Swedish" beside words that are not understood still reads as Swedish massage. */
const wordAlone = (word: string, catalogue: Catalogue): LabelMatch[] =>
  [techniquesIn(word, catalogue), techniquesIn(word)].flatMap(({ confidence, matches }) =>
    confidence === "exact" ? matches : [],
  );

const codesOf = (matches: readonly LabelMatch[]): string[] => [...new Set(matches.map(({ code }) => code))];

/** Whether a name holds a place where the technique is never given: the line sells more than that. */
export function namesRegionBeyond(text: string, { reach }: Technique): boolean {
  if (reach === "whole-body") return false;
  const places = new Map<string, boolean>();
  for (const { code, matched } of resolve(text, { kinds: ["region"] }).matches)
    places.set(matched, places.get(matched) || reach.some((region) => region === code));
  return [...places.values()].includes(false);
}

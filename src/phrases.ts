import { words } from "./fold.js";
import { fillers } from "./knowledge/labels/words.js";
import type { LabelKind } from "./labels.js";

/** What a word does that is no name. */
export type Role =
  | "modifier"
  | "number"
  | "unit"
  | "filler"
  | "and"
  | "or"
  | "but"
  | "negation"
  | "after-negation"
  | "doubt"
  | "limit"
  | "presuming"
  | "aside"
  | "everyday"
  | "sensual";

/** One thing that a phrase can name. */
export interface Name {
  readonly kind: LabelKind;
  readonly code: string;
  readonly variant?: string | undefined;
  /** It gives way to a technique that is named beside it. */
  readonly general?: true | undefined;
}

/** What a phrase can be: a name, or words with a role. */
export interface Reading {
  readonly role: Role | "name";
  readonly name?: Name;
  /** It counts only where nothing else is left unexplained. */
  readonly alone: boolean;
}

/** Every known phrase by its key; `*` ends the key of a beginning of a word. */
export interface Phrases {
  /** Names, by a key without the fillers inside. */
  readonly names: ReadonlyMap<string, readonly Reading[]>;
  /** Words with a role, by a key that keeps every word. */
  readonly words: ReadonlyMap<string, readonly Reading[]>;
  /** Words and joined names that a misspelt word is compared with, by their first letter and length. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first letters of the last words of beginnings, so that most words need not be looked up as one. */
  readonly beginnings: ReadonlySet<string>;
  /** Characters in the longest key. */
  readonly longest: number;
}

/** From this length on, names are compared without the spaces in them. */
const joinable = 7;
/** Shortest beginning of a word that is looked up as one. */
export const leastStem = 3;
/** Shorter words are not compared by distance. */
export const leastSpelling = 5;

/** The key of a phrase: without spaces, but for short ones, which other words could run into. */
export function keyOf(parts: readonly string[]): string {
  const joined = parts.join("");
  return joined.length >= joinable || parts.every((part) => part.length === 1) ? joined : parts.join(" ");
}

/** Where words of one first letter and length are kept. */
export const bucketOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

/** Whether two readings say the same, whether or not they count alone. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.role === b.role && a.name?.kind === b.name?.kind && a.name?.code === b.name?.code;

let known: ReadonlySet<string> | undefined;
function isFiller(word: string): boolean {
  known ??= new Set(Object.values(fillers).flatMap((list) => list.split(",").map((name) => words(name).join(" "))));
  return known.has(word);
}

/** The words of a name without the fillers inside it: "pain in my neck" is "pain neck". */
export function withoutFillers(parts: readonly string[]): readonly string[] {
  if (parts.length < 3 || parts.every((part) => part.length === 1)) return parts;
  return parts.filter((part, at) => at === 0 || at === parts.length - 1 || !isFiller(part));
}

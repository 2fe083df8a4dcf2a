import type { Words } from "./words.js";

/** A name as it stands inside a sentence; an abbreviation keeps its capitals. */
export const inside = (name: string, { grammar }: Pick<Words, "grammar">): string =>
  grammar.names === "as-in-menu" || /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The first letter of a statement. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a name fills its slot: as in a menu where the sentence begins with it, else as inside a sentence. */
export const asIn = (sentence: string, slot: string): typeof inside =>
  sentence.startsWith(`{${slot}}`) ? (name) => name : inside;

/** Names in a row at the start of a line: only the first as in a menu. */
export const row = (names: readonly string[], words: Words): string[] =>
  names.map((name, at) => (at === 0 ? name : inside(name, words)));

/** Names, commas between, the joining word before the last. */
export function list(names: readonly string[], words: Words, join: "and" | "or" = "and"): string {
  const last = names.at(-1);
  if (names.length < 2 || last === undefined) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${joiner(join, last, words)} ${last}`;
}

/** The joining word in the form that the next word asks for. */
const joiner = (join: "and" | "or", next: string, { grammar, joins }: Words): string =>
  grammar.joiners.find((one) => one.join === join && new RegExp(one.before, "iu").test(next))?.form ?? joins[join];

/** A number as this language writes it. */
export const numeral = (value: unknown, { grammar }: Pick<Words, "grammar">): string =>
  String(value).replace(".", grammar.decimal);

/** A name with its side of the body, where one is given. */
export const placeName = (region: keyof Words["regions"], side: "left" | "right" | undefined, words: Words): string =>
  side ? `${words.regions[region]} (${words.sides[side]})` : words.regions[region];

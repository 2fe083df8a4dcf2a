import { capital, inside, list, placeName, row } from "./grammar.js";
import { fillIn } from "./lines.js";
import type { PlaceRef } from "./places.js";
import type { Advice, Approach, Lists, PressureCeiling, Ranked, Withheld } from "./recommendation.js";
import { techniqueName } from "./technique-name.js";
import type { Words } from "./words.js";

/** Massage, care beside it and what is added to it. */
export const kindsOf = (advice: Advice): readonly Lists[] => [advice, advice.adjuncts, advice.addOns];

/** What is withheld, of every kind. */
export const withheldOf = (advice: Advice, name: "needsReview" | "contraindicated" | "notIndicated"): Withheld[] =>
  kindsOf(advice).flatMap((lists) => lists[name]);

/** Names of techniques in a row, only the first as in a menu. */
export const namesInRow = (techniques: readonly (Ranked | Withheld)[], words: Words): string[] =>
  techniques.map((one, at) => techniqueName(one, words, at > 0 ? inside : undefined));

/** Names by code of all that is on offer, as they stand inside a sentence; a code that is not on offer stands for itself. */
export function namesByCode(advice: Advice, words: Words): (codes: readonly string[]) => string[] {
  const names = new Map(
    kindsOf(advice).flatMap(({ ranked }) => ranked.map((one) => [one.technique, techniqueName(one, words, inside)])),
  );
  return (codes) => codes.map((code) => names.get(code) ?? code);
}

/** Names on offer that share no session with it, as a statement; empty where there is none. */
export function notWithOf({ notWith }: Ranked, advice: Advice, words: Words): string[] {
  const offered = kindsOf(advice).flatMap(({ ranked }) => ranked.map(({ technique }) => technique));
  const names = namesByCode(advice, words)(notWith.filter((code) => offered.includes(code)));
  return names.length > 0 ? [fillIn(words.headings.notWith, names.join("; "))] : [];
}

/** Least and most pressure, inside a sentence. */
export const rangeOf = (
  { lowest, highest }: NonNullable<Ranked["pressure"]>,
  { headings, pressures }: Words,
): string =>
  lowest === highest ? pressures[lowest] : fillIn(fillIn(headings.range, pressures[lowest]), pressures[highest]);

/** Names of places in a row at the start of a line, or the whole body; a side that all have in common is said once. */
export function placesInRow(
  places: readonly (PlaceRef | Pick<PressureCeiling, "region" | "side">)[],
  words: Words,
): string {
  const [side, ...others] = new Set(places.map((place) => place.side));
  const common = places.length > 1 && others.length === 0 ? side : undefined;
  const names = places.map((place) =>
    place.region === "whole-body"
      ? words.joins.wholeBody
      : placeName(place.region, common ? undefined : place.side, words),
  );
  const all = list(row(names, words), words);
  return capital(common ? fillIn(fillIn(words.joins.sameSide, all), words.sides[common]) : all);
}

/** What is said alike, said once: each text with all it holds for, in the order of the first. */
export function alike<T>(entries: readonly T[], textOf: (entry: T) => string): [text: string, entries: T[]][] {
  const grouped = new Map<string, T[]>();
  for (const entry of entries) grouped.set(textOf(entry), [...(grouped.get(textOf(entry)) ?? []), entry]);
  return [...grouped];
}

/** Kind of massage with its shares, inside a sentence. */
export function approachName({ kind, shares, first }: Omit<Approach, "reasons">, words: Words): string {
  const { headings, approaches } = words;
  const order = kind === "combined" ? `, ${fillIn(headings.first, approaches[first].title)}` : "";
  const { medical, relaxation } = approaches;
  return `${approaches[kind].title} (${medical.title} ${shares.medical} %, ${relaxation.title} ${shares.relaxation} %${order})`;
}

import type { Technique } from "./catalogue.js";
import { once } from "./once.js";
import type { Approach, Ranked } from "./recommendation.js";

/** What puts one technique before another, the weightiest first. */
export const orderKeys = ["score", "own-word", "family", "basis", "cautions", "liked", "catalogue-order"] as const;
/**
 * What put one technique before another: the first in this order in which they differ.
 *
 * @useDeclaredType
 */
export type OrderKey = (typeof orderKeys)[number];

const bases = ["direct", "indirect", "practice"] as const;

/** Where each technique stands in the order of a catalogue, by its code. */
export const placesInOrder = /* @__PURE__ */ once(
  (techniques: readonly Technique[]): ReadonlyMap<string, number> =>
    new Map(techniques.map(({ code }, place) => [code, place])),
);

/** The tie-breaks as numbers, in the order of their keys, smaller first; what rests on a clinic's own word alone comes after all its equals; `place` is that in the catalogue. */
export function orderOf(ranked: Ranked, approach: Approach, liked: readonly string[], place: number): number[] {
  const family = ranked.family === "both" ? 1 : ranked.family === approach.kind ? 0 : 2;
  const onOwnWord = ranked.contributions.every(({ says }) => says === "own-practice");
  return [
    -ranked.score,
    onOwnWord ? 1 : 0,
    approach.kind === "combined" ? 0 : family,
    Math.min(...ranked.contributions.map(({ basis }) => bases.indexOf(basis))),
    ranked.cautions.filter(({ code, rule }) => rule && code !== "standing-rule").length,
    liked.includes(ranked.technique) ? 0 : 1,
    place,
  ];
}

/** Where two orders first differ, as the place of the key; -1 where they do not. */
export const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.findIndex((key, at) => key !== b[at]);

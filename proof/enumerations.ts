import { concerns, stated } from "./concerns.js";
import { crowd } from "./crowd.js";
import { menus, tightened } from "./derived.js";
import type { Enumeration, Setup } from "./enumeration.js";
import { lists } from "./lists.js";
import { made } from "./made.js";
import { bounds, numbers, twoNumbers } from "./numbers.js";
import { agreed, grid, orders, pairs } from "./pairs.js";
import { alone, clearances } from "./rules.js";
import { bytes, places, singles, wishes } from "./singles.js";
import { triples } from "./triples.js";

/** Every enumeration, in the order of docs/proof.md. */
export const enumerations: readonly Enumeration[] = [
  singles,
  places,
  wishes,
  bytes,
  pairs,
  grid,
  agreed,
  orders,
  triples,
  bounds,
  numbers,
  twoNumbers,
  stated,
  concerns,
  lists,
  alone,
  clearances,
  made,
  menus,
  tightened,
  crowd,
];

/** Of every so many slots one is run in the quick profile, the same each time. */
export const quick: Readonly<Record<string, number>> = {
  singles: 17,
  places: 11,
  wishes: 23,
  bytes: 13,
  pairs: 331,
  grid: 97,
  agreed: 97,
  orders: 97,
  triples: 331,
  bounds: 1,
  numbers: 29,
  "two numbers": 31,
  stated: 1,
  conditions: 29,
  lists: 1,
  rules: 7,
  clearances: 1,
  made: 7,
  menus: 23,
  tightened: 7,
  crowd: 20,
};

/** How many cases each enumeration has, without running any. */
export const countsOf = (setup: Setup): Record<string, number> =>
  Object.fromEntries(
    enumerations.map(({ name, slots, casesIn }) => [
      name,
      Array.from({ length: slots(setup) }, (_, slot) => casesIn(slot, setup)).reduce((sum, cases) => sum + cases, 0),
    ]),
  );

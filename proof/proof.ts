import type { Rule } from "../src/index.js";
import { concerns } from "./concerns.js";
import { crowd } from "./crowd.js";
import { menus, tightened } from "./derived.js";
import { type Enumeration, Found, type Setup, setupOf } from "./enumeration.js";
import { laws, type Violation } from "./laws.js";
import type { Library } from "./library.js";
import { numbers, twoNumbers } from "./numbers.js";
import { agreed, grid, orders, pairs } from "./pairs.js";
import { namedIn } from "./reading.js";
import { alone, clearances } from "./rules.js";
import { bytes, places, singles, wishes } from "./singles.js";
import { triples } from "./triples.js";

export type { Library } from "./library.js";
export { Found, setupOf };

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
  numbers,
  twoNumbers,
  concerns,
  alone,
  clearances,
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
  numbers: 29,
  "two numbers": 31,
  conditions: 29,
  rules: 7,
  clearances: 5,
  menus: 23,
  tightened: 7,
  crowd: 20,
};

/** One slot of one enumeration. */
export interface Task {
  readonly name: string;
  readonly slot: number;
}

/** Every slot that a profile runs. */
export function tasksOf(setup: Setup, profile: "full" | "quick"): Task[] {
  return enumerations.flatMap(({ name, slots }) => {
    const step = profile === "quick" ? (quick[name] ?? 1) : 1;
    const all = Array.from({ length: slots(setup) }, (_, slot) => ({ name, slot }));
    return all.filter(({ slot }) => slot % step === Math.floor(step / 2) || step === 1);
  });
}

const byName = new Map(enumerations.map((one) => [one.name, one]));

/** Runs one slot and gives the number of cases. */
export function runTask({ name, slot }: Task, setup: Setup, found: Found): number {
  const enumeration = byName.get(name);
  if (!enumeration) throw new Error(`There is no enumeration ${name}.`);
  return enumeration.run(slot, setup, found);
}

/** How many cases each enumeration has, without running any. */
export const countsOf = (setup: Setup): Record<string, number> =>
  Object.fromEntries(
    enumerations.map(({ name, slots, casesIn }) => [
      name,
      Array.from({ length: slots(setup) }, (_, slot) => casesIn(slot, setup)).reduce((sum, cases) => sum + cases, 0),
    ]),
  );

/** What docs/proof.json holds once a full run has found nothing. */
export function recordOf(setup: Setup) {
  const { id, version, digest, questions, rules, techniques } = setup.catalogue;
  const counts = countsOf(setup);
  const total = Object.values(counts).reduce((sum, cases) => sum + cases, 0);
  return {
    catalogue: { id, version, digest, questions: questions.length, rules: rules.length, techniques: techniques.length },
    profiles: setup.profiles.length,
    counts,
    total,
    violations: 0,
  };
}

/** What a full run must have seen and did not: each rule met, and unknown where an answer can leave it so. */
export function unreached({ catalogue }: Setup, found: Pick<Found, "met" | "unknown">): string[] {
  const isSeen = ({ id, when }: Rule) => [
    ...(found.met.has(id) ? [] : [`${id} is met for nobody`]),
    ...(!when || namedIn(when).length === 0 || found.unknown.has(id) ? [] : [`${id} is unknown for nobody`]),
  ];
  return catalogue.rules.flatMap(isSeen);
}

/** A violation as it is printed: the law, what was expected, and the intake as canonical JSON. */
export const toldOf = ({ law, expected, intake }: Violation): string =>
  `law ${law} (${laws[law]})\n  expected: ${expected}\n  intake: ${JSON.stringify(intake)}`;

/** Runs a profile here and now, for tests. */
export function prove(library: Library, profile: "full" | "quick", only?: readonly string[]): Found {
  const setup = setupOf(library);
  const found = new Found();
  for (const task of tasksOf(setup, profile)) if (!only || only.includes(task.name)) runTask(task, setup, found);
  return found;
}

import type { Rule } from "../src/index.js";
import { Found, type Setup, setupOf, textOf } from "./enumeration.js";
import { enumerations, quick } from "./enumerations.js";
import { laws, type Violation } from "./laws.js";
import type { Library } from "./library.js";
import { personOf } from "./person.js";
import { namedIn } from "./reading.js";

export { Found, setupOf } from "./enumeration.js";
export { enumerations } from "./enumerations.js";
export type { Library } from "./library.js";
export { pageOf, recordOf } from "./record.js";

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
  try {
    return enumeration.run(slot, setup, found);
  } catch (error) {
    found.tell("rules", personOf({}, setup.catalogue), `slot ${slot} of ${name} runs, not ${textOf(error)}`);
    return enumeration.casesIn(slot, setup);
  }
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

/** Runs enumerations of the quick profile here and now, all or those that are named, until something was found. */
export function prove(
  library: Library,
  only?: readonly string[],
  isEnough: (found: Found) => boolean = () => false,
): Found {
  const setup = setupOf(library);
  const found = new Found();
  for (const task of tasksOf(setup, "quick")) {
    if (only && !only.includes(task.name)) continue;
    runTask(task, setup, found);
    if (isEnough(found)) break;
  }
  return found;
}

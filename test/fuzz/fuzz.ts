import { inspect } from "node:util";
import fc from "fast-check";
import { IntakeError } from "../../src/index.js";
import { type Target, targets } from "./targets.js";

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const ownNames = () => prototypes.map((one) => Reflect.ownKeys(one).length).join();
const untouched = ownNames();

/** An answer, or an error of the named kinds; and nothing done to what everything else is made from. */
export function holds({ call, throws }: Target, given: unknown): void {
  try {
    call(given as never);
  } catch (error) {
    if (!throws.some((kind) => error instanceof kind)) throw error;
    if (error instanceof IntakeError && !(error.issues.length > 0)) throw new Error("An error without an issue.");
  }
  if (ownNames() !== untouched || "polluted" in {}) throw new Error("A prototype was changed.");
}

/** Runs a target so many times from a seed; what fails is thrown, made as small as it gets. */
export function fuzz(name: string, numRuns: number, seed: number): void {
  const target = targets[name];
  if (!target) throw new Error(`There is no target "${name}".`);
  const property = fc.property(target.given, (given) => holds(target, given));
  const { failed, counterexample, counterexamplePath, errorInstance } = fc.check(property, { numRuns, seed });
  if (!failed) return;
  const shown = inspect(counterexample?.[0], { depth: 8 });
  throw new Error(`${name}, seed ${seed}, path ${counterexamplePath}: ${shown}`, { cause: errorInstance });
}

import type { Recommendation } from "./recommendation.js";
import { shown } from "./shown.js";

/** An option that is misspelt would be left out without a word; `rest` is what nobody knows. Throws `TypeError`. */
export function refuse(rest: object, usage: string): void {
  const [key] = Object.keys(rest);
  if (key !== undefined) throw new TypeError(`Unknown option "${key}": ${usage}.`);
}

/** A result of `recommend()` or `evaluate()`, whole. Throws `TypeError` for anything else. */
export function resultGiven(given: Recommendation, usage: string): Recommendation {
  const { outcome, consulted } = Object(given) as Partial<Recommendation>;
  if (typeof outcome === "string" && Array.isArray(consulted)) return given;
  throw new TypeError(`This is no result of recommend(): ${usage}.`);
}

/** The list of questions. Throws `TypeError` for anything but `gate` and `full`. */
export function checkList(list: unknown): void {
  if (list !== "gate" && list !== "full") throw new TypeError(`Unknown list ${shown(list)}: "gate" or "full".`);
}

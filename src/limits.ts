import type { Reader } from "./answers.js";
import type { Catalogue } from "./catalogue.js";
import { type Clearing, clearTechniques } from "./clear.js";
import type { RuleInForce } from "./in-force.js";
import { everywhere, isEverywhere, refsOf } from "./places.js";
import type { Shortening } from "./plan.js";
import type { Check } from "./recommendation.js";
import { type AppliedRule, applyRule, type Restriction, reasonOf, restrictionsOf } from "./restrictions.js";

/** What rules in force leave of a massage. */
export interface Limits {
  readonly restrictions: readonly Restriction[];
  readonly checks: readonly Check[];
  /** What became of each technique of the catalogue. */
  readonly techniques: ReadonlyMap<string, Clearing>;
  /** How long sessions may last, by rules that are met or unknown. */
  readonly shortens: readonly Shortening[];
}

export function limitsOf(inForce: readonly RuleInForce[], catalogue: Catalogue, reader: Reader): Limits {
  const restrictions: Restriction[] = [];
  const checks: Check[] = [];
  const shortens: Shortening[] = [];
  for (const one of inForce)
    for (const applied of applyRule(one, catalogue, reader)) {
      restrictions.push(...restrictionsOf(applied));
      if (applied.visible) checks.push(...checksOf(applied));
      if (applied.rule.minutes !== undefined) shortens.push(shorteningOf(applied, applied.rule.minutes));
    }
  return { restrictions, checks, techniques: clearTechniques(catalogue, restrictions), shortens };
}

const shortensBy = { met: "rule-shortens", unknown: "rule-unknown-shortens" } as const;

/** The most minutes that a rule allows, met or unknown. */
const shorteningOf = (applied: AppliedRule, minutes: number): Shortening => ({
  minutes,
  reason: reasonOf(applied, shortensBy[applied.verdict]),
});

function checksOf(applied: AppliedRule): Check[] {
  const reasons = [reasonOf(applied, "look-first")];
  const places = applied.places ?? everywhere;
  return isEverywhere(places) ? [{ reasons }] : refsOf(places).map((place) => Object.assign(place, { reasons }));
}

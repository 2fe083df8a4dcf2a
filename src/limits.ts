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
  const applied = inForce.flatMap((one) => applyRule(one, catalogue, reader));
  const restrictions = applied.flatMap(restrictionsOf);
  return {
    restrictions,
    checks: applied.filter(({ visible }) => visible).flatMap(checksOf),
    techniques: clearTechniques(catalogue, restrictions),
    shortens: applied.flatMap(shorteningOf),
  };
}

const shortensBy = { met: "rule-shortens", unknown: "rule-unknown-shortens" } as const;

/** The most minutes that a rule allows, met or unknown. */
const shorteningOf = (applied: AppliedRule): Shortening[] =>
  applied.rule.minutes !== undefined
    ? [{ minutes: applied.rule.minutes, reason: reasonOf(applied, shortensBy[applied.verdict]) }]
    : [];

function checksOf(applied: AppliedRule): Check[] {
  const reasons = [reasonOf(applied, "look-first")];
  const places = applied.places ?? everywhere;
  return isEverywhere(places) ? [{ reasons }] : refsOf(places).map((place) => Object.assign(place, { reasons }));
}

import type { Indication, Technique } from "./catalogue.js";
import { closes, reachOf } from "./clear.js";
import type { EvidenceUnit, WeighedConcern } from "./concerns.js";
import { againstIn, canServe, pressesTooHard, speaksFor } from "./contributions.js";
import { distinct } from "./distinct.js";
import type { Matching } from "./match.js";
import { once } from "./once.js";
import { isEmpty, overlap, type Places } from "./places.js";
import { reasonBy, reasonWith } from "./reason.js";
import type { Opposition, Reason } from "./recommendation.js";
import type { Restriction } from "./restrictions.js";
import { effectKinds } from "./vocabulary.js";
import { outsideWishes } from "./wishes.js";

/** Why a technique that is not unwanted still earns nothing in the places cleared for it, concern by concern. */
export function whyNothing(technique: Technique, cleared: Places, from: Matching): Reason[] {
  const { concerns, catalogue } = from;
  if (technique.practice.length === 0 && !studiedIn(catalogue.indications).has(technique.code))
    return [reasonWith("nothing-gathered")];
  if (concerns.length === 0) return [reasonWith("no-concern")];
  const reasons: Reason[] = [];
  for (const concern of concerns)
    for (const unit of concern.units) reasons.push(...whyUnitEarnsNothing(technique, cleared, concern, unit, from));
  return reasons.length > 0 ? distinct(reasons) : [reasonWith("no-indication")];
}

/** Codes of the techniques that the catalogue holds any finding on. */
const studiedIn = /* @__PURE__ */ once(
  (indications: readonly Indication[]): ReadonlySet<string> => new Set(indications.map(({ technique }) => technique)),
);

function whyUnitEarnsNothing(
  technique: Technique,
  cleared: Places,
  concern: WeighedConcern,
  unit: EvidenceUnit,
  { wishes, restrictions }: Matching,
): Reason[] {
  if (pressesTooHard(technique, unit)) return [reasonBy(unit.condition, "start-pressure")];
  const speaks = speaksFor(technique, concern, unit);
  const found = unit.found.get(technique.code);
  const against = speaks || !found ? [] : againstIn(found);
  const opposed =
    against.length > 0
      ? [reasonBy(unit.condition, found?.notAlone ? "not-on-its-own" : "evidence-against", against)]
      : [];
  if (!canServe(technique, cleared, unit)) return opposed.concat(outOfReach(technique, restrictions, unit));
  if (speaks) return [outsideWishes(wishes)];
  if (opposed.length > 0) return opposed;
  // What was measured inside the body was measured after massage.
  return technique.kind === "massage" && isOnlyMeasuredInside(unit) ? [reasonBy(unit.condition, "mechanism-only")] : [];
}

function findingsAgainst({ code }: Technique, { found }: EvidenceUnit): string[] {
  const indication = found.get(code);
  return indication ? againstIn(indication) : [];
}

/** Whether all that studies measure for a condition goes on inside the body, so that no finding can count for it. */
const isOnlyMeasuredInside = ({ effects }: EvidenceUnit): boolean =>
  effects.every((effect) => effectKinds[effect] === "mechanism");

/** Stated conditions that findings speak against, where the technique earns nothing for them. */
export const againstOthers = (technique: Technique, concerns: readonly WeighedConcern[]): Opposition[] =>
  concerns
    .filter(({ concern }) => concern.kind === "condition")
    .flatMap((concern) =>
      concern.units.flatMap((unit) => {
        const findings = findingsAgainst(technique, unit);
        const opposed = findings.length > 0 && !speaksFor(technique, concern, unit);
        return opposed ? [{ condition: unit.condition, findings }] : [];
      }),
    );

/** It never reaches there, or the rules named leave it nothing there. */
function outOfReach(technique: Technique, restrictions: readonly Restriction[], unit: EvidenceUnit): Reason[] {
  const { places } = unit;
  if (!places || isEmpty(overlap(places, reachOf(technique)))) return [reasonBy(unit.condition, "out-of-reach")];
  return restrictions
    .filter((restriction) => closes(restriction, technique) && !isEmpty(overlap(restriction.places, places)))
    .map(({ reason, ceiling, provisional }) => ({
      ...reason,
      code: provisional ? reason.code : ceiling ? "pressure-ceiling" : "no-region-left",
    }));
}

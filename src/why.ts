import type { Catalogue, Technique } from "./catalogue.js";
import { type Clearing, closes, reachOf } from "./clear.js";
import type { EvidenceUnit, WeighedConcern } from "./concerns.js";
import { canServe, indicationOf, pressesTooHard, speaksFor } from "./contributions.js";
import { distinct } from "./distinct.js";
import type { Preferences } from "./intake.js";
import { isEmpty, overlap } from "./places.js";
import type { Opposition, Reason } from "./recommendation.js";
import { effectKinds } from "./vocabulary.js";
import { outsideWishes } from "./wishes.js";

type Cleared = Extract<Clearing, { status: "cleared" }>;

/** Why a technique that is cleared and not unwanted still earns nothing, concern by concern. */
export function whyNothing(
  technique: Technique,
  cleared: Cleared,
  concerns: readonly WeighedConcern[],
  preferences: Preferences,
  catalogue: Catalogue,
): Reason[] {
  if (isUnknown(technique, catalogue)) return [{ code: "nothing-gathered", facts: [], findings: [] }];
  if (concerns.length === 0) return [{ code: "no-concern", facts: [], findings: [] }];
  const reasons = concerns.flatMap((concern) =>
    concern.units.flatMap((unit) => whyUnitEarnsNothing(technique, cleared, concern, unit, preferences, catalogue)),
  );
  const once = distinct(reasons);
  return once.length > 0 ? once : [{ code: "no-indication", facts: [], findings: [] }];
}

/** Whether the catalogue holds nothing at all on what a technique is for. */
const isUnknown = ({ code, practice }: Technique, { indications }: Catalogue): boolean =>
  practice.length === 0 && !indications.some(({ technique }) => technique === code);

function whyUnitEarnsNothing(
  technique: Technique,
  cleared: Cleared,
  concern: WeighedConcern,
  unit: EvidenceUnit,
  preferences: Preferences,
  catalogue: Catalogue,
): Reason[] {
  const facts = [{ path: `conditions.${unit.condition}`, value: true }];
  if (pressesTooHard(technique, unit)) return [{ code: "start-pressure", facts, findings: [] }];
  const indication = indicationOf(technique, unit, catalogue);
  const against = [...(indication?.effects ?? []).flatMap((e) => e.against), ...(indication?.alsoAgainst ?? [])];
  const speaks = speaksFor(technique, concern, unit, catalogue);
  const opposed: Reason[] =
    against.length > 0 && !speaks
      ? [{ code: indication?.notAlone ? "not-on-its-own" : "evidence-against", facts, findings: [...new Set(against)] }]
      : [];
  if (!canServe(technique, cleared.places, unit)) return [...opposed, ...outOfReach(technique, cleared, unit, facts)];
  if (speaks) return [outsideWishes(preferences)];
  if (opposed.length > 0) return opposed;
  return isOnlyMeasuredInside(unit) ? [{ code: "mechanism-only", facts, findings: [] }] : [];
}

/** Whether all that studies measure for a condition goes on inside the body, so that no finding can count for it. */
const isOnlyMeasuredInside = ({ effects }: EvidenceUnit): boolean =>
  effects.every((effect) => effectKinds[effect] === "mechanism");

/** Stated conditions that findings speak against, where the technique earns nothing for them. */
export const againstOthers = (
  technique: Technique,
  concerns: readonly WeighedConcern[],
  catalogue: Catalogue,
): Opposition[] =>
  concerns
    .filter(({ concern }) => concern.kind === "condition")
    .flatMap((concern) =>
      concern.units.flatMap((unit) => {
        const indication = indicationOf(technique, unit, catalogue);
        const findings = [...(indication?.effects ?? []).flatMap((e) => e.against), ...(indication?.alsoAgainst ?? [])];
        const opposed = findings.length > 0 && !speaksFor(technique, concern, unit, catalogue);
        return opposed ? [{ condition: unit.condition, findings: [...new Set(findings)] }] : [];
      }),
    );

/** It never reaches there, or the rules named leave it nothing there. */
function outOfReach(
  technique: Technique,
  cleared: Cleared,
  { places }: EvidenceUnit,
  facts: Reason["facts"],
): Reason[] {
  if (!places || isEmpty(overlap(places, reachOf(technique)))) return [{ code: "out-of-reach", facts, findings: [] }];
  return cleared.binding
    .filter((restriction) => closes(restriction, technique) && !isEmpty(overlap(restriction.places, places)))
    .map(({ reason, ceiling, provisional }) => ({
      ...reason,
      code: provisional ? reason.code : ceiling ? "pressure-ceiling" : "no-region-left",
    }));
}

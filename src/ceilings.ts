import type { Catalogue } from "./catalogue.js";
import { placesOfCondition } from "./concerns.js";
import type { Intake } from "./intake.js";
import {
  everywhere,
  isEmpty,
  isEverywhere,
  overlap,
  type Places,
  placesOf,
  refsOf,
  regions,
  union,
  without,
} from "./places.js";
import type { AvoidRegion, PressureCeiling, Reason } from "./recommendation.js";
import { placesCovered, type Restriction } from "./restrictions.js";
import { pressures } from "./vocabulary.js";

/** Comfort ceilings that conditions start with, where they are. */
export const startCeilings = (intake: Intake, catalogue: Catalogue): Restriction[] =>
  intake.conditions.flatMap((stated): Restriction[] => {
    const entry = catalogue.conditions[stated.code];
    const places = placesOfCondition(stated, entry);
    if (!entry.startPressure || !places) return [];
    const facts = [{ path: `conditions.${stated.code}`, value: true }];
    const reason: Reason = { code: "start-pressure", facts, findings: [] };
    return [{ techniques: "all", places, ceiling: entry.startPressure, provisional: false, reason }];
  });

/** The lowest ceiling everywhere hands may go: the whole body first, then regions below that, head to foot. */
export function ceilingsOf(restrictions: readonly Restriction[]): PressureCeiling[] {
  const ceilings = restrictions.filter((r) => r.ceiling && r.techniques === "all");
  const open = without(everywhere, placesCovered(restrictions.filter(leavesAlone)));
  let capped = without(everywhere, open);
  const steps = pressures.flatMap((ceiling) => {
    const at = ceilings.filter((r) => r.ceiling === ceiling);
    const here = without(placesCovered(at), capped);
    capped = union(capped, here);
    return isEmpty(here) ? [] : [{ ceiling, here, at }];
  });
  const whole = isEverywhere(capped) ? steps.pop() : undefined;
  const rows = steps.flatMap(({ ceiling, here, at }) =>
    refsOf(here).map((ref) => ({ ...ref, ...because(at, placesOf([ref])), ceiling })),
  );
  const first = whole
    ? [{ region: "whole-body" as const, ...because(whole.at, whole.here), ceiling: whole.ceiling }]
    : [];
  return [...first, ...rows.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region))];
}

/** Ceilings that hold all over speak for a place before those that hold there alone. */
const because = (at: readonly Restriction[], places: Places) => {
  const touching = at.filter((r) => !isEmpty(overlap(r.places, places)));
  const over = touching.filter((r) => isEmpty(without(places, r.places)));
  const here = over.length > 0 ? over : touching;
  return { provisional: here.every((r) => r.provisional), reasons: here.map((r) => r.reason) };
};

/** Whether a restriction means that a region is left alone by everyone. */
const leavesAlone = (r: Restriction): boolean =>
  !r.ceiling && !r.provisional && r.techniques === "all" && !isEverywhere(r.places);

/** Regions to leave alone, by rule or by the person's wish, head to foot. */
export function avoidedRegions(restrictions: readonly Restriction[], intake: Intake): AvoidRegion[] {
  const wished = placesOf(intake.preferences.avoidRegions);
  const wish: Reason = {
    code: "asked-to-avoid",
    facts: [{ path: "preferences.avoidRegions", value: true }],
    findings: [],
  };
  const causes = [
    ...restrictions
      .filter(leavesAlone)
      .map((r) => ({ places: r.places, reason: { ...r.reason, code: "left-alone" as const } })),
    ...(isEmpty(wished) ? [] : [{ places: wished, reason: wish }]),
  ];
  const all = causes.reduce((sum, cause) => union(sum, cause.places), without(everywhere, everywhere));
  return refsOf(all).map((ref) => ({
    ...ref,
    reasons: causes.filter((cause) => !isEmpty(overlap(cause.places, placesOf([ref])))).map((cause) => cause.reason),
  }));
}

import type { Catalogue } from "./catalogue.js";
import { placesOfCondition } from "./concerns.js";
import type { Intake } from "./intake.js";
import {
  isEmpty,
  isEverywhere,
  nowhere,
  overlap,
  type PlaceRef,
  type Places,
  placesOf,
  refsOf,
  regions,
  union,
  without,
} from "./places.js";
import { reasonBy, reasonWith } from "./reason.js";
import type { AvoidRegion, PressureCeiling } from "./recommendation.js";
import { placesCovered, type Restriction } from "./restrictions.js";
import { pressures } from "./vocabulary.js";

/** Comfort ceilings that conditions start with, where they are. */
export const startCeilings = (intake: Intake, catalogue: Catalogue): Restriction[] =>
  intake.conditions.flatMap((stated): Restriction[] => {
    const entry = catalogue.conditions[stated.code];
    const places = placesOfCondition(stated, entry);
    if (!entry.startPressure || !places) return [];
    const reason = reasonBy(stated.code, "start-pressure");
    return [{ techniques: "all", places, ceiling: entry.startPressure, provisional: false, reason }];
  });

/** The lowest ceiling everywhere hands may go: the whole body first, then regions below that, head to foot. */
export function ceilingsOf(restrictions: readonly Restriction[]): PressureCeiling[] {
  const ceilings = restrictions.filter((r) => r.ceiling && r.techniques === "all");
  let capped = placesCovered(restrictions.filter(leavesAlone));
  const steps = pressures.flatMap((ceiling) => {
    const at = ceilings.filter((r) => r.ceiling === ceiling);
    const here = without(placesCovered(at), capped);
    capped = union(capped, here);
    return isEmpty(here) ? [] : [{ ceiling, here, at }];
  });
  const whole = isEverywhere(capped) ? steps.pop() : undefined;
  const rows = steps.flatMap(({ ceiling, here, at }) =>
    rowsOf(here, at).map(({ place, causes }) => Object.assign(place, because(causes), { ceiling })),
  );
  const first = whole ? [{ region: "whole-body" as const, ...because(overall(whole.at)), ceiling: whole.ceiling }] : [];
  return [...first, ...rows.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region))];
}

/** Ceilings that hold all over, if any does, speak for the whole body. */
function overall(at: readonly Restriction[]): readonly Restriction[] {
  const over = at.filter((r) => isEverywhere(r.places));
  return over.length > 0 ? over : at;
}

const because = (causes: readonly Restriction[]) => ({
  provisional: causes.every((r) => r.provisional),
  reasons: causes.map((r) => r.reason),
});

/** Whether a restriction means that a region is left alone by everyone. */
const leavesAlone = (r: Restriction): boolean =>
  !r.ceiling && !r.provisional && r.techniques === "all" && !isEverywhere(r.places);

/** Regions to leave alone, by rule or by the person's wish, head to foot. */
export function avoidedRegions(restrictions: readonly Restriction[], intake: Intake): AvoidRegion[] {
  const wished = placesOf(intake.preferences.avoidRegions);
  const wish = {
    places: wished,
    reason: reasonWith("asked-to-avoid", [{ path: "preferences.avoidRegions", value: true }]),
  };
  const rules = restrictions
    .filter(leavesAlone)
    .map(({ places, reason }) => ({ places, reason: { ...reason, code: "left-alone" as const } }));
  const all = [...rules, ...(isEmpty(wished) ? [] : [wish])];
  const places = all.reduce((sum, cause) => union(sum, cause.places), nowhere);
  return rowsOf(places, all).map(({ place, causes }) =>
    Object.assign(place, { reasons: causes.map(({ reason }) => reason) }),
  );
}

interface Row<C> {
  readonly place: PlaceRef;
  readonly causes: readonly C[];
}

/** One row a region; one a side where the sides have different causes. */
function rowsOf<C extends { readonly places: Places }>(places: Places, causes: readonly C[]): Row<C>[] {
  const at = (place: PlaceRef): Row<C> => ({
    place,
    causes: causes.filter((cause) => !isEmpty(overlap(cause.places, placesOf([place])))),
  });
  return refsOf(places).flatMap((place) => {
    if (place.side) return [at(place)];
    const [left, right] = [at({ region: place.region, side: "left" }), at({ region: place.region, side: "right" })];
    const same = left.causes.length === right.causes.length && left.causes.every((c) => right.causes.includes(c));
    return same ? [at(place)] : [left, right];
  });
}

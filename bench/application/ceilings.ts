import type { Catalogue } from "../../src/catalogue.js";
import type { Intake } from "../../src/intake.js";
import {
  isEmpty,
  isEverywhere,
  nowhere,
  type PlaceRef,
  type Places,
  refsOf,
  union,
  without,
} from "../../src/places.js";
import { type Pressure, pressures } from "../../src/vocabulary.js";
import { placesOfStated } from "./concerns.js";
import type { Limit } from "./limits.js";

/** The most pressure in a place, or in all that no other row names. */
export interface Ceiling {
  readonly region: PlaceRef["region"] | "whole-body";
  readonly side?: "left" | "right";
  readonly ceiling: Pressure;
}

interface Cap {
  readonly places: Places;
  readonly ceiling: Pressure;
}

/** The lowest ceiling everywhere: for the whole body first, then where it is lower. */
export function ceilingsOf(limits: readonly Limit[], alone: Places, intake: Intake, catalogue: Catalogue): Ceiling[] {
  const caps = [...limits.flatMap(capOf), ...startCaps(intake, catalogue)];
  let covered = alone;
  const steps = pressures.flatMap((ceiling) => {
    const at = caps.filter((cap) => cap.ceiling === ceiling).reduce((sum, { places }) => union(sum, places), nowhere);
    const here = without(at, covered);
    covered = union(covered, here);
    return isEmpty(here) ? [] : [{ ceiling, here }];
  });
  const whole = isEverywhere(covered) ? steps.pop() : undefined;
  return [
    ...(whole ? [{ region: "whole-body" as const, ceiling: whole.ceiling }] : []),
    ...steps.flatMap(({ ceiling, here }) => refsOf(here).map((place) => ({ ...place, ceiling }))),
  ];
}

const capOf = ({ techniques, places, ceiling }: Limit): Cap[] =>
  ceiling && techniques === "all" ? [{ places, ceiling }] : [];

/** Conditions that begin gently, where they are. */
const startCaps = ({ conditions }: Intake, catalogue: Catalogue): Cap[] =>
  conditions.flatMap((stated): Cap[] => {
    const { startPressure } = catalogue.conditions[stated.code];
    const places = startPressure && placesOfStated(stated, catalogue);
    return places ? [{ places, ceiling: startPressure }] : [];
  });

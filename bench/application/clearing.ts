import type { Technique } from "../../src/catalogue.js";
import { everywhere, isEmpty, overlap, type Places, placesOfRegions, union, without } from "../../src/places.js";
import { isBelow } from "../../src/pressure.js";
import type { Limit } from "./limits.js";

/** What is left of a technique once every limit was applied. */
export type Clearing =
  | { readonly status: "contraindicated" | "needs-review" }
  | { readonly status: "cleared"; readonly places: Places; readonly binding: readonly Limit[] };

const reachOf = ({ reach }: Technique): Places => (reach === "whole-body" ? everywhere : placesOfRegions(reach));

/** Takes the places of a technique away that limits close to it, first for good, then until something is answered. */
export function clear(technique: Technique, limits: readonly Limit[]): Clearing {
  const binding = limits.filter((limit) => binds(limit, technique));
  const closing = binding.filter((limit) => closes(limit, technique));
  const after = (places: Places, provisional: boolean) =>
    closing
      .filter((limit) => limit.provisional === provisional)
      .reduce((left, limit) => without(left, limit.places), places);
  const certain = after(reachOf(technique), false);
  if (isEmpty(certain)) return { status: "contraindicated" };
  const places = after(certain, true);
  return isEmpty(places) ? { status: "needs-review" } : { status: "cleared", places, binding };
}

const binds = ({ techniques }: Limit, { code, handsOff }: Technique): boolean =>
  techniques === "all" ? handsOff !== "rest" : techniques.includes(code);

const closes = ({ ceiling }: Limit, { pressure }: Technique): boolean =>
  ceiling === undefined || (pressure !== undefined && isBelow(ceiling, pressure.lowest));

/** How many rules about the person limit a technique without barring it. */
export function countCautions(technique: Technique, binding: readonly Limit[]): number {
  const { pressure } = technique;
  const limiting = binding.filter(
    ({ rule, provisional, places, ceiling }) =>
      rule.when !== undefined &&
      !provisional &&
      !isEmpty(overlap(places, reachOf(technique))) &&
      (!ceiling || (pressure !== undefined && isBelow(ceiling, pressure.highest))),
  );
  return new Set(limiting.map(({ rule, ceiling }) => `${rule.id} ${ceiling !== undefined}`)).size;
}

/** Places that everybody leaves alone. */
export const leftAlone = (limits: readonly Limit[]): Places =>
  limits
    .filter((limit) => limit.techniques === "all" && !limit.ceiling && !limit.provisional)
    .map(({ places }) => places)
    .filter((places) => !isEmpty(without(everywhere, places)))
    .reduce(union, { left: 0, right: 0 });

import type { Catalogue, Technique } from "./catalogue.js";
import { everywhere, isEmpty, isEverywhere, overlap, type Places, placesOfRegions, without } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Reason, ReasonCode } from "./recommendation.js";
import { binds, placesCovered, type Restriction } from "./restrictions.js";

/** What became of a technique: where it may work, or why not. */
export type Clearing =
  | { readonly status: "cleared"; readonly places: Places; readonly binding: readonly Restriction[] }
  | { readonly status: "needs-review" | "contraindicated"; readonly reasons: readonly Reason[] };

/** Clears or withholds every technique of a catalogue. */
export function clearTechniques(catalogue: Catalogue, restrictions: readonly Restriction[]): Map<string, Clearing> {
  return new Map(catalogue.techniques.map((technique) => [technique.code, clear(technique, restrictions)]));
}

export const reachOf = (technique: Technique): Places =>
  technique.reach === "whole-body" ? everywhere : placesOfRegions(technique.reach);

/** Takes away what is barred, then what is capped too low, first for certain and then for the time being. */
function clear(technique: Technique, restrictions: readonly Restriction[]): Clearing {
  const binding = restrictions.filter((restriction) => binds(restriction, technique));
  const closing = binding.filter((restriction) => closes(restriction, technique));
  const certain = take(
    reachOf(technique),
    closing.filter((r) => !r.provisional),
  );
  if (isEmpty(certain.left)) return { status: "contraindicated", reasons: certain.reasons };
  const forNow = take(
    certain.left,
    closing.filter((r) => r.provisional),
  );
  if (isEmpty(forNow.left)) return { status: "needs-review", reasons: forNow.reasons };
  return { status: "cleared", places: forNow.left, binding };
}

/** Whether a restriction leaves a technique no way to work in its places. */
export const closes = ({ ceiling }: Restriction, technique: Technique): boolean =>
  ceiling === undefined || (technique.pressure !== undefined && isBelow(ceiling, technique.pressure.lowest));

interface Taken {
  readonly left: Places;
  readonly reasons: readonly Reason[];
}

/** What is left of some places, and which restrictions took it: those that would alone, or else all together. */
function take(places: Places, closing: readonly Restriction[]): Taken {
  const took = closing.filter((r) => !isEmpty(overlap(places, r.places)));
  const left = without(places, placesCovered(took));
  const alone = took.filter((r) => !r.provisional && isEmpty(without(places, r.places)));
  const deciding = alone.length > 0 ? alone : took;
  const reasons = deciding.map((r): Reason => ({ ...r.reason, code: codeOf(r) }));
  return {
    left,
    reasons: reasons.filter((reason, at) => reasons.findIndex(({ rule }) => rule === reason.rule) === at),
  };
}

/** A region left alone speaks for the techniques that have no other. */
function codeOf({ ceiling, provisional, places, reason }: Restriction): ReasonCode {
  if (ceiling) return provisional ? "pressure-ceiling-unknown" : "pressure-ceiling";
  return provisional || isEverywhere(places) ? reason.code : "no-region-left";
}

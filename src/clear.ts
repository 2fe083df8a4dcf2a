import type { Catalogue, Technique } from "./catalogue.js";
import { once } from "./once.js";
import { everywhere, isEmpty, isEverywhere, overlap, type Places, placesOfRegions, without } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Reason, ReasonCode } from "./recommendation.js";
import { placesCovered, type Restriction } from "./restrictions.js";

/** What became of a technique: where it may work, or why not. */
export type Clearing =
  | { readonly status: "cleared"; readonly places: Places }
  | { readonly status: "needs-review" | "contraindicated"; readonly reasons: readonly Reason[] };

/** Clears or withholds every technique of a catalogue. */
export function clearTechniques(
  { techniques }: Catalogue,
  restrictions: readonly Restriction[],
): Map<string, Clearing> {
  const clearings = new Map<string, Clearing>();
  for (const technique of techniques) clearings.set(technique.code, clear(technique, restrictions));
  return clearings;
}

/** Whether a restriction is about a technique; what leaves a place alone does not concern care that lays no hands on. */
export const binds = ({ techniques }: Restriction, { code, handsOff }: Technique): boolean =>
  techniques === "all" ? handsOff !== "rest" : techniques.includes(code);

export const reachOf = /* @__PURE__ */ once(
  ({ reach }: Technique): Places => (reach === "whole-body" ? everywhere : placesOfRegions(reach)),
);

/** Takes away what is barred or capped too low, first for certain and then for the time being. */
function clear(technique: Technique, restrictions: readonly Restriction[]): Clearing {
  const reach = reachOf(technique);
  const closing = restrictions.filter((restriction) => closes(restriction, technique));
  if (closing.length === 0) return { status: "cleared", places: reach };
  const certain = closing.filter(({ provisional }) => !provisional);
  const open = without(reach, placesCovered(certain));
  if (isEmpty(open)) return { status: "contraindicated", reasons: reasonsToTake(reach, certain) };
  const forNow = closing.filter(({ provisional }) => provisional);
  const left = without(open, placesCovered(forNow));
  if (isEmpty(left)) return { status: "needs-review", reasons: reasonsToTake(open, forNow) };
  return { status: "cleared", places: left };
}

/** Whether a restriction leaves a technique no way to work in its places. */
export function closes(restriction: Restriction, technique: Technique): boolean {
  const { ceiling } = restriction;
  const { pressure } = technique;
  const leavesNone = ceiling === undefined || (pressure !== undefined && isBelow(ceiling, pressure.lowest));
  return leavesNone && binds(restriction, technique);
}

/** Which restrictions took all of some places: those that would alone, or else all together; each rule once. */
function reasonsToTake(places: Places, closing: readonly Restriction[]): Reason[] {
  const took = closing.filter((r) => !isEmpty(overlap(places, r.places)));
  const alone = took.filter((r) => !r.provisional && isEmpty(without(places, r.places)));
  const reasons = new Map<string | undefined, Reason>();
  for (const one of alone.length > 0 ? alone : took)
    if (!reasons.has(one.reason.rule)) reasons.set(one.reason.rule, { ...one.reason, code: codeOf(one) });
  return [...reasons.values()];
}

/** A region left alone speaks for the techniques that have no other. */
function codeOf({ ceiling, provisional, places, reason }: Restriction): ReasonCode {
  if (ceiling) return provisional ? "pressure-ceiling-unknown" : "pressure-ceiling";
  return provisional || isEverywhere(places) ? reason.code : "no-region-left";
}

import { codesOf, type Region, regionLabels, type Side } from "./vocabulary.js";

/** A region of the body on one side or both; no side means both. */
export interface RegionRef {
  /** Region of the body. */
  region: Region;
  /** Absent means both sides. */
  side?: Side | undefined;
}

/** A region as results name it: no side means both. */
export interface PlaceRef {
  /** Region of the body. */
  region: Region;
  /** Absent means both sides. */
  side?: "left" | "right";
}

/** How far a region reaches in a rule: its limb, the limb with the trunk beside it, or the regions next to it. */
export type Spread = "limb" | "quadrant" | "neighbours";

/** A set of places: one bit a region, a word a side. */
export interface Places {
  readonly left: number;
  readonly right: number;
}

export const regions = codesOf(regionLabels);
const bits = Object.fromEntries(regions.map((region, index) => [region, 1 << index])) as Record<Region, number>;
const all = (1 << regions.length) - 1;

export const nowhere: Places = { left: 0, right: 0 };
export const everywhere: Places = { left: all, right: all };

export const union = (a: Places, b: Places): Places => ({ left: a.left | b.left, right: a.right | b.right });
export const overlap = (a: Places, b: Places): Places => ({ left: a.left & b.left, right: a.right & b.right });
export const without = (a: Places, b: Places): Places => ({ left: a.left & ~b.left, right: a.right & ~b.right });
export const isEmpty = (a: Places): boolean => (a.left | a.right) === 0;
export const isEverywhere = (a: Places): boolean => a.left === all && a.right === all;

/** The places that a list of regions names. */
export function placesOf(refs: readonly RegionRef[]): Places {
  let left = 0;
  let right = 0;
  for (const { region, side } of refs) {
    if (side !== "right") left |= bits[region];
    if (side !== "left") right |= bits[region];
  }
  return { left, right };
}

/** The places of whole regions, both sides. */
export function placesOfRegions(names: readonly Region[]): Places {
  let both = 0;
  for (const region of names) both |= bits[region];
  return { left: both, right: both };
}

/** The regions of a set of places, head to foot; a region on both sides carries no side. */
export function refsOf({ left, right }: Places): PlaceRef[] {
  const refs: PlaceRef[] = [];
  for (const region of regions) {
    const bit = bits[region];
    if ((left & right & bit) !== 0) refs.push({ region });
    else if ((left & bit) !== 0) refs.push({ region, side: "left" });
    else if ((right & bit) !== 0) refs.push({ region, side: "right" });
  }
  return refs;
}

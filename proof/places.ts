import { codesOf, type Region, regionLabels, type Side } from "../src/vocabulary.js";

/** A place is a region on one side; a set of places has one bit a region for each side. */
export interface Area {
  readonly left: number;
  readonly right: number;
}

interface Ref {
  readonly region: string;
  readonly side?: Side | undefined;
}

export const regions: readonly Region[] = codesOf(regionLabels);
const every = 2 ** regions.length - 1;

export const nowhere: Area = { left: 0, right: 0 };
export const everywhere: Area = { left: every, right: every };

const bits: Readonly<Record<string, number>> = Object.fromEntries(regions.map((region, at) => [region, 1 << at]));

const bitOf = (region: string): number => bits[region] ?? 0;

/** The places that a list names; a region without a side is both. */
export function areaOf(refs: readonly (string | Ref)[]): Area {
  let [left, right] = [0, 0];
  for (const ref of refs) {
    const { region, side = "both" } = typeof ref === "string" ? { region: ref } : ref;
    if (side !== "right") left |= bitOf(region);
    if (side !== "left") right |= bitOf(region);
  }
  return { left, right };
}

export const both = (a: Area, b: Area): Area => ({ left: a.left | b.left, right: a.right | b.right });
export const shared = (a: Area, b: Area): Area => ({ left: a.left & b.left, right: a.right & b.right });
export const minus = (a: Area, b: Area): Area => ({ left: a.left & ~b.left, right: a.right & ~b.right });
export const isNone = ({ left, right }: Area): boolean => left === 0 && right === 0;
export const isAll = ({ left, right }: Area): boolean => left === every && right === every;
export const isSame = (a: Area, b: Area): boolean => a.left === b.left && a.right === b.right;

/** Names of places, for a violation. */
export const namesOf = (area: Area): string =>
  regions
    .flatMap((region) => [
      ...(area.left & bitOf(region) ? [`left ${region}`] : []),
      ...(area.right & bitOf(region) ? [`right ${region}`] : []),
    ])
    .join(", ") || "nowhere";

/** Each place on its own. */
export const eachPlace: readonly Area[] = regions.flatMap((region) => [
  areaOf([{ region, side: "left" }]),
  areaOf([{ region, side: "right" }]),
]);

const limbs = {
  arm: { own: "upper-arm elbow forearm wrist hand", trunk: "shoulder armpit breast chest upper-back" },
  leg: { own: "thigh knee back-of-knee lower-leg ankle foot", trunk: "hip buttock groin" },
};
const neighbours = [
  "upper-back shoulder upper-arm elbow forearm wrist hand",
  "pelvis hip thigh knee lower-leg ankle foot",
  "thigh back-of-knee lower-leg",
].map((chain) => chain.split(" "));

/** What a region stands for in a rule that spreads, on the same side. */
function reachedFrom(region: string, spreads: string): readonly string[] {
  if (spreads === "neighbours")
    return neighbours.flatMap((chain) =>
      chain.filter((_, at) => Math.abs(at - chain.indexOf(region)) <= 1 && chain.includes(region)),
    );
  return Object.values(limbs).flatMap(({ own, trunk }) => {
    const [limb, quadrant] = [own.split(" "), `${own} ${trunk}`.split(" ")];
    if (spreads === "quadrant") return quadrant.includes(region) ? quadrant : [];
    return limb.includes(region) ? limb : [];
  });
}

const known = new Map<string, Area>();

/** An area widened as a rule spreads it. */
export function spread(area: Area, spreads: string | undefined): Area {
  if (spreads === undefined) return area;
  const key = `${area.left} ${area.right} ${spreads}`;
  const found = known.get(key) ?? widened(area, spreads);
  known.set(key, found);
  return found;
}

const widened = (area: Area, spreads: string): Area =>
  regions.reduce((sum, region) => {
    const reached = areaOf(reachedFrom(region, spreads)).left;
    const on = (side: number) => (side & bitOf(region) ? reached : 0);
    return both(sum, { left: on(area.left), right: on(area.right) });
  }, area);

import { type PlaceRef, type Places, placesOf, refsOf, type Spread, union } from "./places.js";
import type { Region } from "./vocabulary.js";

const arm: readonly Region[] = ["upper-arm", "elbow", "forearm", "wrist", "hand"];
const leg: readonly Region[] = ["thigh", "knee", "back-of-knee", "lower-leg", "ankle", "foot"];
const besideArm: readonly Region[] = ["shoulder", "armpit", "breast", "chest", "upper-back"];
const besideLeg: readonly Region[] = ["hip", "buttock", "groin"];

/** Regions that lie next to each other on a limb; a joint stands beside the bones it joins. */
const chains: readonly (readonly Region[])[] = [
  ["upper-back", "shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand"],
  ["pelvis", "hip", "thigh", "knee", "lower-leg", "ankle", "foot"],
  ["thigh", "back-of-knee", "lower-leg"],
];

/** Widens places to what a rule says they stand for, each side on its own. */
export const widen = (places: Places, spread: Spread | undefined): Places =>
  spread === undefined
    ? places
    : refsOf(places).reduce((sum, ref) => union(sum, placesOf(around(ref, spread))), places);

const around = ({ region, side }: PlaceRef, spread: Spread): PlaceRef[] =>
  (spread === "neighbours" ? nextTo(region) : limbOf(region, spread)).map((one) =>
    side ? { region: one, side } : { region: one },
  );

const nextTo = (region: Region): Region[] =>
  chains.flatMap((chain) => {
    const at = chain.indexOf(region);
    return at < 0 ? [] : chain.slice(Math.max(0, at - 1), at + 2);
  });

function limbOf(region: Region, spread: Spread): readonly Region[] {
  const quadrant = spread === "quadrant";
  if (arm.includes(region) || (quadrant && besideArm.includes(region))) return quadrant ? [...arm, ...besideArm] : arm;
  if (leg.includes(region) || (quadrant && besideLeg.includes(region))) return quadrant ? [...leg, ...besideLeg] : leg;
  return [region];
}

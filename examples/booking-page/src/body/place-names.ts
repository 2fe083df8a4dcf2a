import type { Words } from "massage-recommender";
import type { Place } from "./figure";

/** A place with its side, as it stands on its own. */
export const placeName = ({ region, side }: Place, { regions, sides }: Words): string =>
  side && side !== "both" ? `${regions[region]} (${sides[side]})` : regions[region];

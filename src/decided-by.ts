import type { Catalogue } from "./catalogue.js";
import type { Recommendation } from "./recommendation.js";

type Named = Recommendation["catalogue"];

/** How a result names the catalogue that decided it. */
export const decidedBy = ({ id, version, digest }: Catalogue): Named => ({ id, version, digest });

/** A catalogue for people to read: its code, its version, and enough of its digest to tell it from another. */
export const catalogueName = ({ id, version, digest }: Named): string => `${id} ${version} ${digest.slice(0, 12)}`;

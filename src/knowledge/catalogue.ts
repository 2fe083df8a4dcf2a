import type { Catalogue } from "../catalogue.js";
import { indexCatalogue } from "../define.js";
import { conditions } from "./conditions.js";
import { doses } from "./doses.js";
import { goals } from "./goals.js";
import { harms, indications } from "./indications.js";
import { placements } from "./placements.js";
import { questions } from "./safety/questions.js";
import { rules } from "./safety/rules.js";
import { techniques } from "./techniques/index.js";

export type * from "../catalogue.js";
export type { CatalogueChecks } from "../check.js";
export type { CheckedEvidence } from "../check-evidence.js";
export type { Criterion, Leaf } from "../criterion.js";
export { CatalogueError, type CatalogueProblem, defineCatalogue } from "../define.js";
export type { DerivedName } from "../derived.js";
export type { Spread } from "../places.js";
export { tighten } from "../tighten.js";
export type { TechniqueCode } from "../vocabulary.js";
export { axes } from "./axes.js";

/**
 * The shipped catalogue. No clinician has reviewed it yet.
 *
 * @example
 * ```ts
 * import { catalogue } from "massage-recommender/catalogue";
 * console.log(catalogue.index.techniques.get("swedish-massage")?.pressure); // { lowest: "light", highest: "firm" }
 * ```
 */
export const catalogue: Catalogue = /* @__PURE__ */ indexCatalogue({
  id: "massage-recommender",
  version: "0.1.0",
  listVersion: "0.1.0",
  conditions,
  goals,
  techniques,
  questions,
  rules,
  indications,
  harms,
  doses,
  placements,
});

import type { Catalogue, CatalogueDefinition } from "../catalogue.js";
import { indexCatalogue } from "../indexed.js";
import { conditions } from "./conditions.js";
import { digest } from "./digest.js";
import { doses } from "./doses.js";
import { goals } from "./goals.js";
import { harms, indications } from "./indications.js";
import { placements } from "./placements.js";
import { questions } from "./safety/questions.js";
import { rules } from "./safety/rules.js";
import { selfCare } from "./self-care.js";
import { techniques } from "./techniques/index.js";

const definition: CatalogueDefinition = {
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
  selfCare,
};

/**
 * The shipped catalogue. No clinician has reviewed it yet.
 *
 * @example
 * ```ts
 * import { catalogue } from "massage-recommender/catalogue";
 * console.log(catalogue.index.techniques.get("swedish-massage")?.pressure); // { lowest: "light", highest: "firm" }
 * ```
 */
export const catalogue: Catalogue = /* @__PURE__ */ indexCatalogue(definition, digest);

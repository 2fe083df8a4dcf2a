import type { Words } from "../words.js";
import { claims } from "./es/claims.js";
import { form } from "./es/form.js";
import * as names from "./es/names.js";
import * as plans from "./es/plans.js";
import { questions } from "./es/questions.js";
import * as reports from "./es/reports.js";
import { rules } from "./es/rules.js";
import * as sentences from "./es/sentences.js";

/**
 * The words of the library in Spanish, for `describe()` and `report()`. No native-speaking clinician has reviewed them
 * yet.
 *
 * @example
 * ```ts
 * import { es } from "massage-recommender/words/es";
 * console.log(es.conditions["neck-pain"]); // "Dolor de cuello"
 * ```
 */
export const es: Words = {
  language: "es",
  ...names,
  claims,
  form,
  questions,
  rules,
  ...sentences,
  ...plans,
  ...reports,
};

export { comparison } from "./es/comparison.js";
export { explanations } from "./es/explanations.js";
export { reviewing } from "./es/reviewing.js";

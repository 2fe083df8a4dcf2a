import { conditionLabels, goalLabels, regionLabels, techniqueLabels } from "../vocabulary.js";
import type { Words } from "../words.js";
import { claims } from "./en/claims.js";
import { form } from "./en/form.js";
import * as names from "./en/names.js";
import * as plans from "./en/plans.js";
import { questions } from "./en/questions.js";
import * as reports from "./en/reports.js";
import { rules } from "./en/rules.js";
import * as sentences from "./en/sentences.js";

/**
 * The words of the library in English, for `describe()` and `report()`.
 *
 * @example
 * ```ts
 * import { en } from "massage-recommender/words/en";
 * console.log(en.conditions["neck-pain"]); // "Neck pain"
 * ```
 */
export const en: Words = {
  language: "en",
  conditions: conditionLabels,
  goals: goalLabels,
  techniques: techniqueLabels,
  regions: regionLabels,
  ...names,
  claims,
  form,
  questions,
  rules,
  ...sentences,
  ...plans,
  ...reports,
};

export { comparison } from "./en/comparison.js";
export { explanations } from "./en/explanations.js";
export { reviewing } from "./en/reviewing.js";

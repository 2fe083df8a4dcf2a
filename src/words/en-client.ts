import { conditionLabels, goalLabels, regionLabels, techniqueLabels } from "../vocabulary.js";
import type { ClientWords } from "../words.js";
import { spoken } from "./en/for-clients.js";

/**
 * The words of the library in English for an app that speaks to clients only: without sentences for therapists and labels of
 * form fields.
 *
 * @example
 * ```ts
 * import { recommend, report } from "massage-recommender";
 * import { en } from "massage-recommender/words/en/client";
 * console.log(report(recommend({ goals: ["sleep"] }), en));
 * ```
 */
export const en: ClientWords = {
  ...spoken,
  conditions: conditionLabels,
  goals: goalLabels,
  techniques: techniqueLabels,
  regions: regionLabels,
};

import type { ClientWords } from "../words.js";
import { spoken } from "./es/for-clients.js";

/**
 * The words of the library in Spanish for an app that speaks to clients only: without sentences for therapists and labels of
 * form fields.
 *
 * @example
 * ```ts
 * import { recommend, report } from "massage-recommender";
 * import { es } from "massage-recommender/words/es/client";
 * console.log(report(recommend({ goals: ["sleep"] }), es));
 * ```
 */
export const es: ClientWords = spoken;

import type { ClientWords } from "../words.js";
import { en as whole } from "./en.js";
import { forClients } from "./for-clients.js";

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
export const en: ClientWords = forClients(whole);

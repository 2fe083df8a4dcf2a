import { numeral } from "./grammar.js";
import type { Review } from "./recommendation.js";
import type { Audience, ReviewWords, Words } from "./words.js";

/**
 * Says what `review()` decided and why, in sentences: the decision first, then each reason. Throws `TypeError` for
 * anything else.
 *
 * @example
 * ```ts
 * import { explainReview, recommend, review } from "massage-recommender";
 * import { en, reviewing } from "massage-recommender/words/en";
 * const answer = recommend({ goals: ["sleep"], screening: { denied: { list: "full", version: "0.1.0" } } });
 * if (answer.outcome !== "recommended") throw new Error(answer.outcome);
 * const decided = review(answer.plan, { sessions: 4, effect: "better", reaction: "none" });
 * console.log(explainReview(decided, { ...en, reviewing }, "client")); // ["The plan goes on as it is.", ...]
 * ```
 */
export function explainReview(
  review: Review,
  words: Pick<Words, "grammar"> & { readonly reviewing: ReviewWords },
  audience: Audience,
): string[] {
  const { decision, reasons } = Object(review) as Review;
  if (!Array.isArray(reasons)) throw new TypeError("This is no review: give what review(plan, feedback) gave.");
  const said = reasons.map(({ code, facts }) => {
    const slots = new Map(facts.map(({ path, value }) => [path.split(".").at(-1), numeral(value, words)]));
    return words.reviewing.reasons[code][audience].replaceAll(/\{(\w+)\}/g, (slot, name) => slots.get(name) ?? slot);
  });
  return [words.reviewing.decisions[decision][audience], ...said];
}

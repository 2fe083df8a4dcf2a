import { inside, numeral } from "./grammar.js";
import type { Review } from "./recommendation.js";
import type { Audience, ReviewWords, Spoken, Words } from "./words.js";

/**
 * Says what `review()` decided and why, in sentences: the decision first, then what changes, then each reason. Throws
 * `TypeError` for anything else.
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
  words: Pick<Words, "grammar" | "techniques" | "pressures" | "approaches"> & { readonly reviewing: ReviewWords },
  audience: Audience,
): string[] {
  const { decision, reasons, changes, plan } = Object(review) as Review;
  if (!Array.isArray(reasons)) throw new TypeError("This is no review: give what review(plan, feedback) gave.");
  const { reviewing } = words;
  const names: Readonly<Record<string, string | undefined>> = { ...words.techniques, ...words.pressures };
  const name = (value: string | number) => inside(names[value] ?? String(value), words);
  const say = (told: Spoken, slots: Readonly<Record<string, unknown>>) =>
    told[audience].replaceAll(/\{(\w+)\}/g, (slot, name) =>
      Object.hasOwn(slots, name) ? numeral(slots[name], words) : slot,
    );
  const left = { sessions: plan?.course?.sessions, weeks: plan?.course?.weeks };
  return [
    say(reviewing.decisions[decision], left),
    ...changes.map(({ code, before, after, style }) =>
      [
        say(reviewing.changes[code], { before: name(before), after: name(after) }),
        ...(style ? [say(reviewing.only, { style: words.approaches[style].title })] : []),
      ].join(" "),
    ),
    ...reasons.map(({ code, facts }) =>
      say(reviewing.reasons[code], Object.fromEntries(facts.map(({ path, value }) => [path.split(".").at(-1), value]))),
    ),
  ];
}

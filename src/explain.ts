import type { ApproachComparison } from "./approaches.js";
import type { Difference } from "./difference.js";
import { approachesLines } from "./explain-approaches.js";
import { differenceLines } from "./explain-difference.js";
import { whyNotLines } from "./explain-why-not.js";
import type { Explanations } from "./explanations.js";
import type { Telling } from "./telling.js";
import type { WhyNot } from "./why-not.js";
import type { Audience, ClientWords, Words } from "./words.js";
import { wordsFor } from "./words-for.js";

/**
 * Says in words why a technique is not on offer, what lies between two results, or how the two approaches compare: one
 * statement a line, for a client or a therapist. Throws `TypeError` for anything else.
 *
 * @example
 * ```ts
 * import { diffRecommendations, explain, recommend } from "massage-recommender";
 * import { en, explanations } from "massage-recommender/words/en";
 * const screening = { denied: { list: "full", version: "0.1.0" } } as const;
 * const [before, after] = [recommend({ goals: ["sleep"], screening }), recommend({ goals: ["sleep"] })];
 * console.log(explain(diffRecommendations(before, after), en, explanations, "client"));
 * ```
 */
export function explain(
  what: WhyNot | Difference | ApproachComparison,
  words: Words,
  explanations: Explanations,
  audience: Audience,
): string;
/** The same with words for clients, to a client. */
export function explain(
  what: WhyNot | Difference | ApproachComparison,
  words: ClientWords,
  explanations: Explanations,
  audience: Extract<Audience, "client">,
): string;
export function explain(
  what: WhyNot | Difference | ApproachComparison,
  given: Words | ClientWords,
  explanations: Explanations,
  audience: Audience,
): string {
  const words = wordsFor(audience, given);
  const telling: Telling = { words, said: explanations, audience };
  if (!["because", "same", "axes"].some((field) => Object.hasOwn(Object(what), field)))
    throw new TypeError(
      "This is nothing to explain: give what whyNot(), diffRecommendations() or compareApproaches() gave.",
    );
  const lines =
    "because" in what
      ? whyNotLines(what, telling)
      : "same" in what
        ? differenceLines(what, telling)
        : approachesLines(what, telling);
  return lines.join("\n");
}

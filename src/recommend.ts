import type { Catalogue } from "./catalogue.js";
import { evaluate } from "./engine.js";
import type { IntakeInput } from "./intake.js";
import { parseIntake } from "./parse.js";
import type { Recommendation } from "./recommendation.js";
import { refuse } from "./refuse.js";

/** What to recommend by. */
export interface RecommendOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
}

/**
 * Recommends massage for a person, or says what comes first. Throws `IntakeError` with every problem of the input.
 *
 * @example
 * ```ts
 * import { recommend } from "massage-recommender";
 * const answer = recommend({ goals: ["stress-relief"], screening: { denied: { list: "full", version: "0.1.0" } } });
 * if (answer.outcome === "recommended") console.log(answer.ranked[0]?.label);
 * ```
 */
export function recommend(input: IntakeInput, options: RecommendOptions = {}): Recommendation {
  const { catalogue, ...unknown } = options ?? {};
  refuse(unknown, "recommend(intake, { catalogue })");
  return evaluate(parseIntake(input, catalogue), catalogue);
}

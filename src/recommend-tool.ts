import { evaluate } from "./engine.js";
import type { Outcome, Recommendation } from "./recommendation.js";
import { report } from "./report.js";
import type { Tool } from "./tool.js";
import { readCall, readIntake, throwIf } from "./tool-input.js";
import { recommendSchemas } from "./tool-schemas.js";
import { recommendDescription, whatNext } from "./tool-texts.js";
import { en } from "./words/en-client.js";

/** What the recommend tool gives. */
export interface ToolRecommendation {
  /** What it came to; look at it first. */
  outcome: Outcome;
  /** What whoever called has to do now. */
  next: string;
  /** The page for the person, in plain words; to be given as it stands. */
  report: string;
  /** The whole result, in codes. */
  recommendation: Recommendation;
}

/**
 * Decides whether massage is a good idea for a person, and what fits: `recommend()` as a tool for a language model.
 *
 * @example
 * ```ts
 * import { recommendTool } from "massage-recommender/ai";
 * const { outcome } = recommendTool.execute({ conditions: ["neck-pain"] });
 * console.log(outcome); // "unscreened"
 * ```
 */
export const recommendTool: Tool<ToolRecommendation> = {
  name: "recommend_massage",
  title: "Recommend massage",
  description: recommendDescription,
  ...recommendSchemas,
  execute: (input, options = {}) => {
    const call = readCall(input);
    const intake = readIntake(call.value, "", options);
    throwIf(call.issues, intake.issues);
    const recommendation = evaluate(intake.value, options.catalogue);
    const { outcome } = recommendation;
    return { outcome, next: whatNext[outcome], report: report(recommendation, options.words ?? en), recommendation };
  },
};

import type { Technique } from "./catalogue.js";
import type { Advice, Lists, Ranked, Recommendation, Withheld } from "./recommendation.js";

/** Where a technique stands in an answer. */
export type Standing =
  | { readonly list: "ranked"; readonly entry: Ranked }
  | { readonly list: Exclude<keyof Lists, "ranked">; readonly entry: Withheld };

/** The advice that an answer carries, on offer or after clearance; undefined where it carries none. */
export const adviceIn = (answer: Recommendation): Advice | undefined =>
  answer.outcome === "recommended" ? answer : answer.outcome === "clearance" ? answer.afterClearance : undefined;

/** The lists of an advice that hold techniques of one kind. */
export const listsOf = (advice: Advice, kind: Technique["kind"]): Lists =>
  kind === "massage" ? advice : kind === "adjunct" ? advice.adjuncts : advice.addOns;

/** Every technique of one kind, with the list it stands in. */
export const standingsIn = ({ ranked, needsReview, contraindicated, notIndicated }: Lists): Standing[] => [
  ...ranked.map((entry) => ({ list: "ranked", entry }) as const),
  ...needsReview.map((entry) => ({ list: "needsReview", entry }) as const),
  ...contraindicated.map((entry) => ({ list: "contraindicated", entry }) as const),
  ...notIndicated.map((entry) => ({ list: "notIndicated", entry }) as const),
];

/** Where a technique stands in an answer; undefined where the answer names no technique. */
export function standingOf({ code, kind }: Technique, answer: Recommendation): Standing | undefined {
  const advice = adviceIn(answer);
  return advice && standingsIn(listsOf(advice, kind)).find(({ entry }) => entry.technique === code);
}

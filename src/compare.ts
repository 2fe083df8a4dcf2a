export {
  type ApproachComparison,
  type AxisEvidence,
  type ComparedAxis,
  type CompareOptions,
  compareApproaches,
} from "./approaches.js";
export type { Change } from "./changes.js";
export { type Difference, diffRecommendations, type ReadChange } from "./difference.js";
export { explain } from "./explain.js";
export type { ChangeKind, Explanations } from "./explanations.js";
export type { OrderKey } from "./order.js";
export type { PlaceChange } from "./place-changes.js";
export type { Changed, Exchange } from "./same.js";
export type { Place, TechniqueChange, TechniqueChanges } from "./technique-changes.js";
export {
  type Agreement,
  type AwaitsAgreement,
  type IsRanked,
  type IsStopped,
  type IsWithheld,
  type WhyNot,
  type WhyNotOptions,
  whyNot,
} from "./why-not.js";

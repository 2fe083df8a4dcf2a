import type { Fact, Reason, ReasonCode } from "./recommendation.js";
import type { Condition } from "./vocabulary.js";

/** A reason, with lists of its own, as results are given away. */
export const reasonWith = (
  code: ReasonCode,
  facts: readonly Fact[] = [],
  findings: readonly string[] = [],
): Reason => ({
  code,
  facts: [...facts],
  findings: [...findings],
});

/** A reason that a stated condition gives. */
export const reasonBy = (condition: Condition, code: ReasonCode, findings?: readonly string[]): Reason =>
  reasonWith(code, [{ path: `conditions.${condition}`, value: true }], findings);

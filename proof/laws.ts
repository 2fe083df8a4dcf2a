import type { Intake } from "../src/index.js";

/** The laws that are checked, by their numbers in docs/safety.md; `rules`: no more and no less than the rules say. */
export type Law = 1 | 2 | 3 | 4 | 5 | 7 | 9 | "rules";

/** What each law says, in the words of a violation. */
export const laws: Readonly<Record<Law, string>> = {
  1: "same input, same bytes",
  2: "a barred technique is never ranked, neither is one whose bar is unknown",
  3: "an open gate question never gives a recommendation",
  4: "no < unknown = unsure < yes: saying more never lifts a bar, a ceiling or a stop",
  5: "goals, severity and preferences never change what screening decided",
  7: "each technique stands in exactly one list",
  9: "a derived catalogue can only narrow what is allowed",
  rules: "screening does what the rules in force say, no more and no less",
};

/** One thing that is not as a law wants it. */
export interface Violation {
  readonly law: Law;
  readonly intake: Intake;
  readonly expected: string;
}

/** Tells of a violation by the person at hand. */
export type Tell = (law: Law, expected: string) => void;

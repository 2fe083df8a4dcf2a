import type { Certainty, Direction, OwnFinding } from "./evidence.js";

const grades: Record<Certainty, number> = { high: 4, moderate: 3, low: 2, "very-low": 1 };

/** How strongly findings about one effect speak for a technique: 0 (not supported) to 4. */
export interface Strength {
  /** 0 to 4; 0 means the evidence does not support it. */
  readonly strength: number;
  /** Whether opposing findings weigh about as much. */
  readonly contested: boolean;
}

export const supports = (direction: Direction): boolean => direction === "benefit" || direction === "recommends-for";
export const opposes = (direction: Direction): boolean =>
  direction === "no-benefit" || direction === "recommends-against";

/** One grade less, never below the lowest. */
const weaker = (grade: number): number => Math.max(1, grade - 1);

/** A finding whose content was not checked supports at one grade less, but opposes in full. */
const supportGrade = (finding: OwnFinding): number =>
  finding.findingChecked ? grades[finding.certainty] : weaker(grades[finding.certainty]);

const best = (values: readonly number[]): number => Math.max(0, ...values);

/** The strength that findings about one effect give; borrowed through a parent, each counts one grade less. */
export function weigh(findings: readonly OwnFinding[], indirect: boolean): Strength {
  const step = (grade: number) => (indirect ? weaker(grade) : grade);
  const support = best(findings.filter((f) => supports(f.direction)).map((f) => step(supportGrade(f))));
  const opposition = best(findings.filter((f) => opposes(f.direction)).map((f) => step(grades[f.certainty])));
  if (support > opposition) return { strength: support, contested: false };
  if (support > 0 && support === opposition) return { strength: weaker(support), contested: true };
  if (support > 0 && opposition === support + 1) return { strength: 1, contested: true };
  return { strength: 0, contested: false };
}

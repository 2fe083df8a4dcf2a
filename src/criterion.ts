import type { FactName } from "./facts.js";
import type { Fact } from "./recommendation.js";
import type { Condition, Goal } from "./vocabulary.js";

/**
 * What must hold for a rule, a technique or a question, as data: an answer of yes, a stated condition or goal, a number
 * on one side of a bound, or any or all of several. There is no negation: knowing less never loosens a rule.
 */
export type Criterion =
  | {
      /** Code of the question that must be answered yes; it is unknown while that is open. */
      readonly answer: string;
    }
  | {
      /** Condition that must be stated; it is never unknown. */
      readonly condition: Condition;
    }
  | {
      /** Goal that must be stated; it is never unknown. */
      readonly goal: Goal;
    }
  | {
      /** The number it reads; it is unknown while that is absent. */
      readonly fact: FactName;
      /** It holds at this number and above, in the unit of the fact. */
      readonly atLeast: number;
    }
  | {
      /** The number it reads; it is unknown while that is absent. */
      readonly fact: FactName;
      /** It holds below this number, in the unit of the fact. */
      readonly below: number;
    }
  | {
      /** One of these must hold. */
      readonly any: readonly Criterion[];
    }
  | {
      /** Every one of these must hold. */
      readonly all: readonly Criterion[];
    };

/** A criterion that reads one thing about the person. */
export type Leaf = Exclude<
  Criterion,
  | {
      /** Left out: it joins other criteria. */
      any: unknown;
    }
  | {
      /** Left out: it joins other criteria. */
      all: unknown;
    }
>;

/** Three-valued truth: an unanswered question is neither yes nor no. */
export type Verdict = "met" | "unmet" | "unknown";

/** A verdict with the facts that decided it. */
export interface Judgement {
  /** Whether it holds, does not, or cannot be told. */
  readonly verdict: Verdict;
  /** What was read and decided it. */
  readonly facts: readonly Fact[];
}

/** Judges a criterion by Kleene's three-valued logic; `read` answers for one leaf. */
export function judge(criterion: Criterion, read: (leaf: Leaf) => Judgement): Judgement {
  const readVerdict = (leaf: Leaf) => read(leaf).verdict;
  const factsFor = (part: Criterion, verdict: Verdict): readonly Fact[] => {
    const parts = partsOf(part);
    if (!parts) return read(part as Leaf).facts;
    const judged = parts.map((one) => ({ one, its: verdictOf(one, readVerdict) }));
    const because = judged.filter(({ its }) => (verdict === "unknown" ? its !== "unmet" : its === verdict));
    return because.flatMap(({ one, its }) => factsFor(one, its));
  };
  const verdict = verdictOf(criterion, readVerdict);
  return { verdict, facts: factsFor(criterion, verdict) };
}

const partsOf = (criterion: Criterion): readonly Criterion[] | undefined =>
  "any" in criterion ? criterion.any : "all" in criterion ? criterion.all : undefined;

/** The verdict alone: one part that decides is enough; otherwise one unknown part leaves the whole unknown. */
export function verdictOf(criterion: Criterion, read: (leaf: Leaf) => Verdict): Verdict {
  const parts = partsOf(criterion);
  if (!parts) return read(criterion as Leaf);
  const deciding = "any" in criterion ? "met" : "unmet";
  let verdict: Verdict = deciding === "met" ? "unmet" : "met";
  for (const part of parts) {
    const one = verdictOf(part, read);
    if (one === deciding) return one;
    if (one === "unknown") verdict = one;
  }
  return verdict;
}

/** What keeps a criterion unknown: leaves that nothing else has decided, nor the part they stand in. */
export function openLeaves(criterion: Criterion, read: (leaf: Leaf) => Verdict): Leaf[] {
  if (verdictOf(criterion, read) !== "unknown") return [];
  return partsOf(criterion)?.flatMap((part) => openLeaves(part, read)) ?? [criterion as Leaf];
}

/** Every leaf of a criterion. */
export function leavesOf(criterion: Criterion): Leaf[] {
  if ("any" in criterion) return criterion.any.flatMap(leavesOf);
  if ("all" in criterion) return criterion.all.flatMap(leavesOf);
  return [criterion];
}

/** Codes of the questions whose answers a criterion reads; none for no criterion. */
export const answersIn = (criterion: Criterion | undefined): string[] =>
  criterion ? leavesOf(criterion).flatMap((leaf) => ("answer" in leaf ? leaf.answer : [])) : [];

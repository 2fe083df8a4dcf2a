import type { Criterion, Leaf } from "../../src/criterion.js";
import type { Engine, Facts, Rulebook } from "../application/rulebook.js";

type Holds = (leaf: Leaf) => boolean;

/** No engine: what a programmer writes who filters lists. */
export function engine({ criteria, evidence }: Rulebook): Engine {
  return (facts) => ({
    met: rowsWhere(criteria, ({ when }) => holds(when, certainly(facts))),
    possible: rowsWhere(criteria, ({ when }) => holds(when, possibly(facts))),
    evidence: rowsWhere(evidence, ({ name }) => facts.evidence.includes(name)),
  });
}

const rowsWhere = <Row>(rows: readonly Row[], test: (row: Row) => boolean): number[] =>
  rows.flatMap((row, at) => (test(row) ? at : []));

function holds(criterion: Criterion, leaf: Holds): boolean {
  if ("any" in criterion) return criterion.any.some((part) => holds(part, leaf));
  if ("all" in criterion) return criterion.all.every((part) => holds(part, leaf));
  return leaf(criterion);
}

const certainly =
  (facts: Facts): Holds =>
  (leaf) =>
    "answer" in leaf ? facts.yes[leaf.answer] === true : stated(leaf, facts, false);

const possibly =
  (facts: Facts): Holds =>
  (leaf) =>
    "answer" in leaf ? facts.possible[leaf.answer] === true : stated(leaf, facts, true);

function stated(leaf: Exclude<Leaf, { answer: string }>, facts: Facts, otherwise: boolean): boolean {
  if ("condition" in leaf) return facts.conditions.includes(leaf.condition);
  if ("goal" in leaf) return facts.goals.includes(leaf.goal);
  const value = facts.numbers[leaf.fact] ?? null;
  if (value === null) return otherwise;
  return "atLeast" in leaf ? value >= leaf.atLeast : value < leaf.below;
}

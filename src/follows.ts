import type { Criterion, Leaf } from "./criterion.js";

const most = 10_000;

/**
 * Whether a criterion holds wherever another does: met where that is met, at least unknown where that is unknown.
 * Without negation it is enough that it holds in each way of meeting the other; where those are too many, it says no.
 */
export const follows = (criterion: Criterion, from: Criterion): boolean =>
  waysOf(from) <= most &&
  termsOf(from).every((term) => holds(criterion, (leaf) => term.some((known) => implies(known, leaf))));

/** How many ways there are to meet a criterion. */
export function waysOf(criterion: Criterion): number {
  if ("any" in criterion) return criterion.any.reduce((sum, part) => sum + waysOf(part), 0);
  if ("all" in criterion) return criterion.all.reduce((product, part) => product * waysOf(part), 1);
  return 1;
}

/** Each way to meet a criterion: the leaves that must hold together. */
export function termsOf(criterion: Criterion): Leaf[][] {
  if ("any" in criterion) return criterion.any.flatMap(termsOf);
  if ("all" in criterion)
    return criterion.all.reduce<Leaf[][]>(
      (terms, part) => terms.flatMap((term) => termsOf(part).map((more) => [...term, ...more])),
      [[]],
    );
  return [[criterion]];
}

function holds(criterion: Criterion, leafHolds: (leaf: Leaf) => boolean): boolean {
  if ("any" in criterion) return criterion.any.some((part) => holds(part, leafHolds));
  if ("all" in criterion) return criterion.all.every((part) => holds(part, leafHolds));
  return leafHolds(criterion);
}

/** Whether one leaf is met wherever another is: the same code, and for numbers a bound that is no stricter. */
export function implies(known: Leaf, leaf: Leaf): boolean {
  if ("fact" in known && "fact" in leaf && known.fact === leaf.fact) {
    if ("atLeast" in known && "atLeast" in leaf) return known.atLeast >= leaf.atLeast;
    return "below" in known && "below" in leaf && known.below <= leaf.below;
  }
  return ["answer", "condition", "goal"].some((kind) => {
    const code = (known as Partial<Record<string, unknown>>)[kind];
    return code !== undefined && code === (leaf as Partial<Record<string, unknown>>)[kind];
  });
}

import type { CatalogueDefinition } from "./catalogue.js";
import { answersIn, type Criterion, type Leaf, leavesOf } from "./criterion.js";
import { factRanges } from "./facts.js";
import { termsOf, waysOf } from "./follows.js";
import type { Report } from "./shape.js";
import { conditionLabels, goalLabels } from "./vocabulary.js";

const known = { condition: conditionLabels, goal: goalLabels, fact: factRanges } as const;

/** Reports codes that are not known, groups that read nothing, and a criterion that can never hold. */
export function checkCriterion(criterion: Criterion, path: string, definition: CatalogueDefinition, report: Report) {
  const leaves = leavesOf(criterion);
  const empty = leaves.length === 0 || hasEmptyGroup(criterion);
  if (empty) report(path, "unreachable", "has a group that reads nothing.");
  const unknown = leaves.filter((leaf) => !isKnown(leaf, definition));
  for (const leaf of unknown) report(path, "unknown-code", `"${codeOf(leaf)}" is not a known ${kindOf(leaf)}.`);
  if (!empty && unknown.length === 0 && !canHold(criterion, definition)) report(path, "unreachable", "can never hold.");
}

/** Reports a criterion of safety that reads a wish. */
export function checkReadsNoGoal(criterion: Criterion, path: string, report: Report): void {
  if (leavesOf(criterion).some((leaf) => "goal" in leaf))
    report(path, "contradiction", "may not read a goal: wishes never decide safety.");
}

/** Whether asking a question comes down to the answer of another, or of itself. */
export function dependsOnItself(code: string, { questions }: CatalogueDefinition): boolean {
  const seen = new Set<string>();
  const open = [code];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const { appliesWhen } of questions.filter((question) => question.code === one))
      for (const first of answersIn(appliesWhen)) {
        if (first === code) return true;
        if (!seen.has(first)) open.push(first);
        seen.add(first);
      }
  return false;
}

const kindOf = (leaf: Leaf): string => Object.keys(leaf)[0] ?? "";
const codeOf = (leaf: Leaf): string => String(Object.values(leaf)[0]);

function isKnown(leaf: Leaf, { questions }: CatalogueDefinition): boolean {
  if ("answer" in leaf) return questions.some(({ code }) => code === leaf.answer);
  return Object.hasOwn(known[kindOf(leaf) as keyof typeof known], codeOf(leaf));
}

const hasEmptyGroup = (criterion: Criterion): boolean => {
  const group = "any" in criterion ? criterion.any : "all" in criterion ? criterion.all : undefined;
  return group !== undefined && (group.length === 0 || group.some(hasEmptyGroup));
};

/** Most leaves that are looked at to tell whether a criterion can hold; with more it is taken to. */
const most = 200_000;

/** Whether some way of meeting a criterion is possible: numbers that can be, questions that can be asked. */
function canHold(criterion: Criterion, definition: CatalogueDefinition): boolean {
  // Written so that what is no number is too many.
  if (!(waysOf(criterion) * leavesOf(criterion).length <= most)) return true;
  return termsOf(criterion).some((term) => numbersCanBe(term) && term.every((leaf) => canBeAsked(leaf, definition)));
}

/** What was found of each question of a definition, so that nothing is worked out twice. */
const askable = new WeakMap<CatalogueDefinition, Map<string, boolean>>();

function canBeAsked(leaf: Leaf, definition: CatalogueDefinition): boolean {
  if (!("answer" in leaf)) return true;
  const known = askable.get(definition) ?? new Map<string, boolean>();
  askable.set(definition, known);
  const found = known.get(leaf.answer);
  if (found !== undefined) return found;
  // Until it is found; one that depends on itself is told elsewhere.
  known.set(leaf.answer, true);
  const question = definition.questions.find(({ code }) => code === leaf.answer);
  const can = !question?.appliesWhen || canHold(question.appliesWhen, definition);
  known.set(leaf.answer, can);
  return can;
}

function numbersCanBe(term: readonly Leaf[]): boolean {
  const numbers = term.filter((leaf) => "fact" in leaf);
  return [...new Set(numbers.map(({ fact }) => fact))].every((fact) => {
    const own = numbers.filter((leaf) => leaf.fact === fact);
    const lowest = Math.max(factRanges[fact].least, ...own.flatMap((leaf) => ("atLeast" in leaf ? leaf.atLeast : [])));
    const below = Math.min(...own.flatMap((leaf) => ("below" in leaf ? leaf.below : [])));
    return lowest <= factRanges[fact].most && lowest < below;
  });
}

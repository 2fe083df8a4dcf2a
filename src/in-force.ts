import type { Reader } from "./answers.js";
import type { Catalogue, CatalogueIndex, Rule } from "./catalogue.js";
import { type Leaf, type Verdict, verdictOf } from "./criterion.js";
import type { Intake } from "./intake.js";
import { once } from "./once.js";
import type { Condition } from "./vocabulary.js";

/** A rule that is met or that open answers leave unknown; standing rules are always met. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly verdict: Exclude<Verdict, "unmet">;
}

/** Every rule that is met or unknown, in the order of the catalogue. */
export function rulesInForce(intake: Intake, catalogue: Catalogue, reader: Reader): RuleInForce[] {
  const found: RuleInForce[] = [];
  const isTouched = touched(intake, catalogue, reader);
  catalogue.rules.forEach((rule, place) => {
    if (!isTouched[place]) return;
    const verdict = rule.when ? verdictOf(rule.when, reader.verdict) : "met";
    if (verdict !== "unmet") found.push({ rule, verdict });
  });
  return found;
}

/**
 * Which rules read something that is not a no, by their place in the catalogue. There is no negation, so all others are
 * unmet without being judged.
 */
function touched(intake: Intake, { questions, rules, index }: Catalogue, reader: Reader): Uint8Array {
  const { always, answers, conditions } = readingIn(index);
  const isTouched = new Uint8Array(rules.length);
  const touch = (places: readonly number[] = []) => {
    for (const place of places) isTouched[place] = 1;
  };
  touch(always);
  reader.questions().forEach(({ verdict }, at) => {
    if (verdict !== "unmet") touch(answers.get(questions[at]?.code ?? ""));
  });
  for (const { code } of intake.conditions) touch(conditions.get(code));
  return isTouched;
}

/** Places of rules in the list of a catalogue, by what they read. */
interface Reading {
  /** Standing rules, and those that read something else than answers and conditions. */
  readonly always: readonly number[];
  readonly answers: ReadonlyMap<string, readonly number[]>;
  readonly conditions: ReadonlyMap<Condition, readonly number[]>;
}

const readingIn = /* @__PURE__ */ once(({ leaves, questions }: CatalogueIndex): Reading => {
  const [answers, conditions] = [new Map<string, number[]>(), new Map<Condition, number[]>()];
  const always: number[] = [];
  const file = (leaf: Leaf, place: number) => {
    if ("answer" in leaf && questions.has(leaf.answer)) add(answers, leaf.answer, place);
    else if ("condition" in leaf) add(conditions, leaf.condition, place);
    else always.push(place);
  };
  for (const [place, read] of [...leaves.values()].entries()) {
    if (read.length === 0) always.push(place);
    for (const leaf of read) file(leaf, place);
  }
  return { always, answers, conditions };
});

function add<Key>(lists: Map<Key, number[]>, key: Key, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

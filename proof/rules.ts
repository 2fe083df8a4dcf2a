import { factRanges } from "../src/facts.js";
import type { Answer, Rule } from "../src/index.js";
import { indexCatalogue } from "../src/indexed.js";
import { once } from "../src/once.js";
import type { Leaf } from "../src/own-catalogue.js";
import type { Condition } from "../src/vocabulary.js";
import { clinicians } from "../src/vocabulary.js";
import { type Enumeration, evaluated, type Found, type Setup } from "./enumeration.js";
import { personOf, type Statement } from "./person.js";
import { met, Reading, readIn } from "./reading.js";
import { noToAll } from "./said.js";
import { screened, takenBy } from "./screened.js";

/** Rules that read more than this many things get every way in which at most three of them are no no. */
const most = 7;

const ruleAt = ({ catalogue }: Setup, slot: number): Rule => catalogue.rules[slot] as Rule;

/** Each thing that a rule reads, once. */
const leavesOf = ({ when }: Rule): Leaf[] => [
  ...new Map(readIn(when).map((leaf) => [JSON.stringify(leaf), leaf])).values(),
];

/** Every way in which a rule can be met, unmet or unknown: no, unknown and yes to each thing that it reads. */
const waysTo = once((rule: Rule): Statement[] => {
  const leaves = leavesOf(rule);
  const values = leaves.length <= most ? allOf(leaves.length) : fewOf(leaves.length);
  return values.map((one) => statedAs(leaves, one));
});

const allOf = (length: number): number[][] =>
  Array.from({ length: 3 ** length }, (_, way) => Array.from({ length }, (__, at) => Math.floor(way / 3 ** at) % 3));

/** At most three that are no no, and all alike. */
function fewOf(length: number): number[][] {
  const ways = new Set<string>(["1", "2"].map((value) => value.repeat(length)));
  const raise = (way: string, from: number, left: number): void => {
    ways.add(way);
    if (left === 0) return;
    for (let at = from; at < length; at += 1)
      for (const value of ["1", "2"]) raise(way.slice(0, at) + value + way.slice(at + 1), at + 1, left - 1);
  };
  raise("0".repeat(length), 0, 3);
  return [...ways].map((way) => [...way].map(Number));
}

const answers: readonly Answer[] = [{ answer: "no" }, { answer: "unsure" }, { answer: "yes" }];

function statedAs(leaves: readonly Leaf[], values: readonly number[]): Statement {
  const said: Record<string, Answer> = {};
  const facts: Record<string, number> = {};
  const conditions: { code: Condition }[] = [];
  for (const [at, leaf] of leaves.entries()) {
    const value = values[at] ?? 0;
    if ("answer" in leaf) said[leaf.answer] = answers[value] as Answer;
    else if ("condition" in leaf && value === 2) conditions.push({ code: leaf.condition });
    else if ("fact" in leaf && value !== 1) facts[leaf.fact] = factFor(leaf, value === 2);
  }
  return { answers: said, facts, conditions };
}

/** A number on one side of the bound, as far as one is possible. */
function factFor(leaf: Extract<Leaf, { fact: unknown }>, holds: boolean): number {
  const { least, most: greatest } = factRanges[leaf.fact];
  const wanted = "below" in leaf ? leaf.below - (holds ? 1 : 0) : leaf.atLeast - (holds ? 0 : 1);
  return Math.min(Math.max(wanted, least), greatest);
}

/**
 * Each rule in every way that what it reads can stand, the rest an explicit no: screening by all rules takes what
 * screening by this rule and by the standing rules takes, and what the other rules in force take.
 */
export const alone: Enumeration = {
  name: "rules",
  what: "every rule in every way that what it reads can stand, against screening by that rule alone",
  slots: ({ catalogue }) => catalogue.rules.length,
  casesIn: (slot, setup) => waysTo(ruleAt(setup, slot)).length,
  run(slot, setup, found) {
    const rule = ruleAt(setup, slot);
    let cases = 0;
    for (const statement of waysTo(rule)) {
      const said = { ...noToAll(setup.catalogue), ...statement.answers };
      const intake = personOf({ ...statement, answers: said }, setup.catalogue);
      screened(intake, setup, found);
      checkUnion(intake, setup, found);
      cases += 1;
    }
    return cases;
  },
};

const lone = new WeakMap<Rule, Setup["catalogue"]>();

/** A catalogue that holds one rule only. */
export function onlyBy(rule: Rule, catalogue: Setup["catalogue"]): Setup["catalogue"] {
  const known = lone.get(rule);
  if (known) return known;
  const { index: _, digest, ...definition } = catalogue;
  const made = indexCatalogue({ ...definition, rules: [rule] }, digest);
  lone.set(rule, made);
  return made;
}

/** Screening by all rules takes what screening by each rule alone takes, added up, and nothing else. */
export function checkUnion(intake: ReturnType<typeof personOf>, setup: Setup, found: Found): void {
  const { library, catalogue } = setup;
  const reading = new Reading(intake, catalogue);
  const whole = takenBy(library.screen(intake, catalogue)).sort();
  const parts = catalogue.rules
    .filter(({ when }) => !when || reading.truthOf(when) > 0)
    .flatMap((rule) => takenBy(library.screen(intake, onlyBy(rule, catalogue))))
    .sort();
  if (whole.join("\n") !== parts.join("\n")) {
    const differing = [...whole.filter((one) => !parts.includes(one)), ...parts.filter((one) => !whole.includes(one))];
    found.tell("rules", intake, `the union of single rules; differing: ${differing.join(" ")}`);
  }
}

/** Each rule that is met, with a clearance for it by each clinician: only its own clinician lifts it, and no stop is lifted. */
export const clearances: Enumeration = {
  name: "clearances",
  what: "every rule, met in every way, with a clearance by every clinician",
  slots: ({ catalogue }) => catalogue.rules.length,
  casesIn: (slot, setup) => metWays(ruleAt(setup, slot), setup).length * clinicians.length,
  run(slot, setup, found) {
    const rule = ruleAt(setup, slot);
    const ways = metWays(rule, setup);
    for (const statement of ways)
      for (const by of clinicians) {
        const cleared = { ...setup.profiles[0]?.statement, ...statement, clearances: [{ rule: rule.id, by }] };
        evaluated(personOf(cleared, setup.catalogue), setup, found);
      }
    return ways.length * clinicians.length;
  },
};

/** Ways to meet a rule by one answer or by as few as it takes. */
function metWays(rule: Rule, { catalogue }: Setup): Statement[] {
  const no = noToAll(catalogue);
  const ways = waysTo(rule)
    .map((statement) => ({ ...statement, answers: { ...no, ...statement.answers } }))
    .filter((one) => rule.when && new Reading(personOf(one, catalogue), catalogue).truthOf(rule.when) === met);
  const raisedIn = ({ answers: said, conditions = [], facts = {} }: Statement) =>
    Object.values(said ?? {}).filter(({ answer }) => answer !== "no").length +
    conditions.length +
    Object.keys(facts).length;
  const fewest = Math.min(...ways.map(raisedIn));
  return ways.filter((one) => raisedIn(one) === fewest);
}

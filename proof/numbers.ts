import { type FactName, factRanges } from "../src/facts.js";
import type { Answer, Catalogue, Intake } from "../src/index.js";
import { once } from "../src/once.js";
import type { Criterion } from "../src/own-catalogue.js";
import { codesOf } from "../src/vocabulary.js";
import { type Enumeration, evaluated, type Setup } from "./enumeration.js";
import { personOf, type Statement } from "./person.js";
import { readIn } from "./reading.js";
import { everySaid, noToAll } from "./said.js";

/** Every bound that something reads, by the number it bounds: criteria, deciders, and where a number is unlikely. */
function boundsIn({ rules, questions, techniques, goals, doses }: Catalogue): Map<FactName, number[]> {
  const criteria: (Criterion | undefined)[] = [
    ...rules.map(({ when }) => when),
    ...questions.flatMap(({ appliesWhen, decidedBy = [] }) => [
      appliesWhen,
      ...decidedBy.map(({ means: _, ...leaf }): Criterion => leaf),
    ]),
    ...techniques.map(({ requires }) => requires),
    ...codesOf(goals).map((code) => goals[code].requires),
    ...doses.map(({ requires }) => requires),
  ];
  const bounds = new Map(codesOf(factRanges).map((name) => [name, new Set<number>(factRanges[name].likely)]));
  for (const leaf of criteria.flatMap(readIn))
    if ("fact" in leaf) bounds.get(leaf.fact)?.add("below" in leaf ? leaf.below : leaf.atLeast);
  return new Map([...bounds].map(([name, values]) => [name, [...values].sort((a, b) => a - b)]));
}

type Facts = Intake["facts"];

/** One below each bound, a tenth below, at it, and one above; only what is possible. */
const singleFacts = once((catalogue: Catalogue): Facts[] =>
  [...boundsIn(catalogue)].flatMap(([name, bounds]) => {
    const { least, most } = factRanges[name];
    const values = new Set([least, most, ...bounds.flatMap((bound) => [bound - 1, bound - 0.1, bound, bound + 1])]);
    return [...values].filter((value) => value >= least && value <= most).map((value): Facts => ({ [name]: value }));
  }),
);

/** Two numbers that can be true of one person. */
const twoFacts = once((catalogue: Catalogue): Facts[] => {
  const all = singleFacts(catalogue);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const facts: Facts = { ...one, ...other };
      return Object.keys(facts).length === 2 && isPossible(facts) ? [facts] : [];
    }),
  );
});

const isPossible = ({ systolic = 999, diastolic = 0, pregnancyWeeks = 0, weeksSinceBirth = 9999 }: Facts): boolean =>
  diastolic < systolic && pregnancyWeeks <= weeksSinceBirth + 2;

const contexts = (catalogue: Catalogue): Statement[] => [
  { denied: "full" },
  { denied: "gate" },
  {},
  { answers: noToAll(catalogue) },
];

const facts = (setup: Setup): Facts[] => singleFacts(setup.catalogue);

/** Each number by itself, whatever was said. */
export const bounds: Enumeration = {
  name: "bounds",
  what: "every number one below, a tenth below, at and one above each bound, and the least and most possible, in four contexts",
  slots: (setup) => facts(setup).length,
  casesIn: () => 4,
  run(slot, setup, found) {
    for (const context of contexts(setup.catalogue))
      evaluated(
        personOf({ ...setup.profiles[0]?.statement, ...context, facts: facts(setup)[slot] ?? {} }, setup.catalogue),
        setup,
        found,
      );
    return 4;
  },
};

/** Each number for every other profile and context, and with every answer to every question. */
export const numbers: Enumeration = {
  name: "numbers",
  what: "the same numbers for every other profile in four contexts, and with every answer to every question",
  slots: (setup) => facts(setup).length,
  casesIn: (_, setup) =>
    (setup.profiles.length - 1) * 4 + setup.catalogue.questions.reduce((sum, one) => sum + everySaid(one).length, 0),
  run(slot, setup, found) {
    const { catalogue, profiles } = setup;
    const statement = { facts: facts(setup)[slot] ?? {} };
    let cases = 0;
    const run = (more: Statement) => {
      evaluated(personOf({ ...statement, ...more }, catalogue), setup, found);
      cases += 1;
    };
    for (const context of contexts(catalogue))
      for (const profile of profiles.slice(1)) run({ ...profile.statement, ...context });
    for (const question of catalogue.questions)
      for (const answer of everySaid(question)) run(answeredAlone(question.code, answer));
    return cases;
  },
};

const answeredAlone = (code: string, answer: Answer): Statement => ({
  conditions: [{ code: "neck-pain" }],
  denied: "full",
  answers: { [code]: answer },
});

/** Two numbers at once. */
export const twoNumbers: Enumeration = {
  name: "two numbers",
  what: "every two numbers at their bounds that can go together, in four contexts",
  slots: (setup) => Math.ceil(twoFacts(setup.catalogue).length / 100),
  casesIn: (slot, { catalogue }) => twoFacts(catalogue).slice(slot * 100, slot * 100 + 100).length * 4,
  run(slot, setup, found) {
    const part = twoFacts(setup.catalogue).slice(slot * 100, slot * 100 + 100);
    for (const one of part)
      for (const context of contexts(setup.catalogue))
        evaluated(personOf({ ...setup.profiles[0]?.statement, ...context, facts: one }, setup.catalogue), setup, found);
    return part.length * 4;
  },
};

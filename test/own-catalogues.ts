import fc from "fast-check";
import type { Catalogue, Question, Rule, Technique } from "../src/catalogue.js";
import { type Criterion, type Leaf, leavesOf } from "../src/criterion.js";
import { termsOf } from "../src/follows.js";
import type { Answer } from "../src/intake.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import type { Truth } from "./interviewed.js";

const codes = ["one", "two", "three", "four", "five", "six"] as const;
const techniques = ["swedish-massage", "foot-massage", "deep-tissue-massage", "acupuncture", "heat-packs", "education"];
const regions = ["neck", "foot", "lower-back"] as const;
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const leaf: fc.Arbitrary<Criterion> = fc.oneof(
  { weight: 6, arbitrary: one(codes).map((answer) => ({ answer })) },
  fc.constant({ fact: "ageYears", atLeast: 60 } as const),
  fc.constant({ condition: "neck-pain" } as const),
);
const group = (part: fc.Arbitrary<Criterion>) =>
  fc
    .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([any, parts]): Criterion => (any ? { any: parts } : { all: parts }));
const criterion = fc.oneof(leaf, group(leaf), group(fc.oneof(leaf, group(leaf))));

/** A question that may depend on one before it, be answered by what is stated, take regions, or be seen. */
const questionAt = (at: number): fc.Arbitrary<Question> =>
  fc
    .record({
      code: fc.constant(codes[at]),
      list: one(["gate", "full", "full"]),
      group: one(["right-now", "about-you"]),
      since: fc.constant("0.1.0"),
      regions: maybe(one(["required", "optional"])),
      usual: maybe(one(regions)),
      visible: maybe(fc.constant(true)),
      after: at > 0 ? maybe(one(codes.slice(0, at))) : fc.constant(undefined),
      decider: maybe(
        one([
          { fact: "ageYears", atLeast: 60, means: "yes" },
          { fact: "ageYears", below: 60, means: "no" },
          { condition: "neck-pain", means: "yes" },
        ]),
      ),
    })
    .map(
      ({ usual, after, decider, ...own }) =>
        present({
          ...own,
          defaultRegions: own.regions && usual ? [usual] : undefined,
          appliesWhen: after ? { answer: after } : undefined,
          decidedBy: decider ? [decider] : undefined,
        }) as unknown as Question,
    );

const rule: fc.Arbitrary<Omit<Rule, "id">> = fc
  .record({
    level: one(["emergency", "refer", "clearance", "local", "modify", "technique", "technique"] as const),
    scope: one(["person", "regions", "techniques"] as const),
    when: criterion,
    regions: maybe(fc.subarray([...regions], { minLength: 1 })),
    bars: fc.oneof({ weight: 5, arbitrary: fc.subarray(techniques, { minLength: 1 }) }, fc.constant(["all"])),
    ceiling: maybe(
      fc.record({ pressure: one(["light", "moderate"]), binds: one(["person", "regions", "techniques"]) }),
    ),
    minutes: maybe(one([20, 30])),
  })
  .map(({ level, scope, ceiling, minutes, ...own }) => {
    const stops = level === "emergency" || level === "refer" || level === "clearance";
    return present({
      ...own,
      level,
      scope: stops ? "person" : scope,
      bars: stops ? ["all"] : own.bars,
      barsAfterClearance: level === "clearance" ? own.bars : undefined,
      ceiling,
      minutes,
      clinician: level === "clearance" ? "doctor" : undefined,
      guidance: level === "emergency" || level === "refer" ? ["postpone"] : undefined,
    }) as unknown as Omit<Rule, "id">;
  });

/** Stops read gate questions only; a rule about regions reads one question that takes some in any case, or has its own. */
function isAllowed({ level, scope, when, regions: own }: Omit<Rule, "id">, questions: readonly Question[]): boolean {
  const leaves = when ? leavesOf(when) : [];
  const read = leaves.flatMap((leaf) => questions.filter(({ code }) => "answer" in leaf && leaf.answer === code));
  if (["emergency", "refer", "clearance"].includes(level)) return read.every(({ list }) => list === "gate");
  const placed = read.filter((question) => question.regions);
  const says = (term: readonly Leaf[]) =>
    placed.some(({ code }) => term.some((leaf) => "answer" in leaf && leaf.answer === code));
  return (
    scope !== "regions" || (placed.length <= 1 && (own !== undefined || (when ? termsOf(when).every(says) : false)))
  );
}

const indications = catalogue.indications.filter(({ technique }) => techniques.includes(technique));

/** A small catalogue of one's own: six questions, a few techniques and any rules over them. */
export const ownCatalogues: fc.Arbitrary<Catalogue> = fc
  .record({
    questions: fc.tuple(...codes.map((_, at) => questionAt(at))),
    rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
    menu: fc.subarray(techniques, { minLength: 2 }),
    requires: maybe(criterion),
    goalRequires: maybe(criterion),
  })
  .map(({ questions, rules, menu, requires, goalRequires }) => {
    const offered = catalogue.techniques
      .filter(({ code }) => menu.includes(code))
      .map(({ requires: _, ...own }, at): Technique => (at === 0 && requires ? { ...own, requires } : own));
    const relaxation = { ...catalogue.goals.relaxation, ...(goalRequires ? { requires: goalRequires } : {}) };
    return defineCatalogue({
      ...catalogue,
      id: "own",
      techniques: offered,
      questions,
      indications,
      doses: catalogue.doses.filter(({ requires }) => requires === undefined),
      selfCare: catalogue.selfCare.filter(({ unless }) => unless === undefined),
      rules: rules.filter((own) => isAllowed(own, questions)).map((own, at) => ({ id: `rule-${at}`, ...own })),
      goals: Object.fromEntries(
        Object.entries({ ...catalogue.goals, relaxation }).map(([code, entry]) => [
          code,
          code === "relaxation" ? entry : withoutRequires(entry),
        ]),
      ) as unknown as Catalogue["goals"],
    });
  });

const withoutRequires = <T extends object>(entry: T) => {
  const { requires: _, ...own } = entry as T & { requires?: unknown };
  return own;
};

/** What somebody would say to each of the six questions. */
export const truths = (own: Catalogue): fc.Arbitrary<Truth> =>
  fc
    .tuple(
      ...own.questions.map(({ regions: takes }) =>
        fc
          .record({ answer: one(["yes", "no", "unsure"] as const), place: maybe(one(regions)) })
          .map(
            ({ answer, place }): Answer =>
              takes && place && answer !== "no" ? { answer, regions: [{ region: place }] } : { answer },
          ),
      ),
    )
    .map((said) => Object.fromEntries(said.map((answer, at) => [own.questions[at]?.code ?? "", answer])));

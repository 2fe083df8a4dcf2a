import { describe, expect, test } from "vitest";
import type { Catalogue } from "../src/catalogue.js";
import { findings } from "../src/evidence.js";
import {
  compareApproaches,
  evaluate,
  intakeFields,
  listQuestions,
  nextQuestions,
  offer,
  parseIntake,
  recommend,
  resolve,
  safeParseIntake,
  whyNot,
} from "../src/index.js";
import { CatalogueError, catalogue, defineCatalogue, type Rule, tighten } from "../src/own-catalogue.js";
import { en } from "../src/words/en.js";
import { catalogueError, first, problemsOf } from "./problems.js";

const { techniques, questions, rules } = catalogue;
const [technique, question] = [first(techniques), first(questions)];
const local = catalogue.index.rules.get("varicose-veins") as Rule;
const standing = catalogue.index.rules.get("endangerment-sites") as Rule;
const withTechnique = (change: object) => ({ techniques: [...techniques.slice(1), { ...technique, ...change }] });
const withQuestion = (change: object) => ({ questions: [...questions, { ...question, code: "own", ...change }] });
const withRule = (change: object) => ({ rules: [...rules, { ...local, id: "own", ...change }] });
const withDose = (change: object) => ({ doses: [...catalogue.doses, { ...first(catalogue.doses), ...change }] });

describe("what would crash or mislead later is refused when it is defined", () => {
  test.each([
    ["id", Symbol("s")],
    ["id", [{ toString: 0 }]],
    ["version", Symbol("s")],
    ["version", Object.create(null)],
    ["listVersion", Symbol("s")],
    ["listVersion", { toString: 0 }],
  ])("%s of which nothing can be made a text, with what else is wrong", (head, value) => {
    const found = problemsOf({ [head]: value, ...withQuestion({ code: "A" }) });
    expect(found).toContain(`${head} wrong-type`);
    expect(found.filter((one) => one.startsWith(`${head} `))).toHaveLength(1);
    expect(found).toContain("questions[].code wrong-format");
  });

  test.each<[string, object, string]>([
    [
      "a technique with a name that objects have",
      withTechnique({ code: "constructor" }),
      "techniques[].code wrong-format",
    ],
    ["a question with such a name", withQuestion({ code: "constructor" }), "questions[].code wrong-format"],
    ["a rule with such a name", withRule({ id: "constructor" }), "rules[].id wrong-format"],
    ["a course of ten thousand sessions", withDose({ perWeek: 1e5, weeks: 1e5 }), "doses[].weeks impossible"],
    ["half a session", withDose({ perWeek: 0.5, weeks: 1 }), "doses[].perWeek impossible"],
    ["a day without end", withDose({ minutes: 1e5 }), "doses[].minutes impossible"],
    ["minutes below zero", withRule({ minutes: -5 }), "rules[].minutes impossible"],
    ["a part of a minute", withRule({ minutes: 0.3 }), "rules[].minutes impossible"],
    [
      "a yes that means nowhere",
      withQuestion({ regions: "optional", defaultRegions: [] }),
      "questions[].defaultRegions unreachable",
    ],
    ["a rule that holds nowhere", withRule({ regions: [] }), "rules[].regions unreachable"],
    [
      "a standing rule about regions that says not where",
      { rules: [...rules, { ...standing, id: "own", regions: undefined }] },
      "rules[].regions missing",
    ],
    [
      "harm of a technique that is none",
      { harms: { ...catalogue.harms, "swedih-massage": [] } },
      "harms.swedih-massage unknown-code",
    ],
    [
      "evidence from people who are unknown",
      {
        conditions: {
          ...catalogue.conditions,
          stress: { ...catalogue.conditions.stress, evidence: [{ condition: "stresss" }] },
        },
      },
      "conditions.stress.evidence[].condition unknown-code",
    ],
    [
      "a condition that the vocabulary has not",
      { conditions: { ...catalogue.conditions, foo: catalogue.conditions.stress } },
      "conditions.foo unknown-code",
    ],
    ["a goal that the vocabulary has not", { goals: { ...catalogue.goals, "x y": null } }, "goals.x y unknown-code"],
    ["a label of spaces", withTechnique({ label: "  " }), "techniques[].label wrong-format"],
    ["a label that is not seen", withTechnique({ label: "\u200b\u2060" }), "techniques[].label wrong-format"],
    ["a label on two lines", withTechnique({ label: "Deep\nAnchor" }), "techniques[].label wrong-format"],
    ["a label without end", withTechnique({ label: "x".repeat(501) }), "techniques[].label wrong-format"],
    [
      "another technique's name on the menu",
      withTechnique({ offeredAs: ["Swedish  massage"] }),
      "techniques[].offeredAs[] contradiction",
    ],
    [
      "the name of a technique that is not there",
      {
        techniques: techniques
          .filter(({ code }) => code !== "swedish-massage")
          .map((one) => (one === technique ? { ...one, label: "Swedish massage" } : one)),
      },
      "techniques[].label contradiction",
    ],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });
});

describe("one wrong field hides no other problem", () => {
  const badRule = withRule({ bars: ["deep-tisue"] });

  test.each<[string, object, string]>([
    ["an id that is a number", { id: 5 }, "id wrong-type"],
    ["a version that is a number", { version: 1 }, "version wrong-type"],
    ["a field that is not known", { extra: true }, "extra unknown-key"],
    ["what was left out is no list", { leftOut: 7 }, "leftOut wrong-type"],
    ["a goal that is null", { goals: { ...catalogue.goals, "x y": null } }, "goals.x y wrong-type"],
    ["harm that is no list", { harms: { cbt: 7 } }, "harms.cbt wrong-type"],
  ])("%s", (_name, change, problem) => {
    const found = problemsOf({ ...badRule, ...change }, { words: [en] });
    expect(found).toContain(problem);
    expect(found).toContain("rules[].bars[] unknown-code");
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("the options of defineCatalogue() are checked like the definition", () => {
  test.each<[string, unknown, string[]]>([
    ["null", null, ["options wrong-type"]],
    ["an option that is misspelt", { word: [en] }, ["options.word unknown-key"]],
    ["words that are no list", { words: en }, ["options.words wrong-type"]],
    ["no words", { words: null }, ["options.words wrong-type"]],
    ["findings in place of evidence", { evidence: findings }, ["options.evidence wrong-type"]],
    [
      "evidence without anything",
      { evidence: {} },
      ["options.evidence.findings missing", "options.evidence.sources missing"],
    ],
  ])("%s", (_name, against, problems) => {
    expect(problemsOf({}, against as object)).toEqual(problems);
  });

  test("a word file that is empty, beside a problem of the definition", () => {
    const found = problemsOf({ id: "A" }, { words: [{}] } as never);
    expect(found).toEqual(expect.arrayContaining(["options.words[].questions missing", "id wrong-format"]));
  });
});

describe("values that cannot be written are told all the same", () => {
  const cycle = {};
  Object.assign(cycle, { self: cycle });

  test.each<[string, unknown]>([
    ["a BigInt", 5n],
    ["a cycle", cycle],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
    ["a text without end", "x".repeat(100_000)],
  ])("%s", (_name, kind) => {
    const error = catalogueError(() => defineCatalogue({ ...catalogue, ...withTechnique({ kind }) } as Catalogue));
    expect(error?.problems).toMatchObject([{ code: "unknown-code" }]);
    expect(error?.message.length).toBeLessThan(500);
  });
});

describe("a definition that was not checked is told so, wherever a catalogue is asked for", () => {
  const { index: _, digest: __, ...definition } = catalogue;
  const json = JSON.parse(JSON.stringify(catalogue)) as Catalogue;
  const answer = recommend({});
  const uses: [string, (given: Catalogue) => unknown][] = [
    ["recommend", (given) => recommend({}, { catalogue: given })],
    ["evaluate", (given) => evaluate(parseIntake({}), given)],
    ["safeParseIntake", (given) => safeParseIntake({}, given)],
    ["offer", (given) => offer(given, ["shiatsu"])],
    ["tighten", (given) => tighten(given, [])],
    ["nextQuestions", (given) => nextQuestions(parseIntake({}), { catalogue: given })],
    ["listQuestions", (given) => listQuestions("gate", { catalogue: given })],
    ["intakeFields", (given) => intakeFields(en, { catalogue: given })],
    ["whyNot", (given) => whyNot(answer, "cbt", { catalogue: given })],
    ["compareApproaches", (given) => compareApproaches(undefined, { catalogue: given })],
    ["resolve", (given) => resolve("thai", { catalogue: given })],
  ];

  test.each(uses)("%s", (_name, use) => {
    for (const given of [definition as Catalogue, json, {} as Catalogue, { ...catalogue, questions: [] }])
      expect(() => use(given)).toThrow(/pass it through defineCatalogue\(\)\.$/);
    expect(() => use(defineCatalogue(json))).not.toThrow();
  });

  test("nothing at all", () => {
    for (const given of [undefined, null]) expect(() => offer(given as never, ["shiatsu"])).toThrow(TypeError);
    expect(() => evaluate(parseIntake({}), null as never)).toThrow("pass it through defineCatalogue()");
    expect(() => offer(catalogue, null as never)).toThrow(CatalogueError);
  });

  test("a name that is misspelt", () => {
    expect(() => offer(catalogue, ["shiatsu"], { ID: "mine" } as object)).toThrow(/Unknown option "ID": offer\(/);
    expect(() => offer(catalogue, ["shiatsu"], null as never)).toThrow(TypeError);
  });
});

/** Groups within groups, each part the same. */
const groups = (depth: number, width: number): object =>
  depth === 0 ? { answer: "bruise" } : { any: Array.from({ length: width }, () => groups(depth - 1, width)) };

describe("no definition hangs, and no error is without end", () => {
  test("follow-ups that hang on the next two each", () => {
    const chain = Array.from({ length: 60 }, (_, at) => ({
      ...question,
      code: `own-${at}`,
      regions: undefined,
      ...(at < 58 ? { appliesWhen: { all: [{ answer: `own-${at + 1}` }, { answer: `own-${at + 2}` }] } } : {}),
    }));
    const reads = { ...local, id: "own", regions: ["foot"], when: { answer: "own-0" } };
    expect(problemsOf({ questions: [...questions, ...chain], rules: [...rules, reads] })).toEqual([]);
    const never = chain.map((one, at) => (at === 59 ? { ...one, appliesWhen: { fact: "ageYears", below: 0 } } : one));
    expect(problemsOf({ questions: [...questions, ...never], rules: [...rules, reads] })).toContain(
      "rules[].when unreachable",
    );
    const round = chain.map((one, at) => (at === 59 ? { ...one, appliesWhen: { answer: "own-0" } } : one));
    expect(problemsOf({ questions: [...questions, ...round] })).toContain("questions[].appliesWhen cycle");
  });

  test("a criterion that holds itself", () => {
    const any: object[] = [];
    any.push({ any }, { any }, { any }, { any });
    const error = catalogueError(() => defineCatalogue({ ...catalogue, ...withRule({ when: { any } }) } as Catalogue));
    expect(error?.problems.length).toBeLessThan(1100);
    expect(error?.message.length).toBeLessThan(50_000);
    expect(error?.message).toMatch(/\nand \d+ more\.$/);
  });

  test.each<[string, object]>([
    ["two hundred thousand answers", { any: Array.from({ length: 200_000 }, () => ({ answer: "bruise" })) }],
    ["five thousand numbers", { all: Array.from({ length: 5000 }, () => ({ fact: "ageYears", atLeast: 18 })) }],
    ["groups of groups", groups(5, 6)],
  ])("%s", (_name, when) => {
    expect(problemsOf(withRule({ when }))).toEqual([expect.stringMatching(/^rules\[\]\.when.* too-large$/)]);
  });

  test("as many ways to hold as a criterion of a thousand parts can have", () => {
    const ages = Array.from({ length: 9 }, () => ({ fact: "ageYears", atLeast: 18 }));
    const when = { all: [...Array.from({ length: 90 }, () => ({ any: ages })), { answer: "bruise" }] };
    expect(problemsOf(withRule({ when }))).toEqual([]);
  });

  test("twenty thousand problems", () => {
    const error = catalogueError(() =>
      defineCatalogue({ ...catalogue, rules: Array.from({ length: 20_000 }, () => null) } as never),
    );
    expect(error?.problems.length).toBe(10_000);
    expect(error?.message).toMatch(/^The catalogue has 20000 problems:\n(- .*\n){100}and 19900 more\.$/);
  });

  test("more borrowed evidence than can be weighed", () => {
    const evidence = Array.from({ length: 9 }, () => ({ condition: "stress" }));
    const stress = { ...catalogue.conditions.stress, evidence };
    expect(problemsOf({ conditions: { ...catalogue.conditions, stress } })).toEqual([
      "conditions.stress.evidence too-large",
    ]);
  });
});

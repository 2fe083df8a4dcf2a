import { describe, expect, test } from "vitest";
import { recommend } from "../src/index.js";
import { CatalogueError, catalogue, defineCatalogue } from "../src/knowledge/catalogue.js";

const first = <T>(list: readonly T[]): T => list[0] as T;
const technique = first(catalogue.techniques);
const question = first(catalogue.questions);
const rule = catalogue.rules.find(({ id }) => id === "chest-pain-cardiac-signs") as (typeof catalogue.rules)[number];
const local = catalogue.rules.find(({ id }) => id === "varicose-veins") as (typeof catalogue.rules)[number];
const withTechnique = (change: object) => ({
  techniques: [...catalogue.techniques.slice(1), { ...technique, ...change }],
});
const withQuestion = (change: object) => ({ questions: [...catalogue.questions.slice(1), { ...question, ...change }] });
const withRule = (change: object) => ({ rules: [...catalogue.rules, { ...local, id: "own", ...change }] });
const stop = (change: object) => ({ rules: [...catalogue.rules, { ...rule, id: "own", ...change }] });

/** Paths without list numbers, with the kind of problem. */
function problemsOf(change: unknown) {
  const definition = typeof change === "object" && change !== null ? { ...catalogue, ...change } : change;
  try {
    defineCatalogue(definition as typeof catalogue);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogueError);
    return (error as CatalogueError).problems.map(({ path, code }) => `${path.replaceAll(/\[\d+\]/g, "[]")} ${code}`);
  }
}

describe("a malformed catalogue is refused when it is defined, never later", () => {
  test.each([
    ["a level in capitals", stop({ level: "Emergency" }), "rules[].level unknown-code"],
    [
      "a pressure that is none",
      withTechnique({ pressure: { lowest: "hard", highest: "hard" } }),
      "techniques[].pressure.lowest unknown-code",
    ],
    ["a bound that is misspelt", withRule({ when: { fact: "ageYears", atleast: 65 } }), "rules[].when.atLeast missing"],
    [
      "a field that is misspelt",
      withRule({ cieling: { pressure: "light", binds: "person" } }),
      "rules[].cieling unknown-key",
    ],
    ["a kind in capitals", withTechnique({ kind: "Massage" }), "techniques[].kind unknown-code"],
    [
      "a group that is always met",
      withRule({ when: { any: [{ answer: "bruise" }, { all: [] }] } }),
      "rules[].when unreachable",
    ],
    ["a criterion that negates", withRule({ when: { not: { answer: "bruise" } } }), "rules[].when wrong-type"],
    ["a criterion with two keys", withRule({ when: { answer: "bruise", any: [] } }), "rules[].when.answer unknown-key"],
    ["a question that is none", withRule({ when: { answer: "brusie" } }), "rules[].when unknown-code"],
    ["a bar on a technique that is none", withRule({ bars: ["deep-tisue"] }), "rules[].bars[] unknown-code"],
    ["a rule that does nothing", withRule({ bars: [], ceiling: undefined }), "rules[] unreachable"],
    [
      "a stop that reads a question of the full list",
      stop({ when: { answer: "bruise" } }),
      "rules[].when contradiction",
    ],
    ["a stop that says nothing to do", stop({ guidance: [] }), "rules[].guidance missing"],
    ["a clearance rule without a clinician", stop({ level: "clearance" }), "rules[].clinician contradiction"],
    [
      "a rule about regions that says not where",
      withRule({ when: { answer: "diabetes" }, regions: undefined }),
      "rules[].regions missing",
    ],
    ["the same rule twice", { rules: [...catalogue.rules, rule] }, "rules[].id duplicate"],
    ["the same label twice", withTechnique({ label: "Swedish massage" }), "techniques[].label duplicate"],
    ["a technique called all", withTechnique({ code: "all" }), "techniques[].code wrong-format"],
    ["a technique that reaches nothing", withTechnique({ reach: [] }), "techniques[].reach unreachable"],
    [
      "lowest pressure above highest",
      withTechnique({ pressure: { lowest: "deep", highest: "light" } }),
      "techniques[].pressure impossible",
    ],
    [
      "a practice claim that claims nothing",
      withTechnique({ practice: [{ says: "own-practice", note: "" }] }),
      "techniques[].practice[].note uncited",
    ],
    [
      "a question that depends on itself",
      withQuestion({ appliesWhen: { answer: question.code } }),
      "questions[].appliesWhen cycle",
    ],
    ["a list that is none", withQuestion({ list: "gat" }), "questions[].list unknown-code"],
    [
      "a strength without a finding",
      {
        indications: [
          {
            ...first(catalogue.indications),
            technique: "ashiatsu",
            effects: [{ effect: "pain", strength: 3, contested: false, for: [], against: [] }],
          },
        ],
      },
      "indications[].effects[].for uncited",
    ],
    [
      "a strength out of range",
      {
        indications: [
          {
            ...first(catalogue.indications),
            effects: [{ effect: "pain", strength: 9, contested: false, for: ["x"], against: [] }],
          },
        ],
      },
      "indications[].effects[].strength unknown-code",
    ],
    [
      "an indication twice",
      { indications: [first(catalogue.indications), first(catalogue.indications)] },
      "indications[].variant duplicate",
    ],
    ["a dose of minus five minutes", { doses: [{ ...first(catalogue.doses), minutes: -5 }] }, "doses[] impossible"],
    ["no id", { id: undefined }, "id missing"],
    ["a version that is none", { version: "today" }, "version wrong-format"],
    [
      "a condition that is null",
      { conditions: { ...catalogue.conditions, migraine: null } },
      "conditions.migraine wrong-type",
    ],
    ["a goal that is empty", { goals: { ...catalogue.goals, sleep: {} } }, "goals.sleep.lean missing"],
    ["a condition left out", { conditions: {} }, "conditions.low-back-pain missing"],
    ["null for a list", { rules: null }, "rules wrong-type"],
    ["null in a list", { techniques: [null] }, "techniques[] wrong-type"],
    ["harms that are null", { harms: null }, "harms wrong-type"],
    ["nothing", null, " wrong-type"],
    ["undefined", undefined, " missing"],
    ["text", "catalogue", " wrong-type"],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  test("every problem at once", () => {
    expect(problemsOf({ ...withRule({ level: "x", bars: 3 }), version: 1 }).sort()).toEqual([
      "rules[].bars wrong-type",
      "rules[].level unknown-code",
      "version wrong-type",
    ]);
  });
});

describe("a catalogue stays what it was", () => {
  test("the shipped one cannot be changed", () => {
    expect(() => (catalogue.techniques as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(rule, { level: "technique" })).toThrow(TypeError);
  });

  test("an own one does not follow later changes of what it was made from", () => {
    const rules = [...catalogue.rules];
    const own = defineCatalogue({ ...catalogue, id: "own", rules });
    rules.length = 0;
    expect(recommend({ screening: { answers: { "chest-pain": "yes" } } }, { catalogue: own }).outcome).toBe(
      "emergency",
    );
  });

  test("changing a result changes no later one", () => {
    const one = recommend({});
    if (one.outcome !== "unscreened") throw new Error(one.outcome);
    one.approach.shares.medical = 99;
    one.approach.reasons.length = 0;
    expect(recommend({})).toMatchObject({
      approach: { shares: { medical: 0 }, reasons: [{ code: "nothing-stated" }] },
    });
  });

  test("an option it does not know is refused, not ignored", () => {
    expect(() => recommend({}, catalogue as object)).toThrow(/Unknown option/);
    expect(() => recommend({}, { catalog: catalogue } as object)).toThrow(/Unknown option "catalog"/);
  });
});

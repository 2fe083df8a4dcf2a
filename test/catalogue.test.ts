import { describe, expect, test } from "vitest";
import { findings, type OwnFinding, ruleEvidence, type Source, sources, strengthsFrom } from "../src/evidence.js";
import { type IntakeInput, recommend } from "../src/index.js";
import { type Catalogue, catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { codesOf, conditionLabels } from "../src/vocabulary.js";
import { en } from "../src/words/en.js";
import { everyList } from "./case.js";
import { first, problemsOf } from "./problems.js";

const technique = first(catalogue.techniques);
const question = first(catalogue.questions);
const rule = catalogue.rules.find(({ id }) => id === "chest-pain-cardiac-signs") as (typeof catalogue.rules)[number];
const local = catalogue.rules.find(({ id }) => id === "varicose-veins") as (typeof catalogue.rules)[number];
const bruise = catalogue.index.questions.get("bruise");
const withTechnique = (change: object) => ({
  techniques: [...catalogue.techniques.slice(1), { ...technique, ...change }],
});
const withQuestion = (change: object) => ({ questions: [...catalogue.questions.slice(1), { ...question, ...change }] });
const withRule = (change: object) => ({ rules: [...catalogue.rules, { ...local, id: "own", ...change }] });
const stop = (change: object) => ({ rules: [...catalogue.rules, { ...rule, id: "own", ...change }] });

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
    [
      "a dose of minus five minutes",
      { doses: [{ ...first(catalogue.doses), minutes: -5 }] },
      "doses[].minutes impossible",
    ],
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
    ["the same label in other letters", withTechnique({ label: " swedish  Massage" }), "techniques[].label duplicate"],
    ["a rule that reads a wish", withRule({ when: { goal: "sleep" } }), "rules[].when contradiction"],
    [
      "a question that hangs on a wish",
      withQuestion({ appliesWhen: { goal: "sleep" } }),
      "questions[].appliesWhen contradiction",
    ],
    [
      "a rule that nothing can trigger, as its numbers exclude each other",
      withRule({
        when: {
          all: [
            { fact: "ageYears", atLeast: 65 },
            { fact: "ageYears", below: 60 },
          ],
        },
      }),
      "rules[].when unreachable",
    ],
    [
      "a number that nobody reaches",
      withRule({ when: { fact: "ageYears", atLeast: 900 } }),
      "rules[].when unreachable",
    ],
    [
      "a rule on a question that is never asked",
      {
        questions: [...catalogue.questions, { ...bruise, code: "own", appliesWhen: { fact: "ageYears", below: 0 } }],
        rules: [...catalogue.rules, { ...local, id: "own", when: { answer: "own" } }],
      },
      "rules[].when unreachable",
    ],
    [
      "a placement of a technique that is none",
      { placements: [{ ...first(catalogue.placements), technique: "exercize" }] },
      "placements[].technique unknown-code",
    ],
    [
      "a technique that goes not with one that is none",
      withTechnique({ notWith: ["deep-tisue"] }),
      "techniques[].notWith[] unknown-code",
    ],
    ["nothing", null, " wrong-type"],
    ["undefined", undefined, " missing"],
    ["text", "catalogue", " wrong-type"],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  test("problems of shape and of sense together; what is misspelt is not taken for missing", () => {
    const { code, ...nameless } = technique;
    const wrong = {
      techniques: [{ ...technique, kind: "Massage" }, ...catalogue.techniques.slice(1), { ...technique, label: 7 }],
      rules: [null, ...catalogue.rules, { ...local, id: "own", bars: [code, "deep-tisue"] }],
      goals: { ...catalogue.goals, sleep: { ...catalogue.goals.sleep, lean: "both" } },
      questions: [...catalogue.questions, { ...question, code: "Own" }],
      placements: [],
    };
    expect(nameless).not.toHaveProperty("code");
    expect(problemsOf(wrong).sort()).toEqual([
      "goals.sleep.lean unknown-code",
      "questions[].code wrong-format",
      "rules[] wrong-type",
      "rules[].bars[] unknown-code",
      "techniques[].kind unknown-code",
      "techniques[].label wrong-type",
    ]);
    const problems = () => defineCatalogue({ ...catalogue, ...wrong } as never);
    expect(problems).toThrow(`rules[${catalogue.rules.length + 1}].bars[1]: "deep-tisue" is not a known code.`);
  });

  test("every problem at once", () => {
    expect(problemsOf({ ...withRule({ level: "x", bars: 3 }), version: 1 }).sort()).toEqual([
      "rules[].bars wrong-type",
      "rules[].level unknown-code",
      "version wrong-type",
    ]);
  });
});

describe("a catalogue is checked against words and evidence, where they are given", () => {
  const evidence = { findings, sources, ruleEvidence };
  const indication = first(catalogue.indications.filter(({ effects }) => effects.some(({ strength }) => strength > 1)));
  const withIndication = (change: (effect: (typeof indication.effects)[number]) => object) => ({
    indications: [{ ...indication, effects: indication.effects.map((effect) => ({ ...effect, ...change(effect) })) }],
  });

  test("the shipped one passes both", () => {
    expect(problemsOf({}, { words: [en], evidence })).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a question without words", withQuestion({ code: "own-question" }), "questions[].code missing"],
    ["a screen without a title", withQuestion({ group: "own-group" }), "questions[].group missing"],
    ["a rule without words", withRule({}), "rules[].id missing"],
    [
      "a claim without words",
      { goals: { ...catalogue.goals, detox: { ...catalogue.goals.detox, claim: "own-claim" } } },
      "goals.detox.claim missing",
    ],
    ["a rule without a reason", withRule({}), "rules[] uncited"],
    ["a finding that is none", { harms: { cupping: ["nobody-1900"] } }, "harms.cupping[] unknown-code"],
    [
      "a strength that its findings do not give",
      withIndication(({ strength }) => ({ strength: strength === 4 ? 3 : 4 })),
      "indications[].effects[] contradiction",
    ],
    [
      "a dispute left out",
      withIndication(({ contested }) => ({ contested: !contested })),
      "indications[].effects[] contradiction",
    ],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf(change, { words: [en], evidence })).toContain(problem);
    expect(problemsOf(change)).not.toContain(problem);
  });

  test("a finding from nowhere, and a source that cannot be found", () => {
    const id = first(first(indication.effects.filter((effect) => effect.for.length > 0)).for);
    const source = findings.find((finding) => finding.id === id)?.source;
    const {
      doi: _doi,
      pmid: _pmid,
      withoutIdentifier: _why,
      ...bare
    } = first(sources.filter((one) => one.id === source));
    const check = (own: readonly Source[]) => problemsOf({}, { evidence: { findings, sources: own } });
    expect(check(sources.filter((one) => one.id !== source))).toContain("indications[].effects[].for[] uncited");
    expect(check(sources.map((one) => (one.id === source ? bare : one)))).toContain(
      "indications[].effects[].for[] uncited",
    );
  });
});

describe("a technique of one's own", () => {
  const base = catalogue.index.techniques.get("swedish-massage");
  if (!base) throw new Error("no Swedish massage");
  const wrap = { ...base, code: "seaweed-wrap", label: "Seaweed wrap" };
  const claim = { says: "own-practice", note: "Guests unwind with it.", conditions: ["stress"] } as const;
  const withOwn = (change: object, all: readonly OwnFinding[] = findings) => {
    const techniques = [{ ...wrap, ...change }, ...catalogue.techniques];
    return defineCatalogue({
      ...catalogue,
      id: "own",
      techniques,
      ...strengthsFrom(all, { ...catalogue, techniques }),
    });
  };
  const ranked = (own: Catalogue, conditions: IntakeInput["conditions"] = ["stress"]) => {
    const answer = recommend(
      { conditions, screening: { denied: { list: "full", version: "0.1.0" } } },
      { catalogue: own },
    );
    if (answer.outcome !== "recommended") throw new Error(answer.outcome);
    return answer.ranked;
  };

  test("without findings it is marked practice, and comes after every technique of the same score", () => {
    const own = ranked(withOwn({ practice: [claim] }));
    const at = own.findIndex(({ technique: code }) => code === "seaweed-wrap");
    expect(own[at]).toMatchObject({
      score: 2,
      contributions: [{ basis: "practice", says: "own-practice", strength: 1 }],
    });
    const equals = own.filter(({ score }) => score === own[at]?.score);
    expect(equals.length).toBeGreaterThan(3);
    expect(own.indexOf(equals.at(-1) as (typeof own)[number])).toBe(at);
  });

  test("at the same weight none with findings comes after it, for any condition", () => {
    for (const condition of codesOf(conditionLabels)) {
      const own = withOwn({ reach: "whole-body", practice: [{ ...claim, conditions: [condition] }] });
      const answer = recommend(
        {
          conditions: [{ code: condition, regions: [{ region: "shoulder" }] }],
          screening: { denied: { list: "full", version: "0.1.0" } },
        },
        { catalogue: own },
      );
      const list = everyList(answer).ranked.filter(
        ({ technique: code }) => own.index.techniques.get(code)?.kind === "massage",
      );
      const at = list.findIndex(({ technique: code }) => code === "seaweed-wrap");
      const after =
        at < 0 ? [] : list.slice(at + 1).flatMap(({ contributions }) => contributions.map(({ basis }) => basis));
      expect(
        after.filter((basis) => basis !== "practice"),
        condition,
      ).toEqual([]);
    }
  });

  test("with a finding of its own it has the strength that the rule gives, and the check knows another", () => {
    const finding: OwnFinding = {
      ...first(findings.filter((one) => one.condition === "stress")),
      id: "own-2026-stress",
      technique: "seaweed-wrap",
      outcome: first(catalogue.conditions.stress.effects),
      direction: "benefit",
      certainty: "moderate",
      findingChecked: true,
    };
    const own = withOwn({ practice: [] }, [...findings, finding]);
    const one = ranked(own).find(({ technique: code }) => code === "seaweed-wrap");
    expect(one?.contributions).toMatchObject([{ basis: "direct", strength: 3, findings: ["own-2026-stress"] }]);
    const evidence = { findings: [...findings, finding], sources };
    expect(() => defineCatalogue(own, { evidence })).not.toThrow();
    expect(() => defineCatalogue(own, { evidence: { findings, sources } })).toThrow('no finding "own-2026-stress"');
  });

  test("what it may not be combined with shares no session with it, whichever of the two says so", () => {
    const partners = (own: Catalogue) => {
      const answer = recommend(
        { conditions: ["stress"], goals: ["relaxation"], screening: { denied: { list: "full", version: "0.1.0" } } },
        { catalogue: own },
      );
      if (answer.outcome !== "recommended") throw new Error(answer.outcome);
      return answer.plan.sessions.map(({ lead, support, finish }) => [lead, ...support, ...finish]);
    };
    const [before = []] = partners(catalogue);
    const [lead = "", other = ""] = before;
    expect(before.length).toBeGreaterThan(1);
    for (const [code, bars] of [
      [lead, other],
      [other, lead],
    ] as const) {
      const techniques = catalogue.techniques.map((one) => (one.code === code ? { ...one, notWith: [bars] } : one));
      const [after = []] = partners(defineCatalogue({ ...catalogue, techniques }));
      expect(after).toContain(lead);
      expect(after).not.toContain(other);
    }
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

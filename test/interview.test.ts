import { describe, expect, test } from "vitest";
import type { CatalogueDefinition, Question, Rule } from "../src/catalogue.js";
import { evaluate, type Intake, type IntakeInput, parseIntake } from "../src/index.js";
import {
  answerScreen,
  type Interview,
  type InterviewOptions,
  type InterviewQuestion,
  listQuestions,
  nextQuestions,
  type QuestionScreen,
} from "../src/interview.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { codesOn, interviewed } from "./interviewed.js";

const gate = { list: "gate" } as const;
const next = (input: IntakeInput, options: InterviewOptions = {}) =>
  nextQuestions(parseIntake(input, options.catalogue), options);
const screensIn = (interview: Interview): readonly QuestionScreen[] => (interview.done ? [] : interview.screens);
const codesIn = (interview: Interview): string[] => codesOn(screensIn(interview));
const questionIn = (interview: Interview, code: string): InterviewQuestion => {
  const found = screensIn(interview)
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question === code);
  if (!found) throw new Error(`${code} is not asked`);
  return found;
};
const screenWith = (interview: Interview, code: string): QuestionScreen => {
  const found = screensIn(interview).find(({ questions }) => questions.some(({ question }) => question === code));
  if (!found) throw new Error(`${code} is not asked`);
  return found;
};
const whyNot = ({ notAsked }: Interview, code: string) => notAsked.find(({ question }) => question === code);
const answers = (given: Record<string, "yes" | "no" | "unsure">): IntakeInput => ({ screening: { answers: given } });
const denied = { list: "full", version: "0.1.0" } as const;

describe("what is asked, in which order", () => {
  test("the gate list comes in six screens, a group on each, emergencies first", () => {
    expect(screensIn(next({}, gate)).map(({ groups, questions }) => [...groups, questions.length])).toEqual([
      ["right-now", 8],
      ["right-now", 8],
      ["new-signs", 8],
      ["heart-and-blood", 8],
      ["long-term-illness", 8],
      ["about-you", 8],
    ]);
    const first = codesIn(next({}, gate)).slice(0, 14);
    for (const code of first) expect(questionIn(next({}, gate), code).outcomes).toContain("emergency");
  });

  test("the full list is the default, and asks the gate list first", () => {
    const interview = next({});
    const lists = screensIn(interview).flatMap(({ questions }) => questions.map(({ list }) => list));
    expect([interview.list, lists.lastIndexOf("gate") < lists.indexOf("full")]).toEqual(["full", true]);
  });

  test.each(["no", "unsure", "yes"] as const)("a follow-up waits for its first question; then %s decides", (said) => {
    expect(codesIn(next({}))).not.toContain("clot-now");
    expect(codesIn(next(answers({ "clot-ever": said }))).includes("clot-now")).toBe(said !== "no");
  });

  test("a follow-up of a follow-up waits for both", () => {
    expect(codesIn(next(answers({ "high-blood-pressure": "yes" })))).not.toContain("blood-pressure-crisis");
    const both = answers({ "high-blood-pressure": "yes", "blood-pressure-uncontrolled": "yes" });
    expect(next(both)).toMatchObject({ done: false });
    expect(codesIn(next(both))).toContain("blood-pressure-crisis");
  });

  test("a follow-up that every answer still to come leads to comes at once", () => {
    const asked = codesIn(next(answers({ pregnant: "yes" })));
    expect(asked).toEqual(expect.arrayContaining(["first-trimester", "early-pregnancy-pain"]));
    expect(codesIn(next({ ...answers({ pregnant: "yes" }), facts: { pregnancyWeeks: 30 } }))).not.toContain(
      "early-pregnancy-pain",
    );
  });

  test("what can be an emergency comes first, also later on", () => {
    const interview = next(answers({ "chest-pain": "no", "head-injury": "yes" }));
    const emergencies = codesIn(interview).slice(0, 14);
    expect(emergencies).toContain("head-injury-signs");
    const signs = catalogue.questions
      .filter(({ group }) => group === "right-now")
      .map(({ code }) => [code, "no"] as const);
    const later = next(answers({ ...Object.fromEntries(signs), "head-injury": "yes", "clot-ever": "yes" }));
    expect(codesIn(later)[0]).toBe("head-injury-signs");
  });

  test("what a number or a condition answers is not asked", () => {
    const asked = codesIn(next({ facts: { ageYears: 80 }, conditions: ["pregnancy-discomfort"] }));
    for (const code of ["under-18", "frail", "pregnant"]) expect(asked).not.toContain(code);
    expect(asked).toContain("pregnancy-danger-signs");
  });
});

describe("what a question says of itself", () => {
  test("what a yes can change, for whom it is, where, and who can settle it", () => {
    const interview = next(answers({ pregnant: "no" }));
    expect(questionIn(interview, "clot-ever")).toMatchObject({
      group: "heart-and-blood",
      list: "gate",
      asks: "answer",
      options: ["yes", "no", "unsure"],
      regions: "optional",
      defaultRegions: ["thigh", "back-of-knee", "lower-leg"],
      shownWhen: null,
      opens: ["clot-now"],
      outcomes: ["refer", "clearance"],
      ceiling: "light",
      inRegions: true,
      settledBy: "doctor",
    });
    expect(questionIn(interview, "frail")).toMatchObject({ unlocks: ["comfort-touch"], minutes: 30 });
  });

  test("techniques that are out of play are not among those it can withhold", () => {
    expect(questionIn(next({}), "blood-thinner").techniques).toContain("acupuncture");
    const techniques = questionIn(next({ preferences: { needles: false } }), "blood-thinner").techniques;
    expect(techniques).toContain("cupping");
    expect(techniques).not.toContain("acupuncture");
  });

  test("only what it can still change", () => {
    expect(questionIn(next(answers({ pregnant: "no" })), "general-swelling").outcomes).toEqual(["refer"]);
    expect(questionIn(next(answers({ "breathless-on-effort-or-flat": "no" })), "surgery-3-months").outcomes).toEqual([
      "clearance",
    ]);
  });
});

describe("where only the place is open", () => {
  test("a condition or a number that says yes without a place is asked where, and none stated after", () => {
    expect(questionIn(next({ conditions: ["lymphedema"] }), "lymph-nodes-or-lymphedema")).toMatchObject({
      asks: "place",
      options: ["yes"],
    });
    const placed = next({ conditions: [{ code: "lymphedema", regions: ["upper-arm"] }] });
    expect(codesIn(placed)).not.toContain("lymph-nodes-or-lymphedema");
  });

  test("none of these keeps the yes, and where no place is usual somebody has to settle it", () => {
    const { intake, end } = interviewed(parseIntake({ facts: { hoursSinceInjury: 5 } }), {}, { list: "full" });
    expect(intake.screening.answers["injury-72-hours"]).toEqual({ answer: "yes" });
    expect(end.unsettled).toEqual([{ question: "injury-72-hours", open: "place", settledBy: "practitioner" }]);
  });

  test("a denied list does not stand for a place", () => {
    const interview = next({ facts: { hoursSinceInjury: 5 }, screening: { denied } });
    expect(codesIn(interview)).toEqual(["injury-72-hours"]);
    const intake = parseIntake({ facts: { hoursSinceInjury: 5 }, screening: { denied } });
    const screen = screenWith(interview, "injury-72-hours");
    const after = answerScreen(intake, screen, { "injury-72-hours": { answer: "yes", regions: ["knee"] } });
    expect(evaluate(after)).toMatchObject({ outcome: "recommended", avoidRegions: [{ region: "knee" }] });
  });
});

describe("how it ends", () => {
  test("an emergency ends it, whatever is open", () => {
    const interview = next(answers({ "stroke-signs": "yes" }));
    expect(interview).toMatchObject({ done: true, because: "outcome-decided", outcome: "emergency" });
    expect(whyNot(interview, "told-no-massage")?.reason).toBe("outcome-decided");
  });

  test("after a referral only what can lead to an emergency is asked, first questions of such follow-ups too", () => {
    const interview = next(answers({ intoxicated: "yes", "heart-or-artery-disease": "yes" }));
    const asked = codesIn(interview);
    expect(asked).toEqual(expect.arrayContaining(["chest-pain", "unstable-angina", "pregnant", "high-blood-pressure"]));
    for (const code of ["told-no-massage", "heart-failure", "kidney-disease", "diabetes"]) {
      expect(asked).not.toContain(code);
      expect(whyNot(interview, code)?.reason).toBe("outcome-decided");
    }
    const { end } = interviewed(parseIntake({}), { intoxicated: { answer: "yes" } }, { list: "full" });
    expect(end).toMatchObject({ because: "outcome-decided", outcome: "refer" });
  });

  test("unsure counts as answered, and the end says who can settle it", () => {
    const said = { "stroke-ever": { answer: "yes" }, "stroke-3-months": { answer: "unsure" } } as const;
    const { intake, end } = interviewed(parseIntake({}), said, gate);
    expect(end).toMatchObject({
      because: "all-asked",
      outcome: null,
      unsettled: [{ question: "stroke-3-months", open: "answer", settledBy: "stroke-team" }],
    });
    expect(evaluate(intake).outcome).toBe("unscreened");
  });

  test("a clinician is named only where the answer alone would need that clinician to agree", () => {
    const said = { "high-blood-pressure": { answer: "unsure" } } as const;
    const { end } = interviewed(parseIntake({ facts: { ageYears: 60 } }), said, gate);
    expect(end.unsettled).toContainEqual({ question: "high-blood-pressure", open: "answer", settledBy: "doctor" });
  });

  test("progress counts what is answered and bounds what is left", () => {
    expect(next({}, gate).progress).toEqual({ answered: 0, leftAtMost: 76 });
    expect(next(answers({ "clot-ever": "no", diabetes: "no" }), gate).progress).toEqual({
      answered: 1,
      leftAtMost: 74,
    });
    expect(next({ screening: { denied } }, gate)).toMatchObject({ done: true, progress: { leftAtMost: 0 } });
  });
});

describe("what is left out, and why", () => {
  test("the gate list names what only the full list asks", () => {
    const { end } = interviewed(parseIntake({}), {}, gate);
    const full = catalogue.questions.filter(({ list, appliesWhen }) => list === "full" && !appliesWhen);
    expect(end.notAsked.filter(({ reason }) => reason === "other-list").map(({ question }) => question)).toEqual(
      expect.arrayContaining(full.map(({ code }) => code)),
    );
  });

  test("needles that are declined: fear of them need not be asked, and stays open", () => {
    const start = parseIntake({ conditions: ["neck-pain"], preferences: { needles: false } });
    const { intake, end } = interviewed(start, {}, { list: "full" });
    expect(end.notAsked).toEqual([
      {
        question: "needle-fear",
        group: "health-and-comfort",
        reason: "not-in-play",
        notInPlay: ["acupuncture", "dry-needling", "electroacupuncture"].map((technique) => ({
          technique,
          because: "needles-declined",
        })),
      },
    ]);
    expect(intake.screening.answers).not.toHaveProperty("needle-fear");
    expect(codesIn(nextQuestions({ ...intake, preferences: { ...intake.preferences, needles: true } }))).toEqual([
      "needle-fear",
    ]);
  });

  test.each([
    ["not-on-menu", "allergy", {}, ["swedish-massage"]],
    ["declined", "allergy", { avoidTechniques: ["essential-oils", "aromatherapy-massage"] }, undefined],
  ] as const)("%s", (because, code, preferences, menu) => {
    const techniques = catalogue.techniques.filter((one) => !menu || (menu as readonly string[]).includes(one.code));
    const own = defineCatalogue({ ...catalogue, id: "own", techniques });
    const interview = next({ preferences }, { catalogue: own });
    expect(whyNot(interview, code)?.notInPlay.map((one) => one.because)).toEqual([because, because]);
  });

  test("what is barred already is out of play too", () => {
    const interview = next(answers({ "blood-thinner": "yes" }));
    expect(whyNot(interview, "needle-fear")?.notInPlay[0]).toEqual({
      technique: "acupuncture",
      because: "contraindicated",
    });
  });

  test("a rule that another answer has decided asks no more", () => {
    expect(whyNot(next(answers({ pregnant: "yes" })), "belly-problem")?.reason).toBe("decided-otherwise");
    expect(codesIn(next({}))).toContain("belly-problem");
  });

  test("an open gate question is asked though its rules touch nothing in play", () => {
    const own = defineCatalogue({
      ...catalogue,
      id: "own",
      techniques: catalogue.techniques.filter(({ code }) => code === "education"),
      questions: [...catalogue.questions, question({ code: "own-question", list: "gate" })],
      rules: [
        ...catalogue.rules,
        { id: "own", level: "technique", scope: "techniques", when: { answer: "own-question" }, bars: ["cupping"] },
      ],
    });
    expect(codesIn(next({}, { list: "gate", catalogue: own }))).toContain("own-question");
  });

  test("a follow-up of the gate list is asked where its first question is on the other list", () => {
    const own = defineCatalogue({
      ...catalogue,
      id: "own",
      questions: [
        ...catalogue.questions,
        question({ code: "own-question", list: "gate", appliesWhen: { answer: "diabetes" } }),
      ],
    });
    expect(codesIn(next({}, { list: "gate", catalogue: own }))).toContain("own-question");
    expect(codesIn(next({}, { list: "full", catalogue: own }))).not.toContain("own-question");
  });
});

describe("one effect is enough to be asked, though its techniques are not on the menu", () => {
  const swedish = catalogue.techniques.filter(({ code }) => code === "swedish-massage");
  const asks = (own: Partial<CatalogueDefinition>, regions?: "optional") => {
    const asked = question({ code: "own-question", list: "full", ...(regions ? { regions } : {}) });
    const by = defineCatalogue({
      ...catalogue,
      id: "own",
      techniques: swedish,
      questions: [...catalogue.questions, asked],
      ...own,
    });
    return codesIn(next({ goals: ["relaxation"] }, { catalogue: by })).includes("own-question");
  };
  const when = { answer: "own-question" };
  const cups = { id: "own", level: "modify", scope: "person", when, bars: ["cupping"] } as const;

  test.each<[string, boolean, Rule, "optional"?]>([
    ["none", false, cups],
    [
      "a limit of the pressure of those techniques",
      false,
      { ...cups, ceiling: { pressure: "light", binds: "techniques" } },
    ],
    ["a limit of pressure", true, { ...cups, ceiling: { pressure: "moderate", binds: "person" } }],
    ["a shorter session", true, { ...cups, minutes: 20 }],
    ["everything barred", true, { ...cups, bars: ["all"] }],
    ["own regions", false, { ...cups, scope: "regions", regions: ["neck"] }],
    ["a place that has to be named", true, { ...cups, scope: "regions", regions: ["neck"] }, "optional"],
  ])("%s: %s", (_, matters, rule, regions) => {
    expect(asks({ rules: [...catalogue.rules, rule] }, regions)).toBe(matters);
  });

  test("a technique that is only for those who say yes", () => {
    expect(asks({ techniques: swedish.map((one) => ({ ...one, requires: when })) })).toBe(true);
  });

  test("a goal that makes sense only of them, where it is stated", () => {
    const needing = (goal: "relaxation" | "sleep") =>
      asks({ goals: { ...catalogue.goals, [goal]: { ...catalogue.goals[goal], requires: when } } });
    expect([needing("relaxation"), needing("sleep")]).toEqual([true, false]);
  });
});

const question = (own: Pick<Question, "code" | "list" | "appliesWhen" | "regions">): Question => ({
  group: "about-you",
  since: "0.1.0",
  ...own,
});

describe("answering a screen", () => {
  const start: Intake = parseIntake({ goals: ["sleep"] });
  const [screen] = screensIn(nextQuestions(start)) as [QuestionScreen];

  test("none of these is a no to each of its questions, and nothing else", () => {
    const before = JSON.stringify(start);
    const { screening } = answerScreen(start, screen);
    expect(screening.answers).toEqual(Object.fromEntries(codesOn([screen]).map((code) => [code, { answer: "no" }])));
    expect(JSON.stringify(start)).toBe(before);
  });

  test("null and undefined leave a question open", () => {
    const { screening } = answerScreen(start, screen, { "chest-pain": null, "stroke-signs": undefined });
    expect(Object.keys(screening.answers)).toHaveLength(6);
  });

  test("it takes what an intake takes, and gives the canonical form", () => {
    const skin = screenWith(nextQuestions(start), "bruise");
    const { screening } = answerScreen(start, skin, {
      bruise: { answer: "yes", regions: ["knee", { region: "foot", side: "left" }] },
      lump: "unsure",
      "broken-skin": true,
    });
    expect(screening.answers).toMatchObject({
      bruise: { answer: "yes", regions: [{ region: "knee" }, { region: "foot", side: "left" }] },
      lump: { answer: "unsure" },
      "broken-skin": { answer: "yes" },
      "breast-inflamed": { answer: "no" },
    });
  });

  test.each([
    ['"clot-ever" is not on this screen', { "clot-ever": "yes" }],
    ['"maybe" does not answer "chest-pain": yes, no, unsure', { "chest-pain": "maybe" }],
    ['"chest-pain" takes no regions', { "chest-pain": { answer: "yes", regions: ["knee"] } }],
  ])("throws: %s", (message, given) => {
    expect(() => answerScreen(start, screen, given as never)).toThrow(new TypeError(`${message}.`));
  });

  test.each([
    ['"nose" is not a region, in the answer to "bruise"', { answer: "yes", regions: ["nose"] }],
    ['"top" is not a side, in the answer to "bruise"', { answer: "yes", regions: [{ region: "knee", side: "top" }] }],
    ['"bruise" takes no regions with a no', { answer: "no", regions: ["knee"] }],
  ])("throws: %s", (message, given) => {
    const skin = screenWith(nextQuestions(start), "bruise");
    expect(() => answerScreen(start, skin, { bruise: given as never })).toThrow(new TypeError(`${message}.`));
  });

  test("a list that was denied before does not answer the follow-ups that the screen opens", () => {
    const intake = parseIntake({ conditions: ["pregnancy-discomfort"], screening: { denied } });
    const interview = nextQuestions(intake);
    const [first] = screensIn(interview);
    if (!first) throw new Error("the first weeks are to be asked");
    const after = answerScreen(intake, first, { "first-trimester": "yes", "early-pregnancy-pain": null });
    expect(after.screening.denied).toBeUndefined();
    expect(codesIn(nextQuestions(after))).toEqual(["early-pregnancy-pain"]);
    expect(after.screening.answers["diabetes"]).toEqual({ answer: "no" });
    expect(after.screening.answers).not.toHaveProperty("clot-now");
  });

  test("a list of a version that is not known keeps saying so", () => {
    const later = { list: "full", version: "9.0.0" } as const;
    const intake = parseIntake({ screening: { denied: later } });
    expect(answerScreen(intake, screen).screening.denied).toEqual(later);
  });
});

describe("the whole list, for a form of one's own", () => {
  test("every question of it, in the order of the catalogue, and it survives JSON", () => {
    const full = listQuestions("full");
    expect(full.map((one) => one.question)).toEqual(catalogue.questions.map(({ code }) => code));
    expect(listQuestions("gate")).toEqual(full.filter(({ list }) => list === "gate"));
    expect(JSON.parse(JSON.stringify(full))).toStrictEqual(full);
  });

  test("each with all that a yes can change", () => {
    const pregnant = listQuestions("gate").find((one) => one.question === "pregnant");
    expect(pregnant).toMatchObject({
      outcomes: ["refer", "clearance"],
      ceiling: "light",
      unlocks: ["prenatal-massage"],
    });
    expect(pregnant?.opens).toContain("pregnancy-danger-signs");
    const own = defineCatalogue({
      ...catalogue,
      id: "own",
      questions: catalogue.questions.slice(0, 1),
      rules: [],
      techniques: [],
      doses: [],
      selfCare: [],
    });
    expect(listQuestions("full", { catalogue: own })).toHaveLength(1);
  });
});

describe("what cannot be asked for is named", () => {
  const intake = parseIntake({});
  test.each([
    ['Unknown list "short": "gate" or "full".', () => nextQuestions(intake, { list: "short" as never })],
    ['Unknown list "all": "gate" or "full".', () => listQuestions("all" as never)],
    [
      'Unknown option "lists": nextQuestions(intake, { list, catalogue }).',
      () => nextQuestions(intake, { lists: 1 } as never),
    ],
    ['Unknown option "by": listQuestions(list, { catalogue }).', () => listQuestions("gate", { by: 1 } as never)],
    [
      'Unknown option "list": answerScreen(intake, screen, answers, { catalogue }).',
      () => answerScreen(intake, { questions: [] }, {}, { list: "gate" } as never),
    ],
  ])("%s", (message, call) => {
    expect(call).toThrow(new TypeError(message));
  });
});

describe("what is not a plain object of answers is refused, never read as none of these", () => {
  const intake = parseIntake({ conditions: ["neck-pain"] });
  const next = nextQuestions(intake);
  const [screen] = next.done ? [] : next.screens;
  const yes = { "chest-pain": "yes" } as const;

  test.each<[string, unknown]>([
    ["a promise", Promise.resolve(yes)],
    ["a map", new Map(Object.entries(yes))],
    ["a list", []],
    ["form data", new URLSearchParams(yes)],
    ["inherited answers", Object.create(yes)],
    ["null", null],
    ["true", true],
  ])("%s", (_name, answers) => {
    expect(() => answerScreen(intake, screen as never, answers as never)).toThrow("must be a plain object");
  });

  test("what was answered before is not taken back by leaving it out", () => {
    const once = answerScreen(intake, screen as never, yes);
    expect(answerScreen(once, screen as never, {}).screening.answers["chest-pain"]?.answer).toBe("yes");
    expect(answerScreen(once, screen as never, { "chest-pain": "no" }).screening.answers["chest-pain"]?.answer).toBe(
      "no",
    );
  });
});

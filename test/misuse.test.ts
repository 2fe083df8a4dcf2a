import { describe, expect, test } from "vitest";
import { intakeFields } from "../src/fields.js";
import {
  compareApproaches,
  diffRecommendations,
  evaluate,
  explain,
  explainReview,
  type Intake,
  parseIntake,
  recommend,
  report,
  whyNot,
} from "../src/index.js";
import { answerScreen, listQuestions, nextQuestions } from "../src/interview.js";
import { en, explanations, reviewing } from "../src/words/en.js";

const answer = recommend({ goals: ["sleep"], screening: { denied: { list: "full", version: "0.1.0" } } });
const intake = parseIntake({ goals: ["sleep"] });
const next = nextQuestions(intake);
const screen = next.done ? undefined : next.screens[0];
if (!screen) throw new Error("An empty intake has something to ask.");

describe("an intake that was not parsed is refused, not read as nothing said", () => {
  const unparsed: Readonly<Record<string, unknown>> = {
    "an input": { goals: ["sleep"] },
    nothing: null,
    "an answer that is a text": { ...intake, screening: { answers: { "chest-pain": "yes" }, clearances: [] } },
    "an answer that is no answer": {
      ...intake,
      screening: { answers: { "chest-pain": { answer: "Yes" } }, clearances: [] },
    },
    "no notes": { ...intake, notes: undefined },
  };
  const readers: Readonly<Record<string, (given: Intake) => unknown>> = {
    evaluate,
    nextQuestions,
    answerScreen: (given) => answerScreen(given, screen, {}),
  };
  test.each(Object.keys(readers).flatMap((reader) => Object.keys(unparsed).map((what) => [reader, what] as const)))(
    "%s of %s",
    (reader, what) => {
      expect(() => readers[reader]?.(unparsed[what] as Intake)).toThrow(/was not parsed: pass it through parseIntake/);
    },
  );

  test("compareApproaches of an input", () => {
    expect(() => compareApproaches({ goals: ["sleep"] } as never)).toThrow(/parseIntake/);
  });

  test("one that went through JSON is as good as new", () => {
    expect(evaluate(JSON.parse(JSON.stringify(intake)))).toEqual(evaluate(intake));
  });
});

describe("an option that nobody knows is refused, with the call as it should be", () => {
  const odd = { colour: "red" } as object;
  test.each([
    ["recommend", () => recommend({}, odd)],
    ["nextQuestions", () => nextQuestions(intake, odd)],
    ["listQuestions", () => listQuestions("gate", odd)],
    ["answerScreen", () => answerScreen(intake, screen, {}, odd)],
    ["whyNot", () => whyNot(answer, "thai-massage", odd)],
    ["compareApproaches", () => compareApproaches(intake, odd)],
    ["intakeFields", () => intakeFields(en, odd)],
    ["report", () => report(answer, en, odd)],
  ])("%s", (name, call) => {
    expect(call).toThrow(new RegExp(`Unknown option "colour": ${name}\\(`));
  });

  test.each([
    ["nextQuestions", () => nextQuestions(intake, { list: "Full" as never })],
    ["listQuestions", () => listQuestions("Full" as never)],
    ["intakeFields", () => intakeFields(en, { list: "Full" as never })],
  ])("a list that is misspelt: %s", (_, call) => {
    expect(call).toThrow('Unknown list "Full": "gate" or "full".');
  });
});

describe("what is no result is refused", () => {
  test.each([null, undefined, {}, { outcome: "recommended" }, intake])("%j", (given) => {
    const odd = given as never;
    expect(() => whyNot(odd, "thai-massage")).toThrow(/no result of recommend\(\): whyNot\(/);
    expect(() => diffRecommendations(answer, odd)).toThrow(/no result of recommend\(\): diffRecommendations\(/);
    expect(() => diffRecommendations(odd, answer)).toThrow(/no result of recommend/);
    expect(() => report(odd, en)).toThrow(/no result of recommend\(\): report\(/);
    expect(() => explain(odd, en, explanations, "client")).toThrow(/nothing to explain/);
    expect(() => explainReview(odd, { ...en, reviewing }, "client")).toThrow(/no review/);
  });
});

describe("a screen that nextQuestions() did not give is refused, as what it leaves out becomes a no", () => {
  const [first] = screen.questions;
  test.each([
    ["the whole interview", next, /one screen at a time/],
    ["nothing", null, /one screen at a time/],
    [
      "a code that is no question",
      { questions: [{ ...first, question: "chest-pains" }] },
      /"chest-pains" is no question/,
    ],
    [
      "a question of a listing",
      { questions: listQuestions("gate") },
      /"told-no-massage" is no question as nextQuestions/,
    ],
  ])("%s", (_, given, message) => {
    expect(() => answerScreen(intake, given as never, {})).toThrow(message);
  });

  test("an answer with a key that nobody knows", () => {
    const said = { "limb-or-muscle-crisis": { answer: "yes", region: "neck" } } as never;
    const placed = { questions: [{ ...first, question: "limb-or-muscle-crisis" }] } as never;
    expect(() => answerScreen(intake, placed, said)).toThrow(/"region" is not a field of an answer/);
  });
});

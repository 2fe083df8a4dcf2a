import fc from "fast-check";
import {
  IntakeError,
  type IntakeInput,
  offer,
  parseIntake,
  recommend,
  review,
  safeParseIntake,
} from "../../src/index.js";
import { answerScreen, nextQuestions } from "../../src/interview.js";
import { CatalogueError, catalogue, defineCatalogue, tighten } from "../../src/own-catalogue.js";
import { pressureFrom, pressureScales, pressureTo, resolve } from "../../src/resolve.js";
import { conditionLabels, goalLabels, techniqueLabels } from "../../src/vocabulary.js";
import { intakes, screened } from "../people.js";
import { disturbed, hostile } from "./hostile.js";

/** What is called with something hostile, and what it may throw; anything else is a fault. */
export interface Target {
  readonly given: fc.Arbitrary<unknown>;
  readonly call: (given: never) => unknown;
  readonly throws: readonly (abstract new (...args: never) => Error)[];
  /** How many of a hundred runs it gets; the dear ones get fewer. */
  readonly share: number;
}

const anyIntake = fc.oneof(hostile, disturbed(intakes), disturbed(screened));

const labels = [...Object.values(techniqueLabels), ...Object.values(conditionLabels), ...Object.values(goalLabels)];
const pieces = fc.oneof(
  fc.constantFrom(
    ...labels,
    "no",
    "not",
    "without",
    "since 2015",
    "60 min",
    "or",
    "and",
    "?",
    ",",
    ".",
    "my",
    "signature",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((all) => all.join(" ").slice(0, 500)),
  fc.tuple(pieces, fc.nat({ max: 500 })).map(([piece, times]) => piece.repeat(times).slice(0, 500)),
  hostile,
);

const { index: _, digest: __, ...definition } = catalogue;
const answer = recommend({ conditions: ["neck-pain"], screening: { denied: { list: "full", version: "0.1.0" } } });
if (answer.outcome !== "recommended") throw new Error(answer.outcome);
const { plan } = answer;
const feedback = { sessions: 4, pain: { before: 6, after: 3 }, effect: "better", reaction: "none", goalReached: false };
const rule = { id: "own", level: "technique", scope: "techniques", bars: ["cupping"], when: { answer: "diabetes" } };
const start = parseIntake({ goals: ["sleep"] });
const next = nextQuestions(start);
const screen = next.done ? { questions: [] } : next.screens[0];

export const targets: Readonly<Record<string, Target>> = {
  recommend: { given: anyIntake, call: (input: IntakeInput) => recommend(input), throws: [IntakeError], share: 40 },
  safeParseIntake: { given: anyIntake, call: (input: unknown) => safeParseIntake(input), throws: [], share: 20 },
  resolve: { given: texts, call: (text: string) => resolve(text), throws: [], share: 20 },
  pressureFrom: {
    given: fc.tuple(
      fc.oneof(fc.constantFrom(...Object.keys(pressureScales)), fc.string()),
      fc.oneof(hostile, fc.double()),
    ),
    call: ([scale, value]: [never, never]) => pressureFrom(scale, value),
    throws: [RangeError],
    share: 5,
  },
  pressureTo: {
    given: fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(pressureScales)), fc.string()), hostile),
    call: ([scale, ceiling]: [never, never]) => pressureTo(scale, ceiling),
    throws: [RangeError],
    share: 5,
  },
  "parseIntake, then nextQuestions and answerScreen": {
    given: fc.tuple(
      anyIntake,
      disturbed(fc.constant(screen)),
      disturbed(fc.constant({ "chest-pain": { answer: "no" } })),
    ),
    call: ([input, shown, said]: [unknown, never, never]) => {
      const parsed = safeParseIntake(input);
      return answerScreen(parsed.success ? parsed.intake : start, shown, said);
    },
    throws: [TypeError],
    share: 5,
  },
  review: {
    given: fc.tuple(disturbed(fc.constant(plan)), disturbed(fc.constant(feedback))),
    call: ([one, told]: [never, never]) => review(one, told),
    throws: [TypeError],
    share: 4,
  },
  offer: {
    given: fc.oneof(hostile, fc.array(fc.oneof(texts, hostile), { maxLength: 5 })),
    call: (menu: never) => offer(catalogue, menu),
    throws: [CatalogueError, TypeError],
    share: 0.5,
  },
  tighten: {
    given: fc.oneof(hostile, disturbed(fc.constant([rule]))),
    call: (rules: never) => tighten(catalogue, rules),
    throws: [CatalogueError, TypeError],
    share: 0.3,
  },
  defineCatalogue: {
    given: fc.oneof(hostile, disturbed(fc.constant(definition))),
    call: (given: never) => defineCatalogue(given),
    throws: [CatalogueError],
    share: 0.2,
  },
};

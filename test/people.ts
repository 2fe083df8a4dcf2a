import fc from "fast-check";
import { type FactName, factRanges } from "../src/facts.js";
import type { IntakeInput } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import {
  clinicians,
  codesOf,
  conditionLabels,
  goalLabels,
  pressures,
  priorities,
  regionLabels,
  settings,
  sides,
  stages,
  techniqueLabels,
} from "../src/vocabulary.js";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const regionRef = fc.record({ region: oneOf(codesOf(regionLabels)), side: optional(oneOf(sides)) });
const regions = fc.array(regionRef, { maxLength: 4 });

const condition = fc.record({
  code: oneOf(codesOf(conditionLabels)),
  severity: optional(fc.integer({ min: 0, max: 10 })),
  regions: optional(regions),
});
/** One entry a code: what a stage that differs means is an error, tested elsewhere. */
const conditions = fc.uniqueArray(
  fc.tuple(condition, optional(oneOf(stages))).map(([one, stage]) => (stage ? { ...one, stage } : one)),
  { maxLength: 4, selector: ({ code }) => code },
);
const goals = fc.array(fc.record({ code: oneOf(codesOf(goalLabels)), priority: optional(oneOf(priorities)) }), {
  maxLength: 3,
});

const preferences = fc.record(
  {
    pressure: oneOf(pressures),
    avoidTechniques: fc.array(oneOf(codesOf(techniqueLabels)), { maxLength: 3 }),
    likeTechniques: fc.array(oneOf(codesOf(techniqueLabels)), { maxLength: 3 }),
    avoidRegions: regions,
    focusRegions: regions,
    sessionMinutes: fc.integer({ min: 10, max: 240 }),
    setting: oneOf(settings),
    needles: fc.boolean(),
  },
  { requiredKeys: [] },
);

const answers = (questions: typeof catalogue.questions, said: readonly ("yes" | "no" | "unsure")[], most: number) =>
  fc
    .uniqueArray(
      fc.tuple(oneOf(questions), oneOf(said), optional(regions)).map(([question, answer, where]) => ({
        code: question.code,
        value: question.regions && where && answer !== "no" ? { answer, regions: where } : { answer },
      })),
      { maxLength: most, selector: ({ code }) => code },
    )
    .map((list) => Object.fromEntries(list.map(({ code, value }) => [code, value])));

const facts = fc
  .record(
    Object.fromEntries(
      codesOf(factRanges).map((name) => [
        name,
        fc.integer({ min: factRanges[name].least, max: factRanges[name].most }),
      ]),
    ) as Record<FactName, fc.Arbitrary<number>>,
    { requiredKeys: [] },
  )
  .map(({ systolic, diastolic, pregnancyWeeks, weeksSinceBirth, ...rest }) => ({
    ...rest,
    ...(systolic !== undefined && (diastolic === undefined || diastolic < systolic) ? { systolic, diastolic } : {}),
    ...(weeksSinceBirth === undefined ? { pregnancyWeeks } : { weeksSinceBirth }),
  }));
const someFacts = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: facts });

const clearances = fc.array(fc.record({ rule: oneOf(catalogue.rules.map(({ id }) => id)), by: oneOf(clinicians) }), {
  maxLength: 2,
});
const full = { list: "full", version: "0.1.0" } as const;
const denied = oneOf([undefined, { list: "gate", version: "0.1.0" } as const, full, full]);
const note = fc.record({ text: fc.string({ maxLength: 20 }), reviewed: fc.boolean() });
const notes = fc.array(note, { maxLength: 1 });
const noNotes: fc.Arbitrary<{ text: string; reviewed: boolean }[]> = fc.constant([]);

/** Anybody: any answers, any list denied or none. */
export const intakes: fc.Arbitrary<IntakeInput> = fc.record({
  conditions,
  goals,
  screening: fc.record({ answers: answers(catalogue.questions, ["yes", "no", "unsure"], 6), denied, clearances }),
  facts: someFacts,
  preferences,
  notes: fc.oneof({ weight: 4, arbitrary: noNotes }, { weight: 1, arbitrary: notes }),
});

const detail = catalogue.questions.filter(({ list }) => list === "full");
const opened = Object.fromEntries(
  catalogue.questions.filter((q) => q.openedBy).map(({ code }) => [code, "no" as const]),
);

/** People whose gate list is answered, so that most get a full answer. */
export const screened: fc.Arbitrary<IntakeInput> = fc.record({
  conditions,
  goals,
  screening: fc.record({
    answers: answers(detail, ["yes", "no", "unsure"], 4).map((given) => ({ ...opened, ...given })),
    denied: oneOf([{ list: "gate", version: "0.1.0" } as const, full, full]),
  }),
  preferences,
});

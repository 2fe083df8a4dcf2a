import * as z from "zod";
import { canonical } from "./canonical.js";
import type { Catalogue, Question } from "./catalogue.js";
import { type FactName, factRanges } from "./facts.js";
import type { Intake, IntakeInput } from "./intake.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import {
  clinicians,
  codesOf,
  conditionLabels,
  goalLabels,
  pressures,
  priorities,
  regionLabels,
  type Stage,
  settings,
  sides,
  stages,
  techniqueLabels,
} from "./vocabulary.js";

/** Every list of codes says the same; the nearest code is found by `safeParseIntake()`. */
const codes = <const C extends readonly string[]>(valid: C) => z.enum(valid, { error: "is not a known code." });

const Region = codes(codesOf(regionLabels));
const RegionRef = z.union([Region, z.strictObject({ region: Region, side: z.enum(sides).optional() })]);
const Regions = z.array(RegionRef).max(60);

const Condition = codes(codesOf(conditionLabels));
const StatedCondition = z.union([
  Condition,
  z.strictObject({
    code: Condition,
    severity: z.number().min(0).max(10).optional(),
    stage: z.enum(stages).optional(),
    weeks: z.number().min(0).max(5200).optional(),
    regions: Regions.optional(),
  }),
]);

/** A stage that its own weeks, or the same condition stated again, contradict cannot be read either way. */
const Conditions = z
  .array(StatedCondition)
  .max(50)
  .superRefine((list, context) => {
    const stated = list.flatMap((entry, at) => (typeof entry === "string" ? [] : { ...entry, at }));
    for (const { code, stage, at } of stated) {
      if (!stage) continue;
      const impossible = (message: string) => context.addIssue({ code: "custom", path: [at, "stage"], message });
      const same = stated.filter((one) => one.code === code);
      const before = same.find((one) => one.stage && one.at < at && one.stage !== stage)?.stage;
      if (before) impossible(`is ${stage}, but ${code} was also stated as ${before}.`);
      const weeks = same.find((one) => contradicts(stage, one.weeks))?.weeks;
      if (weeks !== undefined) impossible(`is ${stage}, which ${weeks} weeks are not.`);
    }
  });

function contradicts(stage: Stage, weeks: number | undefined): boolean {
  if (weeks === undefined) return false;
  return stage === "chronic" ? weeks < 4 : stage === "acute" && weeks >= 13;
}

const Goal = codes(codesOf(goalLabels));
const StatedGoal = z.union([Goal, z.strictObject({ code: Goal, priority: z.enum(priorities).optional() })]);

const Said = z.enum(["yes", "no", "unsure"]);
const Plain = z.union([Said, z.boolean(), z.null(), z.strictObject({ answer: Said })]);
const Placed = z.union([
  Said,
  z.boolean(),
  z.null(),
  z
    .strictObject({ answer: Said, regions: Regions.optional() })
    .refine(({ answer, regions }) => answer !== "no" || !regions?.length, {
      path: ["regions"],
      message: "go with yes or unsure, not with no.",
    }),
]);
const answerTo = (question: Question) => (question.regions ? Placed : Plain).optional();

const Version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);
const Denied = z.strictObject({ list: z.enum(["gate", "full"]), version: Version });

const numbers = Object.fromEntries(
  codesOf(factRanges).map((name) => [
    name,
    z.number().min(factRanges[name].least).max(factRanges[name].most).optional(),
  ]),
) as Record<FactName, z.ZodOptional<z.ZodNumber>>;

/** Facts that are each possible, but not together. */
const Facts = z
  .strictObject(numbers)
  .superRefine(({ systolic, diastolic, pregnancyWeeks, weeksSinceBirth }, context) => {
    const impossible = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic)
      impossible("diastolic", `is ${diastolic}, which must be below systolic (${systolic}).`);
    if (pregnancyWeeks !== undefined && weeksSinceBirth !== undefined && pregnancyWeeks > weeksSinceBirth + 2)
      impossible("pregnancyWeeks", `is ${pregnancyWeeks}, too many for a birth ${weeksSinceBirth} weeks ago.`);
  });

const Note = z.string().max(2000);

/**
 * The zod schema of an intake for a catalogue (the shipped one by default): it accepts shorthands, is strict about
 * keys, and gives the canonical form.
 *
 * @example
 * ```ts
 * import { intakeSchema } from "massage-recommender/schemas";
 * const parsed = intakeSchema().safeParse({ goals: ["stress-relief"] });
 * console.log(parsed.data?.goals); // [{ code: "stress-relief", priority: "medium" }]
 * ```
 */
export function intakeSchema(catalogue: Catalogue = shipped): z.ZodType<Intake, IntakeInput> {
  const technique = z.enum([...new Set([...catalogue.index.techniques.keys(), ...codesOf(techniqueLabels)])]);
  const answers = z.strictObject(Object.fromEntries(catalogue.questions.map((q) => [q.code, answerTo(q)])));
  const clearance = z.strictObject({ rule: z.enum([...catalogue.index.rules.keys()]), by: z.enum(clinicians) });
  const schema = z
    .strictObject({
      conditions: Conditions.optional(),
      goals: z.array(StatedGoal).max(50).optional(),
      screening: z
        .strictObject({
          answers: answers.optional(),
          denied: Denied.optional(),
          clearances: z.array(clearance).max(200).optional(),
        })
        .optional(),
      facts: Facts.optional(),
      preferences: z
        .strictObject({
          pressure: z.enum(pressures).optional(),
          avoidTechniques: z.array(technique).max(100).optional(),
          likeTechniques: z.array(technique).max(100).optional(),
          avoidRegions: Regions.optional(),
          focusRegions: Regions.optional(),
          sessionMinutes: z.number().min(10).max(240).optional(),
          setting: z.enum(settings).optional(),
          needles: z.boolean().optional(),
        })
        .optional(),
      notes: z
        .array(z.union([Note, z.strictObject({ text: Note, reviewed: z.boolean().optional() })]))
        .max(20)
        .optional(),
    })
    .transform(canonical);
  return schema;
}

/**
 * The zod schema of an intake for the shipped catalogue; see {@link intakeSchema} for one of your own.
 *
 * @example
 * ```ts
 * import { IntakeSchema } from "massage-recommender/schemas";
 * console.log(IntakeSchema.parse({ conditions: ["neck-pain"] }).conditions); // [{ code: "neck-pain" }]
 * ```
 */
export const IntakeSchema: z.ZodType<Intake, IntakeInput> = /* @__PURE__ */ intakeSchema();

import type {
  Answer,
  AnswerInput,
  Clearance,
  Intake,
  IntakeInput,
  Note,
  RegionInput,
  StatedCondition,
  StatedGoal,
} from "./intake.js";
import { type PlaceRef, placesOf, refsOf } from "./places.js";
import { codesOf, conditionLabels, goalLabels, priorities, type Stage } from "./vocabulary.js";

/** Fills defaults, expands shorthands, joins duplicates and sorts: one form for everything that means the same. */
export function canonical(input: IntakeInput): Intake {
  const { screening = {}, preferences = {} } = input;
  const { pressure, sessionMinutes, setting, needles } = preferences;
  return {
    conditions: conditionsOf(input.conditions ?? []),
    goals: goalsOf(input.goals ?? []),
    screening: {
      answers: answersOf(screening.answers ?? {}),
      ...(screening.denied ? { denied: screening.denied } : {}),
      clearances: clearancesOf(screening.clearances ?? []),
    },
    facts: withoutUndefined(input.facts ?? {}),
    preferences: {
      ...withoutUndefined({ pressure, sessionMinutes, setting, needles }),
      avoidTechniques: sorted(preferences.avoidTechniques ?? []),
      likeTechniques: sorted(preferences.likeTechniques ?? []),
      avoidRegions: regionsOf(preferences.avoidRegions),
      focusRegions: regionsOf(preferences.focusRegions),
    },
    notes: notesOf(input.notes ?? []),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => compare(a, b)),
  ) as Defined<T>;

/** Order by code unit, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort(compare);

const regionsOf = (given: readonly RegionInput[] | undefined): PlaceRef[] =>
  refsOf(placesOf((given ?? []).map((one) => (typeof one === "string" ? { region: one } : one))));

/** A condition stated twice: places joined, the worst severity, the longest time. */
function conditionsOf(given: NonNullable<IntakeInput["conditions"]>): StatedCondition[] {
  const all = given.map((one) => (typeof one === "string" ? { code: one } : one));
  return codesOf(conditionLabels).flatMap((code): StatedCondition[] => {
    const same = all.filter((one) => one.code === code);
    if (same.length === 0) return [];
    const regions = regionsOf(same.flatMap((one) => one.regions ?? []));
    const severity = most(same.map((one) => one.severity));
    const weeks = most(same.map((one) => one.weeks));
    const stage = same.find((one) => one.stage)?.stage ?? stageOf(weeks);
    return [{ code, ...withoutUndefined({ severity, stage, weeks }), ...(regions.length > 0 ? { regions } : {}) }];
  });
}

function most(values: readonly (number | undefined)[]): number | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? Math.max(...given) : undefined;
}

/** Acute under 4 weeks, chronic from 13 weeks (three months). */
const stageOf = (weeks: number | undefined): Stage | undefined =>
  weeks === undefined ? undefined : weeks < 4 ? "acute" : weeks < 13 ? "subacute" : "chronic";

/** A goal stated twice counts with the higher priority. */
function goalsOf(given: NonNullable<IntakeInput["goals"]>): StatedGoal[] {
  const all = given.map((one) => (typeof one === "string" ? { code: one } : one));
  return codesOf(goalLabels).flatMap((code): StatedGoal[] => {
    const ranks = all.filter((one) => one.code === code).map((one) => priorities.indexOf(one.priority ?? "medium"));
    const priority = priorities[Math.max(...ranks)];
    return ranks.length > 0 && priority ? [{ code, priority }] : [];
  });
}

const answersOf = (given: Readonly<Record<string, AnswerInput | undefined>>): Record<string, Answer> =>
  Object.fromEntries(
    Object.keys(given)
      .sort(compare)
      .flatMap((code) => {
        const answer = answerOf(given[code]);
        return answer ? [[code, answer] as const] : [];
      }),
  );

function answerOf(given: AnswerInput | undefined): Answer | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === "boolean") return { answer: given ? "yes" : "no" };
  if (typeof given === "string") return { answer: given };
  const regions = regionsOf(given.regions);
  return { answer: given.answer, ...(regions.length > 0 ? { regions } : {}) };
}

function clearancesOf(given: readonly Clearance[]): Clearance[] {
  const byKey = new Map(given.map((one) => [`${one.rule} ${one.by}`, { rule: one.rule, by: one.by }]));
  return sorted([...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
}

/** The same text twice is reviewed only if each was; a blank says nothing. */
function notesOf(given: NonNullable<IntakeInput["notes"]>): Note[] {
  const all = given.map((one) => (typeof one === "string" ? { text: one } : one));
  const said = all.map(({ text }) => text).filter((text) => text.trim() !== "");
  return sorted(said).map((text) => ({
    text,
    reviewed: all.filter((one) => one.text === text).every((one) => "reviewed" in one && one.reviewed === true),
  }));
}

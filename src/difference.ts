import { type PlaceChange, placeChanges } from "./place-changes.js";
import type {
  Approach,
  AvoidRegion,
  Check,
  Fact,
  GoalNotServed,
  GuidanceCode,
  Outcome,
  Plan,
  PressureCeiling,
  QuestionPrompt,
  Reason,
  Recommendation,
  SafetyFinding,
} from "./recommendation.js";
import { resultGiven } from "./refuse.js";
import { type Changed, type Exchange, exchange, isSame } from "./same.js";
import { adviceIn } from "./standing.js";
import { type TechniqueChanges, techniqueChanges } from "./technique-changes.js";
import { type Clinician, codesOf } from "./vocabulary.js";

/** What was read otherwise. */
export interface ReadChange {
  /** Section and code, as in {@link Fact}. */
  path: string;
  /** Its values in the first result: several where places or codes are listed, none where it was not read. */
  before: Fact["value"][];
  /** Its values in the second result. */
  after: Fact["value"][];
}

/** What lies between two results. Plain JSON: codes and facts, no prose; describe it with `explain()`. */
export interface Difference {
  /** Whether nothing differs: all that follows is null or empty. */
  same: boolean;
  /** The catalogues, where another one, or another version, decided. */
  catalogue: Changed<Recommendation["catalogue"]> | null;
  /** The outcomes, where they differ; look at it first. */
  outcome: Changed<Outcome> | null;
  /** What was read otherwise, such as an answer given meanwhile. */
  read: ReadChange[];
  /** What the safety rules found. */
  findings: Exchange<SafetyFinding>;
  /** What to do instead of, or before, a massage. */
  guidance: Exchange<GuidanceCode>;
  /** Who must agree. */
  clinicians: Exchange<Clinician>;
  /** Open gate questions; one that stands in both with another meaning is in both lists. */
  questions: Exchange<QuestionPrompt>;
  /** The approach, where it, its shares or its reasons differ. */
  approach:
    | (Changed<Omit<Approach, "reasons">> & {
        /** Reasons that one of the results only gives. */
        reasons: Exchange<Reason>;
      })
    | null;
  /** Massage, then adjuncts, then add-ons; each stands in one of the four lists at most. */
  techniques: TechniqueChanges;
  /** Ceilings on pressure, the whole body first, then head to foot. */
  pressure: PlaceChange<PressureCeiling>[];
  /** Regions to leave alone, head to foot. */
  avoidRegions: PlaceChange<AvoidRegion>[];
  /** Where to look before touching. */
  checkBeforeTouch: PlaceChange<Check>[];
  /** Goals that massage cannot promise. */
  goalsNotServed: Exchange<GoalNotServed>;
  /** The plans, and which parts of them differ; null where none does. */
  plan:
    | (Changed<Plan> & {
        /** Names of the parts that differ. */
        parts: (keyof Plan)[];
      })
    | null;
}

/**
 * What lies between two results: after a changed answer, on a second visit, or by two versions of a catalogue. Results
 * may have been stored as JSON. The same results give a difference whose `same` is true.
 *
 * @example
 * ```ts
 * import { diffRecommendations, recommend } from "massage-recommender";
 * const screening = { denied: { list: "full", version: "0.1.0" } } as const;
 * const before = recommend({ conditions: ["neck-pain"], screening });
 * const after = recommend({
 *   conditions: ["neck-pain"],
 *   screening: { ...screening, answers: { "blood-thinner": "yes" } },
 * });
 * for (const { label, reasons } of diffRecommendations(before, after).techniques.lost)
 *   console.log(label, reasons.gained.map(({ rule }) => rule));
 * ```
 */
export function diffRecommendations(before: Recommendation, after: Recommendation): Difference {
  for (const result of [before, after]) resultGiven(result, "diffRecommendations(before, after)");
  const difference = {
    catalogue: changed(before.catalogue, after.catalogue),
    outcome: changed(before.outcome, after.outcome),
    read: readChanges(before.consulted, after.consulted),
    findings: exchange(before.findings, after.findings),
    guidance: exchange(guidanceIn(before), guidanceIn(after)),
    clinicians: exchange(cliniciansIn(before), cliniciansIn(after)),
    questions: exchange(questionsIn(before), questionsIn(after)),
    approach: approachChange(approachIn(before), approachIn(after)),
    techniques: techniqueChanges(before, after),
    ...adviceChanges(before, after),
  };
  return { same: holdsNothing(difference), ...difference };
}

const holdsNothing = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value as object).every(holdsNothing));

const changed = <T>(before: T, after: T): Changed<T> | null => (isSame(before, after) ? null : { before, after });

const guidanceIn = (answer: Recommendation) => ("guidance" in answer ? answer.guidance : []);
const cliniciansIn = (answer: Recommendation) => ("clinicians" in answer ? answer.clinicians : []);
const questionsIn = (answer: Recommendation) => ("questions" in answer ? answer.questions : []);
const approachIn = (answer: Recommendation): Approach | null =>
  answer.outcome === "unscreened" ? answer.approach : (adviceIn(answer)?.approach ?? null);

function readChanges(before: readonly Fact[], after: readonly Fact[]): ReadChange[] {
  const paths = [...new Set([...before, ...after].map(({ path }) => path))].sort();
  const at = (facts: readonly Fact[], path: string) => facts.flatMap((fact) => (fact.path === path ? fact.value : []));
  return paths
    .map((path) => ({ path, before: at(before, path), after: at(after, path) }))
    .filter((row) => !isSame(row.before.map(meaningOf), row.after.map(meaningOf)));
}

/** A no says the same, whether it was said to the question or to its list. */
const meaningOf = (value: Fact["value"]) => (value === "denied" ? "no" : value);

function approachChange(before: Approach | null, after: Approach | null): Difference["approach"] {
  if (isSame(before, after)) return null;
  const reasons = exchange(before?.reasons ?? [], after?.reasons ?? []);
  return { before: before && withoutReasons(before), after: after && withoutReasons(after), reasons };
}

const withoutReasons = <T extends { reasons: unknown }>({ reasons: _, ...rest }: T): Omit<T, "reasons"> => rest;

function adviceChanges(before: Recommendation, after: Recommendation) {
  const [old, now] = [adviceIn(before), adviceIn(after)];
  return {
    pressure: placeChanges(old?.pressure ?? [], now?.pressure ?? []),
    avoidRegions: placeChanges(old?.avoidRegions ?? [], now?.avoidRegions ?? []),
    checkBeforeTouch: placeChanges(old?.checkBeforeTouch ?? [], now?.checkBeforeTouch ?? []),
    goalsNotServed: exchange(old?.goalsNotServed ?? [], now?.goalsNotServed ?? []),
    plan: planChange(old?.plan ?? null, now?.plan ?? null),
  };
}

/** Every part of a plan; the compiler asks for one that is missing. */
const planParts: Readonly<Record<keyof Plan, true>> = {
  course: true,
  phase: true,
  sessions: true,
  order: true,
  review: true,
  stop: true,
  selfCare: true,
  practitioner: true,
  beside: true,
};

function planChange(before: Plan | null, after: Plan | null): Difference["plan"] {
  const parts = codesOf(planParts).filter((part) => !isSame(before?.[part], after?.[part]));
  return parts.length > 0 ? { before, after, parts } : null;
}

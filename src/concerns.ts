import type { Reader } from "./answers.js";
import type { Catalogue, ConditionEntry, GoalEntry, Indication } from "./catalogue.js";
import { verdictOf } from "./criterion.js";
import { evidenceInForce, variantOf } from "./derive.js";
import { indicationKey } from "./indexed.js";
import type { Intake, StatedCondition } from "./intake.js";
import { everywhere, type Places, placesOf, placesOfRegions } from "./places.js";
import type { Concern } from "./recommendation.js";
import type { Condition, Effect, Goal, Lean, Pressure, Stage } from "./vocabulary.js";

/** One condition's evidence, as it speaks for a concern. Counted once a technique, for the concern that makes most of it. */
export interface EvidenceUnit {
  readonly condition: Condition;
  readonly stage: Stage | "unstated";
  readonly effects: readonly Effect[];
  /** Where the condition is; undefined where that is not known. */
  readonly places: Places | undefined;
  readonly startPressure: Pressure | undefined;
  /** What findings give, by technique. */
  readonly found: ReadonlyMap<string, Indication>;
}

/** A stated condition or goal, what it weighs, and whose evidence serves it. */
export interface WeighedConcern {
  readonly concern: Concern;
  readonly weight: number;
  readonly lean: Lean;
  readonly units: readonly EvidenceUnit[];
  /** The goal whose own practice claims may serve, where no finding does. */
  readonly practiceOf: Goal | undefined;
  /** Whether `units` are the person's own conditions. */
  readonly own: boolean;
}

/** The conditions and goals of an intake as concerns, in the intake's own order. */
export const concernsOf = (intake: Intake, catalogue: Catalogue, reader: Reader): WeighedConcern[] => [
  ...intake.conditions.map((stated) => conditionConcern(stated, catalogue)),
  ...intake.goals.map(({ code, priority }) => goalConcern(code, goalWeights[priority], intake, catalogue, reader)),
];

const goalWeights = { low: 1, medium: 2, high: 3 } as const;

const weightOf = (severity: number | undefined): number =>
  severity === undefined ? 2 : severity >= 7 ? 3 : severity >= 4 ? 2 : 1;

function conditionConcern(stated: StatedCondition, catalogue: Catalogue): WeighedConcern {
  const entry = catalogue.conditions[stated.code];
  return {
    concern: { kind: "condition", code: stated.code },
    weight: weightOf(stated.severity),
    lean: entry.lean,
    units: [unitOf(stated, entry.effects, catalogue)],
    practiceOf: undefined,
    own: true,
  };
}

/** Whether a goal only makes sense of somebody the answers say this is not. */
export const isContradicted = ({ requires }: GoalEntry, { verdict }: Reader): boolean =>
  requires !== undefined && verdictOf(requires, verdict) !== "met";

function goalConcern(code: Goal, weight: number, intake: Intake, catalogue: Catalogue, reader: Reader): WeighedConcern {
  const goal = catalogue.goals[code];
  const shares = ({ effects }: ConditionEntry) => effects.some((effect) => goal.effects.includes(effect));
  const own = goal.ownFirst ? intake.conditions.filter((stated) => shares(catalogue.conditions[stated.code])) : [];
  const borrowed = goal.conditions.map(
    (condition) => intake.conditions.find((c) => c.code === condition) ?? { code: condition },
  );
  const from: readonly StatedCondition[] = own.length > 0 ? own : borrowed;
  const serves = goal.standing === "supported" && !isContradicted(goal, reader);
  return {
    concern: { kind: "goal", code },
    weight,
    lean: goal.lean,
    units: serves ? from.map((stated) => unitOf(stated, goal.effects, catalogue)) : [],
    practiceOf: serves ? code : undefined,
    own: own.length > 0,
  };
}

function unitOf(stated: StatedCondition, effects: readonly Effect[], { conditions, index }: Catalogue): EvidenceUnit {
  const entry = conditions[stated.code];
  const regions = (stated.regions ?? []).map(({ region }) => region);
  const variant = variantOf(evidenceInForce(entry, stated.stage, regions));
  return {
    condition: stated.code,
    stage: stated.stage ?? "unstated",
    effects,
    places: placesOfCondition(stated, entry),
    startPressure: entry.startPressure,
    found: index.indications.get(indicationKey(stated.code, variant)) ?? nothing,
  };
}

const nothing: ReadonlyMap<string, Indication> = /* @__PURE__ */ new Map();

/** Where a condition is: the regions stated, else its usual ones; undefined where it is local and nobody said where. */
export function placesOfCondition(stated: StatedCondition, entry: ConditionEntry): Places | undefined {
  if (stated.regions && stated.regions.length > 0) return placesOf(stated.regions);
  if (entry.regions.length === 0) return undefined;
  return entry.regions.includes("whole-body")
    ? everywhere
    : placesOfRegions(entry.regions.filter((region) => region !== "whole-body"));
}

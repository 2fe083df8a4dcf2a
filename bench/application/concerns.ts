import type { BorrowedEvidence, Catalogue } from "../../src/catalogue.js";
import type { Intake, StatedCondition } from "../../src/intake.js";
import { everywhere, type Places, placesOf, placesOfRegions } from "../../src/places.js";
import type { Condition, Effect, Goal, Lean, Pressure } from "../../src/vocabulary.js";

/** A condition whose evidence can speak for a concern. */
export interface Unit {
  readonly condition: Condition;
  readonly stage: string;
  /** The condition and the variant of its evidence, as the engines know it. */
  readonly evidence: string;
  readonly effects: readonly Effect[];
  /** Undefined where nobody said where it is. */
  readonly places: Places | undefined;
  readonly startPressure: Pressure | undefined;
}

/** A stated condition or goal. */
export interface Concern {
  readonly goal: Goal | undefined;
  readonly weight: number;
  readonly lean: Lean;
  readonly units: readonly Unit[];
  /** Whether its units are conditions that the person stated. */
  readonly own: boolean;
}

export const evidenceName = (condition: string, variant: string): string => `${condition}: ${variant}`;

/** What the person has and wants, with the conditions whose evidence is looked at. */
export function concernsOf({ conditions, goals }: Intake, catalogue: Catalogue): Concern[] {
  const ofCondition = (stated: StatedCondition): Concern => {
    const { lean, effects } = catalogue.conditions[stated.code];
    return { goal: undefined, weight: weightOf(stated), lean, units: [unitOf(stated, effects, catalogue)], own: true };
  };
  const ofGoal = ({ code, priority }: Intake["goals"][number]): Concern => {
    const { lean, effects, ownFirst, conditions: borrowed } = catalogue.goals[code];
    const shares = (one: StatedCondition) => catalogue.conditions[one.code].effects.some((e) => effects.includes(e));
    const own = ownFirst ? conditions.filter(shares) : [];
    const others = borrowed.map((condition) => conditions.find((one) => one.code === condition) ?? { code: condition });
    const units = (own.length > 0 ? own : others).map((one) => unitOf(one, effects, catalogue));
    return { goal: code, weight: priorityWeights[priority], lean, units, own: own.length > 0 };
  };
  return [...conditions.map(ofCondition), ...goals.map(ofGoal)];
}

const priorityWeights = { low: 1, medium: 2, high: 3 } as const;
const weightOf = ({ severity = 5 }: StatedCondition): number => (severity >= 7 ? 3 : severity >= 4 ? 2 : 1);

function unitOf(stated: StatedCondition, effects: readonly Effect[], catalogue: Catalogue): Unit {
  const { evidence, parents, startPressure } = catalogue.conditions[stated.code];
  const inForce = (list: readonly BorrowedEvidence[]) => list.filter((one) => isInForce(one, stated));
  const variant = [
    ...inForce(evidence).map(({ condition }) => condition),
    ...inForce(parents).map(({ condition }) => `^${condition}`),
  ].join(" ");
  return {
    condition: stated.code,
    stage: stated.stage ?? "unstated",
    evidence: evidenceName(stated.code, variant),
    effects,
    places: placesOfStated(stated, catalogue),
    startPressure,
  };
}

function isInForce({ stages, regions }: BorrowedEvidence, stated: StatedCondition): boolean {
  const where = stated.regions?.length ? stated.regions.map(({ region }) => region) : (["unstated"] as const);
  return (
    (!stages || stages.includes(stated.stage ?? "unstated")) && (!regions || where.some((one) => regions.includes(one)))
  );
}

/** Where a condition is: as stated, else its usual places. */
export function placesOfStated({ code, regions }: StatedCondition, catalogue: Catalogue): Places | undefined {
  if (regions && regions.length > 0) return placesOf(regions);
  const usual = catalogue.conditions[code].regions;
  if (usual.includes("whole-body")) return everywhere;
  return usual.length > 0 ? placesOfRegions(usual.filter((region) => region !== "whole-body")) : undefined;
}

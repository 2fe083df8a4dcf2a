import type { Catalogue, Technique } from "./catalogue.js";
import type { EvidenceUnit, WeighedConcern } from "./concerns.js";
import { indicationKey } from "./indexed.js";
import { isEmpty, overlap, type Places } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Contribution } from "./recommendation.js";

/** One addend of a score, with the condition whose evidence it counts; null where only practice speaks for a goal. */
export interface Served {
  readonly contribution: Contribution;
  readonly unit: EvidenceUnit | null;
}

/** Each condition's evidence once, for the concern that makes most of it; then goals that only practice speaks for. */
export function contributionsOf(
  technique: Technique,
  places: Places,
  concerns: readonly WeighedConcern[],
  catalogue: Catalogue,
): Served[] {
  const best = new Map<string, Served>();
  const keep = (unit: EvidenceUnit | null, contribution: Contribution | undefined) => {
    if (!contribution) return;
    const key = unit?.condition ?? `goal ${contribution.concern.code}`;
    if (contribution.points > (best.get(key)?.contribution.points ?? 0)) best.set(key, { contribution, unit });
  };
  for (const concern of concerns)
    for (const unit of concern.units)
      if (canServe(technique, places, unit)) keep(unit, contributionOfUnit(technique, concern, unit, catalogue));
  for (const concern of concerns) {
    const unit = unitForPractice(technique, places, concern, best, catalogue);
    if (unit !== undefined) keep(unit, practiceOfGoal(technique, concern, unit));
  }
  return [...best.values()].sort((a, b) => b.contribution.points - a.contribution.points);
}

/**
 * Where a goal's practice claim counts: a condition that nothing else has counted yet, or that counts by practice
 * alone; null for a goal that borrows from no condition; undefined where findings speak for the goal, or nothing is left.
 */
function unitForPractice(
  technique: Technique,
  places: Places,
  { units, concern }: WeighedConcern,
  counted: ReadonlyMap<string, Served>,
  catalogue: Catalogue,
): EvidenceUnit | null | undefined {
  if (concern.kind !== "goal" || units.some((unit) => hasFinding(technique, unit, catalogue))) return undefined;
  if (units.length === 0) return null;
  const usable = units.filter((unit) => canServe(technique, places, unit));
  return (
    usable.find((unit) => !counted.has(unit.condition)) ??
    usable.find((unit) => counted.get(unit.condition)?.contribution.basis === "practice")
  );
}

function practiceOfGoal(technique: Technique, concern: WeighedConcern, unit: EvidenceUnit | null) {
  const claim = technique.practice.find((p) => p.goals?.some((goal) => goal === concern.practiceOf));
  return claim && practice(concern, claim.says, unit ?? undefined);
}

/** Whether a technique can begin on a condition: gently enough, and somewhere it is and may be worked on. */
export const canServe = (technique: Technique, places: Places, unit: EvidenceUnit): boolean =>
  !pressesTooHard(technique, unit) &&
  (unit.places === undefined || technique.handsOff === "rest" || !isEmpty(overlap(unit.places, places)));

/** Whether a condition asks to begin more gently than a technique can. */
export const pressesTooHard = ({ pressure }: Technique, { startPressure }: EvidenceUnit): boolean =>
  startPressure !== undefined && pressure !== undefined && isBelow(startPressure, pressure.lowest);

export const indicationOf = (technique: Technique, unit: EvidenceUnit, catalogue: Catalogue) =>
  catalogue.index.indications.get(indicationKey(technique.code, unit.condition, unit.variant));

const hasFinding = (technique: Technique, unit: EvidenceUnit, catalogue: Catalogue): boolean =>
  indicationOf(technique, unit, catalogue)?.effects.some(({ effect }) => unit.effects.includes(effect)) ?? false;

/** Whether something would count for a condition, wherever hands may go: findings, or practice where there are none. */
export const speaksFor = (technique: Technique, concern: WeighedConcern, unit: EvidenceUnit, catalogue: Catalogue) =>
  contributionOfUnit(technique, concern, unit, catalogue) !== undefined ||
  (!concern.units.some((one) => hasFinding(technique, one, catalogue)) &&
    practiceOfGoal(technique, concern, unit) !== undefined);

function contributionOfUnit(technique: Technique, concern: WeighedConcern, unit: EvidenceUnit, catalogue: Catalogue) {
  const indication = indicationOf(technique, unit, catalogue);
  const counted = indication?.effects ?? [];
  const relevant = counted.filter(({ effect }) => unit.effects.includes(effect));
  const [best] = [...relevant].sort((a, b) => b.strength - a.strength || Number(a.contested) - Number(b.contested));
  if (indication && best && best.strength > 0) {
    const others = counted.filter((one) => one !== best).flatMap((one) => one.against);
    const contribution: Contribution = {
      concern: concern.concern,
      through: unit.condition,
      effect: best.effect,
      weight: concern.weight,
      strength: best.strength,
      points: concern.weight * best.strength,
      basis: indication.basis,
      contested: best.contested,
      findings: [...best.for],
      against: [...new Set([...best.against, ...others, ...indication.alsoAgainst])],
      unclear: [...indication.unclear],
    };
    return contribution;
  }
  if (counted.length > 0 || !concern.own) return undefined;
  const claim = technique.practice.find(
    (p) => p.conditions?.includes(unit.condition) && (!p.stages || p.stages.includes(unit.stage)),
  );
  return claim && { ...practice(concern, claim.says, unit), unclear: [...(indication?.unclear ?? [])] };
}

const practice = (
  { concern, weight }: WeighedConcern,
  says: NonNullable<Contribution["says"]>,
  unit: EvidenceUnit | undefined,
): Contribution => ({
  concern,
  ...(unit ? { through: unit.condition } : {}),
  weight,
  strength: 1,
  points: weight,
  basis: "practice",
  contested: false,
  findings: [],
  against: [],
  unclear: [],
  says,
});

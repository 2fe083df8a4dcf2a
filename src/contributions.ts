import type { EffectStrength, Indication, PracticeClaim, Technique } from "./catalogue.js";
import type { EvidenceUnit, WeighedConcern } from "./concerns.js";
import { isEmpty, overlap, type Places } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Contribution } from "./recommendation.js";
import type { Effect } from "./vocabulary.js";

/** One addend of a score, with the condition whose evidence it counts; null where only practice speaks for a goal. */
export interface Served {
  readonly contribution: Contribution;
  readonly unit: EvidenceUnit | null;
}

/** What a technique earns for a concern: by findings about one effect, or by what practice says. */
type Earned = ByFindings | ByPractice;

interface ByFindings {
  readonly concern: WeighedConcern;
  readonly unit: EvidenceUnit;
  readonly points: number;
  readonly effect: EffectStrength;
  readonly indication: Indication;
}

interface ByPractice {
  readonly concern: WeighedConcern;
  readonly unit: EvidenceUnit | null;
  readonly points: number;
  readonly claim: PracticeClaim;
  readonly unclear: readonly string[];
}

/** Each condition's evidence once, for the concern that makes most of it; then goals that only practice speaks for. */
export function contributionsOf(technique: Technique, places: Places, concerns: readonly WeighedConcern[]): Served[] {
  const best = new Map<string, Earned>();
  const keep = (earned: Earned | undefined) => {
    if (!earned) return;
    const key = earned.unit?.condition ?? `goal ${earned.concern.concern.code}`;
    if (earned.points > (best.get(key)?.points ?? 0)) best.set(key, earned);
  };
  for (const concern of concerns)
    for (const unit of concern.units) if (canServe(technique, places, unit)) keep(earnedFor(technique, concern, unit));
  for (const concern of concerns) keep(earnedByPractice(technique, places, concern, best));
  if (best.size === 0) return [];
  return [...best.values()]
    .sort((a, b) => b.points - a.points)
    .map((earned) => ({ contribution: contributionOf(earned), unit: earned.unit }));
}

/**
 * What a goal's practice claim earns: for a condition that nothing else has counted yet, or that counts by practice
 * alone; for none where the goal borrows from no condition; nothing where findings speak for the goal.
 */
function earnedByPractice(
  technique: Technique,
  places: Places,
  concern: WeighedConcern,
  counted: ReadonlyMap<string, Earned>,
): Earned | undefined {
  const claim = claimForGoal(technique, concern);
  if (!claim || findsAnything(technique, concern)) return undefined;
  const earned = { concern, points: concern.weight, claim, unclear: [] };
  if (concern.units.length === 0) return { unit: null, ...earned };
  const usable = concern.units.filter((unit) => canServe(technique, places, unit));
  const isByPractice = ({ condition }: EvidenceUnit) => "claim" in (counted.get(condition) ?? {});
  const unit = usable.find(({ condition }) => !counted.has(condition)) ?? usable.find(isByPractice);
  return unit && { unit, ...earned };
}

const claimForGoal = ({ practice }: Technique, { practiceOf }: WeighedConcern): PracticeClaim | undefined =>
  practiceOf && practice.find(({ goals }) => goals?.includes(practiceOf));

/** Whether a technique can begin on a condition: gently enough, and somewhere it is and may be worked on. */
export const canServe = (technique: Technique, places: Places, unit: EvidenceUnit): boolean =>
  !pressesTooHard(technique, unit) &&
  (unit.places === undefined || technique.handsOff === "rest" || !isEmpty(overlap(unit.places, places)));

/** Whether a condition asks to begin more gently than a technique can. */
export const pressesTooHard = ({ pressure }: Technique, { startPressure }: EvidenceUnit): boolean =>
  startPressure !== undefined && pressure !== undefined && isBelow(startPressure, pressure.lowest);

/** Whether findings speak to an effect that counts for a concern. */
const findsAnything = ({ code }: Technique, { units }: WeighedConcern): boolean =>
  units.some(({ found, effects }) => found.get(code)?.effects.some(({ effect }) => effects.includes(effect)));

/** Whether something would count for a condition, wherever hands may go: findings, or practice where there are none. */
export const speaksFor = (technique: Technique, concern: WeighedConcern, unit: EvidenceUnit): boolean =>
  earnedFor(technique, concern, unit) !== undefined ||
  (claimForGoal(technique, concern) !== undefined && !findsAnything(technique, concern));

function earnedFor(technique: Technique, concern: WeighedConcern, unit: EvidenceUnit): Earned | undefined {
  const indication = unit.found.get(technique.code);
  const effect = indication && strongest(indication.effects, unit.effects);
  if (effect && effect.strength > 0)
    return { concern, unit, points: concern.weight * effect.strength, effect, indication };
  if (!concern.own || (indication && indication.effects.length > 0)) return undefined;
  const claim = technique.practice.find(
    ({ conditions, stages }) => conditions?.includes(unit.condition) && (!stages || stages.includes(unit.stage)),
  );
  return claim && { concern, unit, points: concern.weight, claim, unclear: indication?.unclear ?? [] };
}

/** The strongest of the effects that count; of equals the one that is not contested, then the first. */
function strongest(found: readonly EffectStrength[], effects: readonly Effect[]): EffectStrength | undefined {
  let best: EffectStrength | undefined;
  for (const one of found) if (effects.includes(one.effect) && (!best || isStronger(one, best))) best = one;
  return best;
}

const isStronger = (a: EffectStrength, b: EffectStrength): boolean =>
  a.strength > b.strength || (a.strength === b.strength && !a.contested && b.contested);

const contributionOf = (earned: Earned): Contribution =>
  "claim" in earned ? fromPractice(earned) : fromFindings(earned);

const fromPractice = ({ concern, unit, points, claim, unclear }: ByPractice): Contribution => ({
  concern: concern.concern,
  ...(unit && { through: unit.condition }),
  weight: concern.weight,
  strength: 1,
  points,
  basis: "practice",
  contested: false,
  findings: [],
  against: [],
  unclear: [...unclear],
  says: claim.says,
});

const fromFindings = ({ concern, unit, points, effect, indication }: ByFindings): Contribution => ({
  concern: concern.concern,
  through: unit.condition,
  effect: effect.effect,
  weight: concern.weight,
  strength: effect.strength,
  points,
  basis: indication.basis,
  contested: effect.contested,
  findings: [...effect.for],
  against: againstIn(indication, effect),
  unclear: [...indication.unclear],
});

/** Every finding against a technique for a condition, each once; those about one effect first, if one is given. */
export function againstIn({ effects, alsoAgainst }: Indication, first?: EffectStrength): string[] {
  const found = new Set(first?.against);
  for (const { against } of effects) for (const finding of against) found.add(finding);
  for (const finding of alsoAgainst) found.add(finding);
  return [...found];
}

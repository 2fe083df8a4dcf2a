import type { Catalogue, Indication, Technique } from "../../src/catalogue.js";
import type { Intake } from "../../src/intake.js";
import { isEmpty, overlap, type Places, placesOf, without } from "../../src/places.js";
import { isBelow } from "../../src/pressure.js";
import type { Concern, Unit } from "./concerns.js";

/** What an engine says of the evidence for a unit, by code of the technique. */
export type Evidence = ReadonlyMap<string, ReadonlyMap<string, Indication>>;

const bases = ["direct", "indirect", "practice"] as const;

interface Counted {
  readonly points: number;
  readonly basis: number;
}

/** The points of a technique and the best basis they rest on; undefined where nothing speaks for it. */
export function scoreOf(
  technique: Technique,
  places: Places,
  concerns: readonly Concern[],
  evidence: Evidence,
): { readonly score: number; readonly basis: number } | undefined {
  const best = new Map<string, Counted>();
  const keep = (key: string, points: number, basis: number) => {
    if (points > (best.get(key)?.points ?? 0)) best.set(key, { points, basis });
  };
  for (const { weight, own, units } of concerns)
    for (const unit of units) {
      if (!canServe(technique, places, unit)) continue;
      const found = strengthOf(technique, unit, own, evidence);
      if (found) keep(unit.condition, weight * found.points, found.basis);
    }
  for (const concern of concerns) {
    const key = practiceKey(technique, places, concern, best, evidence);
    if (key && technique.practice.some(({ goals }) => goals?.some((goal) => goal === concern.goal)))
      keep(key, concern.weight, 2);
  }
  if (best.size === 0) return undefined;
  const counted = [...best.values()];
  return {
    score: counted.reduce((sum, { points }) => sum + points, 0),
    basis: Math.min(...counted.map(({ basis }) => basis)),
  };
}

const linkOf = (technique: Technique, unit: Unit, evidence: Evidence): Indication | undefined =>
  evidence.get(unit.evidence)?.get(technique.code);

/** By findings, or by practice where no finding counts for a condition of the person. */
function strengthOf(technique: Technique, unit: Unit, own: boolean, evidence: Evidence): Counted | undefined {
  const link = linkOf(technique, unit, evidence);
  const effects = (link?.effects ?? []).filter(({ effect }) => unit.effects.includes(effect));
  const strength = Math.max(0, ...effects.map((one) => one.strength));
  if (link && strength > 0) return { points: strength, basis: bases.indexOf(link.basis) };
  if ((link && link.effects.length > 0) || !own) return undefined;
  const says = technique.practice.some(
    ({ conditions, stages }) =>
      conditions?.includes(unit.condition) && (!stages || stages.some((stage) => stage === unit.stage)),
  );
  return says ? { points: 1, basis: 2 } : undefined;
}

/** For which condition a goal's practice counts, if no finding speaks for the goal. */
function practiceKey(
  technique: Technique,
  places: Places,
  { goal, units }: Concern,
  best: ReadonlyMap<string, Counted>,
  evidence: Evidence,
): string | undefined {
  const isFound = (unit: Unit) =>
    linkOf(technique, unit, evidence)?.effects.some(({ effect }) => unit.effects.includes(effect));
  if (goal === undefined || units.some(isFound)) return undefined;
  if (units.length === 0) return `goal ${goal}`;
  const usable = units.filter((unit) => canServe(technique, places, unit)).map(({ condition }) => condition);
  return usable.find((code) => !best.has(code)) ?? usable.find((code) => best.get(code)?.basis === 2);
}

const canServe = ({ pressure, handsOff }: Technique, places: Places, unit: Unit): boolean =>
  !(unit.startPressure && pressure && isBelow(unit.startPressure, pressure.lowest)) &&
  (unit.places === undefined || handsOff === "rest" || !isEmpty(overlap(unit.places, places)));

/** The places left when wishes are followed; undefined where a wish or a comfort ceiling rules the technique out. */
export function wantedPlaces(
  { code, pressure, settings, needles, handsOff }: Technique,
  places: Places,
  { preferences: wish, conditions }: Intake,
  catalogue: Catalogue,
): Places | undefined {
  const tooFirm = (most: Parameters<typeof isBelow>[0] | undefined) =>
    most !== undefined && pressure !== undefined && isBelow(most, pressure.lowest);
  const startsSofter = conditions.some((stated) => {
    const { regions, startPressure } = catalogue.conditions[stated.code];
    return regions.includes("whole-body") && tooFirm(startPressure);
  });
  if (wish.avoidTechniques.includes(code) || (wish.needles === false && needles)) return undefined;
  if (wish.setting && settings.length > 0 && !settings.includes(wish.setting)) return undefined;
  if (tooFirm(wish.pressure) || startsSofter) return undefined;
  if (handsOff) return places;
  const left = without(places, placesOf(wish.avoidRegions));
  const wanted = wish.focusRegions.length > 0 ? overlap(left, placesOf(wish.focusRegions)) : left;
  return isEmpty(wanted) ? undefined : wanted;
}

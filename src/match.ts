import type { Reader } from "./answers.js";
import type { Catalogue, Technique } from "./catalogue.js";
import { type Clearing, isBelow } from "./clear.js";
import type { EvidenceUnit, WeighedConcern } from "./concerns.js";
import { judge } from "./criterion.js";
import { indicationKey } from "./define.js";
import type { Intake, Preferences } from "./intake.js";
import { isEmpty, overlap, type Places, placesOf, without } from "./places.js";
import type { Contribution, Reason } from "./recommendation.js";

/** What the evidence and the person's wishes say of a cleared technique. */
export type Match =
  | { readonly status: "indicated"; readonly places: Places; readonly contributions: readonly Contribution[] }
  | { readonly status: "not-indicated" | "needs-review"; readonly reasons: readonly Reason[] };

type Cleared = Extract<Clearing, { status: "cleared" }>;

/** Stage 3: what speaks for a cleared technique, for these concerns. */
export function match(
  technique: Technique,
  cleared: Cleared,
  concerns: readonly WeighedConcern[],
  intake: Intake,
  catalogue: Catalogue,
  reader: Reader,
): Match {
  const required = technique.requires ? judge(technique.requires, reader.leaf) : undefined;
  if (required && required.verdict !== "met") {
    const [status, code] =
      required.verdict === "unknown"
        ? (["needs-review", "requirement-unknown"] as const)
        : (["not-indicated", "not-for-this-person"] as const);
    return { status, reasons: [{ code, facts: [...required.facts], findings: [] }] };
  }
  const places = wantedPlaces(cleared.places, intake.preferences);
  const unwanted = whyUnwanted(technique, cleared.places, places, intake, catalogue);
  if (unwanted) return { status: "not-indicated", reasons: [unwanted] };
  const contributions = contributionsOf(technique, places, concerns, catalogue);
  if (contributions.length > 0) return { status: "indicated", places, contributions };
  return { status: "not-indicated", reasons: whyNothing(technique, cleared.places, concerns, catalogue) };
}

const wantedPlaces = (places: Places, { avoidRegions, focusRegions }: Preferences): Places => {
  const left = without(places, placesOf(avoidRegions));
  return focusRegions.length > 0 ? overlap(left, placesOf(focusRegions)) : left;
};

/** The first wish, or comfort ceiling of a condition of the whole person, that rules a technique out. */
function whyUnwanted(
  technique: Technique,
  cleared: Places,
  places: Places,
  { preferences, conditions }: Intake,
  catalogue: Catalogue,
): Reason | undefined {
  const because = (code: Reason["code"], path: string, value: string | boolean): Reason => ({
    code,
    facts: [{ path, value }],
    findings: [],
  });
  const { code, pressure, settings } = technique;
  if (preferences.avoidTechniques.includes(code)) return because("declined", "preferences.avoidTechniques", code);
  if (preferences.needles === false && technique.needles)
    return because("needles-declined", "preferences.needles", false);
  if (preferences.setting && settings.length > 0 && !settings.includes(preferences.setting))
    return because("not-in-setting", "preferences.setting", preferences.setting);
  if (preferences.pressure && pressure && isBelow(preferences.pressure, pressure.lowest))
    return because("softer-wanted", "preferences.pressure", preferences.pressure);
  const gentle = conditions.find(({ code: condition }) => {
    const { startPressure, regions } = catalogue.conditions[condition];
    return regions.includes("whole-body") && startPressure && pressure && isBelow(startPressure, pressure.lowest);
  });
  if (gentle) return because("start-pressure", `conditions.${gentle.code}`, true);
  if (isEmpty(places) && !isEmpty(cleared)) return because("out-of-reach", "preferences.focusRegions", code);
  return undefined;
}

/** Each condition's evidence once, for the concern that makes most of it; then goals that only practice speaks for. */
function contributionsOf(
  technique: Technique,
  places: Places,
  concerns: readonly WeighedConcern[],
  catalogue: Catalogue,
) {
  const best = new Map<string, Contribution>();
  const keep = (key: string, contribution: Contribution | undefined) => {
    if (contribution && contribution.points > (best.get(key)?.points ?? 0)) best.set(key, contribution);
  };
  for (const concern of concerns)
    for (const unit of concern.units)
      if (canServe(technique, places, unit))
        keep(unit.condition, contributionOfUnit(technique, concern, unit, catalogue));
  for (const concern of concerns) {
    const unit = unitForPractice(technique, places, concern, best, catalogue);
    if (unit !== undefined)
      keep(unit?.condition ?? `goal ${concern.concern.code}`, practiceOfGoal(technique, concern, unit));
  }
  return [...best.values()].sort((a, b) => b.points - a.points);
}

/**
 * Where a goal's practice claim counts: a condition that nothing else has counted yet, or that counts by practice
 * alone; null for a goal that borrows from no condition; undefined where findings speak for the goal, or nothing is left.
 */
function unitForPractice(
  technique: Technique,
  places: Places,
  { units, concern }: WeighedConcern,
  counted: ReadonlyMap<string, Contribution>,
  catalogue: Catalogue,
): EvidenceUnit | null | undefined {
  if (concern.kind !== "goal" || units.some((unit) => hasFinding(technique, unit, catalogue))) return undefined;
  if (units.length === 0) return null;
  const usable = units.filter((unit) => canServe(technique, places, unit));
  return (
    usable.find((unit) => !counted.has(unit.condition)) ??
    usable.find((unit) => counted.get(unit.condition)?.basis === "practice")
  );
}

function practiceOfGoal(technique: Technique, concern: WeighedConcern, unit: EvidenceUnit | null) {
  const claim = technique.practice.find((p) => p.goals?.some((goal) => goal === concern.practiceOf));
  return claim && practice(concern, claim.says, unit ?? undefined);
}

/** Whether a technique can begin on a condition: gently enough, and somewhere it is and may be worked on. */
const canServe = (technique: Technique, places: Places, unit: EvidenceUnit): boolean =>
  !(unit.startPressure && technique.pressure && isBelow(unit.startPressure, technique.pressure.lowest)) &&
  (unit.places === undefined || !isEmpty(overlap(unit.places, places)));

const indicationOf = (technique: Technique, unit: EvidenceUnit, catalogue: Catalogue) =>
  catalogue.index.indications.get(indicationKey(technique.code, unit.condition, unit.variant));

const hasFinding = (technique: Technique, unit: EvidenceUnit, catalogue: Catalogue): boolean =>
  indicationOf(technique, unit, catalogue)?.effects.some(({ effect }) => unit.effects.includes(effect)) ?? false;

function contributionOfUnit(technique: Technique, concern: WeighedConcern, unit: EvidenceUnit, catalogue: Catalogue) {
  const indication = indicationOf(technique, unit, catalogue);
  const counted = indication?.effects ?? [];
  const relevant = counted.filter(({ effect }) => unit.effects.includes(effect));
  const [best] = [...relevant].sort((a, b) => b.strength - a.strength || Number(a.contested) - Number(b.contested));
  if (indication && best && best.strength > 0) {
    const others = counted.filter((one) => one !== best).flatMap((one) => one.against);
    const contribution: Contribution = {
      for: concern.concern,
      evidenceOf: unit.condition,
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
  for: concern,
  ...(unit ? { evidenceOf: unit.condition } : {}),
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

/** Why a cleared and wanted technique earns nothing. */
function whyNothing(
  technique: Technique,
  places: Places,
  concerns: readonly WeighedConcern[],
  catalogue: Catalogue,
): Reason[] {
  if (concerns.length === 0) return [{ code: "nothing-stated", facts: [], findings: [] }];
  const reasons = concerns.flatMap((concern) =>
    concern.units.flatMap((unit): Reason[] => whyUnitEarnsNothing(technique, places, unit, catalogue)),
  );
  const once = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
  return once.length > 0 ? once : [{ code: "no-indication", facts: [], findings: [] }];
}

function whyUnitEarnsNothing(technique: Technique, places: Places, unit: EvidenceUnit, catalogue: Catalogue): Reason[] {
  const facts = [{ path: `conditions.${unit.condition}`, value: true }];
  const indication = indicationOf(technique, unit, catalogue);
  const against = [...(indication?.effects ?? []).flatMap((e) => e.against), ...(indication?.alsoAgainst ?? [])];
  if (!canServe(technique, places, unit)) {
    const tooFirm = unit.startPressure && technique.pressure && isBelow(unit.startPressure, technique.pressure.lowest);
    return [{ code: tooFirm ? "start-pressure" : "out-of-reach", facts, findings: [] }];
  }
  return against.length > 0 ? [{ code: "evidence-against", facts, findings: [...new Set(against)] }] : [];
}

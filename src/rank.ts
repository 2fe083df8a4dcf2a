import type { Catalogue, Technique } from "./catalogue.js";
import { reachOf } from "./clear.js";
import type { Served } from "./contributions.js";
import { distinct } from "./distinct.js";
import { namesOf } from "./names.js";
import { once } from "./once.js";
import { firstDifference, orderOf, placesInOrder } from "./order.js";
import { isEmpty, overlap, type Places, refsOf, without } from "./places.js";
import { isBelow, lower } from "./pressure.js";
import { reasonWith } from "./reason.js";
import type { Approach, Opposition, Ranked, Reason } from "./recommendation.js";
import type { Restriction } from "./restrictions.js";
import { type Pressure, pressures } from "./vocabulary.js";
import type { Wishes } from "./wishes.js";

/** A technique that something speaks for, and where it may work. */
export interface Indicated {
  readonly technique: Technique;
  readonly places: Places;
  /** Where screening lets it work, whatever the person wishes. */
  readonly cleared: Places;
  /** Restrictions that bind it. */
  readonly binding: readonly Restriction[];
  /** Each addend of its score, with the condition it counts for. */
  readonly served: readonly Served[];
  readonly against: readonly Opposition[];
}

/** Stage 4: one total order. Scores are not touched. */
export function rank(
  indicated: readonly Indicated[],
  approach: Approach,
  wishes: Wishes,
  catalogue: Catalogue,
): Ranked[] {
  const places = placesInOrder(catalogue.techniques);
  const apart = apartIn(catalogue.techniques);
  const { likeTechniques } = wishes.preferences;
  const entries = indicated.map((one) => {
    const ranked = describeRanked(one, wishes, apart.get(one.technique.code) ?? [], catalogue);
    return { ranked, keys: orderOf(ranked, approach, likeTechniques, places.get(ranked.technique) ?? -1) };
  });
  const order = (a: readonly number[], b: readonly number[]) => {
    const at = firstDifference(a, b);
    return (a[at] ?? 0) - (b[at] ?? 0);
  };
  return entries
    .sort((a, b) => order(a.keys, b.keys))
    .map(({ ranked }, at) => {
      ranked.rank = at + 1;
      return ranked;
    });
}

function describeRanked(one: Indicated, wishes: Wishes, apart: readonly string[], catalogue: Catalogue): Ranked {
  const { technique } = one;
  const contributions = one.served.map(({ contribution }) => contribution);
  const pressure = pressureOf(one, wishes.preferences.pressure);
  const stays = without(one.cleared, wishes.avoid);
  const grounds = {
    family: technique.family,
    rank: 0,
    score: contributions.reduce((sum, { points }) => sum + points, 0),
    contributions,
    cautions: cautionsOf(one, catalogue),
    against: [...one.against],
  };
  const use = { avoid: refsOf(without(reachOf(technique), stays)), notWith: [...apart], roles: [] };
  return Object.assign(namesOf(technique), grounds, pressure && { pressure }, use);
}

/** What shares no session with each technique, whichever of the two says so, in the order of the catalogue. */
const apartIn = /* @__PURE__ */ once((techniques: readonly Technique[]): ReadonlyMap<string, readonly string[]> => {
  const isApart = (a: Technique, b: Technique) => a.notWith?.includes(b.code) || b.notWith?.includes(a.code);
  return new Map(
    techniques.map((one) => [one.code, techniques.filter((other) => isApart(one, other)).map(({ code }) => code)]),
  );
});

/** From the least it can be given with to the most that some place it is for still allows. */
function pressureOf({ technique, places, binding, served }: Indicated, wanted: Pressure | undefined) {
  if (!technique.pressure) return undefined;
  const { lowest } = technique.pressure;
  const most = wanted ? lower(wanted, technique.pressure.highest) : technique.pressure.highest;
  const steps = pressures.filter((p) => !isBelow(p, lowest) && !isBelow(most, p));
  const highest = steps.filter((p) => served.some(({ unit }) => allows(p, unit, places, binding))).at(-1);
  return { lowest, highest: highest ?? lowest };
}

/** Whether some place of a condition may be worked on with a pressure; where the place is not known, it starts gently. */
function allows(pressure: Pressure, unit: Served["unit"], places: Places, binding: readonly Restriction[]): boolean {
  if (unit?.startPressure && !unit.places && isBelow(unit.startPressure, pressure)) return false;
  const capped = binding.filter(({ ceiling }) => ceiling && isBelow(ceiling, pressure));
  const here = unit?.places ? overlap(places, unit.places) : places;
  return !isEmpty(capped.reduce((left, restriction) => without(left, restriction.places), here));
}

/** Rules that limit a technique without barring it, and harm that was reported. */
function cautionsOf({ technique, binding }: Indicated, catalogue: Catalogue): Reason[] {
  const limits = binding.filter(
    ({ provisional, places, ceiling }) =>
      !provisional &&
      !isEmpty(overlap(places, reachOf(technique))) &&
      (!ceiling || (technique.pressure && isBelow(ceiling, technique.pressure.highest))),
  );
  const harms = catalogue.harms[technique.code] ?? [];
  const harm = harms.length > 0 ? [reasonWith("harm-reported", [], harms)] : [];
  const reasons = limits.map(
    ({ reason, ceiling }): Reason =>
      ceiling || reason.code === "standing-rule" ? reason : { ...reason, code: "region-excluded" },
  );
  const once = distinct(reasons);
  return [...once, ...harm];
}

import type { CatalogueDefinition, Rule } from "./catalogue.js";
import { leavesOf } from "./criterion.js";
import { follows, implies } from "./follows.js";
import { isEmpty, placesOfRegions, regions, without } from "./places.js";
import { isBelow } from "./pressure.js";
import type { Level } from "./recommendation.js";
import type { Report } from "./shape.js";
import { widen } from "./spread.js";

type Check = (rule: Rule, was: Rule, catalogue: CatalogueDefinition) => string | false | undefined;

/** Reports every way in which a rule is looser than the one it replaces, or cannot be shown to be as strict. */
export function checkHarder(rule: Rule, was: Rule, path: string, catalogue: CatalogueDefinition, report: Report): void {
  for (const [field, check] of Object.entries(checks)) {
    const message = check(rule, was, catalogue);
    if (message) report(`${path}.${field}`, "loosens", message);
  }
}

const strictness: readonly Level[] = ["technique", "modify", "local", "clearance", "refer", "emergency"];
const list = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");
const lost = (now: readonly string[] = [], before: readonly string[] = []): string[] =>
  before.filter((one) => !now.includes(one));

/** What each field of a rule must keep. Anything else that a clinic wants goes into a rule of its own beside it. */
const checks: Readonly<Partial<Record<keyof Rule, Check>>> = {
  level: lostLevel,
  scope: (rule, was) => rule.scope !== was.scope && `must stay "${was.scope}"; add a rule of your own beside it.`,
  when: lostCriterion,
  regions: (rule, was) => {
    if (!rule.regions !== !was.regions) return was.regions ? "must stay." : "must stay absent: the answers say where.";
    const missing = lost(rule.regions, was.regions);
    return missing.length > 0 && `must still hold ${list(missing)}.`;
  },
  bars: lostBars,
  barsAfterClearance: (rule, was, catalogue) =>
    rule.level === "clearance" && lostCodes(rule.barsAfterClearance ?? [], lasting(was), catalogue),
  ceiling: lostCeiling,
  clinician: (rule, was) =>
    rule.level === was.level && rule.clinician !== was.clinician && `must stay "${was.clinician}".`,
  guidance: (rule, was) => {
    const missing = lost(rule.guidance, was.guidance);
    return missing.length > 0 && `must still hold ${list(missing)}.`;
  },
  disputed: (rule, was) => was.disputed && !rule.disputed && "must stay: professionals differ.",
  spreads: (rule, was) =>
    regions.some((region) => {
      const place = placesOfRegions([region]);
      return !isEmpty(without(widen(place, was.spreads), widen(place, rule.spreads)));
    }) && `must reach as far as "${was.spreads}".`,
  minutes: (rule, was) =>
    was.minutes !== undefined &&
    (rule.minutes === undefined || rule.minutes > was.minutes) &&
    `must be at most ${was.minutes}.`,
};

/** A stop does nothing while a number that it reads is absent, where a limit already holds. */
function lostLevel({ level, when }: Rule, was: Rule): string | false {
  if (strictness.indexOf(level) < strictness.indexOf(was.level)) return `must be "${was.level}" or stricter.`;
  const stops = level === "refer" || level === "emergency";
  const numbers = (when ? leavesOf(when) : []).some((leaf) => "fact" in leaf);
  return (
    stops && level !== was.level && numbers && "must stay, as it reads a number; add a rule of your own beside it."
  );
}

/** It must hold wherever it held, and read all that it read: where it holds and what can be seen hang on that. */
function lostCriterion({ when, scope }: Rule, was: Rule): string | false {
  if (!when) return scope === "regions" && was.when !== undefined && "must stay: its answers say where.";
  if (!was.when) return "must stay absent: the rule always holds.";
  const read = leavesOf(when);
  const dropped = leavesOf(was.when).filter((leaf) => !read.some((one) => implies(leaf, one)));
  if (dropped.length > 0) return `must still read ${dropped.map((leaf) => JSON.stringify(leaf)).join(", ")}.`;
  return !follows(when, was.when) && "must hold wherever it held before; put the old criterion under `any`.";
}

/** What a rule bars once nothing more can be cleared. */
const lasting = ({ level, bars, barsAfterClearance = [] }: Rule): readonly string[] =>
  level === "clearance" ? barsAfterClearance : bars;

function lostBars(rule: Rule, was: Rule, catalogue: CatalogueDefinition): string | false {
  const [all, before] = [rule, was].map(({ bars }) => bars.includes("all"));
  if (rule.scope === "regions" && all && !before)
    return "must stay a list, as an open answer bars what is listed; add a rule of your own that bars all.";
  return lostCodes(rule.bars, was.bars, catalogue);
}

/** `all` covers every code but those that lay no hands on. */
function lostCodes(now: readonly string[], before: readonly string[], catalogue: CatalogueDefinition): string | false {
  const rests = (code: string) => catalogue.techniques.some((one) => one.code === code && one.handsOff === "rest");
  const missing = lost(now, before).filter((code) => !now.includes("all") || rests(code));
  return missing.length > 0 && `must still hold ${list(missing)}.`;
}

function lostCeiling({ ceiling, scope }: Rule, { ceiling: was }: Rule): string | false {
  if (!was)
    return (
      scope === "regions" &&
      ceiling !== undefined &&
      ceiling.pressure !== "light" &&
      "must be light or absent: while nobody says where, the rule holds pressure at light."
    );
  if (!ceiling || isBelow(was.pressure, ceiling.pressure)) return `must be "${was.pressure}" or lighter.`;
  const covers = ceiling.binds === was.binds || ceiling.binds === "person";
  return !covers && `must bind "${was.binds}" or the person.`;
}

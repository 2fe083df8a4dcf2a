import type { Catalogue, Intake, Outcome, Question, Rule, Technique } from "../src/index.js";
import { once } from "../src/once.js";
import type { Criterion } from "../src/own-catalogue.js";
import { pressures } from "../src/vocabulary.js";
import { type Effect, effectsOf, type RuleEffects } from "./effects.js";
import { type Area, areaOf, both, everywhere, isAll, isNone, minus, nowhere } from "./places.js";
import { met, namedIn, Reading, type Truth, unknown, unmet } from "./reading.js";

/** A rule that is met or unknown. */
interface InForce {
  readonly rule: Rule;
  readonly truth: Truth;
}

/** What screening must come to, by the rules as data. Goals, severity and preferences are not read. */
export interface Decision {
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly inForce: readonly InForce[];
  /** Gate questions that are open. */
  readonly open: readonly string[];
  /** Clearance rules that are met and that nobody lifted. */
  readonly pending: readonly Rule[];
  /** What rules take away that stand as they do for others who were judged before. */
  readonly alike: ReadonlyMap<Rule, RuleEffects>;
}

export function decide(intake: Intake, catalogue: Catalogue): Decision {
  const reading = new Reading(intake, catalogue);
  const truths = catalogue.rules.map(({ when }) => (when ? reading.truthOf(when) : met));
  return decided(reading, truths, openIn(reading, catalogue), intake, catalogue, none);
}

const none: ReadonlyMap<Rule, RuleEffects> = new Map();

const openIn = (reading: Reading, { questions }: Catalogue): string[] =>
  questions.flatMap((question) => (isOpen(question, reading) ? question.code : []));

const isOpen = ({ list, code }: Question, reading: Reading): boolean =>
  list === "gate" && reading.standing(code).truth === unknown;

/** People who differ in a few answers only: what none of these touches is judged once for all of them. */
export class Likes {
  private readonly reading: Reading;
  private readonly truths: readonly Truth[];
  private readonly open: readonly string[];
  private readonly effects: ReadonlyMap<Rule, RuleEffects>;

  constructor(
    rest: Intake,
    private readonly catalogue: Catalogue,
  ) {
    const reading = new Reading(rest, catalogue);
    this.reading = reading;
    this.truths = catalogue.rules.map(({ when }) => (when ? reading.truthOf(when) : met));
    this.open = openIn(reading, catalogue);
    const inForce = catalogue.rules.map((rule, at) => ({ rule, truth: this.truths[at] ?? unmet }));
    this.effects = new Map(
      inForce.flatMap(({ rule, truth }) =>
        truth === unmet ? [] : [[rule, effectsOf(rule, truth, reading, catalogue)] as const],
      ),
    );
  }

  /** The decision about somebody who is like the rest but for the answers to these questions. */
  decide(intake: Intake, codes: readonly string[]): Decision {
    const { catalogue } = this;
    const { followers, readers } = touchedIn(catalogue);
    const changed = new Set(codes.flatMap((code) => followers.get(code) ?? []));
    const reading = new Reading(intake, catalogue, { reading: this.reading, changed });
    const truths = [...this.truths];
    const alike = new Map(this.effects);
    for (const code of changed)
      for (const at of readers.get(code) ?? []) {
        const rule = catalogue.rules[at] as Rule;
        truths[at] = reading.truthOf(rule.when as Criterion);
        alike.delete(rule);
      }
    const opened = [...changed].filter((code) => isOpen(catalogue.index.questions.get(code) as Question, reading));
    const open = [...this.open.filter((code) => !changed.has(code)), ...opened];
    return decided(reading, truths, open, intake, catalogue, alike);
  }
}

/** By question: itself with all that follow from it, and the places of the rules that read it. */
const touchedIn = once(({ questions, rules }: Catalogue) => {
  const follow = (code: string): string[] => [
    code,
    ...questions
      .filter(({ appliesWhen }) => appliesWhen && namedIn(appliesWhen).includes(code))
      .flatMap((q) => follow(q.code)),
  ];
  const reads = (code: string) => rules.flatMap(({ when }, at) => (when && namedIn(when).includes(code) ? [at] : []));
  return {
    followers: new Map(questions.map(({ code }) => [code, follow(code)])),
    readers: new Map(questions.map(({ code }) => [code, reads(code)])),
  };
});

function decided(
  reading: Reading,
  truths: readonly Truth[],
  open: readonly string[],
  intake: Intake,
  { rules }: Catalogue,
  alike: Decision["alike"],
): Decision {
  const inForce: InForce[] = [];
  for (const [at, rule] of rules.entries()) {
    const truth = truths[at] ?? unmet;
    if (truth !== unmet) inForce.push({ rule, truth });
  }
  const stops = (level: Rule["level"]) => inForce.filter(({ rule, truth }) => truth === met && rule.level === level);
  const pending = stops("clearance").flatMap(({ rule }) => (isLifted(rule, intake) ? [] : [rule]));
  const isRead = intake.notes.every(({ reviewed }) => reviewed);
  const outcome =
    stops("emergency").length > 0
      ? "emergency"
      : stops("refer").length > 0
        ? "refer"
        : open.length > 0
          ? "unscreened"
          : pending.length > 0 || !isRead
            ? "clearance"
            : "recommended";
  return { reading, outcome, inForce, open, pending, alike };
}

/** Whether the clinician whom a clearance rule names has agreed. */
export const isLifted = (rule: Rule, { screening }: Intake): boolean =>
  rule.level === "clearance" && screening.clearances.some((one) => one.rule === rule.id && one.by === rule.clinician);

/** What the rules leave of a massage. */
export interface Left {
  readonly rules: readonly (RuleEffects & InForce)[];
  readonly effects: readonly Effect[];
}

export function leftBy({ inForce, reading, alike }: Decision, catalogue: Catalogue): Left {
  const rules = inForce.map(({ rule, truth }) => {
    const { effects, look, found } = alike.get(rule) ?? effectsOf(rule, truth, reading, catalogue);
    return { rule, truth, effects, look, found };
  });
  return { rules, effects: rules.flatMap(({ effects }) => effects) };
}

/** What becomes of a technique: where it may work, or which list it stands in. */
export interface Fate {
  readonly status: "cleared" | "needs-review" | "contraindicated";
  readonly area: Area;
}

/** Takes away what is certain, then what is held; what is left is where a technique may work. */
export function fateOf(technique: Technique, effects: readonly Effect[]): Fate {
  let [certain, held] = [nowhere, nowhere];
  for (const effect of effects) {
    if (!binds(effect, technique) || !shuts(effect, technique)) continue;
    if (effect.held) held = both(held, effect.area);
    else certain = both(certain, effect.area);
  }
  const possible = minus(reachOf(technique), certain);
  if (isNone(possible)) return { status: "contraindicated", area: nowhere };
  const area = minus(possible, held);
  return isNone(area) ? { status: "needs-review", area } : { status: "cleared", area };
}

/** Care that lays no hands on and moves nothing is bound only where it is named. */
export const binds = (effect: Effect, { code, handsOff }: Technique): boolean =>
  effect.binds === "all" ? handsOff !== "rest" : effect.binds.includes(code);

const shuts = ({ ceiling }: Effect, { pressure }: Technique): boolean =>
  ceiling === undefined || (pressure !== undefined && ceiling < pressures.indexOf(pressure.lowest));

const reaches = new WeakMap<Technique, Area>();

export function reachOf(technique: Technique): Area {
  const known = reaches.get(technique);
  if (known) return known;
  const area = technique.reach === "whole-body" ? everywhere : areaOf(technique.reach);
  reaches.set(technique, area);
  return area;
}

/** Places that everybody's hands leave alone, by rules that are met. */
export const leftAlone = (effects: readonly Effect[]): Area =>
  effects
    .filter((one) => one.binds === "all" && one.ceiling === undefined && !one.held && !isAll(one.area))
    .reduce((sum, one) => both(sum, one.area), nowhere);

/** Comfort ceilings of stated conditions, where these are. */
export const startsOf = ({ conditions }: Intake, catalogue: Catalogue): Effect[] =>
  conditions.flatMap(({ code, regions = [] }) => {
    const entry = catalogue.conditions[code];
    const usual = entry.regions.some((region) => region === "whole-body") ? everywhere : areaOf(entry.regions);
    const area = regions.length > 0 ? areaOf(regions) : usual;
    if (!entry.startPressure || isNone(area)) return [];
    return [{ rule: code, binds: "all" as const, area, ceiling: pressures.indexOf(entry.startPressure), held: false }];
  });

/** The lowest ceiling of some effects in an area, as a place on the scale; its length where there is none. */
export function ceilingIn(area: Area, effects: readonly Effect[]): number {
  let lowest: number = pressures.length;
  for (const one of effects)
    if (one.ceiling !== undefined && one.ceiling < lowest && isWithin(area, one.area)) lowest = one.ceiling;
  return lowest;
}

const isWithin = (area: Area, other: Area): boolean => isNone(minus(area, other));

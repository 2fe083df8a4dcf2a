import { type Reader, readerOf } from "./answers.js";
import type { Catalogue, Question } from "./catalogue.js";
import { type Clearing, clearTechniques } from "./clear.js";
import { type FactName, factRanges } from "./facts.js";
import type { Intake } from "./intake.js";
import { everywhere, isEverywhere, refsOf } from "./places.js";
import type { Shortening } from "./plan.js";
import type { Check, Fact, Level, Outcome, SafetyFinding } from "./recommendation.js";
import { type AppliedRule, applyRules, type Restriction, reasonOf, restrictionsOf } from "./restrictions.js";
import { listVersionOf, notNewer } from "./version.js";
import { type Clinician, clinicians } from "./vocabulary.js";

/** What screening decided. Goals, severity and preferences were not looked at. */
export interface Screened {
  readonly outcome: Outcome;
  readonly findings: readonly SafetyFinding[];
  /** Who must agree, where somebody must. */
  readonly clinicians: readonly Clinician[];
  /** Gate questions that are open, in the order they are asked. */
  readonly open: readonly Question[];
  readonly restrictions: readonly Restriction[];
  readonly checks: readonly Check[];
  /** What became of each technique of the catalogue. */
  readonly techniques: ReadonlyMap<string, Clearing>;
  /** How long sessions may last, by rules that are met or unknown. */
  readonly shortens: readonly Shortening[];
  readonly reader: Reader;
}

/** Stage 2: safety. Later stages never see a technique that it did not clear. */
export function screen(intake: Intake, catalogue: Catalogue): Screened {
  const reader = readerOf(intake, catalogue);
  const applied = applyRules(catalogue, reader);
  const open = catalogue.questions.filter((q) => q.list === "gate" && reader.question(q.code).verdict === "unknown");
  const restrictions = applied.flatMap(restrictionsOf);
  const pending = applied.filter((a) => a.rule.level === "clearance" && a.verdict === "met" && !isCleared(a, intake));
  const unread = intake.notes.some((note) => !note.reviewed);
  return {
    outcome: outcomeOf(applied, open.length > 0, pending.length > 0 || unread),
    findings: [
      ...strictestFirst(applied).flatMap((a) => ruleFinding(a, intake)),
      ...otherFindings(intake, catalogue, reader),
    ],
    clinicians: clinicians.filter(
      (c) => pending.some((a) => a.rule.clinician === c) || (unread && c === "practitioner"),
    ),
    open,
    restrictions,
    checks: applied.filter((a) => a.visible).flatMap(checksOf),
    techniques: clearTechniques(catalogue, restrictions),
    shortens: applied.flatMap(shorteningOf),
    reader,
  };
}

const shortensBy = { met: "rule-shortens", unknown: "rule-unknown-shortens" } as const;

/** The most minutes that a rule allows, met or unknown. */
const shorteningOf = (applied: AppliedRule): Shortening[] =>
  applied.rule.minutes !== undefined
    ? [{ minutes: applied.rule.minutes, reason: reasonOf(applied, shortensBy[applied.verdict]) }]
    : [];

const strictness: readonly Level[] = ["emergency", "refer", "clearance", "local", "modify", "technique"];

const strictestFirst = (applied: readonly AppliedRule[]): AppliedRule[] =>
  strictness.flatMap((level) => applied.filter(({ rule }) => rule.level === level));

/** The first that holds decides. */
function outcomeOf(applied: readonly AppliedRule[], open: boolean, mustAgree: boolean): Outcome {
  const met = (level: Level) => applied.some((a) => a.rule.level === level && a.verdict === "met");
  if (met("emergency")) return "emergency";
  if (met("refer")) return "refer";
  if (open) return "unscreened";
  return mustAgree ? "clearance" : "recommended";
}

const isCleared = ({ rule }: AppliedRule, intake: Intake): boolean =>
  intake.screening.clearances.some((c) => c.rule === rule.id && c.by === rule.clinician && rule.level === "clearance");

/** A rule that is met; standing rules find nothing about the person. */
function ruleFinding(applied: AppliedRule, intake: Intake): SafetyFinding[] {
  const { rule, verdict, facts, places } = applied;
  if (verdict !== "met" || !rule.when) return [];
  const attested = intake.screening.clearances.some((c) => c.rule === rule.id);
  const base = {
    rule: rule.id,
    level: rule.level,
    ...(places && isEverywhere(places) ? {} : { regions: places ? refsOf(places) : [] }),
    ...(rule.clinician ? { clinician: rule.clinician } : {}),
    guidance: [...(rule.guidance ?? [])],
    disputed: rule.disputed ?? false,
    facts: [...facts],
  };
  if (isCleared(applied, intake)) return [{ code: "rule-cleared", ...base }];
  const met: SafetyFinding = { code: "rule-met", ...base };
  return attested ? [met, { ...base, code: "clearance-not-accepted", guidance: [] }] : [met];
}

function otherFindings(intake: Intake, catalogue: Catalogue, reader: Reader): SafetyFinding[] {
  const { denied } = intake.screening;
  const unread = intake.notes.filter((note) => !note.reviewed).length;
  const newer = denied && !notNewer(denied.version, listVersionOf(catalogue));
  return [
    ...catalogue.questions
      .map((q) => reader.question(q.code))
      .filter((standing) => standing.contradicted)
      .map((standing) => finding("contradicts-answer", [...standing.facts])),
    ...unlikely(intake).map((fact) => finding("unlikely-fact", [fact])),
    ...(newer ? [finding("list-version-unknown", [{ path: "screening.denied.version", value: denied.version }])] : []),
    ...(unread > 0 ? [finding("note-unreviewed", [{ path: "notes", value: unread }])] : []),
  ];
}

const finding = (code: SafetyFinding["code"], facts: Fact[]): SafetyFinding => ({
  code,
  guidance: [],
  disputed: false,
  facts,
});

/** Facts that are possible but unlikely enough to be looked at again. */
const unlikely = (intake: Intake): Fact[] =>
  (Object.keys(factRanges) as FactName[]).flatMap((name) => {
    const value = intake.facts[name];
    const [least, most] = factRanges[name].likely;
    return value !== undefined && (value < least || value > most) ? [{ path: `facts.${name}`, value }] : [];
  });

function checksOf(applied: AppliedRule): Check[] {
  const reasons = [reasonOf(applied, "look-first")];
  const places = applied.places ?? everywhere;
  return isEverywhere(places) ? [{ reasons }] : refsOf(places).map((place) => ({ ...place, reasons }));
}

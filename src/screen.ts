import { type Reader, readerOf } from "./answers.js";
import type { Catalogue, Question, Rule } from "./catalogue.js";
import { type FactName, factRanges } from "./facts.js";
import { type RuleInForce, rulesInForce } from "./in-force.js";
import type { Intake } from "./intake.js";
import { type Limits, limitsOf } from "./limits.js";
import { lazily } from "./once.js";
import { isEverywhere, refsOf } from "./places.js";
import type { Fact, Level, Outcome, SafetyFinding } from "./recommendation.js";
import { type AppliedRule, applyRule } from "./restrictions.js";
import { listVersionOf, notNewer } from "./version.js";
import { type Clinician, clinicians } from "./vocabulary.js";

/** What screening decided. Goals, severity and preferences were not looked at; limits are worked out where they are read. */
export interface Screened {
  readonly outcome: Outcome;
  readonly findings: readonly SafetyFinding[];
  /** Who must agree, where somebody must. */
  readonly clinicians: readonly Clinician[];
  /** Gate questions that are open, in the order they are asked. */
  readonly open: readonly Question[];
  readonly reader: Reader;
  /** Worked out when they are first asked for. */
  readonly limits: () => Limits;
}

/** Stage 2: safety. Later stages never see a technique that it did not clear. */
export function screen(intake: Intake, catalogue: Catalogue): Screened {
  const reader = readerOf(intake, catalogue);
  const inForce = rulesInForce(intake, catalogue, reader);
  const met = inForce.filter(({ verdict }) => verdict === "met");
  const standings = reader.questions();
  const open = catalogue.questions.filter((q, at) => q.list === "gate" && standings[at]?.verdict === "unknown");
  const pending = met.filter(({ rule }) => rule.level === "clearance" && !isCleared(rule, intake));
  const unread = intake.notes.some((note) => !note.reviewed);
  return {
    outcome: outcomeOf(met, open.length > 0, pending.length > 0 || unread),
    findings: [...ruleFindings(met, intake, catalogue, reader), ...otherFindings(intake, catalogue, reader)],
    clinicians: clinicians.filter(
      (c) => pending.some(({ rule }) => rule.clinician === c) || (unread && c === "practitioner"),
    ),
    open,
    reader,
    limits: lazily(() => limitsOf(inForce, catalogue, reader)),
  };
}

const strictness: readonly Level[] = ["emergency", "refer", "clearance", "local", "modify", "technique"];

/** What rules that are met find, strictest first; standing rules find nothing about the person. */
function ruleFindings(
  met: readonly RuleInForce[],
  intake: Intake,
  catalogue: Catalogue,
  reader: Reader,
): SafetyFinding[] {
  const finding = met.filter(({ rule }) => rule.when);
  return strictness
    .flatMap((level) => finding.filter(({ rule }) => rule.level === level))
    .flatMap((one) => applyRule(one, catalogue, reader))
    .flatMap((applied) => findingsOf(applied, intake));
}

/** The first that holds decides. */
function outcomeOf(met: readonly RuleInForce[], open: boolean, mustAgree: boolean): Outcome {
  const stops = (level: Level) => met.some(({ rule }) => rule.level === level);
  if (stops("emergency")) return "emergency";
  if (stops("refer")) return "refer";
  if (open) return "unscreened";
  return mustAgree ? "clearance" : "recommended";
}

const isCleared = (rule: Rule, intake: Intake): boolean =>
  intake.screening.clearances.some((c) => c.rule === rule.id && c.by === rule.clinician && rule.level === "clearance");

/** A rule about regions that is met in some may be unknown in others, where it finds nothing. */
function findingsOf(applied: AppliedRule, intake: Intake): SafetyFinding[] {
  const { rule, verdict, facts, places } = applied;
  if (verdict !== "met") return [];
  const attested = intake.screening.clearances.some((c) => c.rule === rule.id);
  const base = Object.assign(
    { rule: rule.id, level: rule.level },
    !(places && isEverywhere(places)) && { regions: places ? refsOf(places) : [] },
    rule.clinician && { clinician: rule.clinician },
    { guidance: [...(rule.guidance ?? [])], disputed: rule.disputed ?? false, facts: [...facts] },
  );
  if (isCleared(rule, intake)) return [{ code: "rule-cleared", ...base }];
  const met: SafetyFinding = { code: "rule-met", ...base };
  return attested ? [met, { ...base, code: "clearance-not-accepted", guidance: [] }] : [met];
}

function otherFindings(intake: Intake, catalogue: Catalogue, reader: Reader): SafetyFinding[] {
  const { denied } = intake.screening;
  const unread = intake.notes.filter((note) => !note.reviewed).length;
  const newer = denied && !notNewer(denied.version, listVersionOf(catalogue));
  return [
    ...reader
      .questions()
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

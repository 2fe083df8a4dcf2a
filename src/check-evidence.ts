import type { CatalogueDefinition, Dose } from "./catalogue.js";
import { checkCriterion } from "./check-criteria.js";
import { techniqueCodes } from "./check-techniques.js";
import type { OwnFinding, RuleEvidence, Source } from "./evidence.js";
import type { Report } from "./shape.js";

/** The publications that a catalogue is checked against. */
export interface CheckedEvidence {
  /** Every finding that the catalogue may name. */
  readonly findings: readonly OwnFinding[];
  /** The publications they come from. */
  readonly sources: readonly Source[];
  /** Why each rule stands, by its code; absent leaves rules unchecked. */
  readonly ruleEvidence?: Readonly<Record<string, RuleEvidence | undefined>>;
}

/** Reports strengths and doses that name no finding, courses that cannot be, and techniques that are not known. */
export function checkEvidence(definition: CatalogueDefinition, report: Report): void {
  const known = techniqueCodes(definition);
  const knownCode = (path: string, technique: string) => {
    if (!known.has(technique)) report(path, "unknown-code", `"${technique}" is not known.`);
  };
  for (const [at, { technique, effects }] of definition.indications.entries()) {
    knownCode(`indications[${at}].technique`, technique);
    for (const [place, effect] of effects.entries())
      if (effect.strength > 0 && effect.for.length === 0)
        report(`indications[${at}].effects[${place}].for`, "uncited", "has a strength but no finding.");
  }
  for (const code of Object.keys(definition.harms)) knownCode(`harms.${code}`, code);
  for (const [at, dose] of definition.doses.entries()) checkDose(dose, `doses[${at}]`, definition, report);
  for (const [at, { technique }] of definition.placements.entries())
    knownCode(`placements[${at}].technique`, technique);
  for (const [at, { technique, unless, findings }] of definition.selfCare.entries()) {
    if (unless) checkCriterion(unless, `selfCare[${at}].unless`, definition, report);
    if (technique !== undefined) knownCode(`selfCare[${at}].technique`, technique);
    if (findings.length === 0) report(`selfCare[${at}].findings`, "uncited", "must name a finding.");
  }
}

const mostOf = { minutes: 240, perWeek: 14, weeks: 104, sessions: 52 } as const;

/** A course is counted in whole sessions, so that each number is whole, and within what anybody could keep to. */
function checkDose(dose: Dose, path: string, definition: CatalogueDefinition, report: Report): void {
  const { requires, booster } = dose;
  if (requires) checkCriterion(requires, `${path}.requires`, definition, report);
  checkCourse(dose, ["minutes", "perWeek", "weeks"], path, report);
  if (booster) checkCourse(booster, ["sessions", "perWeek"], `${path}.booster`, report);
  if (booster && dose.minutes === undefined)
    report(`${path}.booster`, "unreachable", "follows a course of `minutes`, which it does not have.");
}

function checkCourse(
  course: Partial<Record<keyof typeof mostOf, number>> & { readonly findings: readonly string[] },
  fields: readonly (keyof typeof mostOf)[],
  path: string,
  report: Report,
): void {
  if (course.findings.length === 0) report(`${path}.findings`, "uncited", "must name a finding.");
  for (const field of fields) {
    const { [field]: value = 1 } = course;
    if (!Number.isInteger(value) || value < 1 || value > mostOf[field])
      report(`${path}.${field}`, "impossible", `must be a whole number from 1 to ${mostOf[field]}.`);
  }
}

/** Reports what is cited and is not there, and rules without a reason. */
export function checkCited(definition: CatalogueDefinition, evidence: CheckedEvidence, report: Report): void {
  const findings = new Map(evidence.findings.map((finding) => [finding.id, finding]));
  const sources = new Map(evidence.sources.map((source) => [source.id, source]));
  const cited = (path: string, ids: readonly string[]) => {
    for (const [at, id] of ids.entries()) checkCitation(`${path}[${at}]`, id, findings, sources, report);
  };
  for (const [at, { effects, alsoAgainst, unclear }] of definition.indications.entries()) {
    for (const [place, effect] of effects.entries()) {
      const path = `indications[${at}].effects[${place}]`;
      cited(`${path}.for`, effect.for);
      cited(`${path}.against`, effect.against);
    }
    cited(`indications[${at}].alsoAgainst`, alsoAgainst);
    cited(`indications[${at}].unclear`, unclear);
  }
  for (const [code, ids] of Object.entries(definition.harms)) cited(`harms.${code}`, ids);
  for (const [at, { findings, booster }] of definition.doses.entries()) {
    cited(`doses[${at}].findings`, findings);
    cited(`doses[${at}].booster.findings`, booster?.findings ?? []);
  }
  for (const [at, one] of definition.selfCare.entries()) cited(`selfCare[${at}].findings`, one.findings);
  for (const [at, one] of definition.placements.entries()) cited(`placements[${at}].findings`, one.findings);
  if (evidence.ruleEvidence) checkReasons(definition, evidence.ruleEvidence, report);
}

type Known<T> = ReadonlyMap<string, T>;

function checkCitation(path: string, id: string, findings: Known<OwnFinding>, sources: Known<Source>, report: Report) {
  const finding = findings.get(id);
  if (!finding) return report(path, "unknown-code", `there is no finding "${id}".`);
  const source = sources.get(finding.source);
  if (!source) return report(path, "uncited", `"${id}" comes from "${finding.source}", which is no known source.`);
  const { doi, pmid, withoutIdentifier } = source;
  if (!doi && !pmid && !withoutIdentifier)
    report(path, "uncited", `"${source.id}" has neither a DOI nor a PMID, nor a reason why not.`);
}

function checkReasons({ rules }: CatalogueDefinition, reasons: CheckedEvidence["ruleEvidence"], report: Report): void {
  for (const [at, { id }] of rules.entries()) {
    const { rationale, sources } = Object(reasons?.[id]) as Partial<RuleEvidence>;
    if (!rationale || !Array.isArray(sources) || sources.length === 0)
      report(`rules[${at}]`, "uncited", `"${id}" has no reason with a source.`);
  }
}

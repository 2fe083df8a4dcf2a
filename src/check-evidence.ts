import type { CatalogueDefinition, EffectStrength } from "./catalogue.js";
import type { OwnFinding, RuleEvidence, Source } from "./evidence.js";
import type { Report } from "./shape.js";
import { weigh } from "./strength.js";
import { codesOf, conditionLabels, techniqueLabels } from "./vocabulary.js";

/** The publications that a catalogue is checked against. */
export interface CheckedEvidence {
  /** Every finding that the catalogue may name. */
  readonly findings: readonly OwnFinding[];
  /** The publications they come from. */
  readonly sources: readonly Source[];
  /** Why each rule stands, by its code; absent leaves rules unchecked. */
  readonly ruleEvidence?: Readonly<Record<string, RuleEvidence | undefined>>;
}

const conditions = new Set<string>(codesOf(conditionLabels));

/** Reports indications, doses and placements that name no finding, or codes that are not known. */
export function checkEvidence(definition: CatalogueDefinition, report: Report): void {
  const { indications, doses, placements, techniques, leftOut = [] } = definition;
  const codes = new Set([...techniques.map(({ code }) => code), ...leftOut]);
  const isTechnique = (code: string) => codes.has(code) || Object.hasOwn(techniqueLabels, code);
  const knownCodes = (path: string, condition: string, technique?: string) => {
    if (!conditions.has(condition)) report(`${path}.condition`, "unknown-code", `"${condition}" is not known.`);
    if (technique !== undefined && !isTechnique(technique))
      report(`${path}.technique`, "unknown-code", `"${technique}" is not known.`);
  };
  for (const [at, { technique, condition, effects }] of indications.entries()) {
    knownCodes(`indications[${at}]`, condition, technique);
    for (const [place, effect] of effects.entries())
      if (effect.strength > 0 && effect.for.length === 0)
        report(`indications[${at}].effects[${place}].for`, "uncited", "has a strength but no finding.");
  }
  for (const [at, { condition, findings, minutes = 1, perWeek = 1, weeks = 1 }] of doses.entries()) {
    knownCodes(`doses[${at}]`, condition);
    if (findings.length === 0) report(`doses[${at}].findings`, "uncited", "must name a finding.");
    if (minutes <= 0 || perWeek <= 0 || weeks <= 0) report(`doses[${at}]`, "impossible", "must be above zero.");
  }
  for (const [at, { condition, technique }] of placements.entries())
    knownCodes(`placements[${at}]`, condition, technique);
}

/** Reports what is cited and is not there, strengths that their findings do not give, and rules without a reason. */
export function checkCited(definition: CatalogueDefinition, evidence: CheckedEvidence, report: Report): void {
  const findings = new Map(evidence.findings.map((finding) => [finding.id, finding]));
  const sources = new Map(evidence.sources.map((source) => [source.id, source]));
  const cited = (path: string, ids: readonly string[]) => {
    for (const [at, id] of ids.entries()) checkCitation(`${path}[${at}]`, id, findings, sources, report);
  };
  for (const [at, { effects, alsoAgainst, unclear, basis }] of definition.indications.entries()) {
    for (const [place, effect] of effects.entries()) {
      const path = `indications[${at}].effects[${place}]`;
      cited(`${path}.for`, effect.for);
      cited(`${path}.against`, effect.against);
      if (!isWeighed(effect, basis === "indirect", findings))
        report(path, "contradiction", "is not the strength that its findings give.");
    }
    cited(`indications[${at}].alsoAgainst`, alsoAgainst);
    cited(`indications[${at}].unclear`, unclear);
  }
  for (const [code, ids] of Object.entries(definition.harms)) cited(`harms.${code}`, ids);
  for (const [at, dose] of definition.doses.entries()) cited(`doses[${at}].findings`, dose.findings);
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

/** Whether a strength follows from the findings it names; where one is missing, that is reported already. */
function isWeighed(effect: EffectStrength, indirect: boolean, findings: Known<OwnFinding>): boolean {
  const named = [...effect.for, ...effect.against].map((id) => findings.get(id));
  const found = named.filter((finding) => finding !== undefined);
  if (found.length < named.length) return true;
  const { strength, contested } = weigh(found, indirect);
  return strength === effect.strength && contested === effect.contested;
}

function checkReasons({ rules }: CatalogueDefinition, reasons: CheckedEvidence["ruleEvidence"], report: Report): void {
  for (const [at, { id }] of rules.entries()) {
    const reason = reasons?.[id];
    if (!reason?.rationale || reason.sources.length === 0)
      report(`rules[${at}]`, "uncited", `"${id}" has no reason with a source.`);
  }
}

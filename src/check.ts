import type { CatalogueDefinition, Question, Rule, Technique } from "./catalogue.js";
import { checkShape } from "./catalogue-shape.js";
import { checkCriterion, checkReadsNoGoal, dependsOnItself } from "./check-criteria.js";
import { type CheckedEvidence, checkCited, checkEvidence } from "./check-evidence.js";
import { checkWords } from "./check-words.js";
import { type Criterion, type Leaf, leavesOf } from "./criterion.js";
import type { CatalogueProblem } from "./define.js";
import { factRanges } from "./facts.js";
import { termsOf, waysOf } from "./follows.js";
import type { Report } from "./shape.js";
import { soundPartOf } from "./sound.js";
import { listVersionOf, notNewer } from "./version.js";
import {
  clinicians,
  codesOf,
  conditionLabels,
  goalLabels,
  pressures,
  regionLabels,
  settings,
  techniqueLabels,
} from "./vocabulary.js";
import type { Words } from "./words.js";

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const version = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
const known = {
  condition: new Set<string>(codesOf(conditionLabels)),
  goal: new Set<string>(codesOf(goalLabels)),
  region: new Set<string>(codesOf(regionLabels)),
  setting: new Set<string>(settings),
  clinician: new Set<string>(clinicians),
  fact: new Set<string>(codesOf(factRanges)),
};

/** What else a catalogue is checked against. */
export interface CatalogueChecks {
  /** Languages that must have words for every question, group, rule and claim of the catalogue. */
  readonly words?: readonly Words[] | undefined;
  /** The evidence that must hold every finding named, and give the strengths. */
  readonly evidence?: CheckedEvidence | undefined;
}

/** Every problem of a definition, each with its path; only an entry of the wrong shape is not looked into further. */
export function problemsOf(definition: CatalogueDefinition, against: CatalogueChecks = {}): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  checkShape(definition, report);
  const sound = soundPartOf(
    definition,
    problems.map(({ path }) => path),
  );
  if (!sound) return problems;
  const { entries, placeOf, isDropped } = sound;
  checkSense(entries, against, (path, code, message) => {
    if (code !== "unknown-code" || !isDropped(message)) report(placeOf(path), code, message);
  });
  return problems;
}

function checkSense(definition: CatalogueDefinition, { words = [], evidence }: CatalogueChecks, report: Report): void {
  checkHead(definition, report);
  const { techniques, questions, rules } = definition;
  for (const [at, one] of techniques.entries()) checkTechnique(one, `techniques[${at}]`, definition, report);
  for (const [at, one] of questions.entries()) checkQuestion(one, `questions[${at}]`, definition, report);
  for (const [at, one] of rules.entries()) checkRule(one, `rules[${at}]`, definition, report);
  checkGoals(definition, report);
  checkEvidence(definition, report);
  if (evidence) checkCited(definition, evidence, report);
  for (const language of words) checkWords(definition, language, report);
}

function checkHead(definition: CatalogueDefinition, report: Report): void {
  const { id, version: own, techniques, questions, rules, indications } = definition;
  if (!kebab.test(id)) report("id", "wrong-format", "must be kebab-case.");
  if (!version.test(own)) report("version", "wrong-format", 'must be three numbers, such as "1.0.0".');
  if (!version.test(listVersionOf(definition)))
    report("listVersion", "wrong-format", 'must be three numbers, such as "1.0.0".');
  const values = (path: string, of: readonly string[]) => unique(of, path, report);
  values(
    "techniques[].code",
    techniques.map(({ code }) => code),
  );
  values(
    "techniques[].label",
    techniques.map(({ label }) => label.trim().replaceAll(/\s+/g, " ").toLowerCase()),
  );
  values(
    "questions[].code",
    questions.map(({ code }) => code),
  );
  values(
    "rules[].id",
    rules.map((rule) => rule.id),
  );
  values(
    "indications[].variant",
    indications.map((one) => `${one.technique} ${one.condition} ${one.variant}`),
  );
}

function unique(values: readonly string[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) report(path.replace("[]", `[${at}]`), "duplicate", `"${value}" is there already.`);
    seen.add(value);
  }
}

function inSet(values: readonly string[], valid: { has(value: string): boolean }, path: string, report: Report): void {
  values.forEach((value, at) => {
    if (!valid.has(value)) report(`${path}[${at}]`, "unknown-code", `"${value}" is not a known code.`);
  });
}

function checkTechnique(technique: Technique, path: string, definition: CatalogueDefinition, report: Report): void {
  const { code, label, reach, pressure, practice, requires } = technique;
  if (!kebab.test(code) || code === "all") report(`${path}.code`, "wrong-format", "must be kebab-case, and not `all`.");
  if (!label) report(`${path}.label`, "missing", "must not be empty.");
  if (reach !== "whole-body") inSet(reach, known.region, `${path}.reach`, report);
  if (reach.length === 0) report(`${path}.reach`, "unreachable", "must hold a region.");
  inSet(technique.settings, known.setting, `${path}.settings`, report);
  if (pressure && pressures.indexOf(pressure.lowest) > pressures.indexOf(pressure.highest))
    report(`${path}.pressure`, "impossible", "lowest is above highest.");
  if (requires) checkCriterion(requires, `${path}.requires`, definition, report);
  inSet(technique.goesWith ?? [], techniqueCodes(definition), `${path}.goesWith`, report);
  inSet(technique.notWith ?? [], techniqueCodes(definition), `${path}.notWith`, report);
  practice.forEach((claim, at) => {
    inSet(claim.conditions ?? [], known.condition, `${path}.practice[${at}].conditions`, report);
    inSet(claim.goals ?? [], known.goal, `${path}.practice[${at}].goals`, report);
    if (!claim.note) report(`${path}.practice[${at}].note`, "uncited", "must say what is claimed.");
  });
}

/** Codes that may be named as techniques: those of the vocabulary, of the catalogue itself, and what it left out. */
const techniqueCodes = (definition: CatalogueDefinition): Set<string> =>
  new Set<string>([
    ...codesOf(techniqueLabels),
    ...definition.techniques.map(({ code }) => code),
    ...(definition.leftOut ?? []),
  ]);

function checkQuestion(question: Question, path: string, definition: CatalogueDefinition, report: Report): void {
  const { code, since, defaultRegions, openedBy, appliesWhen, decidedBy } = question;
  if (!kebab.test(code)) report(`${path}.code`, "wrong-format", "must be kebab-case.");
  const lists = listVersionOf(definition);
  if (!version.test(since) || (version.test(lists) && !notNewer(since, lists)))
    report(`${path}.since`, "wrong-format", "must be a version not newer than the question lists of the catalogue.");
  inSet(defaultRegions ?? [], known.region, `${path}.defaultRegions`, report);
  if (defaultRegions && !question.regions) report(`${path}.defaultRegions`, "unreachable", "needs `regions`.");
  inSet(openedBy ?? [], known.condition, `${path}.openedBy`, report);
  if (appliesWhen) checkCriterion(appliesWhen, `${path}.appliesWhen`, definition, report);
  if (appliesWhen) checkReadsNoGoal(appliesWhen, `${path}.appliesWhen`, report);
  for (const decider of decidedBy ?? []) {
    const [name, valid] = "fact" in decider ? [decider.fact, known.fact] : [decider.condition, known.condition];
    if (!valid.has(name)) report(`${path}.decidedBy`, "unknown-code", `"${name}" is not known.`);
  }
  if (dependsOnItself(code, definition)) report(`${path}.appliesWhen`, "cycle", "depends on itself.");
}

function checkRule(rule: Rule, path: string, definition: CatalogueDefinition, report: Report): void {
  const { id, level, scope, when, regions, bars, barsAfterClearance, clinician, guidance, ceiling } = rule;
  const techniques = techniqueCodes(definition).add("all");
  if (!kebab.test(id)) report(`${path}.id`, "wrong-format", "must be kebab-case.");
  inSet(bars, techniques, `${path}.bars`, report);
  inSet(barsAfterClearance ?? [], techniques, `${path}.barsAfterClearance`, report);
  inSet(regions ?? [], known.region, `${path}.regions`, report);
  if (bars.length === 0 && !ceiling) report(path, "unreachable", "bars nothing and caps nothing.");
  if (when) checkCriterion(when, `${path}.when`, definition, report);
  const stops = level === "emergency" || level === "refer" || level === "clearance";
  if (stops && (scope !== "person" || !bars.includes("all") || !when))
    report(path, "contradiction", `a rule of level ${level} is about the person, bars all, and has a criterion.`);
  if ((level === "emergency" || level === "refer") && !guidance?.length)
    report(`${path}.guidance`, "missing", "must say what to do.");
  if ((level === "clearance") !== (clinician !== undefined))
    report(`${path}.clinician`, "contradiction", "goes with level clearance, and that level needs one.");
  if (clinician && !known.clinician.has(clinician))
    report(`${path}.clinician`, "unknown-code", "is not a known clinician.");
  if (!when && level !== "technique") report(path, "contradiction", "a standing rule has level technique.");
  if (when) checkReadsNoGoal(when, `${path}.when`, report);
  if (when) checkRuleQuestions(rule, when, path, definition, report);
}

/** Stops may read gate questions only, and a rule about regions at most one question that takes regions. */
function checkRuleQuestions(
  rule: Rule,
  when: Criterion,
  path: string,
  definition: CatalogueDefinition,
  report: Report,
): void {
  const read = leavesOf(when).flatMap((leaf) =>
    definition.questions.filter((q) => "answer" in leaf && leaf.answer === q.code),
  );
  const stops = ["emergency", "refer", "clearance"].includes(rule.level);
  if (stops && read.some(({ list }) => list !== "gate"))
    report(`${path}.when`, "contradiction", `a rule of level ${rule.level} may read gate questions only.`);
  const placed = read.filter((q) => q.regions);
  if (rule.scope !== "regions") return;
  if (placed.length > 1)
    report(`${path}.when`, "contradiction", "a rule about regions may read one question that takes regions.");
  const says = (term: readonly Leaf[]) =>
    placed.some(({ code }) => term.some((leaf) => "answer" in leaf && leaf.answer === code));
  if (!rule.regions && waysOf(when) <= 10_000 && !termsOf(when).every(says))
    report(`${path}.regions`, "missing", "must say where: there is a way to meet the rule in which no answer does.");
}

/** A goal that earns no points says on which claim it rests, and leads to one that earns some. */
function checkGoals({ goals }: CatalogueDefinition, report: Report): void {
  for (const code of codesOf(goals)) {
    const goal = goals[code];
    if (!goal || goal.standing === "supported") continue;
    if (!goal.claim || !kebab.test(goal.claim))
      report(`goals.${code}.claim`, "uncited", "must name the claim that it rests on.");
    const nearest = goal.nearest && goals[goal.nearest];
    if (nearest && nearest.standing !== "supported")
      report(`goals.${code}.nearest`, "contradiction", `"${goal.nearest}" cannot be promised either.`);
  }
}

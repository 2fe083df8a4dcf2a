import type { CatalogueDefinition, Question, Rule, Technique } from "./catalogue.js";
import { checkShape } from "./catalogue-shape.js";
import { type Criterion, leavesOf } from "./criterion.js";
import type { CatalogueProblem } from "./define.js";
import { factRanges } from "./facts.js";
import type { Report } from "./shape.js";
import { notNewer } from "./version.js";
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

/** Every problem of a definition, each with its path. */
export function problemsOf(definition: CatalogueDefinition): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  checkShape(definition, report);
  if (problems.length > 0) return problems;
  checkHead(definition, report);
  const { techniques, questions, rules } = definition;
  for (const [at, one] of techniques.entries()) checkTechnique(one, `techniques[${at}]`, definition, report);
  for (const [at, one] of questions.entries()) checkQuestion(one, `questions[${at}]`, definition, report);
  for (const [at, one] of rules.entries()) checkRule(one, `rules[${at}]`, definition, report);
  checkGoals(definition, report);
  checkEvidence(definition, report);
  return problems;
}

function checkHead({ id, version: own, conditions, goals, ...lists }: CatalogueDefinition, report: Report): void {
  if (!kebab.test(id)) report("id", "wrong-format", "must be kebab-case.");
  if (!version.test(own)) report("version", "wrong-format", 'must be three numbers, such as "1.0.0".');
  for (const code of known.condition)
    if (!Object.hasOwn(conditions, code)) report(`conditions.${code}`, "missing", "is missing.");
  for (const code of known.goal) if (!Object.hasOwn(goals, code)) report(`goals.${code}`, "missing", "is missing.");
  unique(
    lists.techniques.map(({ code }) => code),
    "techniques",
    "code",
    report,
  );
  unique(
    lists.techniques.map(({ label }) => label),
    "techniques",
    "label",
    report,
  );
  unique(
    lists.questions.map(({ code }) => code),
    "questions",
    "code",
    report,
  );
  unique(
    lists.rules.map(({ id: rule }) => rule),
    "rules",
    "id",
    report,
  );
}

function unique(values: readonly string[], list: string, field: string, report: Report): void {
  values.forEach((value, at) => {
    if (values.indexOf(value) !== at) report(`${list}[${at}].${field}`, "duplicate", `"${value}" is there already.`);
  });
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
  practice.forEach((claim, at) => {
    inSet(claim.conditions ?? [], known.condition, `${path}.practice[${at}].conditions`, report);
    inSet(claim.goals ?? [], known.goal, `${path}.practice[${at}].goals`, report);
    if (!claim.note) report(`${path}.practice[${at}].note`, "uncited", "must say what is claimed.");
  });
}

/** Codes that may be named as techniques: those of the vocabulary and those of the catalogue itself. */
const techniqueCodes = (definition: CatalogueDefinition): Set<string> =>
  new Set<string>([...codesOf(techniqueLabels), ...definition.techniques.map(({ code }) => code)]);

function checkCriterion(criterion: Criterion, path: string, { questions }: CatalogueDefinition, report: Report): void {
  const leaves = leavesOf(criterion);
  if (leaves.length === 0 || hasEmptyGroup(criterion)) report(path, "unreachable", "has a group that reads nothing.");
  for (const leaf of leaves) {
    const [kind, code] = Object.entries(leaf)[0] as ["answer" | "condition" | "goal" | "fact", string];
    const valid = kind === "answer" ? questions.some((q) => q.code === code) : known[kind].has(code);
    if (!valid) report(path, "unknown-code", `"${code}" is not a known ${kind}.`);
  }
}

const readsGoal = (criterion: Criterion): boolean => leavesOf(criterion).some((leaf) => "goal" in leaf);

const hasEmptyGroup = (criterion: Criterion): boolean => {
  const group = "any" in criterion ? criterion.any : "all" in criterion ? criterion.all : undefined;
  return group !== undefined && (group.length === 0 || group.some(hasEmptyGroup));
};

function checkQuestion(question: Question, path: string, definition: CatalogueDefinition, report: Report): void {
  const { code, since, defaultRegions, openedBy, appliesWhen, decidedBy } = question;
  if (!kebab.test(code)) report(`${path}.code`, "wrong-format", "must be kebab-case.");
  if (!version.test(since) || (version.test(definition.version) && !notNewer(since, definition.version)))
    report(`${path}.since`, "wrong-format", "must be a version not newer than the catalogue.");
  inSet(defaultRegions ?? [], known.region, `${path}.defaultRegions`, report);
  if (defaultRegions && !question.regions) report(`${path}.defaultRegions`, "unreachable", "needs `regions`.");
  inSet(openedBy ?? [], known.condition, `${path}.openedBy`, report);
  if (appliesWhen) checkCriterion(appliesWhen, `${path}.appliesWhen`, definition, report);
  if (appliesWhen && readsGoal(appliesWhen))
    report(`${path}.appliesWhen`, "contradiction", "may not read a goal: wishes never decide safety.");
  for (const decider of decidedBy ?? []) {
    const [name, valid] = "fact" in decider ? [decider.fact, known.fact] : [decider.condition, known.condition];
    if (!valid.has(name)) report(`${path}.decidedBy`, "unknown-code", `"${name}" is not known.`);
  }
  if (dependsOn(code, code, definition)) report(`${path}.appliesWhen`, "cycle", "depends on itself.");
}

/** Whether asking a question comes down to the answer of another. */
function dependsOn(
  code: string,
  target: string,
  definition: CatalogueDefinition,
  seen: readonly string[] = [],
): boolean {
  const parents = definition.questions
    .filter((q) => q.code === code && q.appliesWhen)
    .flatMap((q) => leavesOf(q.appliesWhen ?? { all: [] }).flatMap((leaf) => ("answer" in leaf ? leaf.answer : [])));
  return parents.some(
    (parent) =>
      parent === target || (!seen.includes(parent) && dependsOn(parent, target, definition, [...seen, parent])),
  );
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
  if (when && readsGoal(when))
    report(`${path}.when`, "contradiction", "may not read a goal: wishes never decide safety.");
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
  if (placed.length === 0 && !rule.regions) report(`${path}.regions`, "missing", "must say where, as no answer does.");
}

/** A goal that earns no points says on which claim it rests, and leads to one that earns some. */
function checkGoals({ goals }: CatalogueDefinition, report: Report): void {
  for (const code of codesOf(goals)) {
    const goal = goals[code];
    if (!goal || goal.standing === "supported") continue;
    if (!goal.claim || !kebab.test(goal.claim))
      report(`goals.${code}.claim`, "uncited", "must name the claim that it rests on.");
    if (goal.nearest && goals[goal.nearest]?.standing !== "supported")
      report(`goals.${code}.nearest`, "contradiction", `"${goal.nearest}" cannot be promised either.`);
  }
}

function checkEvidence({ indications, doses, placements, techniques }: CatalogueDefinition, report: Report): void {
  const codes = new Set(techniques.map(({ code }) => code));
  unique(
    indications.map((one) => `${one.technique} ${one.condition} ${one.variant}`),
    "indications",
    "variant",
    report,
  );
  indications.forEach(({ technique, condition, effects }, at) => {
    if (!known.condition.has(condition))
      report(`indications[${at}].condition`, "unknown-code", `"${condition}" is not known.`);
    if (!codes.has(technique) && !Object.hasOwn(techniqueLabels, technique))
      report(`indications[${at}].technique`, "unknown-code", `"${technique}" is not known.`);
    effects.forEach((effect, place) => {
      if (effect.strength > 0 && effect.for.length === 0)
        report(`indications[${at}].effects[${place}].for`, "uncited", "has a strength but no finding.");
    });
  });
  doses.forEach(({ condition, findings }, at) => {
    if (!known.condition.has(condition))
      report(`doses[${at}].condition`, "unknown-code", `"${condition}" is not known.`);
    if (findings.length === 0) report(`doses[${at}].findings`, "uncited", "must name a finding.");
  });
  for (const [at, { minutes = 1, perWeek = 1, weeks = 1 }] of doses.entries())
    if (minutes <= 0 || perWeek <= 0 || weeks <= 0) report(`doses[${at}]`, "impossible", "must be above zero.");
  placements.forEach(({ condition }, at) => {
    if (!known.condition.has(condition))
      report(`placements[${at}].condition`, "unknown-code", `"${condition}" is not known.`);
  });
}

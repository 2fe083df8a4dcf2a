import type { CatalogueDefinition, Question } from "./catalogue.js";
import { checkShape } from "./catalogue-shape.js";
import { checkCriterion, checkReadsNoGoal, dependsOnItself } from "./check-criteria.js";
import { checkDerived } from "./check-derived.js";
import { type CheckedEvidence, checkCited, checkEvidence } from "./check-evidence.js";
import { checkOptions } from "./check-options.js";
import { checkRule } from "./check-rules.js";
import { checkTechniques } from "./check-techniques.js";
import { checkWords } from "./check-words.js";
import { isCode, mustBeCode } from "./codes.js";
import type { CatalogueProblem } from "./define.js";
import type { Report } from "./shape.js";
import { soundPartOf } from "./sound.js";
import { listVersionOf, notNewer } from "./version.js";
import { codesOf } from "./vocabulary.js";
import type { Words } from "./words.js";

const version = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** What else a catalogue is checked against. */
export interface CatalogueChecks {
  /** Languages that must have words for every question, group, rule and claim of the catalogue. */
  readonly words?: readonly Words[] | undefined;
  /** The evidence that must hold every finding named, and give every strength and harm as they stand. */
  readonly evidence?: CheckedEvidence | undefined;
}

/** Every problem of a definition, each with its path; only an entry of the wrong shape is not looked into further. */
export function problemsOf(definition: CatalogueDefinition, against: CatalogueChecks = {}): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  checkShape(definition, report);
  const wrong = new Set(problems.map(({ path }) => path));
  const sound = soundPartOf(definition, wrong);
  const { words, evidence } = checkOptions(against, sound?.entries, report);
  if (!sound) return problems;
  const { entries, placeOf, isDropped } = sound;
  const reportSense: Report = (path, code, message) => {
    if (wrong.has(placeOf(path)) || (code === "unknown-code" && isDropped(message))) return;
    report(placeOf(path), code, message);
  };
  checkSense(entries, { words, evidence }, reportSense);
  // What is missing could be an entry that is there and has the wrong shape.
  if (evidence && wrong.size === 0) checkDerived(entries, evidence.findings, reportSense);
  return problems;
}

function checkSense(definition: CatalogueDefinition, { words = [], evidence }: CatalogueChecks, report: Report): void {
  checkHead(definition, report);
  checkTechniques(definition, report);
  for (const [at, one] of definition.questions.entries()) checkQuestion(one, `questions[${at}]`, definition, report);
  for (const [at, one] of definition.rules.entries()) checkRule(one, `rules[${at}]`, definition, report);
  checkGoals(definition, report);
  checkEvidence(definition, report);
  if (evidence) checkCited(definition, evidence, report);
  for (const language of words) checkWords(definition, language, report);
}

function checkHead(definition: CatalogueDefinition, report: Report): void {
  const { id, version: own, techniques, questions, rules, indications } = definition;
  if (!isCode(id)) report("id", "wrong-format", mustBeCode);
  if (!version.test(own)) report("version", "wrong-format", 'must be three numbers, such as "1.0.0".');
  if (!version.test(listVersionOf(definition)))
    report("listVersion", "wrong-format", 'must be three numbers, such as "1.0.0".');
  const values = (path: string, of: readonly string[]) => unique(of, path, report);
  values(
    "techniques[].code",
    techniques.map(({ code }) => code),
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

function checkQuestion(question: Question, path: string, definition: CatalogueDefinition, report: Report): void {
  const { code, since, defaultRegions, appliesWhen } = question;
  if (!isCode(code)) report(`${path}.code`, "wrong-format", mustBeCode);
  const lists = listVersionOf(definition);
  if (!version.test(since) || (version.test(lists) && !notNewer(since, lists)))
    report(`${path}.since`, "wrong-format", "must be a version not newer than the question lists of the catalogue.");
  if (defaultRegions?.length === 0)
    report(`${path}.defaultRegions`, "unreachable", "must hold a region, or be absent.");
  if (defaultRegions && !question.regions) report(`${path}.defaultRegions`, "unreachable", "needs `regions`.");
  if (appliesWhen) checkCriterion(appliesWhen, `${path}.appliesWhen`, definition, report);
  if (appliesWhen) checkReadsNoGoal(appliesWhen, `${path}.appliesWhen`, report);
  if (dependsOnItself(code, definition)) report(`${path}.appliesWhen`, "cycle", "depends on itself.");
}

/** A goal that earns no points says on which claim it rests, and leads to one that earns some. */
function checkGoals({ goals }: CatalogueDefinition, report: Report): void {
  for (const code of codesOf(goals)) {
    const goal = goals[code];
    if (!goal || goal.standing === "supported") continue;
    if (!goal.claim || !isCode(goal.claim))
      report(`goals.${code}.claim`, "uncited", "must name the claim that it rests on.");
    const nearest = goal.nearest && goals[goal.nearest];
    if (nearest && nearest.standing !== "supported")
      report(`goals.${code}.nearest`, "contradiction", `"${goal.nearest}" cannot be promised either.`);
  }
}

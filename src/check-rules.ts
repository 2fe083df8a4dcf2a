import type { CatalogueDefinition, Rule } from "./catalogue.js";
import { checkCriterion, checkReadsNoGoal } from "./check-criteria.js";
import { inSet, techniqueCodes } from "./check-techniques.js";
import { isCode, mustBeCode } from "./codes.js";
import { type Criterion, leavesOf } from "./criterion.js";
import type { Report } from "./shape.js";

const isStop = ({ level }: Rule): boolean => level === "emergency" || level === "refer" || level === "clearance";

/** Reports what is wrong with a rule whose shape is right. */
export function checkRule(rule: Rule, path: string, definition: CatalogueDefinition, report: Report): void {
  const { id, when, regions, bars, barsAfterClearance, ceiling, minutes } = rule;
  const techniques = techniqueCodes(definition).add("all");
  if (!isCode(id)) report(`${path}.id`, "wrong-format", mustBeCode);
  inSet(bars, techniques, `${path}.bars`, report);
  inSet(barsAfterClearance ?? [], techniques, `${path}.barsAfterClearance`, report);
  if (bars.length === 0 && !ceiling) report(path, "unreachable", "bars nothing and caps nothing.");
  if (regions?.length === 0) report(`${path}.regions`, "unreachable", "must hold a region, or be absent.");
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes > 0))
    report(`${path}.minutes`, "impossible", "must be a whole number above zero.");
  checkLevel(rule, path, report);
  if (when) checkCriterion(when, `${path}.when`, definition, report);
  if (when) checkReadsNoGoal(when, `${path}.when`, report);
  checkPlaces(rule, path, definition, report);
  if (when) checkGate(rule, when, path, definition, report);
}

function checkLevel(rule: Rule, path: string, report: Report): void {
  const { level, scope, when, bars, clinician, guidance } = rule;
  if (isStop(rule) && (scope !== "person" || !bars.includes("all") || !when))
    report(path, "contradiction", `a rule of level ${level} is about the person, bars all, and has a criterion.`);
  if ((level === "emergency" || level === "refer") && !guidance?.length)
    report(`${path}.guidance`, "missing", "must say what to do.");
  if ((level === "clearance") !== (clinician !== undefined))
    report(`${path}.clinician`, "contradiction", "goes with level clearance, and that level needs one.");
  if (!when && level !== "technique") report(path, "contradiction", "a standing rule has level technique.");
}

const readBy = (when: Criterion, { questions }: CatalogueDefinition) =>
  leavesOf(when).flatMap((leaf) => questions.filter(({ code }) => "answer" in leaf && leaf.answer === code));

/** Stops may read gate questions only. */
function checkGate(rule: Rule, when: Criterion, path: string, definition: CatalogueDefinition, report: Report): void {
  if (isStop(rule) && readBy(when, definition).some(({ list }) => list !== "gate"))
    report(`${path}.when`, "contradiction", `a rule of level ${rule.level} may read gate questions only.`);
}

/** A rule about regions reads at most one question that takes regions; where a way to meet it has none, it says where. */
function checkPlaces(rule: Rule, path: string, definition: CatalogueDefinition, report: Report): void {
  if (rule.scope !== "regions") return;
  const placed = rule.when ? readBy(rule.when, definition).filter(({ regions }) => regions) : [];
  if (placed.length > 1)
    report(`${path}.when`, "contradiction", "a rule about regions may read one question that takes regions.");
  const says = ({ answer }: { readonly answer: string }) => placed.some(({ code }) => code === answer);
  if (!rule.regions && !(rule.when && alwaysReads(rule.when, says)))
    report(`${path}.regions`, "missing", "must say where: there is a way to meet the rule in which no answer does.");
}

/** Whether every way to meet a criterion reads such an answer: each part of `any` does, and one part of `all`. */
function alwaysReads(criterion: Criterion, such: (leaf: { readonly answer: string }) => boolean): boolean {
  if ("any" in criterion) return criterion.any.every((part) => alwaysReads(part, such));
  if ("all" in criterion) return criterion.all.some((part) => alwaysReads(part, such));
  return "answer" in criterion && such(criterion);
}

import type { Question } from "./catalogue.js";
import type { Intake } from "./intake.js";
import { notNewer } from "./version.js";
import type { Condition } from "./vocabulary.js";

/** What the intake itself says to a question: the answer, `denied` with its list, or null where it was never asked. */
export function saidTo(question: Question, intake: Intake, version: string): "yes" | "no" | "unsure" | "denied" | null {
  const given = intake.screening.answers[question.code]?.answer;
  return given ?? (isDenied(question, intake, version) ? "denied" : null);
}

/** Whether the denied list held this question then, and no stated condition makes it worth its own answer. */
function isDenied(question: Question, intake: Intake, version: string): boolean {
  const { denied } = intake.screening;
  if (!denied || !notNewer(denied.version, version)) return false;
  const onList = denied.list === "full" || question.list === "gate";
  return onList && notNewer(question.since, denied.version) && !question.openedBy?.some((c) => hasCondition(intake, c));
}

export const hasCondition = (intake: Intake, code: Condition): boolean =>
  intake.conditions.some((c) => c.code === code);

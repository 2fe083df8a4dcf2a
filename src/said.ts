import type { Question } from "./catalogue.js";
import type { Intake } from "./intake.js";
import { notNewer } from "./version.js";
import type { Condition } from "./vocabulary.js";

/** What an intake says to a question: the answer, `denied` with its list, or null where it was never asked. */
export type Said = "yes" | "no" | "unsure" | "denied" | null;

/** Tells what the intake itself says to each question, by a version of the lists. */
export function sayingsOf(intake: Intake, version: string): (question: Question) => Said {
  const { answers, denied } = intake.screening;
  const known = denied && notNewer(denied.version, version) ? denied : undefined;
  return (question) => answers[question.code]?.answer ?? (known && isDenied(question, known, intake) ? "denied" : null);
}

/** Whether the denied list held this question then, and no stated condition makes it worth its own answer. */
function isDenied(
  { list, since, openedBy }: Question,
  denied: NonNullable<Intake["screening"]["denied"]>,
  intake: Intake,
): boolean {
  const onList = denied.list === "full" || list === "gate";
  return onList && notNewer(since, denied.version) && !openedBy?.some((code) => hasCondition(intake, code));
}

export const hasCondition = (intake: Intake, code: Condition): boolean =>
  intake.conditions.some((c) => c.code === code);

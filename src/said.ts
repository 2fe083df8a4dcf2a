import type { Question } from "./catalogue.js";
import type { Intake } from "./intake.js";
import { notNewer } from "./version.js";
import type { Condition } from "./vocabulary.js";

/** What an intake says to a question: the answer, `denied` with its list, or null where it was never asked. */
export type Said = "yes" | "no" | "unsure" | "denied" | null;

/** Tells what the intake itself says to each question, by a version of the lists. */
export function sayingsOf(intake: Intake, version: string): (question: Question) => Said {
  const answers = new Map(Object.entries(intake.screening.answers));
  const isDenied = denialOf(intake, version);
  return (question) => answers.get(question.code)?.answer ?? (isDenied(question) ? "denied" : null);
}

/** Tells whether the denied list held a question then, and no stated condition makes it worth its own answer. */
function denialOf(intake: Intake, version: string): (question: Question) => boolean {
  const { denied } = intake.screening;
  if (!denied || !notNewer(denied.version, version)) return () => false;
  const heldThen = new Map<string, boolean>();
  const wasHeld = (since: string) => {
    const held = heldThen.get(since) ?? notNewer(since, denied.version);
    heldThen.set(since, held);
    return held;
  };
  return ({ list, since, openedBy }) =>
    (denied.list === "full" || list === "gate") &&
    wasHeld(since) &&
    !openedBy?.some((code) => hasCondition(intake, code));
}

export const hasCondition = (intake: Intake, code: Condition): boolean =>
  intake.conditions.some((c) => c.code === code);

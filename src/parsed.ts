import type { Intake } from "./intake.js";

const lists = ["conditions", "goals", "notes"] as const;
const tables = ["screening", "facts", "preferences"] as const;
const said = ["yes", "no", "unsure"];

/**
 * An intake, once it has the form that `parseIntake()` gives. A field that is absent or an answer that is no answer would
 * be read as nothing said. Throws `TypeError`.
 */
export function parsed(intake: Intake): Intake {
  if (hasForm(Object(intake))) return intake;
  throw new TypeError("The intake was not parsed: pass it through parseIntake().");
}

function hasForm(intake: Partial<Record<keyof Intake, unknown>>): boolean {
  if (!lists.every((field) => Array.isArray(intake[field])) || !tables.every((field) => isTable(intake[field])))
    return false;
  const { answers, clearances } = intake.screening as Intake["screening"];
  return isTable(answers) && Array.isArray(clearances) && Object.values(answers).every(isAnswer);
}

const isTable = (value: unknown): value is object => typeof value === "object" && value !== null;
const isAnswer = (given: unknown): boolean => isTable(given) && said.includes((given as { answer: string }).answer);

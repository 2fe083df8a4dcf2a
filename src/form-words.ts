import type { List } from "./catalogue.js";
import type { FactName } from "./facts.js";
import type { Answer } from "./intake.js";
import type { Priority, Stage } from "./vocabulary.js";

/** A part of a form that holds no questions of the catalogue. */
export type FormSection = "conditions" | "goals" | "facts" | "screening" | "preferences" | "notes";

/** A field of an intake, by the path of its value, with `[]` for the entry of a list or the code of a question. */
export type FieldCode =
  | "conditions"
  | "conditions[].code"
  | "conditions[].severity"
  | "conditions[].stage"
  | "conditions[].weeks"
  | "conditions[].regions"
  | "goals"
  | "goals[].code"
  | "goals[].priority"
  | `facts.${FactName}`
  | "screening.answers[].regions"
  | "screening.denied.list"
  | "screening.denied.version"
  | "screening.clearances"
  | "screening.clearances[].rule"
  | "screening.clearances[].by"
  | "preferences.pressure"
  | "preferences.avoidTechniques"
  | "preferences.likeTechniques"
  | "preferences.avoidRegions"
  | "preferences.focusRegions"
  | "preferences.sessionMinutes"
  | "preferences.setting"
  | "preferences.needles"
  | "notes"
  | "notes[].text"
  | "notes[].reviewed";

/** The words of a field of a form. */
export interface FieldWords {
  /** What it asks for, beside the field; for a number with its unit. */
  readonly label: string;
  /** How to fill it in; absent where the label says it all. */
  readonly help?: string;
}

/** What a form needs besides questions and names; option labels begin with a capital, whatever they begin with here. */
export interface FormWords {
  /** Titles of the parts of a form that hold no questions. */
  readonly sections: Record<FormSection, string>;
  /** Labels and help of fields, by the path of their value. */
  readonly fields: Record<FieldCode, FieldWords>;
  /** Answers to a question; yes and no also where only those two can be chosen. */
  readonly answers: Record<Answer["answer"], string>;
  /** How long a condition has lasted. */
  readonly stages: Record<Stage, string>;
  /** How much a goal matters. */
  readonly priorities: Record<Priority, string>;
  /** What is denied with the gate list, and with the full one. */
  readonly lists: Record<List, string>;
  /** Beside the names of the two sides. */
  readonly both: string;
}

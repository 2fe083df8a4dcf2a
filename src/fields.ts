/**
 * Every field of an intake as data, to make forms from; without zod.
 *
 * @example
 * ```ts
 * import { intakeFields } from "massage-recommender/forms";
 * import { en } from "massage-recommender/words/en";
 * for (const { id, type, label } of intakeFields(en)) console.log(id, type, label);
 * ```
 *
 * @module
 */
import { readerOf } from "./answers.js";
import { canonical } from "./canonical.js";
import type { Catalogue, List, Question } from "./catalogue.js";
import { checked } from "./checked.js";
import { type Judgement, judge, type Leaf } from "./criterion.js";
import { type FactName, factRanges } from "./facts.js";
import type { AnswerField, FieldLimit, FieldSection, FormField, ListField, PlainField } from "./form.js";
import type { FieldCode, FormSection } from "./form-words.js";
import type { IntakeInput } from "./intake.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { namesIn, type Options } from "./options.js";
import { checkList, refuse } from "./refuse.js";
import { listVersionOf } from "./version.js";
import { codesOf } from "./vocabulary.js";
import type { Words } from "./words.js";

export type * from "./form.js";

/** What a form is made from. */
export interface IntakeFieldsOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
  /** The questions to ask: `gate` settles whether massage is a good idea, `full` (the default) also what fits. */
  list?: List | undefined;
}

/** What the fields are made with. */
interface Making {
  readonly words: Words;
  readonly options: Options;
  readonly catalogue: Catalogue;
  readonly list: List;
}

/**
 * Every field that an intake can hold, in the order to show it, with labels in the language of the words. What is set by
 * the ids of the fields, within their options, ranges and limits, is an intake that `recommend()` reads. Throws `TypeError`
 * for an unknown option or list.
 *
 * @example
 * ```ts
 * import { intakeFields } from "massage-recommender/forms";
 * import { en } from "massage-recommender/words/en";
 * const pregnant = intakeFields(en).find(({ id }) => id === "screening.answers.pregnant");
 * console.log(pregnant?.label); // "Are you pregnant, or could you be?"
 * ```
 */
export function intakeFields(words: Words, options: IntakeFieldsOptions = {}): FormField[] {
  const { catalogue = shipped, list = "full", ...unknown } = options ?? {};
  refuse(unknown, "intakeFields(words, { list, catalogue })");
  checkList(list);
  const making: Making = { words, options: namesIn(words, checked(catalogue)), catalogue, list };
  const asked = catalogue.questions.filter((question) => list === "full" || question.list === "gate");
  return [
    { ...conditions(making), section: sectionOf("conditions", words) },
    { ...goals(making), section: sectionOf("goals", words) },
    ...codesOf(factRanges).map((name) => ({ ...fact(name, words), section: sectionOf("facts", words) })),
    ...asked.map((question) => ({ ...answer(question, making), section: groupOf(question, words) })),
    ...screening(making).map((field) => ({ ...field, section: sectionOf("screening", words) })),
    ...preferences(making).map((field) => ({ ...field, section: sectionOf("preferences", words) })),
    { ...notes(making), section: sectionOf("notes", words) },
  ];
}

/**
 * Whether a field is to be shown, for what is filled in so far: a follow-up is once its first question is answered yes
 * or unsure, or a number says yes; and while a yes or unsure stands in it, as that counts. What is filled in must be
 * readable; half a form is.
 *
 * @example
 * ```ts
 * import { intakeFields, isShown } from "massage-recommender/forms";
 * import { en } from "massage-recommender/words/en";
 * const shown = intakeFields(en).filter((field) => isShown(field, { screening: { answers: { pregnant: "yes" } } }));
 * console.log(shown.some(({ id }) => id === "screening.answers.first-trimester")); // true
 * ```
 */
export function isShown(field: FormField, input: IntakeInput, catalogue: Catalogue = shipped): boolean {
  if (field.type === "constant") return false;
  if (field.type !== "answer" || !field.shownWhen) return true;
  const { leaf, question } = readerOf(canonical(input), checked(catalogue));
  const isOpen = (code: string) => question(code).said === "yes" || question(code).said === "unsure";
  if (isOpen(field.question)) return true;
  const unsure = (read: Leaf) => "answer" in read && question(read.answer).said === "unsure";
  const asked = (read: Leaf): Judgement => (unsure(read) ? { ...leaf(read), verdict: "met" } : leaf(read));
  return judge(field.shownWhen, asked).verdict === "met";
}

const sectionOf = (code: FormSection, { form }: Words): FieldSection => ({ code, title: form.sections[code] });
const groupOf = ({ group }: Question, { groups }: Words): FieldSection => ({
  code: group,
  title: groups[group] ?? group,
});

const named = (id: FieldCode, { form }: Words) => ({ id, ...form.fields[id] });

const limitsOfWeeks: FieldLimit[] = [
  { field: "conditions[].stage", is: "acute", below: 13 },
  { field: "conditions[].stage", is: "chronic", atLeast: 4 },
];

const conditions = ({ words, options }: Making): ListField => ({
  ...named("conditions", words),
  type: "list",
  most: 50,
  unique: "conditions[].code",
  fields: [
    { ...named("conditions[].code", words), type: "choice", options: options.conditions, required: true },
    { ...named("conditions[].severity", words), type: "number", least: 0, most: 10 },
    { ...named("conditions[].stage", words), type: "choice", options: options.stages },
    { ...named("conditions[].weeks", words), type: "number", least: 0, most: 5200, limits: limitsOfWeeks },
    { ...named("conditions[].regions", words), ...options.places },
  ],
});

const goals = ({ words, options }: Making): ListField => ({
  ...named("goals", words),
  type: "list",
  most: 50,
  unique: "goals[].code",
  fields: [
    { ...named("goals[].code", words), type: "choice", options: options.goals, required: true },
    { ...named("goals[].priority", words), type: "choice", options: options.priorities },
  ],
});

const limitsOfFacts: Partial<Record<FactName, FieldLimit[]>> = {
  diastolic: [{ field: "facts.systolic", below: 0 }],
  pregnancyWeeks: [{ field: "facts.weeksSinceBirth", atMost: 2 }],
};

function fact(name: FactName, words: Words): PlainField {
  const limits = limitsOfFacts[name];
  const { least, most, likely } = factRanges[name];
  const unlikely = likely[0] > least || likely[1] < most;
  return {
    ...named(`facts.${name}`, words),
    type: "number",
    least,
    most,
    ...(unlikely ? { likely } : {}),
    ...(limits ? { limits } : {}),
  };
}

function answer({ code, list, regions, appliesWhen }: Question, { words, options }: Making): AnswerField {
  const id = `screening.answers.${code}`;
  const places = { ...named("screening.answers[].regions", words), id: `${id}.regions`, ...options.places };
  return {
    id: regions ? `${id}.answer` : id,
    label: words.questions[code] ?? code,
    type: "answer",
    options: options.answers,
    question: code,
    list,
    ...(regions ? { where: regions, regions: places } : {}),
    ...(appliesWhen ? { shownWhen: appliesWhen } : {}),
  };
}

const screening = ({ words, options, catalogue, list }: Making): (PlainField | ListField)[] => [
  {
    ...named("screening.denied.list", words),
    type: "choice",
    options: options.lists.filter(({ code }) => list === "full" || code === "gate"),
  },
  {
    ...named("screening.denied.version", words),
    type: "constant",
    value: listVersionOf(catalogue),
    goesWith: "screening.denied.list",
  },
  {
    ...named("screening.clearances", words),
    type: "list",
    most: 200,
    fields: [
      { ...named("screening.clearances[].rule", words), type: "choice", options: options.clearances, required: true },
      { ...named("screening.clearances[].by", words), type: "choice", options: options.clinicians, required: true },
    ],
  },
];

const preferences = ({ words, options }: Making): PlainField[] => [
  { ...named("preferences.pressure", words), type: "choice", options: options.pressures },
  { ...named("preferences.avoidTechniques", words), type: "choices", options: options.techniques, most: 100 },
  { ...named("preferences.likeTechniques", words), type: "choices", options: options.techniques, most: 100 },
  { ...named("preferences.avoidRegions", words), ...options.places },
  { ...named("preferences.focusRegions", words), ...options.places },
  { ...named("preferences.sessionMinutes", words), type: "number", least: 10, most: 240 },
  { ...named("preferences.setting", words), type: "choice", options: options.settings },
  { ...named("preferences.needles", words), type: "boolean", options: options.booleans },
];

const notes = ({ words, options }: Making): ListField => ({
  ...named("notes", words),
  type: "list",
  most: 20,
  fields: [
    { ...named("notes[].text", words), type: "text", longest: 2000, required: true },
    { ...named("notes[].reviewed", words), type: "boolean", options: options.booleans },
  ],
});

import type { List } from "./catalogue.js";
import type { Criterion } from "./criterion.js";

/** A value that a field can take. */
export interface FieldOption {
  /** What goes into the intake. */
  code: string;
  /** What the person reads, in the language of the words; no two of one field are the same. */
  label: string;
}

/** The part of a form that a field stands in. */
export interface FieldSection {
  /** Code of the part; for a question that of its group in the catalogue. */
  code: string;
  /** Its title; the code where the words have none. */
  title: string;
}

/** What every field has. */
export interface FieldBase {
  /**
   * Path of its value in the intake, as issues write it: `facts.ageYears`. In a field of a list, `[]` stands for the
   * place of the entry: `conditions[].severity`.
   */
  id: string;
  /** What it asks for; for a number with its unit. No two fields of one list or form have the same. */
  label: string;
  /** How to fill it in; absent where the label says it all. */
  help?: string;
  /** Whether its entry, or what it stands in, cannot be read without it; never set outside lists and pairs. */
  required?: true;
}

/** One code of several. */
export interface ChoiceField extends FieldBase {
  /** Its value is the code of one option. */
  type: "choice";
  /** What can be chosen, in the order to show it. */
  options: FieldOption[];
}

/** Any number of codes. */
export interface ChoicesField extends FieldBase {
  /** Its value is a list of codes of options. */
  type: "choices";
  /** What can be chosen, in the order to show it. */
  options: FieldOption[];
  /** How many can be chosen. */
  most: number;
}

/** Places of the body. */
export interface RegionsField extends FieldBase {
  /** Its value is a list of codes of regions, or of `{ region, side }`; a code alone means both sides. */
  type: "regions";
  /** Regions, head to foot. */
  options: FieldOption[];
  /** Values of `side`. */
  sides: FieldOption[];
  /** How many places can be named. */
  most: number;
}

/** An answer to a screening question. One that is left open is unknown, never no. */
export interface AnswerField extends FieldBase {
  /** Its value is yes, no or unsure. */
  type: "answer";
  /** Yes, no and unsure. */
  options: FieldOption[];
  /** Code of the question. */
  question: string;
  /** The list it is on; what is on the gate list is on the full list too. */
  list: List;
  /** Whether to ask where, or whether one may; it goes with yes and unsure, never with no. Absent means no places. */
  where?: "required" | "optional";
  /** The places to ask for; absent without `where`. */
  regions?: RegionsField;
  /** What must hold for it to be shown, see `isShown()`; absent means always. */
  shownWhen?: Criterion;
}

/** What another field leaves to a number. A value outside it cannot be read (`impossible`). */
export interface FieldLimit {
  /** Id of the other field, of the same entry in a list; while that is empty it sets no limit. */
  field: string;
  /** Code for which the limit holds; absent where the other field is a number, to which the bounds are added. */
  is?: string;
  /** Not less than this. */
  atLeast?: number;
  /** Not more than this. */
  atMost?: number;
  /** Less than this. */
  below?: number;
}

/** A number. */
export interface NumberField extends FieldBase {
  /** Its value is a number, in the unit that the label names. */
  type: "number";
  /** Anything below cannot be read. */
  least: number;
  /** Anything above cannot be read. */
  most: number;
  /** Outside these two a number is read, and a finding asks to check it; absent means that none is unlikely. */
  likely?: readonly [number, number];
  /** What other fields leave to it; absent means anything. */
  limits?: FieldLimit[];
}

/** Text in the person's own words. */
export interface TextField extends FieldBase {
  /** Its value is a text. */
  type: "text";
  /** How many characters it can have. */
  longest: number;
}

/** Yes or no, where leaving it open means that it was not said. */
export interface BooleanField extends FieldBase {
  /** Its value is `true` or `false`. */
  type: "boolean";
  /** What to call the two; `code` is `true` or `false` as a text. */
  options: FieldOption[];
}

/** Something the host fills in. */
export interface ConstantField extends FieldBase {
  /** It is not shown. */
  type: "constant";
  /** Its only value. */
  value: string;
  /** Id of the field that it goes with: to be set where that one is, and only there. */
  goesWith: string;
}

/** Any number of entries, each with the same fields. */
export interface ListField extends FieldBase {
  /** Its value is a list of objects. */
  type: "list";
  /** The fields of an entry. */
  fields: PlainField[];
  /** How many entries there can be. */
  most: number;
  /** Id of the field in which no two entries are to be the same; absent means that any two may be. */
  unique?: string;
}

/** A field that holds no list. */
export type PlainField =
  | ChoiceField
  | ChoicesField
  | RegionsField
  | AnswerField
  | NumberField
  | TextField
  | BooleanField
  | ConstantField;

/** A field of a form, told apart by `type`. */
export type FormField = (PlainField | ListField) & {
  /** The part of the form that it stands in. */
  section: FieldSection;
};

import type { Catalogue } from "./catalogue.js";
import type { LabelKind } from "./labels.js";

/**
 * How sure a resolution is. `exact`: every word is known and means one thing. `close`: a spelling is near, or words
 * around it were not understood. `ambiguous`: it may mean one of several, or it is not certain that it is said.
 * `none`: nothing was found.
 */
export type Confidence = "exact" | "close" | "ambiguous" | "none";

/** Something that a text names. */
export interface LabelMatch {
  /** What kind of code it is. */
  kind: LabelKind;
  /** Permanent code of the technique, condition, goal, screening question or region. */
  code: string;
  /** Its name in English, from the catalogue for techniques. */
  label: string;
  /** The words that name it, as written (in Unicode form NFKC); alternatives share them. */
  matched: string;
  /** The local or house name, where the text names a variant of the technique; absent where it names the technique. */
  variant?: string;
  /**
   * The follow-up questions in the result that this question comes before; set only where the text names them and not
   * this one. Ask it first: without its answer, theirs settle nothing.
   */
  leadsTo?: string[];
}

/** What a text resolves to. */
export interface Resolution {
  /** How sure `matches` is; `none` where it is empty. */
  confidence: Confidence;
  /**
   * What the text names, by kind (technique, condition, goal, question, region) and then in the order of the
   * vocabulary; every candidate where `ambiguous`. A question is a reason to ask it, not an answer; before a follow-up
   * stand the questions that decide whether it applies, with `leadsTo` where the text does not name them.
   */
  matches: LabelMatch[];
  /** What the text says is not so, in the same order. It is never in `matches`, and it is no answer "no": ask. */
  denied: LabelMatch[];
  /** Whether any word of the text denies something, whether or not it is known what. */
  negated: boolean;
  /** What was stripped, as written, in the order of the text: minutes, prices, words of menus such as "signature". */
  modifiers: string[];
  /** Words that were not understood, as written, in the order of the text; a person should read them. */
  rest: string[];
  /** Set where the text names a sensual service, even to deny one; nothing else is then looked for. */
  outOfScope?: "sensual";
  /** Set where the text has more than 500 characters (UTF-16 units); none of it was read. */
  tooLong?: true;
}

/** What to look for, and in what. */
export interface ResolveOptions {
  /** Kinds to look for; all where absent. Give `["technique"]` for the label of a menu. */
  kinds?: readonly LabelKind[] | undefined;
  /** A catalogue whose own technique labels count too, and outside of which no technique or question is found. */
  catalogue?: Catalogue | undefined;
}

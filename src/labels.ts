import type { QuestionCode } from "./knowledge/safety/codes.js";
import type { Condition, Goal, Region, TechniqueCode } from "./vocabulary.js";

/** What a text can be resolved to. */
export type LabelKind = "technique" | "condition" | "goal" | "question" | "region";

/** Languages that names are given in; `cs` also holds Slovak, `sl` also Croatian, `id` also Malay. */
export type Language =
  | "en"
  | "es"
  | "fr"
  | "pt"
  | "de"
  | "it"
  | "ru"
  | "uk"
  | "pl"
  | "cs"
  | "zh"
  | "ja"
  | "ko"
  | "vi"
  | "id"
  | "tr"
  | "lt"
  | "sl"
  | "bg"
  | "nl"
  | "ar"
  | "fa"
  | "th";

/**
 * Names by language, with commas between. `~` before a name: it counts only where nothing in the text is left
 * unexplained (an everyday word, such as "thai"). `*` after a name: the beginning of a word.
 */
export type Names = Readonly<Partial<Record<Language, string>>>;

/** Names of several codes alike: they say one of them, not which. */
export interface Shared {
  /** The codes they may mean. */
  readonly codes: readonly (Condition | Goal | QuestionCode | Region | TechniqueCode)[];
  /** The names, by language. */
  readonly names: Names;
}

/** Names of techniques that do not settle which one is meant. */
export interface Unsettled {
  /** Codes of the techniques they may mean; empty where none is near enough. */
  readonly codes: readonly TechniqueCode[];
  /** The names, by language, with commas between. */
  readonly names: Names;
  /** Why no single technique is given, in English. */
  readonly why: string;
}

/** A local or house name of a technique. */
export interface Variant {
  /** The technique it is nearest to. */
  readonly code: TechniqueCode;
  /** What it is called in results. */
  readonly variant: string;
  /** Set where it gives way to a technique that is named beside it. */
  readonly general?: true;
  /** The names, by language. */
  readonly names: Names;
}

/** A short label for a screening question, and names of what it asks about. */
export interface QuestionName {
  /** Short label in English. */
  readonly label: string;
  /** The names, by language. */
  readonly names: Names;
}

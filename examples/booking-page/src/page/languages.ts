import * as english from "massage-recommender/words/en";
import * as spanish from "massage-recommender/words/es";
import { type PageWords, pageEn } from "./words-en";
import { pageEs } from "./words-es";

/** Everything that is said in one language: the library's words, and the few that only this page needs. */
export interface Language {
  readonly name: string;
  readonly words: typeof english.en;
  readonly explanations: typeof english.explanations;
  readonly page: PageWords;
}

export const languages = {
  en: { name: "English", words: english.en, explanations: english.explanations, page: pageEn },
  es: { name: "Español", words: spanish.es, explanations: spanish.explanations, page: pageEs },
} satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

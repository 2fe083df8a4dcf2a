import type { Audience } from "massage-recommender";
import { createContext, useContext } from "react";
import { type Language, languages } from "./languages";

/** In which language, and to whom, the page speaks. */
export interface Setting extends Language {
  readonly audience: Audience;
}

export const SettingContext = createContext<Setting>({ ...languages.en, audience: "client" });

export const useSetting = (): Setting => useContext(SettingContext);

/** A phrase of the words, its slots filled in order. */
export const filled = (phrase: string, ...values: readonly (string | number)[]): string =>
  values.reduce<string>((text, value) => text.replace("{}", () => String(value)), phrase);

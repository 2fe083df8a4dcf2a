import type { Explanations } from "./explanations.js";
import type { Audience, Words } from "./words.js";

/** What every line of an explanation is written with. */
export interface Telling {
  readonly words: Words;
  readonly said: Explanations;
  readonly audience: Audience;
}

/** A title and its lines; nothing where there are none. */
export const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, ...items(lines)] : [];

export const items = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

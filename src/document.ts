/** One entry of a list, with what belongs under it. */
export interface Item {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A heading with paragraphs under it, then a list. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly Item[];
  /** Whether the entries are numbered, from 1. */
  readonly ordered: boolean;
}

/** A report before it is written in a format. */
export interface Document {
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title: string;
  /** What comes first, before any heading. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** What holds for all of it, at the end. */
  readonly foot: readonly string[];
}

interface Extras {
  readonly paragraphs?: readonly string[];
  readonly ordered?: boolean;
}

/** A section, or none where there is nothing to say. */
export function section(
  heading: string,
  entries: readonly (string | Item)[],
  { paragraphs = [], ordered = false }: Extras = {},
): Section[] {
  const items = entries.map((entry) => (typeof entry === "string" ? { text: entry, notes: [] } : entry));
  return items.length + paragraphs.length > 0 ? [{ heading, paragraphs, items, ordered }] : [];
}

/** One line without control characters or marks that turn the direction of writing: labels come from anywhere. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();

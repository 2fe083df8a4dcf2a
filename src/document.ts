import type { Heading, PagePhrase } from "./report-words.js";

/** One entry of a list of a report. */
export interface ReportItem {
  /** What it says. */
  readonly text: string;
  /** What belongs under it. */
  readonly notes: readonly string[];
}

/** A heading of a report with paragraphs under it, then a list. */
export interface ReportSection {
  /** What it is about, whatever the language: the code of its heading in the words. */
  readonly code: Heading | PagePhrase;
  /** Its heading. */
  readonly heading: string;
  /** What stands before the list. */
  readonly paragraphs: readonly string[];
  /** The list. */
  readonly items: readonly ReportItem[];
  /** Whether the entries are numbered, from 1. */
  readonly ordered: boolean;
}

/** A report before it is written in a format. No text in it is escaped. */
export interface ReportDocument {
  /** BCP 47 language tag. */
  readonly language: string;
  /** Its title. */
  readonly title: string;
  /** What comes first, before any heading. */
  readonly lead: readonly string[];
  /** Its sections, in order; none is empty. */
  readonly sections: readonly ReportSection[];
  /** What holds for all of it, at the end. */
  readonly foot: readonly string[];
}

interface Extras {
  readonly paragraphs?: readonly string[];
  readonly ordered?: boolean;
}

/** A section, or none where there is nothing to say. */
export function section(
  code: ReportSection["code"],
  heading: string,
  entries: readonly (string | ReportItem)[],
  { paragraphs = [], ordered = false }: Extras = {},
): ReportSection[] {
  const items = entries.map((entry) => (typeof entry === "string" ? { text: entry, notes: [] } : entry));
  return items.length + paragraphs.length > 0 ? [{ code, heading, paragraphs, items, ordered }] : [];
}

/** One line without control characters or marks that turn the direction of writing: labels come from anywhere. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();

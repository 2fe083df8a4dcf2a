import { asHtml } from "./as-html.js";
import { asMarkdown } from "./as-markdown.js";
import { asText } from "./as-text.js";
import { citationsOf, type EvidenceBase, silent } from "./citations.js";
import { clientPage } from "./client-page.js";
import type { ReportDocument } from "./document.js";
import { handOver } from "./hand-over.js";
import type { Recommendation } from "./recommendation.js";
import { refuse, resultGiven } from "./refuse.js";
import { shown } from "./shown.js";
import type { Audience, ClientWords, Words } from "./words.js";
import { wordsFor } from "./words-for.js";

/** How a report is written down: plain text, CommonMark, or a whole HTML page. */
export type ReportFormat = "text" | "markdown" | "html";

/** How a report is written. */
export interface ReportOptions {
  /** Who reads it: one page for the client, which is the default, or everything for the therapist. */
  audience?: Audience | undefined;
  /** Plain text by default. */
  format?: ReportFormat | undefined;
  /** The `evidence` entry, to name publications; without it findings are named by code. */
  evidence?: EvidenceBase | undefined;
  /** Columns to wrap plain text at, such as the width of a terminal; absent means one line a statement. */
  width?: number | undefined;
}

const usage = "report(result, words, { audience, format, evidence, width })";

/**
 * Writes a whole recommendation as a document: for a client one page in plain words, for a therapist a hand-over with
 * every rule, reason and citation. Markdown and HTML escape every text, also names of a catalogue of your own. Throws
 * `TypeError` for an unknown option, format or audience, and for what is no result.
 *
 * @example
 * ```ts
 * import { recommend, report } from "massage-recommender";
 * import { en } from "massage-recommender/words/en";
 * console.log(report(recommend({ goals: ["sleep"] }), en, { audience: "therapist", format: "markdown" }));
 * ```
 */
export function report(answer: Recommendation, words: Words, options?: ReportOptions): string;
/** The same from words for clients, for a client. */
export function report(
  answer: Recommendation,
  words: ClientWords,
  options?: ReportOptions & { audience?: "client" | undefined },
): string;
export function report(answer: Recommendation, words: Words | ClientWords, options: ReportOptions = {}): string {
  const { format = "text", width, ...rest } = options ?? {};
  const document = documentFor(answer, words, rest, usage);
  switch (format) {
    case "text":
      return asText(document, width);
    case "markdown":
      return asMarkdown(document);
    case "html":
      return asHtml(document);
    default:
      throw unknown("format", format satisfies never, "text, markdown, html");
  }
}

/** What a report is made for. */
export type ReportDocumentOptions = Pick<ReportOptions, "audience" | "evidence">;

/**
 * The same report as data: its sections with their codes, for a page of your own that puts pictures beside them. Throws
 * `TypeError` for an unknown option or audience, and for what is no result.
 *
 * @example
 * ```ts
 * import { recommend, reportDocument } from "massage-recommender";
 * import { en } from "massage-recommender/words/en";
 * const { lead, sections } = reportDocument(recommend({ goals: ["sleep"] }), en);
 * console.log(lead[0], sections.map(({ code }) => code)); // "A few health questions come first." [ "questions" ]
 * ```
 */
export function reportDocument(answer: Recommendation, words: Words, options?: ReportDocumentOptions): ReportDocument;
/** The same from words for clients, for a client. */
export function reportDocument(
  answer: Recommendation,
  words: ClientWords,
  options?: ReportDocumentOptions & { audience?: "client" | undefined },
): ReportDocument;
export function reportDocument(
  answer: Recommendation,
  words: Words | ClientWords,
  options: ReportDocumentOptions = {},
): ReportDocument {
  return documentFor(answer, words, options ?? {}, "reportDocument(result, words, { audience, evidence })");
}

function documentFor(
  answer: Recommendation,
  given: Words | ClientWords,
  { audience = "client", evidence, ...rest }: ReportDocumentOptions,
  usage: string,
): ReportDocument {
  refuse(rest, usage);
  resultGiven(answer, usage);
  if (audience !== "client" && audience !== "therapist") throw unknown("audience", audience, "client, therapist");
  const words = wordsFor(audience, given);
  return audience === "client"
    ? clientPage(answer, { words, audience, citations: silent })
    : handOver(answer, { words, audience, citations: citationsOf(evidence, words) });
}

const unknown = (option: string, value: unknown, valid: string) =>
  new TypeError(`Unknown ${option} ${shown(value)}: one of ${valid}.`);

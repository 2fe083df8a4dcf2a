import { adviceLines, approachLines } from "./advice-lines.js";
import { citationsOf, type EvidenceBase } from "./citations.js";
import { describe } from "./describe.js";
import { list } from "./grammar.js";
import { section, type Writing, wrap } from "./lines.js";
import type { Recommendation, SafetyFinding } from "./recommendation.js";
import type { Audience, Words } from "./words.js";

/** How a report is written. */
export interface ReportOptions {
  /** Who reads it; the client by default. */
  audience?: Audience | undefined;
  /** The `evidence` entry, to name publications; without it findings are named by code. */
  evidence?: EvidenceBase | undefined;
  /** Columns to wrap lines at, such as the width of a terminal; absent means one line a statement. */
  width?: number | undefined;
}

/**
 * Writes a whole recommendation as plain text: outcome first, then what is on offer, why, and what is not.
 *
 * @example
 * ```ts
 * import { recommend, report } from "massage-recommender";
 * import { en } from "massage-recommender/words/en";
 * console.log(report(recommend({ goals: ["sleep"] }), en));
 * ```
 */
export function report(
  answer: Recommendation,
  words: Words,
  { audience = "client", evidence, width }: ReportOptions = {},
): string {
  const writing = { words, audience, citations: citationsOf(evidence, words) };
  const body = [...headOf(answer, writing), ...bodyOf(answer, writing)];
  const cited = writing.citations.list();
  const sources = cited.length > 0 ? [...cited, words.headings.unchecked] : [];
  const lines = [...body, ...section(words.headings.sources, sources), "", words.headings.limits];
  return `${lines.flatMap((line) => (width ? wrap(line, width) : [line])).join("\n")}\n`;
}

function headOf(answer: Recommendation, writing: Writing): string[] {
  const { words, audience } = writing;
  const { findings, outcome } = answer;
  const guidance = "guidance" in answer ? answer.guidance.map((code) => words.guidance[code][audience]) : [];
  const clinicians = "clinicians" in answer ? answer.clinicians.map((code) => words.clinicians[code]) : [];
  return [
    `${words.headings.outcome}: ${words.outcomes[outcome].title}`,
    `  ${(answer.outcome === "recommended" && answer.ranked.length === 0 ? words.nothingRanked : words.outcomes[outcome])[audience]}`,
    ...guidance.map((line) => `  ${line}`),
    ...(clinicians.length > 0 ? [`  ${words.headings.agree}: ${list(clinicians, words)}`] : []),
    ...section(
      words.headings.findings,
      findings.filter((one) => concerns(one, outcome)).map((one) => `- ${describe(one, words, audience)}`),
    ),
  ];
}

/** A stop names what stops, and nothing else. */
const concerns = ({ level }: SafetyFinding, outcome: Recommendation["outcome"]): boolean =>
  (outcome !== "emergency" && outcome !== "refer") || level === outcome;

function bodyOf(answer: Recommendation, writing: Writing): string[] {
  switch (answer.outcome) {
    case "emergency":
    case "refer":
      return [];
    case "unscreened":
      return [...approachLines(answer.approach, writing), ...questionLines(answer, writing)];
    case "clearance":
      return ["", writing.words.headings.afterClearance, ...adviceLines(answer.afterClearance, writing)];
    case "recommended":
      return adviceLines(answer, writing);
    default:
      return answer satisfies never;
  }
}

function questionLines(answer: Extract<Recommendation, { outcome: "unscreened" }>, { words }: Writing): string[] {
  const now = answer.questions.filter(({ after }) => after.length === 0);
  return section(
    words.headings.questions,
    now.map(({ question }) => `- ${words.questions[question] ?? question}`),
  );
}

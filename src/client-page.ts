import { adviceSections } from "./client-advice.js";
import { type ReportDocument, type ReportSection, section } from "./document.js";
import { capital } from "./grammar.js";
import { fillIn, type Said, said, type Writing } from "./lines.js";
import type { Level, Recommendation } from "./recommendation.js";

/** What a client reads: outcome first, what to do, what was found, what fits and what not; no score and no code. */
export function clientPage(answer: Recommendation, writing: Writing): ReportDocument {
  const { words } = writing;
  return {
    language: words.language,
    title: words.page.title,
    lead: [leadOf(answer, writing), ...kindOf(answer, writing)],
    sections: sectionsOf(answer, writing),
    foot: [...("guidance" in answer || "questions" in answer ? [] : [words.page.rest]), words.headings.limits],
  };
}

const leadOf = (answer: Recommendation, { words }: Writing): string =>
  answer.outcome === "recommended" && answer.ranked.length === 0
    ? words.nothingRanked.client
    : words.outcomes[answer.outcome].client;

/** In general terms, where nothing can be recommended yet. */
const kindOf = (answer: Recommendation, { words }: Writing): string[] =>
  answer.outcome === "unscreened" ? [fillIn(words.page.kind, words.approaches[answer.approach.kind].title)] : [];

function sectionsOf(answer: Recommendation, writing: Writing): ReportSection[] {
  const { words } = writing;
  const { page } = words;
  const guidance = "guidance" in answer ? answer.guidance.map((code) => words.guidance[code].client) : [];
  const told = said(answer.findings, words, [leadOf(answer, writing), ...guidance]);
  switch (answer.outcome) {
    case "emergency":
    case "refer":
      return [...section("toDo", page.toDo, guidance), ...found(told, writing, [answer.outcome])];
    case "unscreened":
      return [
        ...toCheck(told, writing),
        ...questions(answer, writing),
        ...found(told, writing, [...personal, "technique"]),
      ];
    case "clearance":
      return [
        ...section(
          "agree",
          page.agree,
          answer.clinicians.map((code) => capital(words.clinicians[code])),
          { paragraphs: [page.onceAgreed] },
        ),
        ...toCheck(told, writing),
        ...found(told, writing, personal),
        ...adviceSections(answer.afterClearance, told, writing),
      ];
    case "recommended":
      return [...toCheck(told, writing), ...found(told, writing, personal), ...adviceSections(answer, told, writing)];
    default:
      return answer satisfies never;
  }
}

/** Levels that say something of the person; what a rule says of techniques stands with what is left out. */
const personal: readonly Level[] = ["emergency", "refer", "clearance", "local", "modify"];

/** Answers, numbers and notes to look at again. */
const toCheck = (told: readonly Said[], { words }: Writing): ReportSection[] =>
  section(
    "check",
    words.page.check,
    told.filter(({ finding }) => finding.rule === undefined).map(({ text }) => text),
  );

/** Each rule in its own sentences, and once that professionals differ. */
function found(told: readonly Said[], { words }: Writing, levels: readonly Level[]): ReportSection[] {
  const mine = told.filter(({ finding: { level } }) => level !== undefined && levels.includes(level));
  const disputed = mine.some(({ finding }) => finding.disputed && finding.level !== "emergency");
  return section("found", words.page.found, [
    ...mine.map(({ text }) => text),
    ...(disputed ? [words.page.disputed] : []),
  ]);
}

function questions(answer: Extract<Recommendation, { outcome: "unscreened" }>, { words }: Writing): ReportSection[] {
  const now = answer.questions.filter(({ after }) => after.length === 0);
  return section(
    "questions",
    words.page.questions,
    now.map(({ question }) => words.questions[question] ?? question),
  );
}

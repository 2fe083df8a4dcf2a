import { adviceSections } from "./client-advice.js";
import { type Document, type Section, section } from "./document.js";
import { capital } from "./grammar.js";
import { fillIn, said, type Writing } from "./lines.js";
import type { Level, Recommendation } from "./recommendation.js";

/** What a client reads: outcome first, what to do, what was found, what fits and what not; no score and no code. */
export function clientPage(answer: Recommendation, writing: Writing): Document {
  const { words } = writing;
  return {
    language: words.language,
    title: words.page.title,
    lead: [leadOf(answer, writing)],
    sections: sectionsOf(answer, writing),
    foot: [...("guidance" in answer || "questions" in answer ? [] : [words.page.rest]), words.headings.limits],
  };
}

const leadOf = (answer: Recommendation, { words }: Writing): string =>
  answer.outcome === "recommended" && answer.ranked.length === 0
    ? words.nothingRanked.client
    : words.outcomes[answer.outcome].client;

function sectionsOf(answer: Recommendation, writing: Writing): Section[] {
  const { words } = writing;
  const { page } = words;
  switch (answer.outcome) {
    case "emergency":
    case "refer":
      return [
        ...section(
          page.toDo,
          answer.guidance.map((code) => words.guidance[code].client),
        ),
        ...found(answer, writing, [answer.outcome]),
      ];
    case "unscreened":
      return [...toCheck(answer, writing), ...questions(answer, writing), ...found(answer, writing, personal)];
    case "clearance":
      return [
        ...section(
          page.agree,
          answer.clinicians.map((code) => capital(words.clinicians[code])),
          { paragraphs: [page.onceAgreed] },
        ),
        ...toCheck(answer, writing),
        ...found(answer, writing, personal),
        ...adviceSections(answer.afterClearance, answer.findings, writing),
      ];
    case "recommended":
      return [
        ...toCheck(answer, writing),
        ...found(answer, writing, personal),
        ...adviceSections(answer, answer.findings, writing),
      ];
    default:
      return answer satisfies never;
  }
}

/** Levels that say something of the person; what a rule says of techniques stands with what is left out. */
const personal: readonly Level[] = ["emergency", "refer", "clearance", "local", "modify"];

/** Answers, numbers and notes to look at again. */
const toCheck = ({ findings }: Recommendation, { words }: Writing): Section[] =>
  section(
    words.page.check,
    said(
      findings.filter(({ rule }) => rule === undefined),
      words,
    ),
  );

/** Each rule in its own sentences, and once what several have in common. */
function found({ findings }: Recommendation, { words }: Writing, levels: readonly Level[]): Section[] {
  const told = findings.filter(({ level }) => level !== undefined && levels.includes(level));
  const disputed = told.some((one) => one.disputed && one.level !== "emergency") ? [words.page.disputed] : [];
  return section(words.page.found, [...said(told, words), ...disputed]);
}

function questions(answer: Extract<Recommendation, { outcome: "unscreened" }>, { words }: Writing): Section[] {
  const now = answer.questions.filter(({ after }) => after.length === 0);
  return section(
    words.page.questions,
    now.map(({ question }) => words.questions[question] ?? question),
    { paragraphs: [fillIn(words.page.kind, words.approaches[answer.approach.kind].title)] },
  );
}

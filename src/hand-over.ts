import { catalogueName } from "./decided-by.js";
import { describe, nameOf } from "./describe.js";
import { type ReportDocument, type ReportItem, type ReportSection, section } from "./document.js";
import { inside, list, numeral } from "./grammar.js";
import { advicePages } from "./hand-over-advice.js";
import { coded, fillIn, say, type Writing } from "./lines.js";
import { approachName, placesInRow } from "./offered.js";
import type { Advice, Fact, QuestionPrompt, Recommendation, SafetyFinding } from "./recommendation.js";
import type { Words } from "./words.js";

/** What a therapist reads: everything a result holds, with the codes of rules and findings, and the publications. */
export function handOver(answer: Recommendation, writing: Writing): ReportDocument {
  const { words, citations } = writing;
  const sections = [...headOf(answer, writing), ...bodyOf(answer, writing)];
  const cited = citations.list();
  return {
    language: words.language,
    title: words.headings.title,
    lead: leadOf(answer, writing),
    sections: [
      ...sections,
      ...section(
        "sources",
        words.headings.sources,
        cited,
        cited.length > 0 ? { paragraphs: [words.headings.unchecked] } : {},
      ),
    ],
    foot: [words.headings.limits],
  };
}

function leadOf(answer: Recommendation, { words }: Writing): string[] {
  const { title, therapist } = words.outcomes[answer.outcome];
  const nothing = answer.outcome === "recommended" && answer.ranked.length === 0;
  return [
    `${words.headings.outcome}: ${title} [${catalogueName(answer.catalogue)}]`,
    nothing ? words.nothingRanked.therapist : therapist,
  ];
}

function headOf(answer: Recommendation, { words }: Writing): ReportSection[] {
  const { headings } = words;
  const guidance = "guidance" in answer ? answer.guidance.map((code) => words.guidance[code].therapist) : [];
  const clinicians = "clinicians" in answer ? answer.clinicians.map((code) => words.clinicians[code]) : [];
  const told = answer.findings.filter((one) => concerns(one, answer.outcome));
  return [
    ...section("toDo", headings.toDo, guidance),
    ...section("agree", headings.agree, clinicians),
    ...section(
      "findings",
      headings.findings,
      told.map((one) => findingOf(one, words)),
    ),
  ];
}

/** A stop names what stops, and nothing else. */
const concerns = ({ level }: SafetyFinding, outcome: Recommendation["outcome"]): boolean =>
  (outcome !== "emergency" && outcome !== "refer") || level === outcome;

/** A finding with its code and level, where it holds, and what it was read from. */
function findingOf(finding: SafetyFinding, words: Words): ReportItem {
  const { rule, code, level, regions, facts } = finding;
  const codes = coded([rule ?? code]);
  const text = `${level ? `${words.levels[level]}: ` : ""}${describe(finding, words, "therapist")} ${codes}`;
  const read = facts.map((fact) => factOf(fact, words));
  return {
    text,
    notes: [
      ...(regions && regions.length > 0 ? [placesInRow(regions, words)] : []),
      ...(read.length > 0 ? [fillIn(words.headings.readFrom, read.join("; "))] : []),
    ],
  };
}

/** What was read, with the answer where it was a question. */
function factOf({ path, value }: Fact, words: Words): string {
  const name = nameOf(path, value, words);
  if (!path.startsWith("screening.")) return name;
  const answers: Readonly<Record<string, string>> = words.answers;
  return `${name} ${value === null ? words.joins.unanswered : (answers[String(value)] ?? numeral(value, words))}`;
}

function bodyOf(answer: Recommendation, writing: Writing): ReportSection[] {
  const { headings } = writing.words;
  switch (answer.outcome) {
    case "emergency":
    case "refer":
      return [];
    case "unscreened":
      return [...approachOf(answer.approach, writing), ...questionsOf(answer.questions, writing)];
    case "clearance":
      return [
        ...section(
          "afterClearance",
          headings.afterClearance,
          answer.clinicians.map((code) => writing.words.clinicians[code]),
        ),
        ...approachOf(answer.afterClearance.approach, writing),
        ...advicePages(answer.afterClearance, writing),
      ];
    case "recommended":
      return [...approachOf(answer.approach, writing), ...advicePages(answer, writing)];
    default:
      return answer satisfies never;
  }
}

const approachOf = (approach: Advice["approach"], writing: Writing): ReportSection[] =>
  section(
    "approach",
    writing.words.headings.approach,
    approach.reasons.map((reason) => say(reason, writing)),
    { paragraphs: [approachName(approach, writing.words)] },
  );

function questionsOf(questions: readonly QuestionPrompt[], { words }: Writing): ReportSection[] {
  const now = questions.filter(({ after }) => after.length === 0);
  return section(
    "questions",
    words.headings.questions,
    now.map(({ question, outcomes, ceiling, techniques, answered, settledBy }): ReportItem => {
      const leads = [
        ...outcomes.map((outcome) => words.outcomes[outcome].title),
        ...(ceiling ? [fillIn(words.headings.atMost, words.pressures[ceiling])] : []),
        ...(techniques.length > 0 ? [inside(words.levels.technique, words)] : []),
      ];
      return {
        text: `${words.questions[question] ?? question} ${coded([question])}`,
        notes: [
          ...(leads.length > 0 ? [fillIn(words.headings.canLeadTo, list(leads, words, "or"))] : []),
          ...(answered === "unsure" ? [fillIn(words.headings.settledBy, words.clinicians[settledBy])] : []),
        ],
      };
    }),
  );
}

import type { Catalogue } from "./catalogue.js";
import type { AnswerInput, IntakeIssue } from "./intake.js";
import type { QuestionScreen } from "./interview-result.js";
import { safeParseIntake } from "./parse.js";
import { problem, type Read } from "./tool-input.js";

/** One answer of a call, and where it stands. */
interface Entry {
  readonly at: string;
  readonly question: string;
  readonly answer: unknown;
  readonly regions: unknown;
}

type Answers = Readonly<Record<string, AnswerInput | undefined>>;

/** The answers to a screen: one for each of its questions, and to no other. */
export function readAnswers(given: unknown, screen: QuestionScreen, catalogue: Catalogue | undefined): Read<Answers> {
  if (!Array.isArray(given)) return { value: {}, issues: [problem("answers", "wrong-type", "must be a list.")] };
  const read = given.map((entry: unknown, at) => readEntry(entry, `answers[${at}]`));
  const entries = read.flatMap(({ value }) => value);
  const asked = entries.filter(({ question }) => screen.questions.some((one) => one.question === question));
  const answers = Object.fromEntries(asked.map(({ question, answer, regions }) => [question, said(answer, regions)]));
  const issues = [
    ...read.flatMap((one) => one.issues),
    ...strangers(entries, screen),
    ...twice(asked),
    ...missing(asked, screen),
    ...refused(asked, answers, screen, catalogue),
  ];
  return { value: answers as Answers, issues };
}

const said = (answer: unknown, regions: unknown): unknown =>
  answer === undefined || regions === undefined ? answer : { answer, regions };

function readEntry(entry: unknown, at: string): Read<Entry[]> {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    return { value: [], issues: [problem(at, "wrong-type", "must be an object.")] };
  const { question, answer, regions, ...extra } = entry as Record<string, unknown>;
  const issues = Object.keys(extra).map((key) =>
    problem(`${at}.${key.slice(0, 80)}`, "unknown-key", "is not a known field."),
  );
  if (!Object.hasOwn(entry, "answer")) issues.push(problem(`${at}.answer`, "wrong-type", "is missing."));
  if (typeof question === "string") return { value: [{ at, question, answer, regions }], issues };
  return { value: [], issues: [...issues, problem(`${at}.question`, "wrong-type", "must be the code of a question.")] };
}

const strangers = (entries: readonly Entry[], { questions }: QuestionScreen): IntakeIssue[] =>
  entries
    .filter(({ question }) => !questions.some((one) => one.question === question))
    .map(({ at }) => problem(`${at}.question`, "unknown-code", "is not on the screen that this intake has come to."));

const twice = (entries: readonly Entry[]): IntakeIssue[] =>
  entries
    .filter(({ question }, at) => entries.findIndex((one) => one.question === question) < at)
    .map(({ at }) => problem(`${at}.question`, "impossible", "is answered twice."));

/** What is left out could be taken for a no. */
function missing(entries: readonly Entry[], { questions }: QuestionScreen): IntakeIssue[] {
  const left = questions.filter(({ question }) => !entries.some((one) => one.question === question));
  const codes = left.map(({ question }) => question).join(", ");
  const message = `must have every question of the screen, null where there was no answer; missing: ${codes}.`;
  return left.length > 0 ? [problem("answers", "too-small", message)] : [];
}

/** What the parser has against the answers, at the places where they stand in the call. */
function refused(
  entries: readonly Entry[],
  answers: Readonly<Record<string, unknown>>,
  { questions }: QuestionScreen,
  catalogue: Catalogue | undefined,
): IntakeIssue[] {
  const parsed = safeParseIntake({ screening: { answers } }, catalogue);
  const issues = parsed.success ? [] : parsed.error.issues;
  return entries.flatMap(({ at, question, answer }) => {
    const start = `screening.answers.${question}`;
    const here = issues.filter(({ path }) => path === start || path.startsWith(`${start}.`));
    const moved = here.map((issue) => ({ ...issue, path: at + (issue.path.slice(start.length) || ".answer") }));
    const options: readonly unknown[] = questions.find((one) => one.question === question)?.options ?? [];
    const isOption = answer === undefined || options.includes(answer);
    const choose = `must be one of: ${options.join(", ")}; or null.`;
    return isOption ? moved : [problem(`${at}.answer`, "unknown-code", choose)];
  });
}

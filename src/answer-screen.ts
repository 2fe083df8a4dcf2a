import { readerOf } from "./answers.js";
import { canonical } from "./canonical.js";
import type { Catalogue } from "./catalogue.js";
import { checked } from "./checked.js";
import { judge } from "./criterion.js";
import type { AnswerInput, Intake } from "./intake.js";
import type { InterviewQuestion, QuestionScreen } from "./interview-result.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { parsed } from "./parsed.js";
import { openIn } from "./pending.js";
import { refuse } from "./refuse.js";
import { shown } from "./shown.js";
import { listVersionOf, notNewer } from "./version.js";
import { regionLabels, sides } from "./vocabulary.js";

/** What the questions of a screen are from. */
export interface AnswerScreenOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
}

/**
 * The intake after a person has answered a screen. Every statement of it that `answers` leaves out becomes an explicit
 * no, so `{}` is "none of these"; null leaves it open, and a question that asks for a place only keeps its yes. Throws
 * `TypeError` for an answer that does not belong to the screen, for what is no screen, and for an intake that was not
 * parsed.
 *
 * @example
 * ```ts
 * import { parseIntake } from "massage-recommender";
 * import { answerScreen, nextQuestions } from "massage-recommender/interview";
 * const intake = parseIntake({ goals: ["sleep"] });
 * const next = nextQuestions(intake);
 * if (!next.done) console.log(answerScreen(intake, next.screens[0], {}).screening.answers["chest-pain"]); // { answer: "no" }
 * ```
 */
export function answerScreen(
  intake: Intake,
  screen: Pick<QuestionScreen, "questions">,
  answers: Readonly<Record<string, AnswerInput | undefined>> = {},
  options: AnswerScreenOptions = {},
): Intake {
  const { catalogue = shipped, ...unknown } = options ?? {};
  refuse(unknown, "answerScreen(intake, screen, answers, { catalogue })");
  checkScreen(screen, checked(catalogue));
  if (!isPlain(answers))
    throw new TypeError("Answers must be a plain object from codes to answers; {} means none of these.");
  for (const [code, answer] of Object.entries(answers)) check(code, answer, screen);
  const { denied, clearances } = parsed(intake).screening;
  const said: Record<string, AnswerInput> = {
    ...(denied ? spelledOut(intake, catalogue) : {}),
    ...intake.screening.answers,
  };
  for (const asked of screen.questions) {
    const answer = answerTo(asked, answers);
    const isSaid = !Object.hasOwn(answers, asked.question) && Object.hasOwn(intake.screening.answers, asked.question);
    if (answer !== undefined && answer !== null && !isSaid) said[asked.question] = answer;
  }
  const unread = denied && !notNewer(denied.version, listVersionOf(catalogue)) ? { denied } : {};
  return canonical({ ...intake, screening: { answers: said, clearances, ...unread } });
}

/** Each question of a screen that is not told of becomes a no, so a screen of anything else must not pass. */
function checkScreen(screen: Pick<QuestionScreen, "questions">, { index }: Catalogue): void {
  const { questions } = Object(screen) as Partial<QuestionScreen>;
  if (!Array.isArray(questions))
    throw new TypeError("This is no screen: answerScreen(intake, next.screens[0], answers), one screen at a time.");
  for (const { question, asks, options, regions } of questions as Partial<InterviewQuestion>[]) {
    const isAsked = asks === "answer" || asks === "place";
    if (!index.questions.has(String(question)) || !isAsked || !Array.isArray(options) || regions === undefined)
      throw new TypeError(`${shown(question)} is no question as nextQuestions() gives it for this catalogue.`);
  }
}

/** A promise, a map or form data has no own answers, and must not read as none of these. */
function isPlain(answers: unknown): boolean {
  if (Object.prototype.toString.call(answers) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(answers);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What was said to a question of the screen; left out means no, but for one that only asks for a place. */
function answerTo({ question, asks }: InterviewQuestion, answers: Readonly<Record<string, AnswerInput | undefined>>) {
  if (Object.hasOwn(answers, question)) return answers[question];
  return asks === "place" ? "yes" : "no";
}

/**
 * A denied list, as explicit answers: it was denied before the answers of this screen, so it must not answer the
 * follow-ups that they open.
 */
function spelledOut(intake: Intake, catalogue: Catalogue): Record<string, "no"> {
  const reader = readerOf(intake, catalogue);
  const denied = catalogue.questions.filter((question) => {
    const { appliesWhen, code } = question;
    const applies = !appliesWhen || judge(appliesWhen, reader.leaf).verdict !== "unmet";
    return applies && reader.question(code).said === "denied" && openIn(question, intake, reader) === null;
  });
  return Object.fromEntries(denied.map(({ code }) => [code, "no" as const]));
}

function check(code: string, answer: AnswerInput | undefined, { questions }: Pick<QuestionScreen, "questions">): void {
  const asked = questions.find(({ question }) => question === code);
  if (!asked) throw new TypeError(`"${code}" is not on this screen.`);
  if (answer === null || answer === undefined) return;
  const { answer: said, regions = [], ...other } = typeof answer === "object" ? answer : { answer };
  const [key] = Object.keys(other);
  if (key !== undefined) throw new TypeError(`"${key}" is not a field of an answer, in the answer to "${code}".`);
  const word = said === true ? "yes" : said === false ? "no" : said;
  if (!asked.options.includes(word))
    throw new TypeError(`${shown(said)} does not answer "${code}": ${asked.options.join(", ")}.`);
  if (regions.length > 0 && (asked.regions === null || word === "no"))
    throw new TypeError(`"${code}" takes no regions${asked.regions ? " with a no" : ""}.`);
  for (const one of regions) checkRegion(typeof one === "string" ? { region: one } : one, code);
}

function checkRegion({ region, side = "both" }: { region: string; side?: string | undefined }, code: string): void {
  if (!Object.hasOwn(regionLabels, region))
    throw new TypeError(`"${region}" is not a region, in the answer to "${code}".`);
  if (!(sides as readonly string[]).includes(side))
    throw new TypeError(`"${side}" is not a side, in the answer to "${code}".`);
}

import { readerOf } from "./answers.js";
import type { Catalogue, List } from "./catalogue.js";
import { checked } from "./checked.js";
import type { Intake } from "./intake.js";
import type { Interview, ListedQuestion, QuestionScreen } from "./interview-result.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { listed, prompted } from "./listing.js";
import { parsed } from "./parsed.js";
import { isOn, notAskedIn, type Pending, pendingIn, type Round, readyIn, stopOf, unsettledIn } from "./pending.js";
import { checkList, refuse } from "./refuse.js";
import { relevanceIn } from "./relevance.js";
import { screensOf } from "./screens.js";

export { type AnswerScreenOptions, answerScreen } from "./answer-screen.js";
export type * from "./interview-result.js";

/** Which questions to ask, and by what. */
export interface InterviewOptions {
  /** The list to ask: `gate` settles whether massage is a good idea, `full` (the default) also what fits. */
  list?: List | undefined;
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
}

/**
 * Which questions still matter for a parsed intake, in the order to ask them, without zod. Pure, synchronous and
 * deterministic. Throws `TypeError` for an unknown option or list, and for an intake that was not parsed.
 *
 * @example
 * ```ts
 * import { parseIntake } from "massage-recommender";
 * import { nextQuestions } from "massage-recommender/interview";
 * const next = nextQuestions(parseIntake({ goals: ["sleep"] }), { list: "gate" });
 * if (!next.done) console.log(next.screens.length, next.screens[0].questions[0].question); // 6 "chest-pain"
 * ```
 */
export function nextQuestions(intake: Intake, options: InterviewOptions = {}): Interview {
  const { list = "full", catalogue = shipped, ...unknown } = options ?? {};
  refuse(unknown, "nextQuestions(intake, { list, catalogue })");
  checkList(list);
  const reader = readerOf(parsed(intake), checked(catalogue));
  const round: Round = { intake, catalogue, reader, list, relevanceOf: relevanceIn(intake, catalogue, reader) };
  const pending = pendingIn(round);
  const common = {
    list,
    notAsked: notAskedIn(round, pending),
    unsettled: unsettledIn(round),
    progress: { answered: answeredIn(round), leftAtMost: pending.length },
  };
  const [first, ...others] = screensFor(pending, round);
  if (first) return { done: false, screens: [first, ...others], ...common };
  const outcome = stopOf(catalogue, reader);
  return { done: true, because: outcome ? "outcome-decided" : "all-asked", outcome, ...common };
}

const answeredIn = ({ catalogue, reader, list }: Round): number =>
  catalogue.questions.filter((q) => isOn(list, q) && reader.question(q.code).said !== null).length;

const screensFor = (pending: readonly Pending[], { catalogue, reader }: Round): QuestionScreen[] =>
  screensOf(readyIn(pending, reader)).map((screen) => ({
    groups: [...new Set(screen.map(({ question }) => question.group))],
    questions: screen.map((one) => prompted(one, catalogue)),
  }));

/**
 * Every question of a list with what a yes to it can change, in the order of the catalogue, for a form of your own.
 * Throws `TypeError` for an unknown option or list.
 *
 * @example
 * ```ts
 * import { listQuestions } from "massage-recommender/interview";
 * console.log(listQuestions("gate").length); // 76
 * ```
 */
export function listQuestions(list: List, options: { catalogue?: Catalogue | undefined } = {}): ListedQuestion[] {
  const { catalogue = shipped, ...unknown } = options ?? {};
  refuse(unknown, "listQuestions(list, { catalogue })");
  checkList(list);
  return checked(catalogue)
    .questions.filter((question) => isOn(list, question))
    .map((question) => listed(question, catalogue));
}

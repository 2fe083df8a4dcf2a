import type { List } from "./catalogue.js";
import { type Answer, type Intake, IntakeError } from "./intake.js";
import {
  answerScreen,
  type Interview,
  type InterviewDone,
  type InterviewOptions,
  type InterviewQuestion,
  type NotAsked,
  nextQuestions,
  type ToSettle,
} from "./interview.js";
import type { Tool, ToolOptions } from "./tool.js";
import { readAnswers } from "./tool-answers.js";
import { problem, type Read, readCall, readIntake, throwIf } from "./tool-input.js";
import { interviewSchemas } from "./tool-schemas.js";
import { interviewDescription } from "./tool-texts.js";
import type { Region } from "./vocabulary.js";
import { en } from "./words/en-client.js";
import type { ClientWords, Words } from "./words.js";

/** An intake as tools give and take it: without what only a host can vouch for. */
export interface ToolIntake extends Omit<Intake, "screening" | "notes"> {
  /** What was said to the health questions; one that is absent is unknown. */
  screening: {
    /** Answers by code of the question. */
    answers: Record<string, Answer>;
  };
  /** Remarks in the person's own words. */
  notes: {
    /** At most 2,000 characters. */
    text: string;
  }[];
}

/** A question to put to the person. */
export interface ToolQuestion {
  /** Code of the question, to answer it by. */
  question: string;
  /** What to ask, to be said as it stands. */
  text: string;
  /** `place` where yes is known already, so that only the place is open. */
  asks: "answer" | "place";
  /** What can be answered. */
  options: Answer["answer"][];
  /** Whether to ask where, for a yes; null where it takes no regions. */
  regions: "required" | "optional" | null;
  /** The regions that a yes without regions means; empty where it leaves the place unknown. */
  defaultRegions: Region[];
}

/** What was asked and is still open, and who can settle it. */
export interface ToolUnsettled extends ToSettle {
  /** The question in words. */
  text: string;
}

interface Common {
  /** What is known now; pass it on unchanged. */
  intake: ToolIntake;
  /** The list that is asked. */
  list: List;
  /** What was asked and is still open. */
  unsettled: ToolUnsettled[];
  /** How far it is, in questions. */
  progress: Interview["progress"];
}

/** There is more to ask. */
export interface ToolInterviewOpen extends Common {
  /** More can matter. */
  done: false;
  /** What the questions are about, as a title. */
  title: string;
  /** The screen to ask now, one to eight questions. */
  questions: ToolQuestion[];
}

/** There is nothing more to ask. */
export interface ToolInterviewDone extends Common {
  /** Nothing more to ask: call the recommend tool. */
  done: true;
  /** Whether an answer decided the outcome, or everything that matters was asked. */
  because: InterviewDone["because"];
  /** The outcome that was decided; null where everything was asked. */
  outcome: InterviewDone["outcome"];
  /** Questions that were never asked and stay unknown, and why. */
  notAsked: NotAsked[];
}

/** What the interview tool gives; look at `done` first. */
export type ToolInterview = ToolInterviewOpen | ToolInterviewDone;

/**
 * Asks the questions that still matter, a screen at a time, and keeps nothing: the intake goes back and forth.
 *
 * @example
 * ```ts
 * import { interviewTool } from "massage-recommender/ai";
 * const turn = interviewTool.execute({ intake: { conditions: ["neck-pain"] }, list: "gate" });
 * if (!turn.done) console.log(turn.questions[0]?.question); // "chest-pain"
 * ```
 */
export const interviewTool: Tool<ToolInterview> = {
  name: "massage_interview",
  title: "Massage interview",
  description: interviewDescription,
  ...interviewSchemas,
  execute: (input, options = {}) => {
    const call = readCall(input, ["intake", "list", "answers"]);
    const list = readList(call.value["list"]);
    const intake = readIntake(call.value["intake"], "intake", options);
    throwIf(call.issues, list.issues, intake.issues);
    const asking = { catalogue: options.catalogue, list: list.value };
    const { answers } = call.value;
    return turn(answers === undefined ? intake.value : answer(intake.value, answers, asking), options, asking);
  },
};

type Asking = Pick<InterviewOptions, "catalogue" | "list">;

const readList = (list: unknown = "full"): Read<List> =>
  list === "gate" || list === "full"
    ? { value: list, issues: [] }
    : { value: "full", issues: [problem("list", "unknown-code", "must be gate or full.")] };

/** The intake with the answers to its next screen. */
function answer(intake: Intake, answers: unknown, asking: Asking): Intake {
  const next = nextQuestions(intake, asking);
  if (next.done)
    throw new IntakeError([problem("answers", "impossible", "answer nothing: there is nothing more to ask.")]);
  const [screen] = next.screens;
  const read = readAnswers(answers, screen, asking.catalogue);
  throwIf(read.issues);
  return answerScreen(intake, screen, read.value, { catalogue: asking.catalogue });
}

function turn(intake: Intake, { words = en }: ToolOptions, asking: Asking): ToolInterview {
  const next = nextQuestions(intake, asking);
  const { list, progress } = next;
  const unsettled = next.unsettled.map((one) => ({ ...one, text: words.questions[one.question] ?? one.question }));
  const common = { intake: forTools(intake), list, progress, unsettled };
  if (next.done)
    return { done: true, because: next.because, outcome: next.outcome, ...common, notAsked: next.notAsked };
  const [screen] = next.screens;
  const title = screen.groups.map((group) => words.groups[group] ?? group).join(", ");
  return { done: false, title, questions: screen.questions.map((one) => asked(one, words)), ...common };
}

const asked = (
  { question, asks, options, regions, defaultRegions }: InterviewQuestion,
  { questions }: ClientWords | Words,
): ToolQuestion => ({ question, text: questions[question] ?? question, asks, options, regions, defaultRegions });

const forTools = ({ screening, notes, ...intake }: Intake): ToolIntake => ({
  ...intake,
  screening: { answers: screening.answers },
  notes: notes.map(({ text }) => ({ text })),
});

import type { List } from "./catalogue.js";
import type { Criterion } from "./criterion.js";
import type { NotInPlay } from "./in-play.js";
import type { Answer } from "./intake.js";
import type { Outcome, QuestionPrompt } from "./recommendation.js";
import type { Clinician, Region } from "./vocabulary.js";

export type { List, NotInPlay };

/** What a yes to a question can change. */
type Changes = Pick<QuestionPrompt, "outcomes" | "techniques" | "ceiling">;

/** A question, and what a yes to it can change. Its words are in the word files under `questions`. */
export interface ListedQuestion extends Changes {
  /** Code of the question. */
  question: string;
  /** Code of the group it is asked in; its title is in the word files under `groups`. */
  group: string;
  /** `gate` questions are on both lists. */
  list: List;
  /** What can be answered. */
  options: Answer["answer"][];
  /** Whether a host should ask where, or may; null where a yes names no region. */
  regions: "required" | "optional" | null;
  /** The regions that a yes without regions means; empty where it leaves the place unknown. */
  defaultRegions: Region[];
  /** When it is shown: it does not apply where this is unmet; null means always. */
  shownWhen: Criterion | null;
  /** Codes of the questions that depend on it. */
  opens: string[];
  /** Codes of the techniques that are only for those who say yes. */
  unlocks: string[];
  /** Whether a yes can bar or limit work in some regions. */
  inRegions: boolean;
  /** The most minutes that a session may last after a yes; null where it sets no limit. */
  minutes: number | null;
  /** Who can settle it where the person is unsure; `doctor` where it decides no clearance rule alone. */
  settledBy: Clinician;
}

/** A question that is still worth asking, and what it can still change for this person. */
export interface InterviewQuestion extends ListedQuestion {
  /** `place` where what was stated says yes already, so that only the place is open. */
  asks: "answer" | "place";
}

/** Statements to show together; a person may say that none of them applies. */
export interface QuestionScreen {
  /** Codes of the groups that its questions are from, in the order of the screen. */
  groups: string[];
  /** One to eight questions, emergencies first, else those of a group together. */
  questions: InterviewQuestion[];
}

/** A question that was never asked and stays open, and why. It is not a no. */
export interface NotAsked {
  /** Code of the question. */
  question: string;
  /** Code of its group. */
  group: string;
  /**
   * `outcome-decided` where no answer to it can overrule the outcome, `other-list` where only the full list asks it,
   * `not-in-play` where it could touch only techniques that no answer can bring into a ranking, `decided-otherwise`
   * where other answers have decided all that it could.
   */
  reason: "outcome-decided" | "other-list" | "not-in-play" | "decided-otherwise";
  /** The techniques that it could touch, each with why it is out of play; empty unless the reason is `not-in-play`. */
  notInPlay: NotInPlay[];
}

/** What was asked and is still open. */
export interface ToSettle {
  /** Code of the question. */
  question: string;
  /** The answer, where the person is unsure; the place, where a yes does not say where. */
  open: "answer" | "place";
  /** Who can settle it; `practitioner` for a place. */
  settledBy: Clinician;
}

interface Common {
  /** The list that is asked. */
  list: List;
  /** Questions that were not asked and need not be, in the order of the catalogue. */
  notAsked: NotAsked[];
  /** What was asked and is left for somebody to settle, in the order of the catalogue. */
  unsettled: ToSettle[];
  /** How far it is, in questions. */
  progress: {
    /** Questions of the list that have an answer; those denied with a list count. */
    answered: number;
    /** The most that can still be asked, follow-ups included. */
    leftAtMost: number;
  };
}

/** There is more to ask. */
export interface InterviewOpen extends Common {
  /** More can matter. */
  done: false;
  /** What to show, in order, at least one screen. Show the first, then ask again: an answer can change the rest. */
  screens: [QuestionScreen, ...QuestionScreen[]];
}

/** Nothing that was left out can change the result of the list. */
export interface InterviewDone extends Common {
  /** Nothing more to ask. */
  done: true;
  /** Whether an answer decided the outcome, or everything on the list that matters was asked. */
  because: "outcome-decided" | "all-asked";
  /** The outcome that was decided; null where everything that matters was asked. */
  outcome: Extract<Outcome, "emergency" | "refer"> | null;
}

/** Where an interview stands; look at `done` first. It survives JSON unchanged. */
export type Interview = InterviewOpen | InterviewDone;

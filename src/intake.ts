import type { FactName, Facts } from "./facts.js";
import type { QuestionCode } from "./knowledge/safety/codes.js";
import type { RegionRef } from "./places.js";
import type { Clinician, Condition, Goal, Pressure, Priority, Region, Setting, Side, Stage } from "./vocabulary.js";

/** A condition the person has. */
export interface StatedCondition {
  /** Which condition of the vocabulary it is. */
  code: Condition;
  /** 0 none to 10 worst; weighs 1 (below 4), 2 (from 4, or unstated) or 3 (from 7). */
  severity?: number;
  /** How long it has lasted; taken from `weeks` where only that is given, absent where neither is. */
  stage?: Stage;
  /** Weeks it has lasted, 0 to 5,200; absent means not stated. */
  weeks?: number;
  /** Where it is; absent means its usual place. */
  regions?: RegionRef[];
}

/** A goal the person has. */
export interface StatedGoal {
  /** Which goal of the vocabulary it is. */
  code: Goal;
  /** How much it matters: `low` weighs 1, `medium` 2, `high` 3. */
  priority: Priority;
}

/** An answer to a screening question. `unsure` decides like no answer, but counts as asked. */
export interface Answer {
  /** What the person said; `unsure` leaves the question open. */
  answer: "yes" | "no" | "unsure";
  /** Where, for yes and unsure: there and nowhere else; absent means the question's usual regions, or not known. */
  regions?: RegionRef[];
}

/** "None of the rest of that list applies": the list the person was shown, as of that version of the lists (`catalogue.listVersion`). */
export interface Denied {
  /** The list that was shown: the gate questions only, or every question. */
  list: "gate" | "full";
  /** Version of the catalogue it came from, such as `0.1.0`; questions added since stay unknown. */
  version: string;
}

/** A named clinician agreed to massage in spite of a clearance rule; attested by the host. */
export interface Clearance {
  /** Code of the clearance rule it lifts; it lifts no rule of another level. */
  rule: string;
  /** Who agreed; it counts only if the rule names the same clinician. */
  by: Clinician;
}

/** Screening: absent answers are unknown, never no. */
export interface Screening {
  /** Answers by code of the question; one that is absent was never given. */
  answers: Record<string, Answer>;
  /** The list whose other questions the person denied; absent means that none was. */
  denied?: Denied;
  /** Agreements of clinicians; empty means none. */
  clearances: Clearance[];
}

/** What the person would like. It never changes what screening decided. */
export interface Preferences {
  /** The most pressure the person wants; absent means no wish. */
  pressure?: Pressure;
  /** Codes of techniques the person declines, adjuncts and add-ons too. */
  avoidTechniques: string[];
  /** Codes of techniques the person likes; they break ties and earn no points. */
  likeTechniques: string[];
  /** Regions to leave alone at the person's wish. */
  avoidRegions: RegionRef[];
  /** Regions to work on first; where hands may work on none of them, a technique is not indicated; empty means any. */
  focusRegions: RegionRef[];
  /** Minutes a session, 10 to 240; absent means no wish. */
  sessionMinutes?: number;
  /** Where the session is to take place; absent means anywhere. */
  setting?: Setting;
  /** Whether needles are acceptable; absent means it was not asked, and is to be agreed. */
  needles?: boolean;
}

/** Free text that no code covers; it is never dropped. */
export interface Note {
  /** At most 2,000 characters. */
  text: string;
  /** Whether a person who can judge it has read it; an unreviewed note asks for that first. */
  reviewed: boolean;
}

/** What is known about a person, in canonical form: defaults filled, codes sorted, each once. */
export interface Intake {
  /** What the person has, each condition once, in the order of the vocabulary. */
  conditions: StatedCondition[];
  /** What the person hopes for, each goal once, in the order of the vocabulary. */
  goals: StatedGoal[];
  /** What was said to the safety questions, and who agreed to massage. */
  screening: Screening;
  /** Numbers about the person, by name; one that is absent is unknown. */
  facts: Partial<Record<FactName, number>>;
  /** Wishes; an absent or empty one is none. */
  preferences: Preferences;
  /** Remarks in the person's own words, at most 20, each text once. */
  notes: Note[];
}

/** One thing wrong with an input. */
export interface IntakeIssue {
  /** Where, such as `conditions[0].code`; empty for the whole input. */
  path: string;
  /**
   * What is wrong: `unknown-code`, `unknown-key`, `wrong-type`, `wrong-format`, `too-big`, `too-small`, `too-long`,
   * `too-deep` or `impossible`.
   */
  code: string;
  /** What is wrong, in English, to be read after `path`, such as "is not a known field." */
  message: string;
  /** The nearest valid code or key; absent where none is near. */
  suggestion?: string;
}

/** The input cannot be read. Names every problem; nothing was decided. */
export class IntakeError extends Error {
  /** Tells it from other errors where `instanceof` cannot. */
  override readonly name = "IntakeError";
  constructor(
    /** Everything that is wrong with the input, at least one. */
    readonly issues: readonly IntakeIssue[],
  ) {
    super(
      `The intake has ${issues.length} ${issues.length === 1 ? "problem" : "problems"}:\n${issues.map(lineOf).join("\n")}`,
    );
  }
}

const lineOf = ({ path, message, suggestion }: IntakeIssue): string =>
  `- ${path || "(input)"}: ${message}${suggestion ? ` Did you mean "${suggestion}"?` : ""}`;

/** Where on the body, as hosts may give it: a region code alone means both sides. */
export type RegionInput =
  | Region
  | {
      /** Region of the body. */
      region: Region;
      /** Absent means both sides. */
      side?: Side | undefined;
    };

/** An answer, as hosts may give it: `true` and `false` mean yes and no, null and absent mean not asked. */
export type AnswerInput =
  | Answer["answer"]
  | boolean
  | null
  | {
      /** What the person said. */
      answer: Answer["answer"];
      /** Where, for yes and unsure, at most 60; only for questions that take regions. */
      regions?: readonly RegionInput[] | undefined;
    };

/** A condition, as hosts may give it. */
export interface ConditionInput {
  /** Which condition of the vocabulary it is; given twice, the worse severity and the longer time count. */
  code: Condition;
  /** 0 none to 10 worst; absent weighs as much as 4 to 6. */
  severity?: number | undefined;
  /** How long it has lasted; weeks or a second entry that contradict it are an issue. */
  stage?: Stage | undefined;
  /** Weeks it has lasted, 0 to 5,200; gives the stage where that is absent. */
  weeks?: number | undefined;
  /** Where it is, at most 60; absent means its usual place. */
  regions?: readonly RegionInput[] | undefined;
}

/** What `recommend()` takes: every field may be left out, and codes may stand for objects. */
export interface IntakeInput {
  /** What the person has, at most 50. */
  conditions?: readonly (Condition | ConditionInput)[] | undefined;
  /** What the person hopes for, at most 50. */
  goals?:
    | readonly (
        | Goal
        | {
            /** Which goal of the vocabulary it is; one given twice counts with the higher priority. */
            code: Goal;
            /** How much it matters; absent means `medium`. */
            priority?: Priority | undefined;
          }
      )[]
    | undefined;
  /** What was said to the safety questions; absent means that nothing was asked. */
  screening?:
    | {
        /** Answers by code of the question; null and absent mean not asked. */
        answers?: Partial<Record<QuestionCode, AnswerInput | undefined>> | undefined;
        /** The list whose other questions the person denied; absent means that none was. */
        denied?: Denied | undefined;
        /** Agreements of clinicians, at most 200. */
        clearances?: readonly Clearance[] | undefined;
      }
    | undefined;
  /** Numbers about the person, by name; those that are impossible, alone or together, are issues. */
  facts?: Facts | undefined;
  /** What the person would like. */
  preferences?:
    | {
        /** The most pressure the person wants. */
        pressure?: Pressure | undefined;
        /** Codes of techniques the person declines, at most 100. */
        avoidTechniques?: readonly string[] | undefined;
        /** Codes of techniques the person likes, at most 100; they only break ties. */
        likeTechniques?: readonly string[] | undefined;
        /** Regions to leave alone at the person's wish, at most 60. */
        avoidRegions?: readonly RegionInput[] | undefined;
        /** Regions to work on first, at most 60; absent means any. */
        focusRegions?: readonly RegionInput[] | undefined;
        /** Minutes a session, 10 to 240. */
        sessionMinutes?: number | undefined;
        /** Where the session is to take place; absent means anywhere. */
        setting?: Setting | undefined;
        /** Whether needles are acceptable; absent means it was not asked. */
        needles?: boolean | undefined;
      }
    | undefined;
  /** At most 20, of at most 2,000 characters; a text alone is an unreviewed note. */
  notes?:
    | readonly (
        | string
        | {
            /** At most 2,000 characters. */
            text: string;
            /** Whether a person who can judge it has read it; absent means no. */
            reviewed?: boolean | undefined;
          }
      )[]
    | undefined;
}

import type { FactName } from "./facts.js";
import type { QuestionCode } from "./knowledge/safety/codes.js";
import type { RegionRef } from "./places.js";
import type { Clinician, Condition, Goal, Pressure, Priority, Region, Setting, Side, Stage } from "./vocabulary.js";

/** A condition the person has. */
export interface StatedCondition {
  code: Condition;
  /** 0 none to 10 worst; weighs 1 (0-3), 2 (4-6 or unstated) or 3 (7-10). */
  severity?: number;
  /** How long it has lasted; taken from `weeks` where only that is given. */
  stage?: Stage;
  /** Weeks it has lasted. */
  weeks?: number;
  /** Where it is; absent means its usual place. */
  regions?: RegionRef[];
}

/** A goal the person has. */
export interface StatedGoal {
  code: Goal;
  /** Weighs 1, 2 or 3. */
  priority: Priority;
}

/** An answer to a screening question. `unsure` decides like no answer, but counts as asked. */
export interface Answer {
  answer: "yes" | "no" | "unsure";
  /** Where, for a yes: there and nowhere else. Absent means the question's usual regions. */
  regions?: RegionRef[];
}

/** "None of the rest of that list applies": the list the person was shown, as of that catalogue version. */
export interface Denied {
  list: "gate" | "full";
  version: string;
}

/** A named clinician agreed to massage in spite of a clearance rule; attested by the host. */
export interface Clearance {
  rule: string;
  by: Clinician;
}

/** Screening: absent answers are unknown, never no. */
export interface Screening {
  answers: Record<string, Answer>;
  denied?: Denied;
  clearances: Clearance[];
}

/** What the person would like. It never changes what screening decided. */
export interface Preferences {
  /** The most pressure the person wants. */
  pressure?: Pressure;
  avoidTechniques: string[];
  likeTechniques: string[];
  avoidRegions: RegionRef[];
  focusRegions: RegionRef[];
  /** Minutes a session, 10 to 240. */
  sessionMinutes?: number;
  setting?: Setting;
  /** Whether needles are acceptable. */
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
  conditions: StatedCondition[];
  goals: StatedGoal[];
  screening: Screening;
  facts: Partial<Record<FactName, number>>;
  preferences: Preferences;
  notes: Note[];
}

/** One thing wrong with an input. */
export interface IntakeIssue {
  /** Where, such as `conditions[0].code`; empty for the whole input. */
  path: string;
  /** What is wrong, such as `unknown-code` or `impossible`. */
  code: string;
  /** What is wrong, in a sentence. */
  message: string;
  /** The nearest valid code, where one is near. */
  suggestion?: string;
}

/** The input cannot be read. Names every problem; nothing was decided. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  constructor(readonly issues: readonly IntakeIssue[]) {
    super(
      `The intake has ${issues.length} ${issues.length === 1 ? "problem" : "problems"}:\n${issues.map(lineOf).join("\n")}`,
    );
  }
}

const lineOf = ({ path, message, suggestion }: IntakeIssue): string =>
  `- ${path || "(input)"}: ${message}${suggestion ? ` Did you mean "${suggestion}"?` : ""}`;

/** Where on the body, as hosts may give it: a region code alone means both sides. */
export type RegionInput = Region | { region: Region; side?: Side | undefined };

/** An answer, as hosts may give it: `true` and `false` mean yes and no, null and absent mean not asked. */
export type AnswerInput =
  | Answer["answer"]
  | boolean
  | null
  | { answer: Answer["answer"]; regions?: RegionInput[] | undefined };

/** A condition, as hosts may give it. */
export interface ConditionInput {
  code: Condition;
  severity?: number | undefined;
  stage?: Stage | undefined;
  weeks?: number | undefined;
  regions?: RegionInput[] | undefined;
}

/** What `recommend()` takes: every field may be left out, and codes may stand for objects. */
export interface IntakeInput {
  /** At most 50. */
  conditions?: (Condition | ConditionInput)[] | undefined;
  /** At most 50. */
  goals?: (Goal | { code: Goal; priority?: Priority | undefined })[] | undefined;
  screening?:
    | {
        answers?: Partial<Record<QuestionCode, AnswerInput>> | undefined;
        denied?: Denied | undefined;
        clearances?: Clearance[] | undefined;
      }
    | undefined;
  facts?: Partial<Record<FactName, number | undefined>> | undefined;
  preferences?:
    | {
        pressure?: Pressure | undefined;
        avoidTechniques?: string[] | undefined;
        likeTechniques?: string[] | undefined;
        avoidRegions?: RegionInput[] | undefined;
        focusRegions?: RegionInput[] | undefined;
        sessionMinutes?: number | undefined;
        setting?: Setting | undefined;
        needles?: boolean | undefined;
      }
    | undefined;
  /** At most 20, of at most 2,000 characters; a text alone is an unreviewed note. */
  notes?: (string | { text: string; reviewed?: boolean | undefined })[] | undefined;
}

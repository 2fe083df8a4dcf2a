import type { FactName } from "./facts.js";
import type { QuestionCode, RuleCode } from "./knowledge/safety/codes.js";
import type {
  Contribution,
  FindingCode,
  GuidanceCode,
  Outcome,
  ReasonCode,
  ReviewCode,
  Role,
  StopCode,
} from "./recommendation.js";
import type { Clinician, Condition, Effect, Goal, Pressure, Region, TechniqueCode } from "./vocabulary.js";

/** Who reads a sentence. */
export type Audience = "client" | "therapist";

/** One thing said twice: plainly to the person, and in the terms of the profession. */
export interface Spoken {
  readonly client: string;
  readonly therapist: string;
}

/** The words of a safety rule. */
export interface RuleWords extends Spoken {
  /** A noun phrase that names it. */
  readonly title: string;
  /** When it can be looked at again: completes "This can be looked at again ...". */
  readonly reconsider?: string;
}

/** The screens that questions are asked on. */
export type QuestionGroup =
  | "right-now"
  | "new-signs"
  | "heart-and-blood"
  | "long-term-illness"
  | "cancer-and-treatment"
  | "about-you"
  | "pregnancy-and-birth"
  | "skin-and-sites"
  | "bones-and-nerves"
  | "medicines-and-devices"
  | "health-and-comfort";

/** A title or phrase of a report. */
export type Heading =
  | "outcome"
  | "agree"
  | "findings"
  | "questions"
  | "afterClearance"
  | "approach"
  | "first"
  | "beforeMassage"
  | "alongside"
  | "techniques"
  | "addOns"
  | "adjuncts"
  | "points"
  | "pressure"
  | "pressureOf"
  | "atMost"
  | "provisional"
  | "avoid"
  | "check"
  | "goals"
  | "nearest"
  | "contraindicated"
  | "needsReview"
  | "notIndicated"
  | "contested"
  | "against"
  | "unclear"
  | "cautions"
  | "plan"
  | "course"
  | "review"
  | "stop"
  | "sources"
  | "limits";

/**
 * Every word of one language. A missing sentence does not compile. Sentences may hold slots in braces, such as
 * `{rule}`, which `describe()` fills.
 */
export interface Words {
  /** BCP 47 language tag. */
  readonly language: string;
  readonly conditions: Record<Condition, string>;
  readonly goals: Record<Goal, string>;
  readonly techniques: Record<TechniqueCode, string>;
  readonly regions: Record<Region, string>;
  readonly effects: Record<Effect, string>;
  readonly facts: Record<FactName, string>;
  readonly pressures: Record<Pressure, string>;
  readonly sides: Record<"left" | "right", string>;
  readonly clinicians: Record<Clinician, string>;
  readonly groups: Record<QuestionGroup, string>;
  readonly questions: Record<QuestionCode, string>;
  readonly rules: Record<RuleCode, RuleWords>;
  readonly outcomes: Record<Outcome, Spoken>;
  readonly guidance: Record<GuidanceCode, Spoken>;
  readonly findings: Record<FindingCode, Spoken>;
  readonly reasons: Record<ReasonCode, Spoken>;
  readonly roles: Record<Role, string>;
  readonly reviews: Record<ReviewCode, string>;
  readonly stops: Record<StopCode, string>;
  readonly approaches: Record<"medical" | "relaxation" | "combined", string>;
  readonly bases: Record<Contribution["basis"], string>;
  /** For strength 1 to 4. */
  readonly certainties: readonly [string, string, string, string];
  readonly says: Record<NonNullable<Contribution["says"]>, string>;
  readonly standings: Record<"contested" | "unsupported", string>;
  /** Titles and phrases of a report; `{}` stands for what it speaks of. */
  readonly headings: Record<Heading, string>;
  /** Small words that join the rest. */
  readonly joins: {
    readonly and: string;
    readonly or: string;
    readonly wholeBody: string;
    readonly unanswered: string;
    readonly reconsider: string;
    readonly disputed: string;
  };
}

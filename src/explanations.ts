import type { Technique } from "./catalogue.js";
import type { OrderKey } from "./order.js";
import type { Lists, Plan } from "./recommendation.js";
import type { IsWithheld } from "./why-not.js";
import type { Comparison, Spoken } from "./words.js";

/** A kind of change, as its sentence is found by. */
export type ChangeKind =
  | "answer-no"
  | "answer-yes"
  | "place"
  | "avoidTechniques"
  | "needles"
  | "setting"
  | "pressure"
  | "avoidRegions"
  | "focusRegions"
  | "goal";

/**
 * The words of one language for `explain()`; apart from {@link Words}, as not every app explains. A missing sentence does
 * not compile. Sentences hold slots in braces.
 */
export interface Explanations {
  /** Sentences about why a technique is not on offer. */
  readonly whyNot: {
    /** It is on offer: `{technique}`, `{rank}`, `{score}`. */
    readonly ranked: Spoken;
    /** What stands before it, in a list: `{technique}`, `{by}`. */
    readonly behind: string;
    /** What put another before it, to fill `{by}`. */
    readonly by: Readonly<Record<OrderKey, string>>;
    /** Nothing is on offer: `{technique}`. */
    readonly stop: Spoken;
    /** Only agreement is missing: `{technique}`. */
    readonly agreement: Spoken;
    /** What stands in the way: `{technique}`. */
    readonly because: Readonly<Record<IsWithheld["because"], Spoken>>;
    /** Before the reasons that stay whatever is answered. */
    readonly stays: Spoken;
    /** What a reason was read from: `{facts}`. */
    readonly read: Spoken;
    /** Between two of `{facts}`, which may be whole questions. */
    readonly betweenFacts: string;
    /** Before one change, or several that only together do. */
    readonly smallest: Readonly<Record<"one" | "all", Spoken>>;
    /** Where no change does. */
    readonly nothing: Spoken;
    /** After changes that assume an answer: it is no advice to give it. */
    readonly unknown: Spoken;
    /** One change, in a list: `{question}`, `{places}`, `{wanted}`, `{least}`, `{possible}`, `{goals}`. */
    readonly changes: Readonly<Record<ChangeKind, Spoken>>;
    /** Somebody must agree: `{clinician}`, `{rule}`. */
    readonly agree: Spoken;
    /** A note must be read. */
    readonly note: Spoken;
    /** What it is for: `{concerns}`. */
    readonly serves: Spoken;
  };
  /** Sentences about what lies between two results; `{before}` and `{after}` stand for the two. */
  readonly difference: {
    /** Nothing differs. */
    readonly same: string;
    /** From one to the other, in a list. */
    readonly change: string;
    /** In place of what is not there. */
    readonly none: string;
    /** In place of a ceiling of pressure that is not there. */
    readonly noCeiling: string;
    /** Titles of what differs. */
    readonly titles: Readonly<
      Record<
        | "catalogue"
        | "outcome"
        | "read"
        | "found"
        | "settled"
        | "asked"
        | "answered"
        | "agree"
        | "approach"
        | "gained"
        | "lost"
        | "moved"
        | "changed"
        | "pressure"
        | "avoid"
        | "check"
        | "goals"
        | "plan",
        string
      >
    >;
    /** Where a technique stands: `{rank}` in `ranked` and `afterClearance`. */
    readonly lists: Readonly<Record<keyof Lists | "afterClearance", string>>;
    /** Kinds of techniques, in brackets after those that are no massage. */
    readonly kinds: Readonly<Record<Exclude<Technique["kind"], "massage">, string>>;
    /** Before reasons that no longer hold. */
    readonly noLonger: string;
    /** Parts of a plan. */
    readonly parts: Readonly<Record<keyof Plan, string>>;
    /** What was answered. */
    readonly answers: Readonly<Record<"yes" | "no" | "unsure" | "denied", string>>;
    /** What else was read, by the path of a fact or the last part of it; `{name}` stands for a condition or a rule. */
    readonly reads: Readonly<
      Record<
        | "pressure"
        | "setting"
        | "sessionMinutes"
        | "needles"
        | "avoidTechniques"
        | "likeTechniques"
        | "avoidRegions"
        | "focusRegions"
        | "notes"
        | "clearances"
        | "regions"
        | "stage",
        string
      >
    >;
    /** Stages of a condition. */
    readonly stages: Readonly<Record<"acute" | "subacute" | "chronic", string>>;
    /** Priorities of a goal. */
    readonly priorities: Readonly<Record<"low" | "medium" | "high", string>>;
  };
  /** Sentences about the two approaches side by side. */
  readonly approaches: {
    /** Names and sentences of the axes. */
    readonly axes: Comparison;
    /** What applies to the person, before a colon and what speaks for it. */
    readonly applies: Readonly<Record<"medical" | "relaxation" | "both" | "neither", Spoken>>;
    /** What cannot be said before screening. */
    readonly notYet: Spoken;
    /** Said first where somebody must agree. */
    readonly afterClearance: Spoken;
    /** Who gives what leads a session, of those the two sides are compared by. */
    readonly practitioners: Readonly<Record<"licensed-massage-therapist" | "specialist-training", string>>;
    /** A pressure, where it stands alone: `{name}`. */
    readonly pressure: string;
  };
}

import type { FactName } from "./facts.js";
import type { FormWords } from "./form-words.js";
import type { QuestionCode, RuleCode } from "./knowledge/safety/codes.js";
import type {
  Contribution,
  FindingCode,
  GuidanceCode,
  Level,
  Outcome,
  Plan,
  Practitioner,
  ReasonCode,
  ReviewChangeCode,
  ReviewCode,
  ReviewDecision,
  ReviewReasonCode,
  Role,
  SelfCareCode,
  StopCode,
} from "./recommendation.js";
import type { Backing, Heading, PagePhrase, SharedHeading } from "./report-words.js";
import type {
  AxisCode,
  Clinician,
  Condition,
  Effect,
  Goal,
  GoalClaim,
  Pressure,
  Region,
  Setting,
  TechniqueCode,
} from "./vocabulary.js";

/** Words for every shipped code, and for codes of a catalogue of your own, where they may be missing. */
export type Table<Code extends string, Word> = Readonly<Record<Code, Word>> &
  Readonly<Record<string, Word | undefined>>;

/** Who reads a sentence: the person, or whoever gives the massage. */
export type Audience = "client" | "therapist";

/** One thing said twice: plainly to the person, and in the terms of the profession. */
export interface Spoken {
  /** To the person, in plain words. */
  readonly client: string;
  /** To whoever gives the massage, in the terms of the profession. */
  readonly therapist: string;
}

/** One code with its name, and what is said of it. */
export interface Told extends Spoken {
  /** Its name, short enough for a heading, a list or a button. */
  readonly title: string;
}

/** The words of a safety rule; its title is a noun phrase, inside a sentence or on its own. */
export interface RuleWords extends Told {
  /** When it can be looked at again, to complete the sentence `joins.reconsider`; absent where that is not said. */
  readonly reconsider?: string;
}

/** The words of one thing that the two approaches are compared by. */
export interface AxisWords {
  /** Its name, as a heading. */
  readonly title: string;
  /** What holds of medical massage, in one sentence to the person. */
  readonly medical: string;
  /** What holds of relaxation massage, in one sentence to the person. */
  readonly relaxation: string;
}

/** The words of one language for setting the two approaches side by side; apart, as not every app shows it. */
export type Comparison = Readonly<Record<AxisCode, AxisWords>>;

/** The words of one language for `explainReview()`; apart, as not every app reviews a plan. */
export interface ReviewWords {
  /** How a plan goes on; in a taper `{sessions}` and `{weeks}` stand for what is left. */
  readonly decisions: Record<ReviewDecision, Told>;
  /** What is otherwise in its sessions, with the slots `{before}` and `{after}`. */
  readonly changes: Record<ReviewChangeCode, Told>;
  /** Added to a change that holds for the sessions of one style only, with the slot `{style}`. */
  readonly only: Spoken;
  /** Why; pain has the slots `{before}` and `{after}`, and `{sessions}` stands for how many were given. */
  readonly reasons: Record<ReviewReasonCode, Told>;
}

/** A form that a joining word takes before some words: in Spanish, "e" before "insomnio". */
export interface Joiner {
  /** The word it stands in for. */
  readonly join: "and" | "or";
  /** A regular expression for how the next word begins, whatever its case. */
  readonly before: string;
  /** What is said instead. */
  readonly form: string;
}

/** What a language does to names and numbers where they stand inside a sentence. */
export interface Grammar {
  /** First letter of a name inside a sentence: as in a menu ("Neck pain"), or small ("dolor de cuello"). */
  readonly names: "as-in-menu" | "small";
  /** Frame of a question inside a sentence; `{}` stands for the question. */
  readonly question: string;
  /** Between a whole number and its tenths. */
  readonly decimal: "." | ",";
  /** Other forms of the joining words, the first that holds; empty where they have one form. */
  readonly joiners: readonly Joiner[];
}

/** A screen that questions are asked on. */
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

/**
 * Every word of one language. A missing sentence does not compile. Sentences may hold slots in braces, such as
 * `{rule}`, which `describe()` fills.
 */
export interface Words {
  /** BCP 47 language tag. */
  readonly language: string;
  /** How names and numbers stand inside a sentence. */
  readonly grammar: Grammar;
  /** Names of conditions, as a menu has them: "Low back pain". */
  readonly conditions: Record<Condition, string>;
  /** Names of goals, as a menu has them: "Sleep better". */
  readonly goals: Record<Goal, string>;
  /** Names of techniques, add-ons and adjuncts: "Swedish massage". */
  readonly techniques: Table<TechniqueCode, string>;
  /** Names of regions: "Lower leg and calf". */
  readonly regions: Record<Region, string>;
  /** What findings are about, inside a sentence: "range of motion". */
  readonly effects: Record<Effect, string>;
  /** Names of numbers with their unit, before a colon: "age in years". */
  readonly facts: Record<FactName, string>;
  /** Steps of the pressure scale, inside a sentence: "light". */
  readonly pressures: Record<Pressure, string>;
  /** Places of treatment, inside a sentence: "massage table". */
  readonly settings: Record<Setting, string>;
  /** Sides, in brackets after a region: "left". */
  readonly sides: Record<"left" | "right", string>;
  /** Who may have to agree, inside a sentence: "cancer team". */
  readonly clinicians: Record<Clinician, string>;
  /** Titles of the screens that questions are asked on. */
  readonly groups: Table<QuestionGroup, string>;
  /** Safety questions, to be answered by the person with yes, no or unsure. */
  readonly questions: Table<QuestionCode, string>;
  /** Safety rules of the shipped catalogue; a rule without words is shown by its code. */
  readonly rules: Table<RuleCode, RuleWords>;
  /** What each outcome means, in one or two sentences. */
  readonly outcomes: Record<Outcome, Told>;
  /** How strict a safety rule is, before a colon; what it means is said by each rule. */
  readonly levels: Record<Level, string>;
  /** Said in place of the outcome where it is `recommended` and no technique is ranked. */
  readonly nothingRanked: Spoken;
  /** What to do instead of, or before, a massage. */
  readonly guidance: Record<GuidanceCode, Told>;
  /** Sentences of safety findings, with slots. */
  readonly findings: Record<FindingCode, Told>;
  /** Sentences of reasons, with slots. */
  readonly reasons: Record<ReasonCode, Told>;
  /** Parts in a plan, after a technique or before a colon: "leads". */
  readonly roles: Record<Role, string>;
  /** What to look at in a review; the title stands in a list: "pain". */
  readonly reviews: Record<ReviewCode, Told>;
  /** What ends a course; the title stands in a list after the heading `stop`: "the goal is reached". */
  readonly stops: Record<StopCode, Told>;
  /** What to do or leave between sessions. */
  readonly selfCare: Record<SelfCareCode, Told>;
  /** How far a plan has come. */
  readonly phases: Record<Plan["phase"], Told>;
  /** Who may give a technique. */
  readonly practitioners: Record<Practitioner, Told>;
  /** Kinds of massage; the title stands inside a sentence: "medical massage". */
  readonly approaches: Record<"medical" | "relaxation" | "combined", Told>;
  /** How near the evidence is, in a list: "studied for this". */
  readonly bases: Record<Contribution["basis"], string>;
  /** For strength 1 to 4, in a list: "low certainty". */
  readonly certainties: readonly [string, string, string, string];
  /** Who makes a practice claim, in place of a publication. */
  readonly says: Record<NonNullable<Contribution["says"]>, string>;
  /** What the evidence says of the claim behind a goal that massage cannot promise, in one to three sentences. */
  readonly claims: Table<GoalClaim, Spoken>;
  /** Why a goal earns no points, where its claim has no words, or the answers contradict it. */
  readonly standings: Record<"contested" | "unsupported" | "contradicted", Told>;
  /** How well a technique is backed, as a client is told. */
  readonly backing: Record<Backing, string>;
  /** What a question can be answered with, and that a list was denied. */
  readonly answers: Record<"yes" | "no" | "unsure" | "denied", string>;
  /** Titles and phrases of the pages for a therapist; `{}` stands for what it speaks of. */
  readonly headings: Record<Heading, string>;
  /** Titles and phrases of the page for a client; `{}` stands for what it speaks of. */
  readonly page: Record<PagePhrase, string>;
  /** What a form needs besides: labels and help of fields, answers. */
  readonly form: FormWords;
  /** Small words and sentences that join the rest. */
  readonly joins: {
    /** Before the last of a list. */
    readonly and: string;
    /** Before the last of a list of which one is enough. */
    readonly or: string;
    /** In place of regions. */
    readonly wholeBody: string;
    /** Places that have a side in common, and that side. */
    readonly sameSide: string;
    /** In place of a number or wish that was not given. */
    readonly unanswered: string;
    /** A sentence whose slot `{when}` takes `reconsider` of a rule. */
    readonly reconsider: string;
    /** A sentence after a finding on which professionals differ. */
    readonly disputed: string;
  };
}

/** What is left of words without the sentences for therapists. */
export type WithoutTherapist<T> = T extends object
  ? { readonly [K in keyof T as Exclude<K, "therapist">]: WithoutTherapist<T[K]> }
  : T;

/** What only forms and the pages for therapists say. */
export type NotForClients = "form" | "headings" | "roles" | "bases" | "certainties" | "says" | "levels" | "phases";

/** The words of an app that speaks to clients only: without what therapists are told, and labels of form fields. */
export type ClientWords = WithoutTherapist<Omit<Words, NotForClients>> & {
  /** Titles and phrases that a client is told too; `{}` stands for what it speaks of. */
  readonly headings: Record<SharedHeading, string>;
};

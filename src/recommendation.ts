import type { PlaceRef } from "./places.js";
import type { Clinician, Condition, Effect, Family, Goal, Lean, Pressure, Region } from "./vocabulary.js";

/** What the screening came to. The first that holds decides, in this order. */
export type Outcome = "emergency" | "refer" | "unscreened" | "clearance" | "recommended";

/** How strict a safety rule is, strictest first: three levels that stop massage, then three that limit it. */
export type Level = "emergency" | "refer" | "clearance" | "local" | "modify" | "technique";

/** Something that was read to decide, answered or not. */
export interface Fact {
  /** Section and code, such as `screening.answers.pregnant`, `conditions.neck-pain` or `facts.ageYears`. */
  path: string;
  /** What it said; `"denied"` for a question denied with its list, null for one never asked. */
  value: string | number | boolean | null;
}

/** What to do instead of, or before, a massage. */
export type GuidanceCode =
  | "call-emergency-services"
  | "go-to-emergency-department"
  | "call-maternity-now"
  | "get-crisis-support"
  | "see-doctor-today"
  | "see-doctor-soon"
  | "postpone"
  | "involve-care-team"
  | "follow-clinician";

/** What a safety finding is about. */
export type FindingCode =
  | "rule-met"
  | "rule-cleared"
  | "clearance-not-accepted"
  | "contradicts-answer"
  | "unlikely-fact"
  | "note-unreviewed"
  | "list-version-unknown";

/** Something the screening found. */
export interface SafetyFinding {
  /** Which kind of finding it is; its sentence is in the word files under `findings`. */
  code: FindingCode;
  /** Code of the safety rule; absent where it is about an answer, a number, a note or a denied list. */
  rule?: string;
  /** How strict that rule is; absent without `rule`. */
  level?: Level;
  /** Where it holds; absent for the whole person, empty where nobody said where. */
  regions?: PlaceRef[];
  /** Who must agree; absent unless the rule is a clearance rule. */
  clinician?: Clinician;
  /** What to do, for emergency and refer rules; empty for all others. */
  guidance: GuidanceCode[];
  /** Whether professionals differ; the stricter reading was followed. */
  disputed: boolean;
  /** What it was decided from. */
  facts: Fact[];
}

/** Why something is as it is. */
export type ReasonCode =
  // withheld by screening
  | "rule-bars"
  | "rule-unknown"
  | "place-not-known"
  | "no-region-left"
  | "pressure-ceiling"
  | "pressure-ceiling-unknown"
  | "requirement-unknown"
  // not indicated
  | "not-for-this-person"
  | "declined"
  | "needles-declined"
  | "not-in-setting"
  | "out-of-reach"
  | "outside-wishes"
  | "softer-wanted"
  | "start-pressure"
  | "evidence-against"
  | "not-on-its-own"
  | "no-indication"
  | "mechanism-only"
  | "nothing-gathered"
  | "no-concern"
  | "nothing-stated"
  // ceilings, regions, checks, cautions
  | "rule-caps"
  | "rule-unknown-caps"
  | "left-alone"
  | "region-excluded"
  | "standing-rule"
  | "asked-to-avoid"
  | "look-first"
  | "harm-reported"
  // approach
  | "leans-medical"
  | "leans-relaxation"
  | "nothing-indicated"
  // plan
  | "dose-from-findings"
  | "dose-by-default"
  | "minutes-wanted"
  | "shorter-than-studied"
  | "rule-shortens"
  | "rule-unknown-shortens"
  | "before-massage"
  | "before-massage-by-practice"
  | "done-in-studies"
  | "needles-to-be-agreed";

/** Why something is as it is: a code, the rule, what was read, and the findings behind it. Words come from `describe()`. */
export interface Reason {
  /** Which kind of reason it is; its sentence is in the word files under `reasons`. */
  code: ReasonCode;
  /** Code of the safety rule that decided; absent where none did. */
  rule?: string;
  /** What was read to decide it; empty for standing rules and defaults. */
  facts: Fact[];
  /** Codes of published findings behind it, see the `evidence` entry; may be empty. */
  findings: string[];
}

/** A condition or goal that the person stated. */
export type Concern =
  | {
      /** It stands under `conditions` of the intake. */
      kind: "condition";
      /** Condition that was stated. */
      code: Condition;
    }
  | {
      /** It stands under `goals` of the intake. */
      kind: "goal";
      /** Goal that was stated. */
      code: Goal;
    };

/** One addend of a score: points = weight x strength. */
export interface Contribution {
  /** The concern it counts for. */
  concern: Concern;
  /** The condition it counts through, often that of the concern; absent where practice speaks for the goal itself. */
  through?: Condition;
  /** The effect the strength is about; absent for practice. */
  effect?: Effect;
  /** Weight of the concern, 1 to 3, from its severity or priority. */
  weight: number;
  /** Strength of the evidence, 1 very low to 4 high; always 1 for practice. */
  strength: number;
  /** Weight times strength, 1 to 12. */
  points: number;
  /** Direct findings, findings borrowed through one parent, or practice alone. */
  basis: "direct" | "indirect" | "practice";
  /** Whether opposing findings weigh about as much. */
  contested: boolean;
  /** Codes of the findings that support it; empty for practice. */
  findings: string[];
  /** Codes of the findings that speak against it, counted or not. */
  against: string[];
  /** Codes of the findings that point neither way; they never count. */
  unclear: string[];
  /** Who says so; absent unless the basis is `practice`. */
  says?: "source-article" | "field-convention" | "own-practice";
}

/** Part that a technique plays in the plan. */
export type Role = "lead" | "support" | "finish";

/** Findings that speak against a technique for a condition the person stated, where it earns nothing. */
export interface Opposition {
  /** The condition stated. */
  condition: Condition;
  /** Codes of the findings, see the `evidence` entry. */
  findings: string[];
}

/** A technique that is on offer. */
export interface Ranked {
  /** Code of the technique. */
  technique: string;
  /** Its name, as the catalogue has it. */
  label: string;
  /** Its names on the menu of the catalogue, as given to `offer()`; absent where that gave none. */
  offeredAs?: string[];
  /** The approach it belongs to; unless the approach is combined, it decides between equal scores. */
  family: Family;
  /** Place in its list; 1 is first. */
  rank: number;
  /** Sum of the points of its contributions. */
  score: number;
  /** Where each point comes from, most first. */
  contributions: Contribution[];
  /** Conditions the person stated that findings speak against using it for; it earns nothing there. */
  against: Opposition[];
  /** What to mind when it is given. */
  cautions: Reason[];
  /** Least and most pressure to use with this person; absent where hands do not press. */
  pressure?: {
    /** The least it can be given with, as the catalogue has it. */
    lowest: Pressure;
    /** The most that rules, starting comfort and the person's wish still allow somewhere it is for. */
    highest: Pressure;
  };
  /** Regions it must stay away from, of those it could reach, by rule or by the person's wish. */
  avoid: PlaceRef[];
  /** Codes of techniques, add-ons and adjuncts that share no session with it. */
  notWith: string[];
  /** Parts it plays in the plan; empty where no session uses it, as for every adjunct and add-on. */
  roles: Role[];
}

/** A technique that is not on offer, and why. */
export interface Withheld {
  /** Code of the technique. */
  technique: string;
  /** Its name, as the catalogue has it. */
  label: string;
  /** Its names on the menu of the catalogue, as given to `offer()`; absent where that gave none. */
  offeredAs?: string[];
  /** Why it is withheld, at least one. */
  reasons: Reason[];
}

/** Techniques of one kind; each stands in exactly one of the four lists. */
export interface Lists {
  /** On offer, best first. */
  ranked: Ranked[];
  /** An unanswered question stands between it and the person. */
  needsReview: Withheld[];
  /** A safety rule bars it, or allows less pressure everywhere than it needs. */
  contraindicated: Withheld[];
  /** Nothing speaks for it here, it is meant for other people, or the person's wishes rule it out. */
  notIndicated: Withheld[];
}

/** Medical massage, relaxation massage, or the two alternating. */
export interface Approach {
  /** What two thirds or more of the weight leans to; `combined` where neither side has that much. */
  kind: "medical" | "relaxation" | "combined";
  /** Whole per cent, adding up to 100. */
  shares: {
    /** Share of the weight of conditions and goals that leans medical, 0 to 100. */
    medical: number;
    /** The rest, 0 to 100; 100 where nothing was stated. */
    relaxation: number;
  };
  /** Which of the two comes first when combined; otherwise the same as `kind`. */
  first: Lean;
  /** What was stated on each side, or that nothing was; in an advice also that no massage is ranked. */
  reasons: Reason[];
}

/** The most pressure allowed somewhere. */
export interface PressureCeiling {
  /** Where it holds; `whole-body` means everywhere that no other row names. */
  region: Region | "whole-body";
  /** Absent means both sides. */
  side?: "left" | "right";
  /** The most pressure allowed there. */
  ceiling: Pressure;
  /** Whether it holds only until an unanswered question is answered. */
  provisional: boolean;
  /** The safety rules, or the conditions that start gently, which set it. */
  reasons: Reason[];
}

/** A region to leave alone. */
export interface AvoidRegion {
  /** Where no hands work. */
  region: Region;
  /** Absent means both sides. */
  side?: "left" | "right";
  /** The safety rules, or the person's wish, behind it. */
  reasons: Reason[];
}

/** A hazard that can be seen, and whose question is unanswered or unsure: look before touching. */
export interface Check {
  /** Where to look; absent means anywhere. */
  region?: Region;
  /** Absent means both sides. */
  side?: "left" | "right";
  /** The safety rule that may hold there, and the answers that are missing or unsure. */
  reasons: Reason[];
}

/** What a session is made of. */
export interface SessionContent {
  /** Code of the technique it is built on. */
  lead: string;
  /** Codes of the techniques beside the lead, at most two, best first. */
  support: string[];
  /** Code of a gentle technique to end with, at most one. */
  finish: string[];
  /** The most pressure its techniques use, and no more than the `focus` allows. */
  pressure: Pressure;
  /** The least pressure that all of its techniques can be given with. */
  lightest: Pressure;
  /** Regions to work on first; empty means the whole body. */
  focus: PlaceRef[];
}

/** One session of the course; the sequence repeats. */
export interface Session extends SessionContent {
  /** The approach this session follows. */
  style: Lean;
  /** How long it lasts, in minutes, as in the course. */
  minutes: number;
  /** What it is made of instead where it brought no change: the first in support leads; null where nobody is. */
  instead: SessionContent | null;
}

/** Further sessions after a course that helped. */
export interface Booster {
  /** How many, as trials had them, 1 to 52. */
  sessions: number;
  /** Sessions a week, 1 to 14. */
  perWeek: number;
  /** Where the numbers come from. */
  reasons: Reason[];
}

/** Sessions, spacing, review point and stop rule. */
export interface Plan {
  /** How many sessions of how many minutes, how often and for how long; null where nothing is ranked. */
  course: {
    /** Sessions in all: those a week times the weeks. */
    sessions: number;
    /** Minutes a session: as the person wants, else as trials had it, else 60. */
    minutes: number;
    /** Sessions a week: as trials had it, else 1. */
    perWeek: number;
    /** Weeks the course lasts: as trials had it, else 6. */
    weeks: number;
    /** Where the numbers come from. */
    reasons: Reason[];
    /** What may follow a course that helped, in place of the taper; null where no finding has it. */
    booster: Booster | null;
  } | null;
  /** How far it has come: at its beginning, changed after a review, or on its way out, with longer gaps. */
  phase: "begin" | "changed" | "taper";
  /** What a session of each style is made of; empty where nothing is ranked. */
  sessions: Session[];
  /** The style of every session of the course, in order: a combined approach mixes them by its shares. */
  order: Lean[];
  /** When to look whether it helps, and at what; null where nothing is ranked. */
  review: {
    /** Sessions to give before looking, at most 4. */
    afterSessions: number;
    /** What the stated conditions and goals are mainly about, or `comfort`. */
    look: ReviewCode[];
  } | null;
  /** What ends the course early; empty where nothing is ranked. */
  stop: StopCode[];
  /** What the person can do between sessions. */
  selfCare: {
    /** Codes of ranked adjuncts and add-ons that need nobody else, best first. */
    techniques: string[];
    /** What to do or leave, for anybody and then for what was stated; empty where nothing is ranked. */
    advice: {
      /** What to do or leave; its sentence is in the word files under `selfCare`. */
      code: SelfCareCode;
      /** The condition and the findings behind it; empty where it holds for anybody. */
      reasons: Reason[];
    }[];
  };
  /** What whoever gives the massage must be able to do. */
  practitioner: {
    /** Who may give each technique of the sessions, in the order of the sessions. */
    techniques: {
      /** Code of the technique. */
      technique: string;
      /** Who may give it, as the catalogue has it. */
      requires: Practitioner;
    }[];
    /** Codes of the safety rules about this person that limit those techniques, each once. */
    limits: string[];
  };
  /** Care beside massage, in the order to begin it. */
  beside: {
    /** Code of a ranked adjunct. */
    technique: string;
    /** `first` where the catalogue places it before massage for a stated condition. */
    when: "first" | "alongside";
    /** Why it comes first, and whether needles are still to be agreed; may be empty. */
    reasons: Reason[];
  }[];
}

/** What to look at when the plan is reviewed. */
export type ReviewCode = "pain" | "function" | "swelling" | "bowel-function" | "sleep" | "mood" | "comfort";
/** What to do between sessions because of a condition. */
export type ConditionAdvice = "keep-laxatives" | "massage-belly-daily" | "press-points-daily";
/** What to do or leave between sessions. */
export type SelfCareCode = "note-changes" | "watch-for-signs" | "leave-alone" | ConditionAdvice;
/** Who may give a technique. */
export type Practitioner = "licensed-massage-therapist" | "specialist-training" | "other-licensed-profession" | "self";
/** What ends the plan. */
export type StopCode = "no-change-at-review" | "worse-after-session" | "new-warning-sign" | "goal-reached";

/** What was told after some sessions of a plan. */
export interface Feedback {
  /** Sessions given since this plan began, 1 or more; where `review()` gave a changed plan, since that one began. */
  sessions: number;
  /** Pain from 0 none to 10 worst, asked the same way before the first session and now; absent where it is not about pain. */
  pain?: {
    /** Before the first session. */
    before: number;
    /** Now. */
    after: number;
  };
  /** How things are now, in the person's own judgement. */
  effect: "much-better" | "better" | "same" | "worse";
  /** How the body took the sessions: not at all, sore for up to two days, sore for longer, or with a new warning sign. */
  reaction: "none" | "sore-briefly" | "sore-longer" | "new-sign";
  /** Whether what was wanted is reached; absent means no. */
  goalReached?: boolean;
}

/** How a plan goes on: as it was, changed, with longer gaps, not at all, or not before somebody has looked. */
export type ReviewDecision = "continue" | "change" | "taper" | "stop" | "refer";
/** Why a plan goes on as it does. */
export type ReviewReasonCode =
  | "new-warning-sign"
  | "pain-rose"
  | "worse"
  | "nothing-planned"
  | "sore-longer"
  | "no-change"
  | "feedback-conflicts"
  | "changed-before"
  | "nothing-to-change"
  | "goal-reached"
  | "course-complete"
  | "too-early"
  | "better";

/** A reason, with what was told that it rests on. */
export interface ReviewReason {
  /** Which kind of reason it is. */
  code: ReviewReasonCode;
  /** What was read to decide it, such as `feedback.pain.after`. */
  facts: Fact[];
}

/** What a review changes in the sessions of a plan. */
export type ReviewChangeCode = "other-lead" | "other-pressure" | "shorter-sessions";

/** One thing that is otherwise in the sessions of the next plan. */
export interface ReviewChange {
  /** What is otherwise. */
  code: ReviewChangeCode;
  /** As it was: code of the technique that led, most pressure, or minutes. */
  before: string | number;
  /** As it is now, likewise. */
  after: string | number;
  /** The only sessions it holds for, where two styles alternate; absent where it holds for all. */
  style?: Lean;
}

/** What `review()` decides. */
export interface Review {
  /** How the plan goes on. */
  decision: ReviewDecision;
  /** Why, at least one. */
  reasons: ReviewReason[];
  /** What is otherwise in its sessions, each once; empty unless the decision is `change`. */
  changes: ReviewChange[];
  /** The plan to go on with, the same where nothing changed; null where it ends. */
  plan: Plan | null;
}

/** A goal that was stated and is not served; `describe()` says why, and what the evidence says of it. */
export interface GoalNotServed {
  /** Goal that was stated and earns no points. */
  goal: Goal;
  /**
   * `contested` where the evidence is divided, `unsupported` where it does not support the goal, `contradicted` where
   * the answers say that it does not apply.
   */
  standing: "contested" | "unsupported" | "contradicted";
  /** Code of the claim that the goal rests on, see the `evidence` entry; null where it is contradicted. */
  claim: string | null;
  /** Goal to offer instead; null where none comes near. */
  nearest: Goal | null;
}

/** What to give, what to withhold and why, how firmly, where not, and in what plan. */
export interface Advice extends Lists {
  /** What kind of massage the conditions and goals call for. */
  approach: Approach;
  /** Care beside massage. */
  adjuncts: Lists;
  /** Things added to a massage. */
  addOns: Lists;
  /** Ceilings: the whole body first, then regions that are lower, head to foot. */
  pressure: PressureCeiling[];
  /** Regions to leave alone, head to foot. */
  avoidRegions: AvoidRegion[];
  /** Where to look before touching. */
  checkBeforeTouch: Check[];
  /** Goals massage cannot honestly promise, with the nearest one it can serve. */
  goalsNotServed: GoalNotServed[];
  /** How to give what is ranked: sessions, spacing, review point and stop rule. */
  plan: Plan;
}

/** A question that is still open, and what it can change. */
export interface QuestionPrompt {
  /** Code of the question. */
  question: string;
  /** Code of the screen it is asked on; its title is in the word files under `groups`. */
  group: string;
  /** How it stands: never answered, or answered `unsure`. */
  answered: "unsure" | null;
  /** Questions that must be answered yes before this one is worth asking; empty means ask now. */
  after: string[];
  /** Which of `emergency`, `refer` and `clearance` a yes can lead to. */
  outcomes: Extract<Outcome, "emergency" | "refer" | "clearance">[];
  /** Codes of the techniques that a yes can withhold by name, in the catalogue's order; a stop withholds everything. */
  techniques: string[];
  /** The lowest ceiling that a yes can set anywhere; null where it sets none. */
  ceiling: Pressure | null;
  /** Who can settle it where the person is unsure; `doctor` where it decides no clearance rule alone. */
  settledBy: Clinician;
}

interface Common {
  /** Safety rules that are met, strictest first, then answers, numbers and notes to look at again. */
  findings: SafetyFinding[];
  /** Every question, number and wish, answered or not, and the conditions and goals that were stated. */
  consulted: Fact[];
  /** The catalogue that decided. */
  catalogue: {
    /** Permanent code of the catalogue, such as `massage-recommender`. */
    id: string;
    /** Its version, three numbers such as `0.1.0`. */
    version: string;
    /** SHA-256 of its definition in hex, 64 characters: results with one digest were decided by the same knowledge. */
    digest: string;
  };
}

/** An emergency sign: what to do now, and nothing else. */
export interface Emergency extends Common {
  /** An emergency rule is met. */
  outcome: "emergency";
  /** What to do now, from every emergency rule that is met, each once. */
  guidance: GuidanceCode[];
}

/** No massage today: what to do; `describe()` says of each finding when it can be looked at again. */
export interface Referral extends Common {
  /** A rule against any massage is met, and no emergency rule. */
  outcome: "refer";
  /** What to do instead, from every refer rule that is met, each once. */
  guidance: GuidanceCode[];
}

/** A gate question is open: which, and what each can change. Never names a technique to use. */
export interface Unscreened extends Common {
  /** A gate question is unanswered or unsure, and no stop is met. */
  outcome: "unscreened";
  /** What the conditions and goals call for in general terms. */
  approach: Approach;
  /** The gate questions that are open, in the order to ask them. */
  questions: QuestionPrompt[];
}

/** Somebody must agree first; `afterClearance` is what would be recommended then, already limited. Not a permission. */
export interface ClearanceNeeded extends Common {
  /** Every gate question is settled, and a clearance rule is met and not cleared, or a note is unreviewed. */
  outcome: "clearance";
  /** Who must agree, each once; `practitioner` stands for reading the notes. */
  clinicians: Clinician[];
  /** What would be on offer once they all agree, under the limits that stay. */
  afterClearance: Advice;
}

/** Nothing found stops massage: what fits, within its limits. */
export interface Recommended extends Common, Advice {
  /** Every gate question is settled, and whoever must agree has agreed. */
  outcome: "recommended";
}

/** What the recommender returns; look at `outcome` first. It survives JSON unchanged. */
export type Recommendation = Emergency | Referral | Unscreened | ClearanceNeeded | Recommended;

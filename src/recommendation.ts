import type { PlaceRef } from "./places.js";
import type { Clinician, Condition, Effect, Family, Goal, Lean, Pressure, Region } from "./vocabulary.js";

/** What the screening came to. The first that holds decides, in this order. */
export type Outcome = "emergency" | "refer" | "unscreened" | "clearance" | "recommended";

/** How strict a safety rule is, strictest first. */
export type Level = "emergency" | "refer" | "clearance" | "local" | "modify" | "technique";

/** Something that was read to decide, answered or not. */
export interface Fact {
  /** Where it stands in the intake, such as `screening.answers.pregnant`. */
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
  code: FindingCode;
  /** The rule it is about. */
  rule?: string;
  /** How strict that rule is. */
  level?: Level;
  /** Where it holds; absent where it is about the whole person. */
  regions?: PlaceRef[];
  /** Who must agree, for a clearance rule. */
  clinician?: Clinician;
  /** What to do, for emergency and refer rules. */
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
  | "softer-wanted"
  | "start-pressure"
  | "evidence-against"
  | "no-indication"
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
  // plan
  | "dose-from-findings"
  | "dose-by-default"
  | "minutes-wanted"
  | "before-massage"
  | "needles-to-be-agreed";

/** Why something is as it is: a code, the rule, what was read, and the findings behind it. Words come from `describe()`. */
export interface Reason {
  code: ReasonCode;
  /** The safety rule that decided, if one did. */
  rule?: string;
  /** What was read to decide it. */
  facts: Fact[];
  /** Codes of findings behind it, see the `evidence` entry. */
  findings: string[];
}

/** A condition or goal that the person stated. */
export type Concern = { kind: "condition"; code: Condition } | { kind: "goal"; code: Goal };

/** One addend of a score: points = weight x strength. */
export interface Contribution {
  /** The concern it counts for. */
  for: Concern;
  /** The condition whose evidence speaks; absent where only practice speaks for the goal itself. */
  evidenceOf?: Condition;
  /** The effect the strength is about; absent for practice. */
  effect?: Effect;
  /** Weight of the concern, 1 to 3. */
  weight: number;
  /** Strength, 1 very low to 4 high. */
  strength: number;
  /** Weight times strength. */
  points: number;
  /** Direct findings, findings borrowed through one parent, or practice alone. */
  basis: "direct" | "indirect" | "practice";
  /** Whether opposing findings weigh about as much. */
  contested: boolean;
  /** Findings that support it. */
  findings: string[];
  /** Findings that speak against it, counted or not. */
  against: string[];
  /** Findings that point neither way. */
  unclear: string[];
  /** For practice: who says so. */
  says?: "source-article" | "field-convention" | "own-practice";
}

/** Part that a technique plays in the plan. */
export type Role = "lead" | "support" | "finish";

/** A technique that is on offer. */
export interface Ranked {
  /** Code of the technique. */
  technique: string;
  /** Its name, as the catalogue has it. */
  label: string;
  family: Family;
  /** 1 is first. */
  rank: number;
  /** Sum of the points of its contributions. */
  score: number;
  /** Where each point comes from, most first. */
  contributions: Contribution[];
  /** What to mind when it is given. */
  cautions: Reason[];
  /** Least and most pressure to use with this person; absent where hands do not press. */
  pressure?: { lowest: Pressure; highest: Pressure };
  /** Regions it must stay away from, of those it could reach. */
  avoid: PlaceRef[];
  /** Empty for adjuncts and add-ons. */
  roles: Role[];
}

/** A technique that is not on offer, and why. */
export interface Withheld {
  /** Code of the technique. */
  technique: string;
  /** Its name, as the catalogue has it. */
  label: string;
  reasons: Reason[];
}

/** Techniques of one kind; each stands in exactly one of the four lists. */
export interface Lists {
  /** On offer, best first. */
  ranked: Ranked[];
  /** An unanswered question stands between it and the person. */
  needsReview: Withheld[];
  /** A safety rule bars it. */
  contraindicated: Withheld[];
  /** Nothing speaks for it here, or the person does not want it. */
  notIndicated: Withheld[];
}

/** Medical massage, relaxation massage, or the two alternating. */
export interface Approach {
  kind: "medical" | "relaxation" | "combined";
  /** Whole per cent, adding up to 100. */
  shares: { medical: number; relaxation: number };
  /** Which of the two comes first when combined. */
  first: Lean;
  reasons: Reason[];
}

/** The most pressure allowed somewhere. */
export interface PressureCeiling {
  region: Region | "whole-body";
  /** Absent means both sides. */
  side?: "left" | "right";
  ceiling: Pressure;
  /** Whether it holds only until an unanswered question is answered. */
  provisional: boolean;
  reasons: Reason[];
}

/** A region to leave alone. */
export interface AvoidRegion {
  region: Region;
  /** Absent means both sides. */
  side?: "left" | "right";
  reasons: Reason[];
}

/** A visible hazard nobody asked about: look before touching. */
export interface Check {
  /** Absent means anywhere. */
  region?: Region;
  reasons: Reason[];
}

/** One session of the course; the sequence repeats. */
export interface Session {
  style: Lean;
  lead: string;
  support: string[];
  finish: string[];
  /** The most pressure any technique of the session uses. */
  pressure: Pressure;
  /** Regions to work on first; empty means the whole body. */
  focus: PlaceRef[];
}

/** Sessions, spacing, review point and stop rule. */
export interface Plan {
  /** How many sessions of how many minutes, how often and for how long; null where nothing is ranked. */
  course: { sessions: number; minutes: number; perWeek: number; weeks: number; reasons: Reason[] } | null;
  /** The sequence of sessions that the course repeats. */
  sessions: Session[];
  /** When to look whether it helps, and at what. */
  review: { afterSessions: number; look: ReviewCode[] } | null;
  /** When to stop. */
  stop: StopCode[];
  /** Care beside massage, in the order to begin it. */
  beside: { technique: string; when: "first" | "alongside"; reasons: Reason[] }[];
}

/** What to look at when the plan is reviewed. */
export type ReviewCode = "pain" | "function" | "sleep" | "mood" | "comfort";
/** What ends the plan. */
export type StopCode = "no-change-at-review" | "worse-after-session" | "new-warning-sign" | "goal-reached";

/** The full answer. */
export interface Advice extends Lists {
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
  goalsNotServed: { goal: Goal; standing: "contested" | "unsupported"; nearest: Goal | null }[];
  plan: Plan;
}

/** A question that is still open, and what it can change. */
export interface QuestionPrompt {
  /** Code of the question. */
  question: string;
  group: string;
  /** How it stands: never answered, or answered `unsure`. */
  answered: "unsure" | null;
  /** Questions that must be answered yes before this one is worth asking; empty means ask now. */
  after: string[];
  /** The outcomes that a yes can lead to. */
  outcomes: Outcome[];
  /** The techniques of the catalogue that a yes can withhold. */
  techniques: string[];
  /** The lowest ceiling that a yes can set. */
  ceiling: Pressure | null;
  /** Who can settle it where the person is unsure. */
  settledBy: Clinician;
}

interface Common {
  /** What the safety rules found, strictest first. */
  findings: SafetyFinding[];
  /** Everything that was read, answered or not. */
  consulted: Fact[];
  /** The catalogue that decided. */
  catalogue: { id: string; version: string };
}

/** An emergency sign: what to do now, and nothing else. */
export interface Emergency extends Common {
  outcome: "emergency";
  guidance: GuidanceCode[];
}

/** No massage today: what to do, and when it may be reconsidered. */
export interface Referral extends Common {
  outcome: "refer";
  guidance: GuidanceCode[];
}

/** A gate question is open: which, and what each can change. Never names a technique to use. */
export interface Unscreened extends Common {
  outcome: "unscreened";
  approach: Approach;
  questions: QuestionPrompt[];
}

/** Somebody must agree first; `afterClearance` is what would be recommended then, already limited. Not a permission. */
export interface ClearanceNeeded extends Common {
  outcome: "clearance";
  clinicians: Clinician[];
  afterClearance: Advice;
}

/** The full answer. */
export interface Recommended extends Common, Advice {
  outcome: "recommended";
}

/** What the recommender returns; look at `outcome` first. It survives JSON unchanged. */
export type Recommendation = Emergency | Referral | Unscreened | ClearanceNeeded | Recommended;

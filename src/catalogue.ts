import type { Criterion } from "./criterion.js";
import type { FactName } from "./facts.js";
import type { GuidanceCode, Level } from "./recommendation.js";
import type {
  Clinician,
  Condition,
  Effect,
  Family,
  Goal,
  Lean,
  Pressure,
  Region,
  Setting,
  Stage,
  TechniqueCode,
} from "./vocabulary.js";

/** A population that findings are about: a condition of the vocabulary or one narrower or wider than that. */
export type EvidenceCondition =
  | Condition
  | "low-back-pain-acute"
  | "low-back-pain-chronic"
  | "osteoarthritis-knee"
  | "osteoarthritis-hip"
  | "acute-injury"
  | "anxiety-disorder"
  | "procedural-anxiety"
  | "postoperative-pain"
  | "knee-replacement"
  | "wellbeing"
  | "mental-clarity"
  | "quality-of-life"
  | "circulation"
  | "immune"
  | "hypertension"
  | "nausea"
  | "labour-pain"
  | "icu"
  | "infant"
  | "safety";

/** Something that findings are about: a technique of the vocabulary or a class that is not one. */
export type EvidenceTechnique =
  | TechniqueCode
  | "massage-general"
  | "manual-therapy"
  | "infant-massage"
  | "mechanical-massage-chair"
  | "acupuncture-plus-acupressure"
  | "traction"
  | "traction-ultrasound-tens-brace";

/** Whose findings count for a condition, and when. `unstated` is a stage or place that the person did not give. */
export interface BorrowedEvidence {
  readonly condition: EvidenceCondition;
  readonly stages?: readonly (Stage | "unstated")[];
  readonly regions?: readonly (Region | "unstated")[];
}

/** What a condition leans to and what counts as evidence for it. */
export interface ConditionEntry {
  /** The approach it leans to. */
  readonly lean: Lean;
  /** The effects that count for it, the primary one first. */
  readonly effects: readonly Effect[];
  /** Whose findings are about it. */
  readonly evidence: readonly BorrowedEvidence[];
  /** Whose findings speak for it one grade weaker. */
  readonly parents: readonly BorrowedEvidence[];
  /** Where it usually sits: empty means local, place not known. */
  readonly regions: readonly (Region | "whole-body")[];
  /** Comfort ceiling to begin with. */
  readonly startPressure?: Pressure;
}

/** What a goal leans to and which evidence it borrows. */
export interface GoalEntry {
  /** The approach it leans to. */
  readonly lean: Lean;
  /** Whether massage can honestly promise it; only `supported` goals earn points. */
  readonly standing: "supported" | "contested" | "unsupported";
  /** The effects that count for it. */
  readonly effects: readonly Effect[];
  /** Whether the person's own conditions that share an effect come before `conditions`. */
  readonly ownFirst: boolean;
  /** The conditions whose evidence it borrows. */
  readonly conditions: readonly Condition[];
  /** The goal to offer instead, where this one cannot be promised. */
  readonly nearest?: Goal;
}

/** Something people who give a treatment say it is for, without a finding behind it. Always strength 1. */
export interface PracticeClaim {
  /** Who says so. */
  readonly says: "source-article" | "field-convention" | "own-practice";
  /** What is said, in one sentence. */
  readonly note: string;
  /** Conditions it is said to help. */
  readonly conditions?: readonly Condition[];
  /** Goals it is said to serve. */
  readonly goals?: readonly Goal[];
  /** Stages it holds for; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
}

/** A massage technique, an add-on to one, or an adjunct beside it. */
export interface Technique {
  /** Permanent code, kebab-case. */
  readonly code: string;
  /** Its name. */
  readonly label: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  /** Massage, something added to a massage, or care beside it. */
  readonly kind: "massage" | "add-on" | "adjunct";
  /** The approach it belongs to. */
  readonly family: Family;
  /** The pressure it can be given with; absent where hands do not press. */
  readonly pressure?: { readonly lowest: Pressure; readonly highest: Pressure };
  /** Who may give it. */
  readonly practitioner: "licensed-massage-therapist" | "specialist-training" | "other-licensed-profession" | "self";
  /** Where it can be given; empty means it does not matter. */
  readonly settings: readonly Setting[];
  /** The regions it can work on. */
  readonly reach: "whole-body" | readonly Region[];
  /** Whether it lays no hands on and moves nothing, such as education. */
  readonly handsOff?: true;
  /** Whether it uses needles. */
  readonly needles?: true;
  /** Whom it is for: not indicated where unmet, to be asked where unknown. */
  readonly requires?: Criterion;
  /** What practice says it is for. */
  readonly practice: readonly PracticeClaim[];
}

/** The two lists of screening questions: `gate` can be asked at booking, `full` holds every question. */
export type List = "gate" | "full";

/** Decides a question without asking: a number on one side of a bound, or a stated condition. */
export type Decider =
  | { readonly fact: FactName; readonly atLeast: number; readonly means: "yes" | "no" }
  | { readonly fact: FactName; readonly below: number; readonly means: "yes" | "no" }
  | { readonly condition: Condition; readonly means: "yes" };

/** A screening question about the person; its words are in the word files. */
export interface Question {
  /** Permanent code. */
  readonly code: string;
  /** `gate` questions are on both lists. */
  readonly list: List;
  /** The screen it is asked on. */
  readonly group: string;
  /** Catalogue version that first asked it; a list denied before that does not answer it. */
  readonly since: string;
  /** Whether a yes can name regions; absent means it cannot. */
  readonly regions?: "required" | "optional";
  /** The regions that a yes without regions means. */
  readonly defaultRegions?: readonly Region[];
  /** Whether a therapist can see it before touching. */
  readonly visible?: true;
  /** When it makes sense to ask; unmet means no. */
  readonly appliesWhen?: Criterion;
  /** Numbers and conditions that answer it. */
  readonly decidedBy?: readonly Decider[];
  /** Conditions that make it worth its own answer: where one is stated, denying the list does not answer it. */
  readonly openedBy?: readonly Condition[];
}

/** A safety rule. Effects of all rules add up; the strictest wins and none can loosen another. */
export interface Rule {
  /** Permanent code. */
  readonly id: string;
  /** How strict it is, see `docs/safety.md`. */
  readonly level: Level;
  /** What it is about: the person, regions of the body, or techniques. */
  readonly scope: "person" | "regions" | "techniques";
  /** When it holds; absent marks a standing rule that always holds and asks nothing. */
  readonly when?: Criterion;
  /** Where it holds, unless the answers name regions. */
  readonly regions?: readonly Region[];
  /** The techniques it bars; `all` in a region means that region is left alone. */
  readonly bars: readonly string[];
  /** For clearance rules: what stays barred once the clinician has agreed. */
  readonly barsAfterClearance?: readonly string[];
  /** The most pressure it allows, and on whom, where or with what. */
  readonly ceiling?: { readonly pressure: Pressure; readonly binds: "person" | "regions" | "techniques" };
  /** For clearance rules: who must agree. */
  readonly clinician?: Clinician;
  /** For emergency and refer rules: what to do. */
  readonly guidance?: readonly GuidanceCode[];
  /** Whether professionals differ; the stricter reading is followed. */
  readonly disputed?: true;
}

/** What findings give for one effect of a condition. */
export interface EffectStrength {
  readonly effect: Effect;
  /** 1 very low to 4 high; 0 not supported. */
  readonly strength: number;
  /** Whether opposing findings weigh about as much. */
  readonly contested: boolean;
  /** Findings that support it. */
  readonly for: readonly string[];
  /** Findings that oppose it. */
  readonly against: readonly string[];
}

/** The derived strength of a technique for one variant of a condition. Generated, never written by hand. */
export interface Indication {
  readonly technique: string;
  readonly condition: Condition;
  /** The evidence in force, which depends on stage and region. */
  readonly variant: string;
  /** Direct, or borrowed through one parent. */
  readonly basis: "direct" | "indirect";
  readonly effects: readonly EffectStrength[];
  /** Opposing findings that did not count, shown beside the rest. */
  readonly alsoAgainst: readonly string[];
  /** Findings that point neither way, shown beside the rest. */
  readonly unclear: readonly string[];
}

/** A dose that findings used for a condition; what they do not say is left to the stated default. */
export interface Dose {
  readonly condition: Condition;
  readonly stages?: readonly (Stage | "unstated")[];
  readonly regions?: readonly (Region | "unstated")[];
  /** Minutes a session. */
  readonly minutes?: number;
  readonly sessionsPerWeek?: number;
  readonly weeks: number;
  /** Findings it is taken from. */
  readonly findings: readonly string[];
}

/** An adjunct that guidelines put before massage for a condition. */
export interface Placement {
  readonly technique: string;
  readonly condition: Condition;
  /** Findings it is taken from; empty where only practice says so. */
  readonly findings: readonly string[];
}

/** What a catalogue is made of. Everything is plain data. */
export interface CatalogueDefinition {
  /** Permanent code of the catalogue, kebab-case. */
  readonly id: string;
  /** Version as three numbers, such as `1.4.0`. */
  readonly version: string;
  readonly conditions: Readonly<Record<Condition, ConditionEntry>>;
  readonly goals: Readonly<Record<Goal, GoalEntry>>;
  /** In the catalogue's own order, the last tie-break of a ranking. */
  readonly techniques: readonly Technique[];
  /** In the order they are asked. */
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  readonly indications: readonly Indication[];
  /** Findings of harm by technique; they become cautions. */
  readonly harms: Readonly<Record<string, readonly string[]>>;
  readonly doses: readonly Dose[];
  readonly placements: readonly Placement[];
}

/** A catalogue that has been checked and indexed. Make one with {@link defineCatalogue}. */
export interface Catalogue extends CatalogueDefinition {
  readonly index: CatalogueIndex;
}

/** Look-ups made once when a catalogue is defined. */
export interface CatalogueIndex {
  readonly questions: ReadonlyMap<string, Question>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly techniques: ReadonlyMap<string, Technique>;
  /** By {@link indicationKey}. */
  readonly indications: ReadonlyMap<string, Indication>;
}

import type { Criterion, Leaf } from "./criterion.js";
import type { FactName } from "./facts.js";
import type { Spread } from "./places.js";
import type { ConditionAdvice, GuidanceCode, Level, Practitioner } from "./recommendation.js";
import type {
  AxisCode,
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
  /** The population whose findings count. */
  readonly condition: EvidenceCondition;
  /** Stages at which they count; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
  /** Regions of which one must be stated for them to count; absent means any. */
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
  /** The most pressure that is comfortable to begin with; absent means any. */
  readonly startPressure?: Pressure;
}

/** What a goal leans to and which evidence it borrows. */
export interface GoalEvidence {
  /** The approach it leans to. */
  readonly lean: Lean;
  /** The effects that count for it, the primary one first; empty where only practice can speak for it. */
  readonly effects: readonly Effect[];
  /** Whether the person's own conditions that share an effect come before `conditions`. */
  readonly ownFirst: boolean;
  /** The conditions whose evidence it borrows. */
  readonly conditions: readonly Condition[];
  /** What must be true of the person for it to make sense; where it is not, the goal earns nothing and says so. */
  readonly requires?: Criterion;
}

/** A goal that massage can honestly serve. */
export interface ServedGoal extends GoalEvidence {
  /** It earns points. */
  readonly standing: "supported";
}

/** A goal that massage cannot honestly promise: it earns no points and is answered with its claim. */
export interface UnservedGoal extends GoalEvidence {
  /** The verdict on its claim. */
  readonly standing: "contested" | "unsupported";
  /** Code of the claim that it rests on; those of the shipped catalogue are in the `evidence` entry. */
  readonly claim: string;
  /** The goal to offer instead; absent means none. */
  readonly nearest?: Goal;
}

/** A goal: whether massage can serve it, and whose evidence speaks for it. */
export type GoalEntry = ServedGoal | UnservedGoal;

/** Something people who give a treatment say it is for, without a finding behind it. Always strength 1. */
export interface PracticeClaim {
  /** Who says so; of a technique that is not in the vocabulary, only `own-practice`. */
  readonly says: "source-article" | "field-convention" | "own-practice";
  /** What is said, in one sentence. */
  readonly note: string;
  /** Conditions it is said to help; absent means none. */
  readonly conditions?: readonly Condition[];
  /** Goals it is said to serve; absent means none. */
  readonly goals?: readonly Goal[];
  /** Stages of those conditions it holds for, `unstated` for none given; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
}

/** A massage technique, an add-on to one, or an adjunct beside it. */
export interface Technique {
  /** Permanent code, kebab-case. */
  readonly code: string;
  /** Its name in English, at most 500 characters; unique in the catalogue, and not the name of another technique. */
  readonly label: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  /** Massage, something added to a massage, or care beside it. */
  readonly kind: "massage" | "add-on" | "adjunct";
  /** The approach it belongs to. */
  readonly family: Family;
  /** The pressure it can be given with; absent where hands do not press. */
  readonly pressure?: {
    /** The least it can be given with; a ceiling below that withholds it. */
    readonly lowest: Pressure;
    /** The most it is given with. */
    readonly highest: Pressure;
  };
  /** Who may give it, for the host to check; it decides nothing here. */
  readonly practitioner: Practitioner;
  /** Codes of what it is commonly given together with, by custom alone; it decides nothing here. Absent means nothing. */
  readonly goesWith?: readonly string[];
  /** Codes of what is never given in one session with it, whichever of the two says so. Absent means nothing. */
  readonly notWith?: readonly string[];
  /** The names that the menu given to `offer()` has for it; absent where the menu gave its code. */
  readonly offeredAs?: readonly string[];
  /** Where it can be given; empty means it does not matter. */
  readonly settings: readonly Setting[];
  /** The regions it can work on. */
  readonly reach: "whole-body" | readonly Region[];
  /**
   * Set where no hands work, so that wishes about regions do not bind it: `movement` where the person moves, such as
   * exercise, and `rest` where not, such as education, which `all` in a rule does not mean. Only for adjuncts that have
   * neither pressure nor needles.
   */
  readonly handsOff?: "rest" | "movement";
  /** Set where it uses needles. */
  readonly needles?: true;
  /** Whom it is for: not indicated where unmet, to be asked where unknown; absent means anybody. */
  readonly requires?: Criterion;
  /** What practice says it is for. */
  readonly practice: readonly PracticeClaim[];
}

/** The two lists of screening questions: `gate` can be asked at booking, `full` holds every question. */
export type List = "gate" | "full";

/** Decides a question without asking: a number on one side of a bound, or a stated condition. */
export type Decider =
  | {
      /** The number it reads; while that is absent, it decides nothing. */
      readonly fact: FactName;
      /** It decides at this number and above, in the unit of the fact. */
      readonly atLeast: number;
      /** The answer it stands for; a `no` gives way to any yes. */
      readonly means: "yes" | "no";
    }
  | {
      /** The number it reads; while that is absent, it decides nothing. */
      readonly fact: FactName;
      /** It decides below this number, in the unit of the fact. */
      readonly below: number;
      /** The answer it stands for; a `no` gives way to any yes. */
      readonly means: "yes" | "no";
    }
  | {
      /** It decides where this condition is stated; its regions are those of the answer. */
      readonly condition: Condition;
      /** It decides in these stages only; absent means all. */
      readonly stages?: readonly (Stage | "unstated")[];
      /** The answer it stands for. */
      readonly means: "yes";
    };

/** A screening question about the person; its words are in the word files. */
export interface Question {
  /** Permanent code, kebab-case. */
  readonly code: string;
  /** `gate` questions are on both lists. */
  readonly list: List;
  /** Code of the screen it is asked on. */
  readonly group: string;
  /** Version of the lists that first asked it; a list denied before that does not answer it. */
  readonly since: string;
  /** Whether a host should ask where, or may; a yes without regions is accepted either way. Absent means no regions. */
  readonly regions?: "required" | "optional";
  /** The regions that a yes without regions means, at least one; absent means that it leaves the place unknown. */
  readonly defaultRegions?: readonly Region[];
  /** Set where a therapist can see it before touching: while unanswered, it asks for a look and withholds nothing. */
  readonly visible?: true;
  /** When it makes sense to ask; unmet means no, absent means always. */
  readonly appliesWhen?: Criterion;
  /** Numbers and conditions that answer it. */
  readonly decidedBy?: readonly Decider[];
  /** Conditions that make it worth its own answer: where one is stated, denying the list does not answer it. */
  readonly openedBy?: readonly Condition[];
}

/** A safety rule. Effects of all rules add up; the strictest wins and none can loosen another. */
export interface Rule {
  /** Permanent code, kebab-case. */
  readonly id: string;
  /** How strict it is; `emergency`, `refer` and `clearance` concern the person, bar all and read only gate questions. */
  readonly level: Level;
  /** What it is about: the person, regions of the body, or techniques. */
  readonly scope: "person" | "regions" | "techniques";
  /** When it holds; absent marks a standing rule that always holds and asks nothing. */
  readonly when?: Criterion;
  /** Where it holds, unless the answers name regions; absent where they must, or where it is not about regions. */
  readonly regions?: readonly Region[];
  /** Codes of the techniques it bars, or `all`, which in a region means that the region is left alone. */
  readonly bars: readonly string[];
  /** For clearance rules: codes of what stays barred once the clinician has agreed; absent means nothing. */
  readonly barsAfterClearance?: readonly string[];
  /** A limit on pressure; absent means none. */
  readonly ceiling?: {
    /** The most pressure it allows. */
    readonly pressure: Pressure;
    /** Everywhere on the person, where the rule holds, or everywhere with the techniques it names in `bars`. */
    readonly binds: "person" | "regions" | "techniques";
  };
  /** Who must agree; clearance rules have one, others none. */
  readonly clinician?: Clinician;
  /** What to do, for emergency and refer rules, which need at least one. */
  readonly guidance?: readonly GuidanceCode[];
  /** Set where professionals differ; the stricter reading is followed. */
  readonly disputed?: true;
  /** How far a region named in an answer reaches: its whole limb, the limb and the trunk beside it, or the next regions. */
  readonly spreads?: Spread;
  /** The most minutes a session may last, a whole number above zero, while the rule is met or unknown. */
  readonly minutes?: number;
}

/** What findings give for one effect of a condition. */
export interface EffectStrength {
  /** The effect that the findings are about, one of those that count for the condition. */
  readonly effect: Effect;
  /** 1 very low to 4 high; 0 not supported. */
  readonly strength: number;
  /** Whether opposing findings weigh about as much. */
  readonly contested: boolean;
  /** Codes of the findings that support it; empty only at strength 0. */
  readonly for: readonly string[];
  /** Codes of the findings that oppose it. */
  readonly against: readonly string[];
}

/** The derived strength of a technique for one variant of a condition. Generated, never written by hand. */
export interface Indication {
  /** Code of the technique. */
  readonly technique: string;
  /** The condition it is for. */
  readonly condition: Condition;
  /** The populations in force, which depend on stage and region, with spaces between and `^` before parents. */
  readonly variant: string;
  /** Direct, or borrowed through one parent. */
  readonly basis: "direct" | "indirect";
  /** One entry for each effect that counted findings speak to; empty where none counted. */
  readonly effects: readonly EffectStrength[];
  /** Opposing findings that did not count, shown beside the rest. */
  readonly alsoAgainst: readonly string[];
  /** Findings that point neither way, shown beside the rest. */
  readonly unclear: readonly string[];
  /** Set where all that speaks against it speaks against using it alone. */
  readonly notAlone?: true;
}

/** A dose that findings used for a condition; what they do not say is left to the stated default. */
export interface Dose {
  /** The condition it is for. */
  readonly condition: Condition;
  /** Stages it is for, `unstated` for none given; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
  /** Regions of which one must be stated, `unstated` for none given; absent means any. */
  readonly regions?: readonly (Region | "unstated")[];
  /** What must be true of the person, met and not unknown; absent means anybody. */
  readonly requires?: Criterion;
  /** Where the person wants the session, one of these; absent means anywhere. */
  readonly settings?: readonly Setting[];
  /** Minutes a session, a whole number from 1 to 240; absent where the findings do not say. */
  readonly minutes?: number;
  /** Sessions a week, a whole number from 1 to 14; absent where the findings do not say. */
  readonly perWeek?: number;
  /** Weeks that the course lasts, a whole number from 1 to 104; absent where the findings do not say. */
  readonly weeks?: number;
  /** Codes of the findings it is taken from, at least one. */
  readonly findings: readonly string[];
  /** What may follow a course of full length that helped; absent means that it only tapers. */
  readonly booster?: Booster;
}

/** Further sessions that findings had after a course which helped. */
export interface Booster {
  /** How many, a whole number from 1 to 52. */
  readonly sessions: number;
  /** How many a week, a whole number from 1 to 14. */
  readonly perWeek: number;
  /** Codes of the findings it is taken from, at least one. */
  readonly findings: readonly string[];
}

/** What findings had people with a condition do at home. */
export interface SelfCareAdvice {
  /** What to do; its words are in the word files. */
  readonly advice: ConditionAdvice;
  /** The condition it is for. */
  readonly condition: Condition;
  /** Stages it is for, `unstated` for none given; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
  /** Code of the technique that must be on offer, because the person does it alone; absent where none is done. */
  readonly technique?: string;
  /** Whom it was not tried with: it is not said where this holds or is not known; absent means nobody is left out. */
  readonly unless?: Criterion;
  /** Codes of the findings it is taken from, at least one. */
  readonly findings: readonly string[];
}

/** An adjunct that guidelines put before massage for a condition. */
export interface Placement {
  /** Stages it is for, `unstated` for none given; absent means any. */
  readonly stages?: readonly (Stage | "unstated")[];
  /** Code of the adjunct. */
  readonly technique: string;
  /** The condition for which it comes before massage. */
  readonly condition: Condition;
  /** Codes of the findings it is taken from; empty where only practice says so. */
  readonly findings: readonly string[];
}

/** One thing that medical and relaxation massage can be compared by; the sentences are in the word files. */
export interface Axis {
  /** Permanent code. */
  readonly id: AxisCode;
  /** Codes that stand on the medical side; empty where only the sentence speaks. */
  readonly medical: readonly string[];
  /** Codes that stand on the relaxation side; empty where only the sentence speaks. */
  readonly relaxation: readonly string[];
}

/** What a catalogue is made of. Everything is plain data. */
export interface CatalogueDefinition {
  /** Permanent code of the catalogue, kebab-case. */
  readonly id: string;
  /** Version as three numbers, such as `1.4.0`. */
  readonly version: string;
  /** Version of the question lists, which `denied` names; absent means `version`. Raise it where a question is added. */
  readonly listVersion?: string;
  /** An entry for every condition of the vocabulary. */
  readonly conditions: Readonly<Record<Condition, ConditionEntry>>;
  /** An entry for every goal of the vocabulary. */
  readonly goals: Readonly<Record<Goal, GoalEntry>>;
  /** Massage, add-ons and adjuncts in the catalogue's own order, the last tie-break of a ranking. */
  readonly techniques: readonly Technique[];
  /** Safety questions in the order they are asked. */
  readonly questions: readonly Question[];
  /** Safety rules, to be listed strictest first: their findings come out in this order. */
  readonly rules: readonly Rule[];
  /** What findings give for a technique, a condition and its variant, each at most once; absent means no finding. */
  readonly indications: readonly Indication[];
  /** Codes of findings of harm, by code of the technique; they become cautions. */
  readonly harms: Readonly<Record<string, readonly string[]>>;
  /** Courses that trials used; a condition without one gets the stated default. */
  readonly doses: readonly Dose[];
  /** Adjuncts that come before massage; all others come alongside. */
  readonly placements: readonly Placement[];
  /** What people with a condition are told to do between sessions, beside what holds for anybody. */
  readonly selfCare: readonly SelfCareAdvice[];
  /** Codes of techniques that `offer()` left out: rules and findings may still name them. Absent means none. */
  readonly leftOut?: readonly string[];
}

/** A catalogue that has been checked and indexed. Make one with {@link defineCatalogue}. */
export interface Catalogue extends CatalogueDefinition {
  /** SHA-256 of the definition in hex, 64 characters: two catalogues with one digest decide alike. */
  readonly digest: string;
  /** The same entries by code; made from the lists, so never to be changed by hand. */
  readonly index: CatalogueIndex;
}

/** Look-ups made once when a catalogue is defined. */
export interface CatalogueIndex {
  /** Safety questions by `code`. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Safety rules by `id`. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** What each rule reads, by the rule itself; empty for a standing rule. */
  readonly leaves: ReadonlyMap<Rule, readonly Leaf[]>;
  /** The rules that read a question, by the `code` of the question. */
  readonly readers: ReadonlyMap<string, readonly Rule[]>;
  /** Massage, add-ons and adjuncts by `code`. */
  readonly techniques: ReadonlyMap<string, Technique>;
  /** Indications by condition and variant with `|` between, then by the `code` of the technique. */
  readonly indications: ReadonlyMap<string, ReadonlyMap<string, Indication>>;
}

import type { Advice, Concern, IntakeInput, Lists, Recommendation } from "../src/index.js";

/** A vignette: who the person is, where the expectation comes from, and what must hold. */
export interface Case {
  readonly name: string;
  /** The guideline, article concept, rule source or judged statement behind it. */
  readonly source: string;
  readonly intake: IntakeInput;
  readonly expect: Expectation;
}

/** What must hold; each field states part of the answer, and what is not named is not checked. */
export interface Expectation {
  readonly outcome?: Recommendation["outcome"];
  readonly approach?: "medical" | "relaxation" | "combined";
  readonly shares?: { readonly medical: number; readonly relaxation: number };
  /** Which style comes first when combined. */
  readonly firstStyle?: "medical" | "relaxation";
  /** Codes that must be among the guidance. */
  readonly guidance?: readonly string[];
  readonly clinicians?: readonly string[];
  /** Rules or finding codes that must be found. */
  readonly findings?: readonly string[];
  /** Rules or finding codes that must not be found. */
  readonly noFindings?: readonly string[];
  /** Massage techniques in tiers: every one is ranked, and before every one of a later tier. */
  readonly ranked?: readonly (readonly string[])[];
  /** The technique with rank 1. */
  readonly first?: string;
  /** Adjuncts and add-ons in tiers, as `ranked`. */
  readonly beside?: readonly (readonly string[])[];
  /** Not ranked anywhere. */
  readonly absent?: readonly string[];
  readonly needsReview?: readonly string[];
  readonly contraindicated?: readonly string[];
  readonly notIndicated?: readonly string[];
  /** Nothing needs review, of any kind. */
  readonly nothingToReview?: boolean;
  /** Ceiling that holds at a place, such as `neck` or `left lower-leg`; null for none. */
  readonly ceiling?: Readonly<Record<string, string | null>>;
  /** Places to leave alone, such as `left lower-leg`; `knee` means both sides. */
  readonly avoid?: readonly string[];
  /** Places that must not be among those to leave alone. */
  readonly notAvoid?: readonly string[];
  /** Rules whose check before touch is asked for. */
  readonly check?: readonly string[];
  /** Questions that must be among the open ones. */
  readonly open?: readonly string[];
  readonly notOpen?: readonly string[];
  /** Reasons of a withheld technique: rule ids or reason codes that must be among them. */
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
  /** Points by technique as written in the expected rankings: strength, c for contested, d i or p for the basis. */
  readonly points?: Readonly<Record<string, string>>;
  /** Findings that must be shown against a ranked technique. */
  readonly against?: Readonly<Record<string, readonly string[]>>;
  /** Stated conditions that findings are shown against, for a ranked technique. */
  readonly againstOthers?: Readonly<Record<string, readonly string[]>>;
  /** Rules or reason codes among the cautions of a ranked technique. */
  readonly cautions?: Readonly<Record<string, readonly string[]>>;
  /** Most pressure for a ranked technique. */
  readonly pressure?: Readonly<Record<string, string>>;
  /** Goals said not to be served, with the nearest goal. */
  readonly goalsNotServed?: Readonly<Record<string, string | null>>;
  /** The claims behind those goals. */
  readonly goalClaims?: Readonly<Record<string, string>>;
  /** Claims with their verdict; nothing in the answer rests on one that is not supported. */
  readonly claims?: Readonly<Record<string, "supported" | "contested" | "unsupported">>;
  /** Words that the report holds. */
  readonly says?: { readonly client?: readonly string[]; readonly therapist?: readonly string[] };
  /** Words of the sentence that says what a technique is. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** What a technique is commonly given together with. */
  readonly goesWith?: Readonly<Record<string, readonly string[]>>;
  /** By axis: words that stand on the medical and on the relaxation side of a comparison. */
  readonly axes?: Readonly<Record<string, readonly [medical: string, relaxation: string]>>;
  /** Who may give a ranked technique. */
  readonly practitioner?: Readonly<Record<string, string>>;
  readonly plan?: {
    readonly minutes?: number;
    readonly sessions?: number;
    readonly perWeek?: number;
    readonly leads?: readonly string[];
    /** Where the first session begins. */
    readonly focus?: readonly string[];
    /** Most pressure of each session. */
    readonly pressures?: readonly string[];
    /** Adjuncts to begin first. */
    readonly first?: readonly string[];
    readonly alongside?: readonly string[];
    /** What may follow a course that helped; null for nothing but the taper. */
    readonly booster?: { readonly sessions: number; readonly perWeek: number } | null;
    /** What the review looks at, all of it. */
    readonly look?: readonly string[];
    /** Codes that must be among the advice for between sessions. */
    readonly advice?: readonly string[];
    /** Codes that must not be among it. */
    readonly noAdvice?: readonly string[];
  };
}

/** The advice an answer carries, if it carries any. */
export const adviceOf = (answer: Recommendation): Advice | undefined =>
  answer.outcome === "recommended" ? answer : answer.outcome === "clearance" ? answer.afterClearance : undefined;

const none: Lists = { ranked: [], needsReview: [], contraindicated: [], notIndicated: [] };

/** The four lists of every kind together. */
export function everyList(answer: Recommendation): Lists {
  const advice = adviceOf(answer);
  const kinds = advice ? [advice, advice.adjuncts, advice.addOns] : [none];
  return {
    ranked: kinds.flatMap((lists) => lists.ranked),
    needsReview: kinds.flatMap((lists) => lists.needsReview),
    contraindicated: kinds.flatMap((lists) => lists.contraindicated),
    notIndicated: kinds.flatMap((lists) => lists.notIndicated),
  };
}

export const concernName = ({ kind, code }: Concern): string => (kind === "goal" ? `goal:${code}` : code);

/**
 * The publications behind the catalogue, what they found, and why each safety rule stands; nothing here decides.
 *
 * @example
 * ```ts
 * import { findings, ruleEvidence, sources } from "massage-recommender/evidence";
 * const finding = findings.find(({ id }) => id === "cherkin-2011-lbp");
 * const source = sources.find(({ id }) => id === finding?.source);
 * console.log(source?.title, ruleEvidence["stroke-tia-signs"].rationale);
 * ```
 *
 * @module
 */
import type { EvidenceCondition, EvidenceTechnique } from "./catalogue.js";
import { findings } from "./knowledge/evidence/findings.js";
import { ruleEvidence } from "./knowledge/evidence/rule-evidence.js";
import { sources } from "./knowledge/evidence/sources.js";
import type { Effect } from "./vocabulary.js";

/** A publication. Either `doi`, `pmid` or the reason why it has none is given. */
export interface Source {
  /** Permanent code, first author and year. */
  readonly id: string;
  /** What kind of publication it is. */
  readonly type: "rct" | "systematic-review" | "guideline" | "evidence-map" | "narrative";
  /** Authors as cited. */
  readonly authors: string;
  /** Year of publication. */
  readonly year: number;
  /** Title as published. */
  readonly title: string;
  /** Journal with volume and pages, or issuing body, as far as known. */
  readonly publication: string | null;
  /** Digital object identifier, without resolver address. */
  readonly doi?: string;
  /** PubMed identifier. */
  readonly pmid?: string;
  /** Why neither DOI nor PMID is given. */
  readonly withoutIdentifier?: string;
  /** Whether the citation was confirmed against a published record. */
  readonly citationChecked: boolean;
}

/** Which way a finding points. */
export type Direction = "benefit" | "no-benefit" | "unclear" | "harm" | "recommends-for" | "recommends-against";
/** How certain a finding is, in the four grades of GRADE. */
export type Certainty = "high" | "moderate" | "low" | "very-low";

/** One result of one publication. */
export interface Finding {
  /** Permanent code. */
  readonly id: string;
  /** Code of the publication, see {@link Source}. */
  readonly source: string;
  /** Whom it was found in: a condition of the vocabulary or a narrower population. */
  readonly condition: EvidenceCondition;
  /** What was given: a technique of the vocabulary or a wider class, such as massage of no stated style. */
  readonly technique: EvidenceTechnique;
  /** What was looked at. */
  readonly outcome: Effect;
  /** The outcome in the publication's own terms. */
  readonly outcomeDetail: string;
  /** Which way the result points. */
  readonly direction: Direction;
  /** How certain it is. */
  readonly certainty: Certainty;
  /** Who graded it: the source itself or the authors of this catalogue. */
  readonly certaintyBasis: "source" | "our-judgement";
  /** The result in one or two sentences. */
  readonly finding: string;
  /** Whether the content was confirmed against a published record. */
  readonly findingChecked: boolean;
  /** Caveats. */
  readonly note?: string;
  /** Why the outcome was filed as it is, where that was a judgement. */
  readonly tagNote?: string;
}

/** Why a safety rule stands. */
export interface RuleEvidence {
  /** The reason in one or two sentences. */
  readonly rationale: string;
  /** On whose word it stands. */
  readonly sources: readonly {
    /** What it is called. */
    readonly title: string;
    /** A DOI, an address or a place. */
    readonly where: string;
    /** Whether it was looked up; false was cited from memory. */
    readonly checked: boolean;
  }[];
  /** Where professionals differ; the rule follows the stricter reading. */
  readonly disagreement?: string;
}

export type { RuleCode } from "./knowledge/safety/codes.js";
export { findings, ruleEvidence, sources };

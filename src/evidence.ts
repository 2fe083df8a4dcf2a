/**
 * The publications behind the catalogue, what they found, what is claimed without or against them, and why each safety
 * rule stands; nothing here decides.
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
import type { CatalogueDefinition, EvidenceCondition, EvidenceTechnique } from "./catalogue.js";
import { techniqueCodes } from "./check-techniques.js";
import { CatalogueError, type CatalogueProblem } from "./define.js";
import { derive, deriveHarms } from "./derive.js";
import { findingsFor } from "./evidence-shape.js";
import { claims } from "./knowledge/claims.js";
import { findings } from "./knowledge/evidence/findings.js";
import { ruleEvidence } from "./knowledge/evidence/rule-evidence.js";
import { sources } from "./knowledge/evidence/sources.js";
import { parents } from "./knowledge/parents.js";
import type { Effect, Goal } from "./vocabulary.js";

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
  /** Code of the finding of a later publication that takes its place; it then supports nothing, and may still oppose. */
  readonly supersededBy?: string;
  /** Set where it speaks against using the technique alone, not beside other care. */
  readonly notAlone?: true;
  /** Caveats. */
  readonly note?: string;
  /** Why the outcome was filed as it is, where that was a judgement. */
  readonly tagNote?: string;
}

/** A finding that may also be about a technique of your own. */
export interface OwnFinding extends Omit<Finding, "technique"> {
  /** What was given: a technique, by its code in your catalogue, or a wider class. */
  readonly technique: string;
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

/** Something that is said of massage, and what the findings say of it. A claim is never a reason for anything. */
export interface Claim {
  /** Permanent code, kebab-case. */
  readonly id: string;
  /** What is said, in one plain sentence. */
  readonly statement: string;
  /**
   * `supported`: the findings bear it out. `contested`: they point both ways, or are too thin to settle it.
   * `unsupported`: they speak against it, or none bears it out.
   */
  readonly verdict: "supported" | "contested" | "unsupported";
  /** Codes of the findings that speak for it; a finding is filed by what it says of the claim, whatever its direction. */
  readonly for: readonly string[];
  /** Codes of the findings that speak against it. */
  readonly against: readonly string[];
  /** Codes of the findings that touch it and leave it open. */
  readonly unclear: readonly string[];
  /** Codes of the techniques it is said of; absent means massage of any kind. */
  readonly techniques?: readonly string[];
  /** The outcome it is about, or the goal that rests on it; absent where neither names it. */
  readonly about?:
    | {
        /** The outcome it is about. */
        readonly effect: Effect;
      }
    | {
        /** The goal that rests on it. */
        readonly goal: Goal;
      };
  /** What the findings say, in one to three sentences; where none was gathered, it says so. */
  readonly note: string;
}

/**
 * The claims that are made of a technique by name; those about massage of any kind name none.
 *
 * @example
 * ```ts
 * import { claimsOf } from "massage-recommender/evidence";
 * for (const { statement, verdict } of claimsOf("myofascial-release")) console.log(`${verdict}: ${statement}`);
 * ```
 */
export const claimsOf = (technique: string): Claim[] =>
  claims.filter(({ techniques }) => techniques?.includes(technique));

/**
 * The strengths that findings give for techniques of your own, by the same rule as the shipped ones, and the harms
 * reported; to be spread into the definition of a catalogue. Throws `CatalogueError` with everything that is wrong with
 * the findings, such as a code that is not known.
 *
 * @example
 * ```ts
 * import { catalogue } from "massage-recommender/catalogue";
 * import { findings, strengthsFrom } from "massage-recommender/evidence";
 * const { indications } = strengthsFrom(findings, catalogue);
 * console.log(indications.length === catalogue.indications.length); // true
 * ```
 */
export function strengthsFrom(
  all: readonly OwnFinding[],
  { conditions, techniques, leftOut = [] }: Pick<CatalogueDefinition, "conditions" | "techniques" | "leftOut">,
): Pick<CatalogueDefinition, "indications" | "harms"> {
  const problems: CatalogueProblem[] = [];
  findingsFor(all, techniqueCodes({ techniques, leftOut }))(all, "findings", (path, code, message) =>
    problems.push({ path, code, message }),
  );
  if (problems.length > 0) throw new CatalogueError(problems);
  const from = { conditions, techniques: techniques.map(({ code }) => code), parents, findings: all };
  return { indications: derive(from), harms: deriveHarms(from) };
}

export type { CheckedEvidence } from "./check-evidence.js";
export type { RuleCode } from "./knowledge/safety/codes.js";
export { type FindingUse, type UnrankedReason, unrankedReasons, useOf } from "./use.js";
export { claims, findings, ruleEvidence, sources };

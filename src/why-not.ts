import type { Catalogue, Technique } from "./catalogue.js";
import { type Change, withChanges } from "./changes.js";
import { checked } from "./checked.js";
import { catalogueName } from "./decided-by.js";
import { evaluate } from "./engine.js";
import type { Intake } from "./intake.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { namesOf } from "./names.js";
import { firstDifference, type OrderKey, orderKeys, orderOf, placesInOrder } from "./order.js";
import { recall } from "./recall.js";
import type { Concern, Ranked, Reason, ReasonCode, Recommendation, SafetyFinding } from "./recommendation.js";
import { refuse, resultGiven } from "./refuse.js";
import { adviceIn, listsOf, type Standing, standingOf } from "./standing.js";
import type { Clinician, Condition, Goal } from "./vocabulary.js";
import { smallestWay } from "./ways.js";

/** Somebody who must agree before anything is on offer. */
export interface Agreement {
  /** Code of the clearance rule; absent for a note that must be read first. */
  rule?: string;
  /** Who must agree, or read the note. */
  by: Clinician;
}

interface Asked {
  /** Code of the technique, add-on or adjunct. */
  technique: string;
  /** Its name, as the catalogue has it. */
  label: string;
  /** Its names on the menu of the catalogue, as given to `offer()`; absent where that gave none. */
  offeredAs?: string[];
  /** Massage, something added to a massage, or care beside it. */
  kind: Technique["kind"];
}

/** It is on offer: nothing kept it out. */
export interface IsRanked extends Asked {
  /** It is ranked in a `recommended` result. */
  because: "ranked";
  /** Its place among techniques of its kind; 1 is first. */
  rank: number;
  /** Its points. */
  score: number;
  /** What stands before it, best first, and what put it there. */
  behind: {
    /** Code of the technique before it. */
    technique: string;
    /** Its name, as the catalogue has it. */
    label: string;
    /** Where the two first differ. */
    by: OrderKey;
  }[];
}

/** Nothing is on offer today, whatever the technique. */
export interface IsStopped extends Asked {
  /** An emergency rule, or a rule against any massage, is met. */
  because: "stop";
  /** Which of the two. */
  outcome: "emergency" | "refer";
  /** The rules that stop everything; `describe()` says when each can be looked at again. */
  findings: SafetyFinding[];
}

/** Only an agreement is missing. */
export interface AwaitsAgreement extends Asked {
  /** It is ranked after clearance, which is not a permission. */
  because: "agreement";
  /** Who must agree; all of them. */
  agreements: Agreement[];
}

/** It is withheld. */
export interface IsWithheld extends Asked {
  /**
   * What stands in the way: `open` questions, a `wish`, a `fact` about the body or the situation, that it is made for
   * other people (`not-for-this-person`), or that nothing speaks for it (`evidence`).
   */
  because: "open" | "wish" | "fact" | "not-for-this-person" | "evidence";
  /** Its reasons in the result; empty where questions come before any technique. */
  reasons: Reason[];
  /**
   * What would still keep it out if every open question were settled in its favour and every wish given up; empty where
   * nothing would.
   */
  obstacles: Reason[];
  /**
   * The smallest set of changes that together get it ranked, of those in the person's power or still open; null where
   * none does. Goals are in it only where answers and wishes alone would not do.
   */
  smallest: Change[] | null;
  /** Who must agree as well before it is on offer; empty where nobody must, or `smallest` is null. */
  agreements: Agreement[];
  /** What findings or practice say it is for, in the order of the vocabulary: to know it by, not a proposal. */
  serves: Concern[];
}

/** Why a technique is not on offer; look at `because` first. Plain JSON: codes and facts, no prose. */
export type WhyNot = IsRanked | IsStopped | AwaitsAgreement | IsWithheld;

/** The catalogue that a result was decided by. */
export interface WhyNotOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
}

const usage = "whyNot(result, technique, { catalogue })";

/**
 * Why a technique, add-on or adjunct is not on offer, and the smallest set of open answers and wishes that would change
 * that. Every set was tried by deciding again. It never holds an answer that was given, a fact or a stated condition.
 * Throws `TypeError` for a code that the catalogue does not have, for an unknown option, and for what is no result, or one
 * that another catalogue decided or that no longer holds all it consulted.
 *
 * @example
 * ```ts
 * import { recommend, whyNot } from "massage-recommender";
 * const answer = recommend({
 *   conditions: ["neck-pain"],
 *   screening: { denied: { list: "full", version: "0.1.0" } },
 *   preferences: { pressure: "light" },
 * });
 * const why = whyNot(answer, "deep-tissue-massage");
 * if (why.because === "wish") console.log(why.smallest); // the pressure that was wanted, and the least that would do
 * ```
 */
export function whyNot(result: Recommendation, technique: string, options: WhyNotOptions = {}): WhyNot {
  const { catalogue = shipped, ...unknown } = options ?? {};
  refuse(unknown, usage);
  const entry = entryOf(technique, catalogue);
  const intake = recall(resultGiven(result, usage), catalogue);
  checkDecidedBy(catalogue, result, entry, intake);
  const asked = { ...namesOf(entry), kind: entry.kind };
  const standing = standingOf(entry, result);
  if (result.outcome === "emergency" || result.outcome === "refer") {
    const { outcome, findings } = result;
    return { ...asked, because: "stop", outcome, findings: findings.filter(({ level }) => level === outcome) };
  }
  if (standing?.list !== "ranked") return withheld(asked, entry, standing, intake, catalogue);
  if (result.outcome === "clearance") return { ...asked, because: "agreement", agreements: agreementsIn(result) };
  return { ...asked, because: "ranked", ...placeOf(standing.entry, entry, intake, result, catalogue) };
}

function entryOf(technique: string, catalogue: Catalogue): Technique {
  const { id, index } = checked(catalogue);
  const entry = index.techniques.get(technique);
  if (!entry) throw new TypeError(`"${technique}" is not a technique of the catalogue "${id}".`);
  return entry;
}

/** What is said here is only true of the catalogue that decided, and of everything that it read. */
function checkDecidedBy(catalogue: Catalogue, result: Recommendation, technique: Technique, intake: Intake): void {
  if (result.catalogue.digest !== catalogue.digest)
    throw new TypeError(
      `The result was decided by ${catalogueName(result.catalogue)}, not by ${catalogueName(catalogue)}: ${usage}.`,
    );
  const again = evaluate(intake, catalogue);
  if (again.outcome !== result.outcome || standingOf(technique, again)?.list !== standingOf(technique, result)?.list)
    throw new TypeError("The result does not follow from what it consulted: give it whole, as it was returned.");
}

function withheld(
  asked: Asked,
  technique: Technique,
  standing: Standing | undefined,
  intake: Intake,
  catalogue: Catalogue,
): IsWithheld {
  const { changes, settled } = smallestWay(technique, intake, catalogue);
  const left = standingOf(technique, settled);
  return {
    ...asked,
    because: becauseOf(changes, left),
    reasons: reasonsOf(standing),
    obstacles: reasonsOf(left),
    smallest: changes && [...changes],
    agreements: changes ? agreementsIn(evaluate(withChanges(intake, changes), catalogue)) : [],
    serves: servedBy(technique, catalogue),
  };
}

const reasonsOf = (standing: Standing | undefined): Reason[] =>
  standing && standing.list !== "ranked" ? standing.entry.reasons : [];

/** Reasons that nothing speaks for it; all others are about the body or the situation. */
const evidence: readonly ReasonCode[] = [
  "evidence-against",
  "not-on-its-own",
  "mechanism-only",
  "nothing-gathered",
  "out-of-reach",
  "no-indication",
  "no-concern",
];

function becauseOf(changes: readonly Change[] | null, left: Standing | undefined): IsWithheld["because"] {
  const has = (kind: Change["change"]) => changes?.some(({ change }) => change === kind);
  if (has("answer") || has("place")) return "open";
  if (has("wish")) return "wish";
  if (left?.list === "needsReview") return "open";
  const codes = reasonsOf(left).map(({ code }) => code);
  if (codes.includes("not-for-this-person")) return "not-for-this-person";
  return codes.every((code) => evidence.includes(code)) ? "evidence" : "fact";
}

/** Clearance rules that are met and not cleared, and notes that nobody read. */
const agreementsIn = ({ findings }: Recommendation): Agreement[] =>
  findings.flatMap(({ code, rule, clinician }): Agreement[] => {
    if (code === "note-unreviewed") return [{ by: "practitioner" }];
    return code === "rule-met" && rule && clinician ? [{ rule, by: clinician }] : [];
  });

function placeOf(
  { rank, score }: Ranked,
  { kind }: Technique,
  { preferences }: Intake,
  result: Recommendation,
  catalogue: Catalogue,
): Pick<IsRanked, "rank" | "score" | "behind"> {
  const advice = adviceIn(result);
  const ranked = advice ? listsOf(advice, kind).ranked : [];
  const places = placesInOrder(catalogue.techniques);
  const keys = ranked.map((one) =>
    advice ? orderOf(one, advice.approach, preferences.likeTechniques, places.get(one.technique) ?? -1) : [],
  );
  const behind = ranked.slice(0, rank - 1).map(({ technique, label }, at) => {
    const key = orderKeys[firstDifference(keys[at] ?? [], keys[rank - 1] ?? [])];
    return { technique, label, by: key ?? "catalogue-order" };
  });
  return { rank, score, behind };
}

/** Conditions that findings or practice support it for, then goals that practice names. */
function servedBy({ code, practice }: Technique, { indications, conditions, goals }: Catalogue): Concern[] {
  const found = indications
    .filter(({ technique, effects }) => technique === code && effects.some(({ strength }) => strength > 0))
    .map(({ condition }) => condition);
  const said = new Set<string>([...found, ...practice.flatMap((claim) => claim.conditions ?? [])]);
  const aimed = new Set<string>(practice.flatMap((claim) => claim.goals ?? []));
  return [
    ...(Object.keys(conditions) as Condition[])
      .filter((one) => said.has(one))
      .map((one) => ({ kind: "condition", code: one }) as const),
    ...(Object.keys(goals) as Goal[])
      .filter((one) => aimed.has(one))
      .map((one) => ({ kind: "goal", code: one }) as const),
  ];
}

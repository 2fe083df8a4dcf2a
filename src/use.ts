import type { Catalogue } from "./catalogue.js";
import type { OwnFinding } from "./evidence.js";
import { parents } from "./knowledge/parents.js";
import { supports } from "./strength.js";
import { type Condition, codesOf, effectKinds } from "./vocabulary.js";

/** Why a finding counts in no ranking, the weightiest reason first; `unrankedReasons` has the sentences. */
export type UnrankedReason =
  | "harm"
  | "mechanism"
  | "concept"
  | "technique"
  | "population"
  | "outcome"
  | "dose"
  | "superseded"
  | "unclear"
  | "nearer";

/** Why a finding counts in no ranking, in one sentence each. */
export const unrankedReasons: Readonly<Record<UnrankedReason, string>> = {
  harm: "It is about harm: that becomes a caution, never a point.",
  mechanism: "It is about what goes on in the body, not about what a person notices.",
  concept: "It is about prevention, an idea or disease in general, which no condition asks for.",
  technique: "What was given is not offered here, nor a class of something that is.",
  population: "It was found in people whom no condition here is about.",
  outcome: "No condition of those people asks for that outcome.",
  dose: "It compares doses, and a dose never speaks against a technique.",
  superseded: "A later publication on the same question takes its place.",
  unclear: "It points neither way.",
  nearer: "Nearer findings count wherever it could.",
};

/** What a finding does in a catalogue. */
export interface FindingUse {
  /** Conditions in whose strengths it counts, for or against. */
  readonly counts: readonly Condition[];
  /** Conditions beside whose strengths it is shown without counting. */
  readonly shown: readonly Condition[];
  /** Codes of the techniques that carry it as a caution. */
  readonly cautions: readonly string[];
  /** Conditions whose course, care before massage or advice between sessions is taken from it. */
  readonly plans: readonly Condition[];
  /** Why it counts in no ranking, the weightiest first, at least one; empty where it counts. */
  readonly unranked: readonly UnrankedReason[];
}

/**
 * What a finding is used for in a catalogue, and why it is not used for ranking where it is not.
 *
 * @example
 * ```ts
 * import { catalogue } from "massage-recommender/catalogue";
 * import { findings, unrankedReasons, useOf } from "massage-recommender/evidence";
 * const finding = findings.find(({ id }) => id === "moyer-2011-cortisol");
 * if (finding) for (const why of useOf(finding, catalogue).unranked) console.log(unrankedReasons[why]);
 * ```
 */
export function useOf(finding: OwnFinding, catalogue: Catalogue): FindingUse {
  const { id } = finding;
  const where = (names: (row: Catalogue["indications"][number]) => readonly string[]) =>
    once(catalogue.indications.filter((row) => names(row).includes(id)));
  const counts = where(({ effects }) => effects.flatMap((effect) => [...effect.for, ...effect.against]));
  const named = ({ findings }: { readonly findings: readonly string[] }) => findings.includes(id);
  return {
    counts,
    shown: where(({ alsoAgainst, unclear }) => [...alsoAgainst, ...unclear]).filter((code) => !counts.includes(code)),
    cautions: Object.keys(catalogue.harms).filter((technique) => catalogue.harms[technique]?.includes(id)),
    plans: once([
      ...catalogue.doses.filter((dose) => named(dose) || (dose.booster && named(dose.booster))),
      ...catalogue.placements.filter(named),
      ...catalogue.selfCare.filter(named),
    ]),
    unranked: counts.length > 0 ? [] : whyUnranked(finding, catalogue),
  };
}

const once = (rows: readonly { readonly condition: Condition }[]): Condition[] => [
  ...new Set(rows.map(({ condition }) => condition)),
];

function whyUnranked(
  { condition, technique, outcome, direction, supersededBy }: OwnFinding,
  catalogue: Catalogue,
): UnrankedReason[] {
  const kind = effectKinds[outcome];
  const about = codesOf(catalogue.conditions)
    .map((code) => catalogue.conditions[code])
    .filter(({ evidence, parents: wider }) => [...evidence, ...wider].some((one) => one.condition === condition));
  const offered = [technique, ...(parents[technique] ?? [])].some((code) => catalogue.index.techniques.has(code));
  const holds: Record<UnrankedReason, boolean> = {
    harm: direction === "harm" || kind === "harm",
    mechanism: kind === "mechanism",
    concept: kind === "other",
    technique: !offered,
    population: about.length === 0,
    outcome: kind === "target" && about.length > 0 && !about.some(({ effects }) => effects.includes(outcome)),
    dose: kind === "dose" && !supports(direction),
    superseded: supersededBy !== undefined && supports(direction),
    unclear: direction === "unclear",
    nearer: false,
  };
  const reasons = codesOf(holds).filter((reason) => holds[reason]);
  return reasons.length > 0 ? reasons : ["nearer"];
}

import type { ConditionEntry, EvidenceCondition, EvidenceTechnique, Indication } from "./catalogue.js";
import type { OwnFinding } from "./evidence.js";
import { opposes, supports, weigh } from "./strength.js";
import {
  type Condition,
  codesOf,
  type Effect,
  effectKinds,
  type Region,
  regionLabels,
  type Stage,
} from "./vocabulary.js";

/** What the derivation reads. */
export interface Derivation {
  /** What counts as evidence for each condition. */
  readonly conditions: Readonly<Record<Condition, ConditionEntry>>;
  /** Codes of the techniques to derive for. */
  readonly techniques: readonly string[];
  /** By a technique or class of them: the techniques its findings speak for, one grade weaker. */
  readonly parents: Readonly<Record<string, readonly EvidenceTechnique[]>>;
  /** All findings; those about other effects are left out. */
  readonly findings: readonly OwnFinding[];
}

/** Whose findings speak for a condition at a stage and in the regions stated. */
export interface Evidence {
  /** Populations whose findings are about the condition. */
  readonly direct: readonly EvidenceCondition[];
  /** Populations whose findings speak for it one grade weaker. */
  readonly parents: readonly EvidenceCondition[];
}

type Borrowed = ConditionEntry["evidence"][number];

/** The evidence in force for a condition; nothing stated about stage or region counts as `unstated`. */
export function evidenceInForce(entry: ConditionEntry, stage: Stage | undefined, regions: readonly Region[]): Evidence {
  const places: readonly string[] = regions.length > 0 ? regions : ["unstated"];
  const inForce = (list: readonly Borrowed[]) =>
    list
      .filter((e) => !e.stages || e.stages.includes(stage ?? "unstated"))
      .filter((e) => !e.regions || e.regions.some((region) => places.includes(region)))
      .map((e) => e.condition);
  return { direct: inForce(entry.evidence), parents: inForce(entry.parents) };
}

/** Names a variant of a condition's evidence, as the derived table does. */
export const variantOf = (evidence: Evidence): string =>
  [...evidence.direct, ...evidence.parents.map((parent) => `^${parent}`)].join(" ");

/** Every variant of a condition's evidence that some stage and choice of regions brings into force. */
function variants(entry: ConditionEntry): Evidence[] {
  const named = [...entry.evidence, ...entry.parents].flatMap((e) => e.regions ?? []);
  const regions = [...new Set(named)].filter((region): region is Region => region !== "unstated");
  const choices = regions.reduce<Region[][]>(
    (sets, region) =>
      apart(
        entry,
        sets.flatMap((set) => [set, [...set, region]]),
      ),
    [[]],
  );
  const elsewhere = codesOf(regionLabels).find((region) => !regions.includes(region));
  if (elsewhere) choices.push([elsewhere]);
  const found = new Map<string, Evidence>();
  for (const stage of ["acute", "subacute", "chronic", undefined] as const)
    for (const choice of choices) {
      const evidence = evidenceInForce(entry, stage, choice);
      found.set(variantOf(evidence), evidence);
    }
  return [...found.values()];
}

/** Choices of regions that bring different evidence into force, the first of each kind. */
function apart(entry: ConditionEntry, choices: readonly Region[][]): Region[][] {
  const inForce = (choice: readonly Region[]) =>
    [...entry.evidence, ...entry.parents].map((e) => e.regions?.some((region) => choice.some((one) => one === region)));
  const found = new Map([...choices].reverse().map((choice) => [inForce(choice).join(), choice]));
  return choices.filter((choice) => found.get(inForce(choice).join()) === choice);
}

/** The effect that a finding speaks to, or none: dose findings may support the primary effect and never oppose. */
function effectOf(finding: OwnFinding, effects: readonly Effect[]): Effect | undefined {
  if (effectKinds[finding.outcome] === "dose") return supports(finding.direction) ? effects[0] : undefined;
  return effectKinds[finding.outcome] === "target" && effects.includes(finding.outcome) ? finding.outcome : undefined;
}

/** A finding that a later publication replaced may oppose, as the stricter reading has it, and supports nothing. */
const counts = ({ direction, supersededBy }: OwnFinding): boolean =>
  opposes(direction) || (supports(direction) && supersededBy === undefined);

/** Derives the strength of every technique for every variant of every condition. */
export function derive(from: Derivation): Indication[] {
  return codesOf(from.conditions).flatMap((condition) =>
    variants(from.conditions[condition]).flatMap((evidence) =>
      from.techniques.flatMap((technique) => deriveOne(from, technique, condition, evidence) ?? []),
    ),
  );
}

const wider = (from: Derivation, technique: string): string[] =>
  codesOf(from.parents).filter((parent) => from.parents[parent]?.some((child) => child === technique));

/** Findings of harm about a technique or about a class it belongs to. */
export const deriveHarms = (from: Derivation): Record<string, string[]> =>
  Object.fromEntries(
    from.techniques
      .map((technique) => {
        const about = [technique, ...wider(from, technique)];
        const harmful = from.findings.filter((f) => f.direction === "harm" && about.includes(f.technique));
        return [technique, harmful.map(({ id }) => id).sort()] as const;
      })
      .filter(([, ids]) => ids.length > 0),
  );

function deriveOne(from: Derivation, technique: string, condition: Condition, evidence: Evidence) {
  const { effects } = from.conditions[condition];
  const about = (techniques: readonly string[], conditions: readonly string[]) =>
    from.findings.filter(
      (f) => techniques.includes(f.technique) && conditions.includes(f.condition) && effectOf(f, effects),
    );
  const direct = about([technique], evidence.direct);
  const indirect = [...about(wider(from, technique), evidence.direct), ...about([technique], evidence.parents)];
  const isDirect = direct.some(counts);
  const counted = (isDirect ? direct : indirect).filter(counts);
  const rest = [...direct, ...indirect].filter((f) => !counted.includes(f));
  if (counted.length + rest.length === 0) return undefined;
  const ids = (list: readonly OwnFinding[]) => list.map((f) => f.id).sort();
  const strengths = effects.flatMap((effect) => {
    const own = counted.filter((f) => effectOf(f, effects) === effect);
    if (own.length === 0) return [];
    const found = weigh(own, !isDirect);
    return [
      {
        effect,
        ...found,
        for: ids(own.filter((f) => supports(f.direction))),
        against: ids(own.filter((f) => opposes(f.direction))),
      },
    ];
  });
  const against = [...counted, ...rest].filter((f) => opposes(f.direction));
  const indication: Indication = {
    technique,
    condition,
    variant: variantOf(evidence),
    basis: isDirect ? "direct" : "indirect",
    effects: strengths,
    alsoAgainst: ids(rest.filter((f) => opposes(f.direction))),
    unclear: ids(rest.filter((f) => f.direction === "unclear")),
    ...(against.length > 0 && against.every(({ notAlone }) => notAlone) ? { notAlone: true } : {}),
  };
  return indication;
}

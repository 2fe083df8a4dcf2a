import type { Catalogue } from "./catalogue.js";
import type { WeighedConcern } from "./concerns.js";
import { reasonWith } from "./reason.js";
import type { Approach, Reason } from "./recommendation.js";
import type { Effect, Lean } from "./vocabulary.js";

/** Two thirds of the weight decides; between, the two alternate, and pain comes first where it leads. */
export function approachOf(concerns: readonly WeighedConcern[], catalogue: Catalogue): Approach {
  const medical = weightOf(concerns, "medical");
  const total = medical + weightOf(concerns, "relaxation");
  if (total === 0) return nothingStated();
  const share = Math.round((100 * medical) / total);
  const kind = 3 * medical >= 2 * total ? "medical" : 3 * medical <= total ? "relaxation" : "combined";
  const first = kind === "combined" ? (painLeads(concerns, catalogue) ? "medical" : "relaxation") : kind;
  return {
    kind,
    shares: { medical: share, relaxation: 100 - share },
    first,
    reasons: (["medical", "relaxation"] as const).flatMap((lean) => reasonFor(concerns, lean)),
  };
}

const nothingStated = (): Approach => ({
  kind: "relaxation",
  shares: { medical: 0, relaxation: 100 },
  first: "relaxation",
  reasons: [reasonWith("nothing-stated")],
});

const weightOf = (concerns: readonly WeighedConcern[], lean: Lean): number =>
  concerns.filter((concern) => concern.lean === lean).reduce((sum, { weight }) => sum + weight, 0);

/** Whether a concern whose primary effect is pain weighs as much as any other. */
function painLeads(concerns: readonly WeighedConcern[], catalogue: Catalogue): boolean {
  const most = Math.max(...concerns.map(({ weight }) => weight));
  return concerns.some((concern) => concern.weight === most && primaryEffect(concern, catalogue) === "pain");
}

const primaryEffect = ({ concern }: WeighedConcern, catalogue: Catalogue): Effect | undefined =>
  (concern.kind === "condition" ? catalogue.conditions[concern.code] : catalogue.goals[concern.code]).effects[0];

function reasonFor(concerns: readonly WeighedConcern[], lean: Lean): Reason[] {
  const facts = concerns
    .filter((concern) => concern.lean === lean)
    .map(({ concern, weight }) => ({ path: `${concern.kind}s.${concern.code}`, value: weight }));
  return facts.length > 0 ? [reasonWith(`leans-${lean}`, facts)] : [];
}

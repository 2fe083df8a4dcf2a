import type { Axis, Catalogue } from "../src/catalogue.js";
import { type Claim, claims, findings } from "../src/evidence.js";
import type { Contribution, Recommendation } from "../src/index.js";
import { axes, catalogue } from "../src/own-catalogue.js";
import { effectKinds } from "../src/vocabulary.js";
import { comparison, en } from "../src/words/en.js";
import type { Comparison, Words } from "../src/words.js";
import { everyList } from "./case.js";

/** What a case is judged with: the catalogue that decides, the claims, the axes and the words. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly axes: readonly Axis[];
  readonly words: Words & { readonly comparison: Comparison };
}

export const shipped: Known = { catalogue, claims, axes, words: { ...en, comparison } };

const outcomes = new Map(findings.map(({ id, outcome }) => [id, outcome]));

/** Whether an effect is one that people notice: mechanisms, doses, harms and concepts are not. */
export const isTarget = (effect: Contribution["effect"]): boolean => !effect || effectKinds[effect] === "target";

/** Techniques of an answer whose score rests on a claim: on its goal, on a mechanism, or on a finding about one. */
export function restingOn({ techniques, about, for: support }: Claim, answer: Recommendation): string[] {
  const onMechanism = support.filter((id) => !isTarget(outcomes.get(id)));
  return everyList(answer)
    .ranked.filter(({ technique }) => !techniques || techniques.includes(technique))
    .filter(({ contributions }) =>
      contributions.some(
        ({ concern, effect, findings: named }) =>
          !isTarget(effect) ||
          (about && "goal" in about && concern.code === about.goal) ||
          named.some((id) => onMechanism.includes(id)),
      ),
    )
    .map(({ technique }) => technique);
}

import type { Technique } from "../../src/catalogue.js";
import { countCautions } from "./clearing.js";
import type { Concern } from "./concerns.js";
import type { Limit } from "./limits.js";

/** A technique that something speaks for. */
export interface Candidate {
  readonly technique: Technique;
  readonly score: number;
  /** 0 direct, 1 indirect, 2 practice. */
  readonly basis: number;
  readonly binding: readonly Limit[];
}

/** A technique of a ranking. */
export interface Scored {
  readonly technique: string;
  readonly score: number;
}

/** Best first; candidates come in the order of the catalogue, which decides last. */
export function inOrder(
  candidates: readonly Candidate[],
  concerns: readonly Concern[],
  liked: readonly string[],
): Candidate[] {
  const style = styleOf(concerns);
  const familyOf = ({ technique: { family } }: Candidate): number =>
    style === undefined || family === style ? 0 : family === "both" ? 1 : 2;
  const entries = candidates.map((one) => ({
    one,
    family: familyOf(one),
    cautions: countCautions(one.technique, one.binding),
    liked: liked.includes(one.technique.code) ? 0 : 1,
  }));
  return entries
    .sort(
      (a, b) =>
        b.one.score - a.one.score ||
        a.family - b.family ||
        a.one.basis - b.one.basis ||
        a.cautions - b.cautions ||
        a.liked - b.liked,
    )
    .map(({ one }) => one);
}

/** What two thirds of the weight lean to; undefined where neither side has that much. */
function styleOf(concerns: readonly Concern[]): "medical" | "relaxation" | undefined {
  const total = concerns.reduce((sum, { weight }) => sum + weight, 0);
  const medical = concerns.reduce((sum, { lean, weight }) => sum + (lean === "medical" ? weight : 0), 0);
  if (total === 0 || 3 * medical <= total) return "relaxation";
  return 3 * medical >= 2 * total ? "medical" : undefined;
}

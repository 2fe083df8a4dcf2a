import { readerOf } from "../src/answers.js";
import type { Catalogue } from "../src/catalogue.js";
import { judge } from "../src/criterion.js";
import type { Intake } from "../src/intake.js";
import { isEmpty, nowhere, overlap, type Places, placesOf, regions } from "../src/places.js";
import type { Advice, Lists, Recommendation } from "../src/recommendation.js";
import type { Decisions } from "./application/decisions.js";

type Ceilings = readonly { readonly region: string; readonly side?: "left" | "right"; readonly ceiling: string }[];

/** What the library decided, in the form in which a contender's decisions are compared with it. */
export function decidedBy(result: Recommendation, intake: Intake, catalogue: Catalogue): string {
  const { leaf } = readerOf(intake, catalogue);
  const unknown = catalogue.rules.filter(({ when }) => when && judge(when, leaf).verdict === "unknown");
  const met = result.findings.flatMap(({ code, rule }) => (rule && code.startsWith("rule-") ? rule : []));
  const advice = adviceIn(result);
  return JSON.stringify({
    outcome: result.outcome,
    met: inOrder(met),
    unknown: inOrder(unknown.map(({ id }) => id)),
    ...(advice ? { advice: adviceOf(advice) } : {}),
  });
}

/** What a contender decided, in the same form; places that everybody leaves alone have no ceiling. */
export function decidedAs({ outcome, met, unknown, advice }: Decisions, result: Recommendation): string {
  const standing = adviceIn(result);
  const withAdvice = advice && {
    contraindicated: inOrder(advice.contraindicated),
    needsReview: inOrder(advice.needsReview),
    ranked: advice.ranked,
    ceilings: ceilingsAt(advice.ceilings, standing ? leftAlone(standing) : nowhere),
  };
  return JSON.stringify({
    outcome,
    met: inOrder(met),
    unknown: inOrder(unknown),
    ...(withAdvice ? { advice: withAdvice } : {}),
  });
}

const inOrder = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

const adviceIn = (result: Recommendation): Advice | undefined =>
  result.outcome === "recommended" ? result : result.outcome === "clearance" ? result.afterClearance : undefined;

function adviceOf(advice: Advice) {
  const kinds = [advice, advice.adjuncts, advice.addOns];
  const codes = (list: "contraindicated" | "needsReview") =>
    inOrder(kinds.flatMap((lists) => lists[list].map(({ technique }) => technique)));
  const ranked = ({ ranked: list }: Lists) => list.map(({ technique, score }) => ({ technique, score }));
  return {
    contraindicated: codes("contraindicated"),
    needsReview: codes("needsReview"),
    ranked: { massage: ranked(advice), adjunct: ranked(advice.adjuncts), "add-on": ranked(advice.addOns) },
    ceilings: ceilingsAt(advice.pressure, leftAlone(advice)),
  };
}

const leftAlone = ({ avoidRegions }: Advice): Places =>
  placesOf(avoidRegions.filter(({ reasons }) => reasons.some(({ code }) => code === "left-alone")));

/** The ceiling of each side of each region, whatever rows it was written in. */
function ceilingsAt(rows: Ceilings, alone: Places): string[] {
  const whole = rows.find(({ region }) => region === "whole-body")?.ceiling ?? "none";
  return regions.flatMap((region) =>
    (["left", "right"] as const).flatMap((side) => {
      const own = rows.find((row) => row.region === region && (row.side ?? side) === side);
      const isAlone = !isEmpty(overlap(alone, placesOf([{ region, side }])));
      return isAlone ? [] : `${side} ${region} ${own?.ceiling ?? whole}`;
    }),
  );
}

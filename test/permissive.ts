import { expect } from "vitest";
import type { Advice, Recommendation } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { codesOf, pressures, regionLabels } from "../src/vocabulary.js";
import { adviceOf, everyList } from "./case.js";

const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);
const stops = (answer: Recommendation) => answer.outcome === "emergency" || answer.outcome === "refer";

/** `after` differs from `before` by one answer raised. */
export function notMorePermissive(before: Recommendation, after: Recommendation, code: string) {
  if (stops(before)) expect(stops(after)).toBe(true);
  if (before.outcome !== "recommended" || after.outcome !== "recommended") return;
  const exempt = catalogue.techniques
    .filter(({ requires }) => JSON.stringify(requires ?? {}).includes(`"${code}"`))
    .map((technique) => technique.code);
  const had = codes(everyList(before).ranked);
  for (const technique of codes(everyList(after).ranked))
    if (!exempt.includes(technique)) expect(had).toContain(technique);
  expect(higherCeilings(before, after)).toEqual([]);
}

const sides = ["left", "right"] as const;

/** Places where the ceiling went up although the place is not left alone. */
function higherCeilings(before: Advice, after: Advice): string[] {
  const regions = codesOf(regionLabels);
  return regions.flatMap((region) =>
    sides.flatMap((side) => {
      const alone = after.avoidRegions.some((row) => row.region === region && (!row.side || row.side === side));
      const [was, is] = [before, after].map((answer) => levelAt(answer, region, side));
      return !alone && is !== undefined && was !== undefined && is > was ? [`${side} ${region}`] : [];
    }),
  );
}

function levelAt({ pressure }: Advice, region: string, side: "left" | "right"): number {
  const own = pressure.find((row) => row.region === region && (!row.side || row.side === side));
  const whole = pressure.find((row) => row.region === "whole-body");
  const ceiling = (own ?? whole)?.ceiling;
  return ceiling ? pressures.indexOf(ceiling) : pressures.length;
}

const order = ["recommended", "clearance", "unscreened", "refer", "emergency"] as const;

/** The same person by a catalogue and by one derived from it. */
export function notWider(before: Recommendation, after: Recommendation): void {
  expect(order.indexOf(after.outcome), after.outcome).toBeGreaterThanOrEqual(order.indexOf(before.outcome));
  const [was, is] = [adviceOf(before), adviceOf(after)];
  if (!was || !is) return;
  const [old, now] = [everyList(before), everyList(after)];
  expect(codes(old.ranked)).toEqual(expect.arrayContaining(codes(now.ranked)));
  const offered = new Set(codes([...now.ranked, ...now.needsReview]));
  for (const technique of codes(old.contraindicated))
    expect(offered, "contraindicated before").not.toContain(technique);
  expect(higherCeilings(was, is)).toEqual([]);
  for (const one of now.ranked) {
    const same = old.ranked.find(({ technique }) => technique === one.technique);
    const level = (ranked: typeof same) => (ranked?.pressure ? pressures.indexOf(ranked.pressure.highest) : -1);
    expect(level(one), `pressure of ${one.technique}`).toBeLessThanOrEqual(level(same));
    expect(placesIn(one.avoid), `left out by ${one.technique}`).toEqual(
      expect.arrayContaining(placesIn(same?.avoid ?? [])),
    );
  }
  if (was.plan.course && is.plan.course) expect(is.plan.course.minutes).toBeLessThanOrEqual(was.plan.course.minutes);
}

const placesIn = (rows: readonly { region: string; side?: string }[]): string[] =>
  rows.flatMap(({ region, side }) => (side ? [`${side} ${region}`] : sides.map((one) => `${one} ${region}`)));

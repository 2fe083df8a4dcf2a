import { describe, expect, test } from "vitest";
import type { Ranked } from "../src/index.js";
import { rows, tiers } from "./rows.js";
import { withoutScreening } from "./unscreened.js";

/** `swedish-massage 3d+1ci`: each strength, contested or not, direct, indirect or practice. */
const cell = ({ technique, contributions }: Ranked): string => {
  const points = contributions.map(({ strength, contested, basis }) => `${strength}${contested ? "c" : ""}${basis[0]}`);
  return `${technique} ${points.sort().join("+")}`;
};
const sortedCell = (text: string): string => {
  const [technique, points = ""] = text.split(" ");
  return `${technique} ${points.split("+").sort().join("+")}`;
};
const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);

describe("the evidence rule gives the expected rankings", () => {
  test.each(rows)(
    "$concern",
    ({ intake, approach, massage, moreMassage, beside, moreBeside, against, differs = {} }) => {
      const advice = withoutScreening(intake);
      const besides = [...advice.adjuncts.ranked, ...advice.addOns.ranked];
      expect(advice.approach.kind).toBe(approach);
      expect(advice.ranked.slice(0, massage.length).map(cell)).toEqual(massage.map(sortedCell));
      expect(advice.ranked).toHaveLength(massage.length + moreMassage);
      expect(besides).toHaveLength(beside.length + moreBeside);
      for (const text of beside) expect(besides.map(cell)).toContain(sortedCell(text));
      const unsupported = [advice, advice.adjuncts, advice.addOns]
        .flatMap(({ notIndicated }) => notIndicated)
        .filter(({ reasons }) => reasons.some(({ code }) => code === "evidence-against" || code === "not-on-its-own"));
      for (const technique of against) expect(codes(unsupported)).toContain(technique);
      for (const [technique, points] of Object.entries(differs))
        expect([...advice.ranked, ...besides].map(cell)).not.toContain(sortedCell(`${technique} ${points}`));
    },
  );
});

describe("the rankings keep the order that people in the field expect", () => {
  test.each(tiers)("$concern: $why", ({ intake, ranked, absent, beside }) => {
    const advice = withoutScreening(intake);
    const both = [...advice.adjuncts.ranked, ...advice.addOns.ranked].sort((a, b) => b.score - a.score);
    inTiers(codes(advice.ranked), ranked);
    inTiers(codes(both), beside);
    for (const technique of absent) expect(codes(advice.ranked)).not.toContain(technique);
  });
});

function inTiers(ranked: readonly string[], wanted: readonly (readonly string[])[]) {
  for (const code of wanted.flat()) expect(ranked).toContain(code);
  for (const [at, later] of wanted.slice(1).entries()) {
    const last = Math.max(...(wanted[at] ?? []).map((code) => ranked.indexOf(code)));
    for (const code of later) expect(ranked.indexOf(code)).toBeGreaterThan(last);
  }
}

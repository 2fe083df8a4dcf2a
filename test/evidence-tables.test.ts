import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findings, type UnrankedReason, useOf } from "../src/evidence.js";
import type { Advice, IntakeInput } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { parents } from "../src/knowledge/parents.js";
import { withoutScreening } from "./unscreened.js";

/** One row of the summary tables of the evidence: a condition, what was given, and the findings on each side. */
interface TableRow {
  /** Which of the two summaries it comes from. */
  readonly table: "musculoskeletal" | "relaxation";
  readonly row: string;
  /** A technique, or a class of them. */
  readonly technique: string;
  /** The certainty that the table gives the benefit, the lower one of a range. */
  readonly best?: "high" | "moderate" | "low" | "very-low";
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly unclear?: readonly string[];
  /** Findings that no answer shows, with the reason that `useOf` gives. */
  readonly unseen?: Readonly<Record<string, UnrankedReason>>;
}

interface Table {
  readonly concern: string;
  readonly intake: IntakeInput;
  readonly rows: readonly TableRow[];
  /** Techniques that count by a finding which the tables leave out. */
  readonly beyond: Readonly<Record<string, string>>;
}

const tables = JSON.parse(readFileSync(new URL("evidence-tables.json", import.meta.url), "utf8")) as Table[];

const listsOf = (advice: Advice) => [advice, advice.adjuncts, advice.addOns];
const rankedOf = (advice: Advice) => listsOf(advice).flatMap(({ ranked }) => ranked);
const covered = (technique: string): readonly string[] => [technique, ...(parents[technique] ?? [])];
const foundOf = (id: string) => findings.filter((one) => one.id === id);

/** Every finding that an answer shows as speaking against something, with the techniques it is shown for. */
function shownAgainst(advice: Advice): (technique: string) => string[] {
  const withheld = listsOf(advice).flatMap(({ notIndicated }) => notIndicated);
  const endsCourse = advice.plan.course?.reasons.flatMap((reason) => reason.findings) ?? [];
  return (technique) => [
    ...rankedOf(advice)
      .filter((one) => covered(technique).includes(one.technique))
      .flatMap(({ contributions }) => contributions.flatMap(({ against }) => against)),
    ...withheld
      .filter((one) => covered(technique).includes(one.technique))
      .flatMap(({ reasons }) => reasons.filter(({ code }) => code === "evidence-against" || code === "not-on-its-own"))
      .flatMap((reason) => reason.findings),
    ...endsCourse,
  ];
}

describe.each(tables)("$concern", ({ intake, rows, beyond }) => {
  const advice = withoutScreening(intake);
  const ranked = rankedOf(advice);
  const against = shownAgainst(advice);

  test.each(rows.filter((row) => row.for && row.best !== "very-low"))(
    "$table, $row: what helps is ranked, by findings that count",
    ({ technique, for: support = [], unseen = {} }) => {
      const seen = support.filter((id) => unseen[id] === undefined);
      for (const id of seen) for (const found of foundOf(id)) expect(useOf(found, catalogue).unranked, id).toEqual([]);
      const codes = ranked.map((one) => one.technique);
      if (seen.length > 0) expect(covered(technique).some((code) => codes.includes(code))).toBe(true);
    },
  );

  test.each(rows.filter((row) => row.against))(
    "$table, $row: what speaks against it stands in the answer",
    ({ technique, against: opposed = [], unseen = {} }) => {
      const shown = against(technique);
      for (const id of opposed) if (unseen[id] === undefined) expect(shown).toContain(id);
    },
  );

  test("what leaves it open is never a reason, and what only has opposition is not ranked", () => {
    const reasons = ranked.flatMap(({ contributions }) => contributions.flatMap((one) => one.findings));
    for (const { unclear = [] } of rows) for (const id of unclear) expect(reasons).not.toContain(id);
    const helped = new Set(rows.filter((row) => row.for).map(({ technique }) => technique));
    const refuted = rows.filter(({ technique, ...row }) => row.against && !helped.has(technique) && !beyond[technique]);
    for (const { technique } of refuted) expect(ranked.map((one) => one.technique)).not.toContain(technique);
  });

  test("nothing is ranked without a row, a practice claim, or a finding named as beyond the tables", () => {
    const inRows = rows.filter((row) => row.for).flatMap(({ technique }) => covered(technique));
    for (const { technique, contributions } of ranked) {
      const byPractice = contributions.every(({ basis }) => basis === "practice");
      const named = contributions.some((one) => one.findings.includes(beyond[technique] ?? ""));
      expect(byPractice || named || inRows.includes(technique), technique).toBe(true);
    }
    for (const code of Object.keys(beyond)) expect(inRows, `${code} has a row`).not.toContain(code);
  });

  test("every finding of the rows exists, and what is unseen has the reason stated", () => {
    for (const { for: support = [], against: opposed = [], unclear = [], unseen = {} } of rows) {
      for (const id of [...support, ...opposed, ...unclear]) expect(foundOf(id), id).toHaveLength(1);
      for (const [id, reason] of Object.entries(unseen))
        for (const found of foundOf(id)) expect(useOf(found, catalogue).unranked, id).toContain(reason);
    }
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findings } from "../src/evidence.js";
import type { IntakeInput } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { withoutScreening } from "./unscreened.js";

/** One row of the dose table of the evidence, and what a plan makes of it, or why nothing. */
interface DoseRow {
  readonly row: string;
  readonly findings: readonly string[];
  readonly intake?: IntakeInput;
  readonly course?: { readonly minutes?: number; readonly perWeek?: number; readonly weeks?: number };
  /** Null where the row is why nothing follows. */
  readonly booster?: { readonly sessions: number; readonly perWeek: number } | null;
  readonly advice?: string;
  readonly none?: string;
}

const rows = JSON.parse(readFileSync(new URL("dose-table.json", import.meta.url), "utf8")) as DoseRow[];
const { doses, selfCare } = catalogue;
const cited = new Set([
  ...doses.flatMap((dose) => [...dose.findings, ...(dose.booster?.findings ?? [])]),
  ...selfCare.flatMap((one) => one.findings),
]);
const from = (reasons: readonly { readonly findings: readonly string[] }[]) => reasons.flatMap((one) => one.findings);

describe("the dose table of the evidence, row by row", () => {
  test.each(rows.filter((row) => row.intake))("$row: the plan has it, and says from where", (row) => {
    const { course, selfCare: told } = withoutScreening(row.intake ?? {}).plan;
    if (row.course) expect(course).toMatchObject(row.course);
    if (row.booster) expect(course?.booster).toMatchObject(row.booster);
    if (row.booster === null) expect(course?.booster).toBeNull();
    const advice = told.advice.find(({ code }) => code === row.advice);
    const named = row.advice
      ? from(advice?.reasons ?? [])
      : from((row.booster ? course?.booster : course)?.reasons ?? []);
    expect(named).toEqual(expect.arrayContaining([...row.findings]));
  });

  test.each(rows.filter((row) => !row.intake))("$row: no plan is taken from it, and the table says why", (row) => {
    expect(row.none).toMatch(/\.$/);
    for (const id of row.findings) expect(cited).not.toContain(id);
  });

  test("its findings are there, and no plan is taken from any other", () => {
    const known = findings.map(({ id }) => id);
    const inRows = rows.flatMap((row) => row.findings);
    expect(known).toEqual(expect.arrayContaining(inRows));
    expect(inRows).toEqual(expect.arrayContaining([...cited]));
  });
});

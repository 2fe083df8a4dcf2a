import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { changesOf } from "../scripts/changes-of.js";
import { diffRecommendations, type IntakeInput, recommend } from "../src/index.js";
import { catalogue, defineCatalogue, tighten } from "../src/own-catalogue.js";

const screening = { denied: { list: "full", version: "0.1.0" } } as const;
const stress: IntakeInput = { conditions: ["stress"], screening };

/** What is told of one person whom two catalogues answer. */
function told(next: typeof catalogue, intake: IntakeInput): string[] {
  const [before, after] = [recommend(intake), recommend(intake, { catalogue: next })];
  return changesOf(before, after, diffRecommendations).map(({ section, line }) => `${section}: ${line}`);
}

const rule = { id: "own", when: { condition: "stress" } } as const;

describe("what is told of two builds", () => {
  test("nothing where only the name differs", () => {
    expect(told(defineCatalogue({ ...catalogue, version: "0.2.0" }), stress)).toEqual([]);
  });

  test("a bar and a ceiling are matters of safety; what is ranked then is a recommendation", () => {
    const next = tighten(catalogue, [
      { ...rule, level: "technique", scope: "techniques", bars: ["swedish-massage"] },
      {
        id: "own-ceiling",
        when: { condition: "stress" },
        level: "modify",
        scope: "person",
        bars: [],
        ceiling: { pressure: "light", binds: "person" },
      },
    ]);
    expect(told(next, stress)).toEqual(
      expect.arrayContaining([
        "Safety: swedish-massage: not withheld -> contraindicated",
        "Safety: ceiling whole-body: none -> light",
        "Recommendations: swedish-massage is not ranked any more",
      ]),
    );
  });

  test("another outcome says it all", () => {
    const next = tighten(catalogue, [
      { ...rule, level: "refer", scope: "person", bars: ["all"], guidance: ["see-doctor-soon"] },
    ]);
    expect(told(next, stress)).toEqual(["Safety: outcome recommended -> refer"]);
  });

  test("an intake that cannot be read any more", () => {
    expect(changesOf(recommend(stress), null, diffRecommendations)).toEqual([
      { section: "Safety", line: "intake is refused now" },
    ]);
    expect(changesOf(null, null, diffRecommendations)).toEqual([]);
  });
});

test("the program says how it is called", () => {
  const call = () => execFileSync(process.execPath, ["scripts/changes.mjs"], { encoding: "utf8", stdio: "pipe" });
  expect(call).toThrow(/Usage: npm run changes -- FROM \[TO\]/);
});

import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { laws } from "../proof/laws.js";
import { type Found, type Library, pageOf, prove, recordOf, setupOf, toldOf, unreached } from "../proof/proof.js";
import { evaluate, offer, parseIntake, recommend } from "../src/index.js";
import { indexCatalogue } from "../src/indexed.js";
import { type CatalogueDefinition, catalogue, type Rule, tighten } from "../src/own-catalogue.js";
import { screen } from "../src/screen.js";
import { planted } from "./planted.js";

vi.setConfig({ testTimeout: 900_000 });

const library: Library = { catalogue, evaluate, offer, parseIntake, recommend, screen, tighten };

test("the quick profile finds nothing in the library", () => {
  expect(prove(library).violations.map(toldOf)).toEqual([]);
});

describe("a planted fault is found, under the law that it breaks", () => {
  test.each(planted(library))("$fault: law $law", ({ law, faulty, where }) => {
    const isFound = ({ violations }: Found) => violations.some((one) => one.law === law);
    const found = prove({ ...library, ...faulty }, [where], isFound);
    expect(found.violations.map((one) => one.law)).toContain(law);
  });
});

test("a violation tells the law, what was expected and the intake as JSON", () => {
  const [fault] = planted(library);
  const [violation] = prove(
    { ...library, ...fault?.faulty },
    [fault?.where ?? ""],
    ({ count }) => count > 0,
  ).violations;
  if (!violation) throw new Error("Nothing was found.");
  const [law, expected, intake] = toldOf(violation).split("\n");
  expect(law).toBe(`law ${violation.law} (${laws[violation.law]})`);
  expect(expected).toBe(`  expected: ${violation.expected}`);
  expect(parseIntake(JSON.parse(intake?.replace("  intake: ", "") ?? ""))).toEqual(violation.intake);
});

test("a rule that nobody can meet is found", () => {
  const { index: _, digest: __, ...definition } = catalogue;
  const idle = ({ when, ...rule }: Rule): Rule =>
    rule.id === "anticoagulants" && when
      ? { ...rule, when: { all: [when, { fact: "ageYears", below: 0 }] } }
      : { ...rule, ...(when && { when }) };
  const withIdle: CatalogueDefinition = { ...definition, rules: definition.rules.map(idle) };
  const faulty: Library = { ...library, catalogue: indexCatalogue(withIdle, catalogue.digest) };
  expect(unreached(setupOf(faulty), prove(faulty, ["clearances"]))).toContain("anticoagulants is met for nobody");
});

describe("docs/proof.json and docs/proof.md tell of the shipped catalogue", () => {
  const proved = recordOf(setupOf(library));
  const refresh = "The catalogue or the proof changed: run `npm run verify -- --update`";

  test("its version and digest, and every count, worked out again", () => {
    expect(JSON.parse(readFileSync("docs/proof.json", "utf8")), refresh).toEqual(proved);
  });

  test("the table of counts", () => {
    const page = readFileSync("docs/proof.md", "utf8");
    expect(page, refresh).toBe(pageOf(page, proved));
  });
});

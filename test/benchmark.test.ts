import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decidedAs, decidedBy } from "../bench/agreement.js";
import { applicationWith, rulebookOf } from "../bench/application/application.js";
import type { Decisions } from "../bench/application/decisions.js";
import type { Engine, Found } from "../bench/application/rulebook.js";
import { copyOf } from "../bench/floor.js";
import { engine as plain } from "../bench/peers/plain.js";
import { evaluate, parseIntake } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { everyCase } from "./corpus.js";
import { seededIntakes } from "./seeded.js";

const people = [...everyCase.map(({ intake }) => intake), ...seededIntakes(40)].map((input) => parseIntake(input));
const rulebook = rulebookOf(catalogue);
const engine = plain(rulebook);

/** Of the people, how many an application around an engine decides otherwise than the library. */
function differing(matching: Engine): number {
  const decide = applicationWith(matching, rulebook, catalogue);
  return people.filter((intake) => {
    const result = evaluate(intake);
    return decidedAs(decide(intake) as Decisions, result) !== decidedBy(result, intake, catalogue);
  }).length;
}

/** An engine that leaves out the first row of a list. */
const forgetting =
  (list: keyof Found): Engine =>
  (facts) => {
    const found = engine(facts) as Found;
    return { ...found, [list]: found[list].slice(1) };
  };

test("the knowledge written as rows decides as the library does, for every case and 40 seeded people", () => {
  expect(differing(engine)).toBe(0);
});

test.each(["met", "possible", "evidence"] as const)(
  "an engine that forgets a row of what is %s is found out",
  (list) => {
    expect(differing(forgetting(list))).toBeGreaterThan(people.length / 10);
  },
);

/** Every object and array in a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

test("what is timed as the floor is the whole result made anew: equal, and no object or array of it is shared", () => {
  for (const intake of people) {
    const result = evaluate(intake);
    const copy = copyOf(result);
    const made = new Set(objectsIn(result));
    expect(JSON.stringify(copy)).toBe(JSON.stringify(result));
    expect(objectsIn(copy).filter((one) => made.has(one))).toEqual([]);
  }
});

test("docs/benchmark.md tells of the versions that are pinned, and nothing else is a dependency", () => {
  const page = readFileSync("docs/benchmark.md", "utf8");
  const pinned: Record<string, string> = JSON.parse(readFileSync("bench/package.json", "utf8")).dependencies;
  for (const [name, version] of Object.entries(pinned)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(page.includes(`| ${name} | ${version} |`), name).toBe(true);
  }
  const own = JSON.parse(readFileSync("package.json", "utf8"));
  const named = Object.keys({ ...own.dependencies, ...own.devDependencies, ...own.peerDependencies });
  expect(named.filter((name) => name in pinned)).toEqual([]);
});

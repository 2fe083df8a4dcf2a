import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digestOf } from "../runtimes/digest.mjs";
import { recommend } from "../src/index.js";
import { seededIntakes } from "./seeded.js";

test("the digest of the seeded answers stands in the changelog, so that no answer changes without an entry", () => {
  const { intakes, digest } = JSON.parse(readFileSync("runtimes/digest.json", "utf8"));
  expect(intakes).toBe(10_000);
  const [, unreleased = ""] = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
  expect(unreleased).toContain(digest);
});

test("the seeded people are the same each time, and have every outcome", () => {
  const people = seededIntakes(300);
  expect(seededIntakes(300)).toEqual(people);
  const outcomes = new Set(people.map((intake) => recommend(intake).outcome));
  expect([...outcomes].sort()).toEqual(["clearance", "emergency", "recommended", "refer", "unscreened"]);
});

test("the first of the seeded people get the answers that the digest was made of", () => {
  const { first } = JSON.parse(readFileSync("runtimes/digest.json", "utf8"));
  const digest = digestOf(recommend, seededIntakes(first.intakes));
  expect(digest, "npm run runtimes -- --update writes it, and the changelog says what changed").toBe(first.digest);
});

import { expect, test } from "vitest";
import { claims, findings, sources } from "../src/evidence.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { cataloguePage } from "./catalogue-page.js";

const text = cataloguePage();

/** `npm run catalogue:doc` writes the page; in CI a difference fails. */
test("docs/catalogue.md is what the data says", async () => {
  await expect(text).toMatchFileSnapshot("../docs/catalogue.md");
});

test("every technique, condition, goal, rule, claim, finding and source is in it", () => {
  const all = [
    ...catalogue.techniques.map(({ code }) => code),
    ...Object.keys(catalogue.conditions),
    ...Object.keys(catalogue.goals),
    ...catalogue.rules.map(({ id }) => id),
    ...[...claims, ...findings, ...sources].map(({ id }) => id),
  ];
  expect(all.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test("no row is wider than its table, and nothing is left undefined", () => {
  expect(text).not.toMatch(/undefined|\[object/);
  let columns = 0;
  for (const line of text.split("\n")) {
    const now = line.startsWith("|") ? line.replaceAll("\\|", "").split("|").length : 0;
    if (now > 0 && columns > 0) expect(now, line).toBe(columns);
    columns = now;
  }
});

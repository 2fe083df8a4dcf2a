import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { schemaFiles } from "./json-schemas.js";

/** `npm run schemas` writes the files; in CI a difference fails. */
test.each(Object.entries(schemaFiles))("schemas/%s is what the code says", async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}`);
});

test("there is no other file", () => {
  expect(readdirSync("schemas").sort()).toEqual(Object.keys(schemaFiles).sort());
});

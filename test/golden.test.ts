import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type IntakeInput, type Recommendation, recommend } from "../src/index.js";

const screening = { denied: { list: "full", version: "0.1.0" } } as const;
const example = JSON.parse(readFileSync("examples/intakes/chronic-low-back-pain.json", "utf8")) as IntakeInput;

/** One whole result an outcome, to see drift at a glance; what must hold is in the cases. */
const golden: Record<string, IntakeInput> = {
  emergency: { goals: ["relaxation"], screening: { answers: { "saddle-numbness": "yes" } } },
  refer: { goals: ["swelling-reduction"], screening: { answers: { "general-swelling": "yes" } } },
  unscreened: { conditions: ["neck-pain"], screening: { ...screening, answers: { "clot-ever": "unsure" } } },
  clearance: { conditions: ["stress"], screening: { ...screening, answers: { "kidney-disease": "yes" } } },
  recommended: example,
};

/**
 * A line a statement: lists of objects one to a line, the long list of what was read left out but for its length, and no
 * digest, which follows the whole of the knowledge.
 */
function lines(answer: Recommendation): string {
  const { consulted, catalogue, ...rest } = answer;
  const { id, version } = catalogue;
  return `${page({ ...rest, consulted: consulted.length, catalogue: { id, version } }, "")}\n`;
}

function page(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length < 110) return flat;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => inner + JSON.stringify(one)).join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${page(one, inner)}`);
  return `{\n${fields.join(",\n")}\n${indent}}`;
}

test.each(Object.entries(golden))("%s: the whole result stays as it is", async (name, intake) => {
  const text = lines(recommend(intake));
  expect(text.split("\n").length).toBeLessThan(200);
  await expect(text).toMatchFileSnapshot(`golden/${name}.json`);
});

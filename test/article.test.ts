import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recommend } from "../src/index.js";
import { axisCodes, codesOf, effectKinds, pressures } from "../src/vocabulary.js";
import { everyCase } from "./corpus.js";
import { hold } from "./hold.js";
import { type Known, shipped } from "./known.js";
import { type Part, without } from "./without.js";

/** A concept of the source article, what covers it, and the case that fails if a cover is taken out. */
interface Concept {
  readonly id: string;
  readonly concept: string;
  /** Each names one part of the knowledge, and its own case where that differs. */
  readonly covers: readonly (Part & { readonly case?: string })[];
  readonly case: string;
}

const concepts = JSON.parse(readFileSync(new URL("article.json", import.meta.url), "utf8")) as Concept[];
const groups = { AP: 14, TE: 15, CO: 25, GO: 20, ME: 14, PR: 7, CA: 9, DR: 9, KO: 6, AD: 5, RE: 4 };
const covers = concepts.flatMap(({ id, concept, covers: parts, case: usual }) =>
  parts.map(({ case: own, ...part }) => {
    const [kind, name] = Object.entries(part)[0] as [Parameters<typeof without>[0], string];
    return { id, concept, kind, name, case: own ?? usual };
  }),
);

/** What a case says when it is judged with other knowledge; undefined where it still holds. */
function failureOf(name: string, known: Known): unknown {
  const found = everyCase.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case "${name}".`);
  try {
    hold(recommend(found.intake, { catalogue: known.catalogue }), found.expect, known);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("nothing of the article is lost", () => {
  test("all 128 concepts are there, in its order, each covered", () => {
    const ids = Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, at) => `${group}${String(at + 1).padStart(2, "0")}`),
    );
    expect(ids).toHaveLength(128);
    expect(concepts.map(({ id }) => id)).toEqual(ids);
    for (const { id, covers: parts } of concepts) expect(parts.length, id).toBeGreaterThan(0);
  });

  test.each(covers)("$id $concept: without $kind $name its case fails", ({ kind, name, case: from }) => {
    expect(failureOf(from, shipped)).toBeUndefined();
    expect(failureOf(from, without(kind, name, shipped))).toMatchObject({ name: "AssertionError" });
  });

  test("a part that is not there is no cover", () => {
    expect(() => without("technique", "seaweed-wrap", shipped)).toThrow('There is no technique "seaweed-wrap".');
    expect(() => without("words", "comparison.price.medical", shipped)).toThrow('There are no words "price".');
    expect(() => failureOf("no such case", shipped)).toThrow('There is no case "no such case".');
  });
});

describe("the nine things to compare by", () => {
  const { conditions, goals, index, techniques } = shipped.catalogue;
  const practitioners = techniques.map(({ practitioner }) => practitioner);
  const leans: Record<string, string> = {
    ...Object.fromEntries(Object.entries({ ...conditions, ...goals }).map(([code, { lean }]) => [code, lean])),
    ...Object.fromEntries(
      [...index.techniques].map(([code, { kind, family }]) => [code, kind === "massage" ? family : "both"]),
    ),
  };

  test("each has words, in the order of its codes", () => {
    expect(shipped.axes.map(({ id }) => id)).toEqual(axisCodes);
  });

  test.each(shipped.axes)("$id: what stands on a side is known and leans that way", ({ id, medical, relaxation }) => {
    const others = new Set<string>([...pressures, ...codesOf(effectKinds), ...practitioners, "whole-body"]);
    for (const [side, codes] of Object.entries({ medical, relaxation }))
      for (const code of codes) {
        const isOther = ["pressure", "target", "outcomes", "training"].includes(id);
        if (isOther) expect([...others]).toContain(code);
        else expect([side, "both"], `${id} ${code}`).toContain(leans[code]);
      }
  });
});

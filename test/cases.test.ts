import { describe, expect, test } from "vitest";
import { recommend } from "../src/index.js";
import { corpus } from "./corpus.js";
import { hold } from "./hold.js";

describe.each(corpus)("cases: $file", ({ cases }) => {
  test.each(cases)("$name", ({ intake, expect: want, source }) => {
    expect(source).not.toBe("");
    expect(Object.keys(want)).not.toEqual([]);
    hold(recommend(intake), want);
  });
});

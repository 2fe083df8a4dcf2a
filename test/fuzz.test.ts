import { describe, expect, test } from "vitest";
import { fuzz, holds } from "./fuzz/fuzz.js";
import { targets } from "./fuzz/targets.js";

describe("anything at all gives an answer or an error of the named kinds, and changes no prototype", () => {
  test.each(Object.entries(targets))("%s", (name, { share }) => {
    fuzz(name, Math.ceil(share * 15), 20_261_126);
  });
});

describe("what fuzzing looks at", () => {
  const target = { given: undefined as never, share: 1, throws: [] };

  test("an error of another kind is a fault", () => {
    const call = () => {
      throw new RangeError("deep");
    };
    expect(() => holds({ ...target, call }, {})).toThrow("deep");
  });

  test("a changed prototype is a fault", () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const call = () => {
      polluted["polluted"] = 1;
    };
    expect(() => holds({ ...target, call }, {})).toThrow("A prototype was changed.");
    delete polluted["polluted"];
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PressureScaleCode, pressureFrom, pressureScales, pressureTo } from "../src/resolve.js";
import { codesOf, pressures } from "../src/vocabulary.js";

const scales = codesOf(pressureScales);
const height = (pressure: (typeof pressures)[number] | null) => (pressure === null ? -1 : pressures.indexOf(pressure));

test("the 26 scales that were seen", () => {
  expect(scales).toHaveLength(26);
});

describe("from a form", () => {
  test.each<[PressureScaleCode, string | number | null | undefined, string | null]>([
    ["light-medium-firm", "Light", "light"],
    ["light-medium-firm", "medium", "moderate"],
    ["light-medium-firm", " FIRM ", "firm"],
    ["light-medium-firm", "", null],
    ["light-medium-firm", null, null],
    ["light-medium-firm", undefined, null],
    ["light-medium-firm-or-null", "MEDIUM", "moderate"],
    ["light-medium-firm-unsure", "Not sure", null],
    ["light-medium-firm-deep-unsure", "Deep", "deep"],
    ["light-medium-firm-deep-varies", "varies", null],
    ["light-medium-firm-very-firm-varies", "Very Firm", "deep"],
    ["light-medium-firm-very-firm-varies", "Varies by area", null],
    ["light-medium-firm-malay-chinese", "Ringan", "light"],
    ["light-medium-firm-malay-chinese", "强力", "firm"],
    ["soft-medium-strong-unsure", "Среднее", "moderate"],
    ["soft-medium-strong-unsure", "not_sure", null],
    ["soft-medium-hard", "Hard", "deep"],
    ["feather-firm-deep-depends", "Firm but relaxing", "firm"],
    ["feather-firm-deep-depends", "Depends on the day", null],
    ["light-to-medium-firm-to-deep", "Light to Medium", "moderate"],
    ["medium-firm", "Medium-Firm", "firm"],
    ["suave-media-intensa", "média", "moderate"],
    ["suave-media-intensa", "media", "moderate"],
    ["suave-media-profunda", "profunda", "deep"],
    ["one-to-four", "3", "firm"],
    ["one-to-five", 1, "light"],
    ["one-to-five", 2.5, "moderate"],
    ["oncology-one-to-five", 2, "light"],
    ["oncology-one-to-five", "heavy lotioning", "light"],
    ["one-to-ten", 7, "firm"],
    ["one-to-ten", 10, "deep"],
    ["one-to-hundred", 30, "light"],
    ["one-to-hundred", "gentle", "light"],
    ["one-to-hundred", 31, "moderate"],
    ["one-to-hundred", 71, "deep"],
  ])("%s: %s is %s", (scale, value, pressure) => {
    expect(pressureFrom(scale, value)).toBe(pressure);
  });
});

describe("to a form", () => {
  test.each<[PressureScaleCode, (typeof pressures)[number], string | number | null]>([
    ["light-medium-firm", "light", "Light"],
    ["light-medium-firm", "deep", "Firm"],
    ["light-medium-firm-unsure", "deep", "Firm"],
    ["soft-firm", "moderate", "soft"],
    ["soft-medium-hard", "firm", "Medium"],
    ["light-to-medium-firm-to-deep", "light", null],
    ["light-to-medium-firm-to-deep", "firm", "Light to Medium"],
    ["medium-firm", "moderate", null],
    ["gentle-light-moderate-firm-deep", "light", "Gentle"],
    ["oncology-one-to-five", "light", 1],
    ["one-to-ten", "moderate", 6],
    ["one-to-hundred", "firm", 70],
  ])("%s: at most %s is %s", (scale, ceiling, value) => {
    expect(pressureTo(scale, ceiling)).toBe(value);
  });
});

describe("laws", () => {
  const scale = fc.constantFrom(...scales);
  const ceiling = fc.constantFrom(...pressures);

  test("a value never means more than the ceiling it stands for", () => {
    fc.assert(
      fc.property(scale, ceiling, (code, most) => {
        const value = pressureTo(code, most);
        if (value !== null) expect(height(pressureFrom(code, value))).toBeLessThanOrEqual(height(most));
      }),
    );
  });

  test("there and back never raises, in pressure or on the scale", () => {
    for (const code of scales)
      for (const [place, { value, most }] of pressureScales[code].steps.entries()) {
        expect(pressureFrom(code, value)).toBe(most);
        if (most === null) continue;
        const back = pressureTo(code, most);
        const steps = pressureScales[code].steps.map((step) => step.value);
        expect(height(pressureFrom(code, back))).toBe(height(most));
        expect(steps.indexOf(back ?? "")).toBeLessThanOrEqual(place);
      }
  });

  test("steps stand lightest first, and what says nothing stands last", () => {
    for (const code of scales) {
      const known = pressureScales[code].steps.map(({ most }) => most).filter((most) => most !== null);
      expect(known).toEqual([...known].sort((a, b) => height(a) - height(b)));
      expect(pressureScales[code].steps.slice(0, known.length).every(({ most }) => most !== null)).toBe(true);
    }
  });
});

describe("what is not on the scale is an error that names the scale and its values", () => {
  test.each<[string, string | number]>([
    ["light-medium-firm", "Deep"],
    ["light-medium-firm", 2],
    ["one-to-five", 0],
    ["one-to-five", 6],
    ["one-to-five", -1],
    ["one-to-five", Number.NaN],
    ["one-to-five", Number.POSITIVE_INFINITY],
    ["one-to-five", "3.5e1"],
    ["one-to-hundred", 101],
  ])("%s: %s", (scale, value) => {
    const asked = () => pressureFrom(scale as PressureScaleCode, value);
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(
      scale.startsWith("one") ? `"${scale}": numbers from 1 to` : `"${scale}": "Light", "Medium", "Firm".`,
    );
  });

  test.each(["__proto__", "toString", "no-such-scale"])("scale %s", (scale) => {
    expect(() => pressureFrom(scale as PressureScaleCode, "Light")).toThrow(
      /is not a scale of pressure: light-medium-firm, /,
    );
    expect(() => pressureTo(scale as PressureScaleCode, "light")).toThrow(RangeError);
  });

  test("a ceiling that is none", () => {
    expect(() => pressureTo("soft-firm", "hard" as "deep")).toThrow("light, moderate, firm, deep");
  });
});

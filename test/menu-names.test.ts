import { describe, expect, test } from "vitest";
import type { Catalogue } from "../src/catalogue.js";
import { offer, type Technique } from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { catalogueError } from "./problems.js";

/** What a menu of one line is told: path, kind and message. */
function told(line: unknown, base: Catalogue = catalogue): string | undefined {
  const error = catalogueError(() => offer(base, [line] as string[]));
  const [problem] = error?.problems ?? [];
  return problem && `${problem.path} ${problem.code}: ${problem.message}`;
}
const deep = (label: string) => ({ code: "deep-tissue-massage", label });
const shiatsuOnly = offer(catalogue, ["shiatsu"]);

describe("a name may not mislead, however it is written", () => {
  test.each([
    ["spaces after it, more than are read", `Swedish massage${" ".repeat(500)}`],
    ["a spelling that is near", "Swedihs massage"],
    ["letters that look alike", "Swedіsh massage"],
    ["words after it", "Swedish Massage Deluxe Anchor"],
    ["words around one that says it alone", "Classic Swedish, our gentle one"],
    ["a name for people with needs of their own", "Pregnancy massage Mama Glow"],
    ["one word of such a name", "Prenatal Glow"],
    ["a treatment with needles", "Acupuncture massage"],
    ["what it is, and that it is not this one", "Swedish, not shiatsu"],
  ])("%s", (_name, label) => {
    expect(told(deep(label))).toMatch(/^menu\[0\]\.label contradiction: .*, and not "deep-tissue-massage"\.$/);
  });

  test.each([
    ["a technique that the catalogue has left out", { code: "shiatsu", label: "Swedish massage" }, shiatsuOnly],
    ["a name of two, and its code is none of them", { code: "shiatsu", label: "Swedish and deep tissue" }],
    ["a technique under a code of another kind", { code: "hot-stone-massage", label: "Oncology massage by Ann" }],
  ])("%s", (_name, line, base = catalogue) => {
    expect(told(line, base)).toMatch(/ contradiction: ".*" may be ".*", and not "/);
  });

  test("one that says it is not what it is", () => {
    expect(told(deep("Swedish (not deep tissue)"))).toContain('says that it is not "deep-tissue-massage"');
  });

  test.each([
    "Deep Anchor",
    "Firm 60 min",
    "Lomi Lomi",
    "Medical massage",
    "Swedish and deep tissue",
    "Deep tissue, no Swedish",
    "Handmassage",
    "ماساژ\u200cدرمانی",
    "Muscle ☀\ufe0f Melt",
  ])("%s is a name for deep tissue massage", (label) => {
    expect(told(deep(label))).toBeUndefined();
  });
});

describe("a name is something that is seen, on one line", () => {
  test.each([
    ["nothing but signs that are not seen", "\u200b\u200b"],
    ["spaces", "   "],
    ["a line break", "Deep\nAnchor"],
    ["a mark that turns the direction", "Deep \u202eAnchor"],
    ["a control character", "Deep\u0007Anchor"],
    ["half a character", "Deep \ud800"],
    ["no end", "x".repeat(501)],
  ])("%s", (_name, label) => {
    expect(told(deep(label))).toMatch(/^menu\[0\]\.label wrong-format: /);
    expect(told(label)).toMatch(/^menu\[0\] wrong-format: /);
  });

  test("sensual services behind spaces are still that", () => {
    expect(told(deep(`Nuru massage${" ".repeat(500)}`))).toContain("names a sensual service");
  });

  test("what is printed is kept: one space, nothing around it, one form of each letter", () => {
    const menu = offer(catalogue, ["  Swedish   massage 60 min ", deep("Cafe\u0301 Anchor")]);
    expect(menu.techniques.flatMap(({ offeredAs = [] }) => offeredAs).sort()).toEqual([
      "Caf\u00e9 Anchor",
      "Swedish massage 60 min",
    ]);
  });

  test("names that look alike are one name", () => {
    const twice = [deep("Cafe\u0301"), { code: "shiatsu", label: "Caf\u00e9" }];
    expect(catalogueError(() => offer(catalogue, twice))?.problems).toMatchObject([
      { path: "menu[1]", code: "duplicate" },
    ]);
  });
});

describe("a line that says more than one technique is not cut down to it", () => {
  test.each([
    ["Acupuncture massage", 'names "acupuncture", and a massage beside it'],
    ["Fango mit Massage", 'names "heat-packs", and a massage beside it'],
    ["Massage mit Wärmepackung", 'names "heat-packs", and a massage beside it'],
    ["Hand and foot massage", 'names a place that "foot-massage" does not reach'],
    ["Swedish (not deep tissue)", 'names "swedish-massage" and says that it is not "deep-tissue-massage"'],
  ])("%s", (line, why) => {
    expect(told(line)).toBe(`menu[0] ambiguous: "${line}" ${why}; give { code, label }.`);
  });

  test("a code that is another technique's name", () => {
    const own = (code: string, label: string): Technique => ({
      ...(catalogue.index.techniques.get("swedish-massage") as Technique),
      code,
      label,
      practice: [],
    });
    const techniques = [...catalogue.techniques, own("velvet", "Silk"), own("silk-two", "Velvet")];
    const base = defineCatalogue({ ...catalogue, techniques });
    expect(told("velvet", base)).toContain('"velvet" is a code, and a name of "silk-two"');
    expect(told("silk-two", base)).toBeUndefined();
  });

  test.each([
    ["Cupping massage", "cupping"],
    ["Heat packs", "heat-packs"],
    ["Swedish back massage", "swedish-massage"],
    ["Head massage", "head-and-face-massage"],
    ["Chair massage, neck and shoulders", "chair-massage"],
    ["Drenaje linfático manual", "manual-lymphatic-drainage"],
  ])("%s says no more than it means", (line, code) => {
    expect(offer(catalogue, [line]).index.techniques.get(code)?.offeredAs).toEqual([line]);
  });
});

describe("what is wrong with a line is said rightly", () => {
  test.each([
    ["Kindermassage", '"Kindermassage" names no technique; give { code, label }.'],
    ["Babymassage", '"Babymassage" names no technique; give { code, label }.'],
    ["Handmassage", '"Handmassage" names no technique; give { code, label }.'],
    ["no deep tissue", '"no deep tissue" only says what it is not; give { code, label }.'],
    [deep("Nuru massage"), '"Nuru massage" names a sensual service, which this library does not cover.'],
    [{ code: "swedish", label: "Calm" }, '"swedish" is not a code; did you mean "swedish-massage"?'],
  ])("%j", (line, message) => {
    expect(told(line)?.endsWith(`: ${message}`), told(line)).toBe(true);
  });
});

import { describe, expect, test } from "vitest";
import { recommend } from "../src/index.js";
import { catalogue, defineCatalogue, likewise, type Rule, type Technique } from "../src/own-catalogue.js";
import { everyList } from "./case.js";
import { problemsOf } from "./problems.js";

const stones = catalogue.index.techniques.get("hot-stone-massage") as Technique;
const wrap: Technique = {
  ...stones,
  code: "seaweed-wrap",
  label: "Seaweed wrap",
  practice: [{ says: "own-practice", note: "Guests unwind with it.", conditions: ["stress"] }],
};
const withWrap = (change: object) => ({ techniques: [...catalogue.techniques, { ...wrap, ...change }] });
const education = catalogue.techniques.find(({ code }) => code === "education") as Technique;
const withEducation = (change: object) => ({
  techniques: catalogue.techniques.map((one) => (one === education ? { ...one, ...change } : one)),
});

describe("likewise() binds one technique wherever another is bound", () => {
  const rules = likewise(catalogue.rules, "hot-stone-massage", "seaweed-wrap");
  const naming = (list: readonly Rule[], code: string) =>
    list.flatMap(({ id, bars, barsAfterClearance = [] }) => [
      ...(bars.includes(code) ? [`${id} bars`] : []),
      ...(barsAfterClearance.includes(code) ? [`${id} after clearance`] : []),
    ]);

  test("by the same rules, at once and after clearance", () => {
    expect(naming(rules, "hot-stone-massage").length).toBeGreaterThan(20);
    expect(naming(rules, "hot-stone-massage").some((one) => one.endsWith("after clearance"))).toBe(true);
    expect(naming(rules, "seaweed-wrap")).toEqual(naming(rules, "hot-stone-massage"));
    expect(naming(catalogue.rules, "seaweed-wrap")).toEqual([]);
  });

  test("nothing else changes, and doing it again changes nothing", () => {
    const without = rules.map((rule) => ({
      ...rule,
      bars: rule.bars.filter((code) => code !== "seaweed-wrap"),
      ...(rule.barsAfterClearance
        ? { barsAfterClearance: rule.barsAfterClearance.filter((code) => code !== "seaweed-wrap") }
        : {}),
    }));
    expect(without).toEqual(catalogue.rules);
    expect(likewise(rules, "hot-stone-massage", "seaweed-wrap")).toEqual(rules);
  });

  test("every answer that withholds the one withholds the other", () => {
    const own = defineCatalogue({ ...catalogue, ...withWrap({}), rules });
    const listOf = (lists: ReturnType<typeof everyList>, code: string) =>
      (["ranked", "needsReview", "contraindicated", "notIndicated"] as const).find((list) =>
        lists[list].some(({ technique }) => technique === code),
      );
    const bars = new Set(catalogue.rules.flatMap(({ when }) => (when && "answer" in when ? when.answer : [])));
    for (const code of bars) {
      const screening = { denied: { list: "full", version: own.version }, answers: { [code]: "yes" } } as const;
      const answer = recommend({ conditions: ["stress"], screening }, { catalogue: own });
      if (answer.outcome !== "recommended" && answer.outcome !== "clearance") continue;
      const withheld = listOf(everyList(answer), "hot-stone-massage");
      if (withheld === "contraindicated" || withheld === "needsReview")
        expect(listOf(everyList(answer), "seaweed-wrap"), code).toBe(withheld);
    }
  });

  test("a name that no rule has is refused; one of the vocabulary that none has binds nothing", () => {
    expect(() => likewise(catalogue.rules, "hot-stnoe-massage", "seaweed-wrap")).toThrow(TypeError);
    expect(likewise(catalogue.rules, "cbt", "seaweed-wrap")).toEqual(catalogue.rules);
  });
});

describe("what shares no session", () => {
  test("is said of both, whichever of the two says so, in the order of the catalogue, and of no other", () => {
    const apart = ["deep-tissue-massage", "swedish-massage"];
    const own = defineCatalogue({ ...catalogue, ...withWrap({ notWith: [...apart].reverse() }) });
    const input = {
      goals: ["relaxation"],
      conditions: ["stress"],
      screening: { denied: { list: "full", version: "0.1.0" } },
    } as const;
    const { ranked } = everyList(recommend(input, { catalogue: own }));
    const before = everyList(recommend(input)).ranked;
    const notWith = (code: string) => ranked.find(({ technique }) => technique === code)?.notWith;
    const inOrder = own.techniques.map(({ code }) => code).filter((code) => apart.includes(code));
    expect(notWith("seaweed-wrap")).toEqual(inOrder);
    expect(notWith("swedish-massage")).toContain("seaweed-wrap");
    for (const { technique, notWith: others } of ranked)
      if (technique !== "seaweed-wrap")
        expect(
          others.filter((code) => code !== "seaweed-wrap"),
          technique,
        ).toEqual(before.find((one) => one.technique === technique)?.notWith ?? []);
  });
});

describe("a technique of one's own has no word but its clinic's", () => {
  test.each(["field-convention", "source-article"])("%s", (says) => {
    const practice = [{ ...wrap.practice[0], says }];
    expect(problemsOf(withWrap({ practice }))).toEqual(["techniques[].practice[].says contradiction"]);
    expect(problemsOf(withEducation({ practice }))).toEqual([]);
  });
});

describe("no hands is not a way past the rules that bar all", () => {
  test.each<[string, object]>([
    ["a massage", withWrap({ handsOff: "rest", pressure: undefined })],
    ["a massage in which the person moves", withWrap({ handsOff: "movement", pressure: undefined })],
    ["an adjunct that presses", withEducation({ pressure: { lowest: "deep", highest: "deep" } })],
    ["an adjunct with needles", withEducation({ needles: true })],
  ])("%s", (_name, change) => {
    expect(problemsOf(change)).toEqual(["techniques[].handsOff contradiction"]);
  });
});

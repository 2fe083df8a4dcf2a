import { describe, expect, test } from "vitest";
import { type Finding, findings, type UnrankedReason, unrankedReasons, useOf } from "../src/evidence.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { codesOf, effectKinds } from "../src/vocabulary.js";

const uses = findings.map((finding) => ({ finding, ...useOf(finding, catalogue) }));
const found = (id: string) => findings.find((finding) => finding.id === id) as Finding;

describe("every finding counts, or says why it does not", () => {
  test.each(uses)("$finding.id", ({ finding, counts, shown, cautions, unranked }) => {
    expect(counts.length > 0).toBe(unranked.length === 0);
    const { direction, outcome } = finding;
    const aimedAt = (["population", "technique", "outcome", "mechanism", "concept", "harm", "dose"] as const).every(
      (reason) => !unranked.includes(reason),
    );
    if (direction === "unclear" && aimedAt) expect(shown.length, "it is shown").toBeGreaterThan(0);
    if (direction === "harm") expect(cautions.length, "it is a caution").toBeGreaterThan(0);
    if (effectKinds[outcome] === "mechanism") expect(unranked).toContain("mechanism");
    for (const reason of unranked) expect(unrankedReasons).toHaveProperty(reason);
  });

  test("how many count, and how many do not for which first reason", () => {
    const first = (reason: UnrankedReason) => uses.filter(({ unranked }) => unranked[0] === reason).length;
    const counted = uses.filter(({ unranked }) => unranked.length === 0).length;
    const by = Object.fromEntries(codesOf(unrankedReasons).map((reason) => [reason, first(reason)]));
    expect([counted, by]).toEqual([
      323,
      {
        harm: 7,
        mechanism: 26,
        concept: 6,
        technique: 8,
        population: 11,
        outcome: 7,
        dose: 4,
        superseded: 4,
        unclear: 36,
        nearer: 0,
      },
    ]);
    expect(counted + Object.values(by).reduce((sum, n) => sum + n, 0)).toBe(findings.length);
  });
});

describe("each reason", () => {
  test.each([
    ["yin-2014-adverse", ["harm"]],
    ["liao-2016-hypertension", ["mechanism", "population"]],
    ["ernst-2011-reflexology", ["concept"]],
    ["who-2023-lbp-traction", ["technique"]],
    ["smith-2018-labour", ["population"]],
    ["davis-2020-performance", ["outcome"]],
    ["vickers-2018-dose-null", ["dose"]],
    ["haller-2020-cst-chronic-pain", ["superseded"]],
    ["loew-2014-tendinopathy", ["unclear"]],
    ["cherkin-2011-lbp", []],
  ])("%s: %j", (id, reasons) => {
    expect(useOf(found(id), catalogue).unranked).toEqual(reasons);
  });

  test("where nearer findings count instead, that is the reason", () => {
    const direct = catalogue.indications.filter(({ basis }) => basis === "direct");
    const only = { ...catalogue, indications: direct };
    expect(useOf(found("kumar-2013-lbp-umbrella"), only).unranked).toEqual(["nearer"]);
  });

  test("a finding also tells what else is made of it", () => {
    expect(useOf(found("sherman-2014-neck-dose-2"), catalogue).plans).toEqual(["neck-pain"]);
    expect(useOf(found("baumler-2021-acupuncture-safety"), catalogue).cautions).toEqual(["acupuncture"]);
  });
});

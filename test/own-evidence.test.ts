import { describe, expect, test } from "vitest";
import { findings, type OwnFinding, type Source, sources, strengthsFrom } from "../src/evidence.js";
import { catalogue, defineCatalogue, type Indication, type Technique } from "../src/own-catalogue.js";
import { catalogueError, first, problemsOf } from "./problems.js";

const evidence = { findings, sources };
const swedish = catalogue.index.techniques.get("swedish-massage") as Technique;
const wrap: Technique = { ...swedish, code: "seaweed-wrap", label: "Seaweed wrap", practice: [] };

/** A row of one technique that claims a strength from one finding. */
const rowOf = (technique: string, id: string): Indication => ({
  ...first(catalogue.indications.filter(({ condition }) => condition === "stress")),
  technique,
  basis: "direct",
  effects: [{ effect: "stress", strength: 4, contested: false, for: [id], against: [] }],
  alsoAgainst: [],
  unclear: [],
});
const replaced = (technique: string, condition: string, change: (row: Indication) => Indication) => ({
  indications: catalogue.indications.map((row) =>
    row.technique === technique && row.condition === condition ? change(row) : row,
  ),
});

/** All but what speaks against acupuncture for osteoarthritis, which is then more than contested. */
const inFavour = findings.filter(
  ({ technique, condition, direction }) =>
    !(technique === "acupuncture" && condition.startsWith("osteoarthritis") && /^(no-|.*against)/.test(direction)),
);

describe("with evidence, every strength and harm stands as the findings give it", () => {
  test("a technique of one's own that cites what was found about another", () => {
    const own = {
      techniques: [...catalogue.techniques, wrap],
      indications: [...catalogue.indications, rowOf("seaweed-wrap", "george-2021-chronic-lbp-exercise")],
    };
    expect(problemsOf(own)).toEqual([]);
    expect(problemsOf(own, { evidence })).toEqual(["indications[] contradiction"]);
  });

  test.each<[string, Pick<typeof catalogue, "indications"> | object, string]>([
    [
      "findings against it that are left out of what was weighed",
      { indications: strengthsFrom(inFavour, catalogue).indications },
      "indications[].effects[] contradiction",
    ],
    [
      "opposition beside it that is left out",
      { indications: catalogue.indications.map((row) => ({ ...row, alsoAgainst: [] })) },
      "indications[].alsoAgainst contradiction",
    ],
    [
      "what is not clear and left out",
      { indications: catalogue.indications.map((row) => ({ ...row, unclear: [] })) },
      "indications[].unclear contradiction",
    ],
    [
      "a finding that a later one replaced",
      {
        indications: catalogue.indications.map((row) =>
          row.technique === "craniosacral-therapy" && row.condition === "chronic-pain"
            ? {
                ...row,
                effects: [
                  {
                    effect: "pain",
                    strength: 2,
                    contested: false,
                    for: ["haller-2020-cst-chronic-pain"],
                    against: [],
                  },
                ],
              }
            : row,
        ),
      },
      "indications[].effects[] contradiction",
    ],
    [
      "an effect that is left out",
      replaced("acupuncture", "osteoarthritis", (row) => ({ ...row, effects: [] })),
      "indications[].effects contradiction",
    ],
    [
      "what is borrowed and called direct",
      { indications: catalogue.indications.map((row) => ({ ...row, basis: "direct" })) },
      "indications[].basis contradiction",
    ],
    ["rows that are left out", { indications: catalogue.indications.slice(1) }, "indications missing"],
    ["harms that are left out", { harms: {} }, "harms.swedish-massage contradiction"],
    [
      "a harm that was not found",
      { harms: { ...catalogue.harms, cbt: ["ernst-2003-safety"] } },
      "harms.cbt contradiction",
    ],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf(change, { evidence })).toContain(problem);
    expect(problemsOf(change)).toEqual([]);
  });

  test("a menu, and a catalogue that has dropped a technique, still pass", () => {
    const techniques = catalogue.techniques.filter(({ code }) => code !== "shiatsu");
    expect(problemsOf({ techniques }, { evidence })).toEqual([]);
    expect(problemsOf({ techniques, leftOut: ["shiatsu"] }, { evidence })).toEqual([]);
  });
});

const finding = first(findings);
const withFinding = (change: object): OwnFinding[] => [...findings, { ...finding, id: "own-2026", ...change }];
const source = first(sources);
const withSource = (change: object): Source[] => [...sources, { ...source, id: "own-2026", ...change }];

const misspelt: [string, object, string][] = [
  ["a direction that is none", { direction: "no benefit" }, "direction unknown-code"],
  ["a certainty that is none", { certainty: "Low" }, "certainty unknown-code"],
  ["an outcome that is none", { outcome: "pian" }, "outcome unknown-code"],
  ["people who are unknown", { condition: "stresss" }, "condition unknown-code"],
  ["a technique that is none", { technique: "seaweed-wrpa" }, "technique unknown-code"],
  ["a successor that is none", { supersededBy: "nobody-1900" }, "supersededBy unknown-code"],
  ["a field that is misspelt", { supersededby: finding.id }, "supersededby unknown-key"],
  ["no word on whether it was checked", { findingChecked: undefined }, "findingChecked missing"],
  ["an id that is there already", { id: finding.id }, "id duplicate"],
  ["an id that is no code", { id: "Own 2026" }, "id wrong-format"],
];

describe("a finding that is misspelt is told, not swallowed", () => {
  test.each(misspelt)("%s", (_name, change, problem) => {
    expect(problemsOf({}, { evidence: { findings: withFinding(change), sources } })).toContain(
      `options.evidence.findings[].${problem}`,
    );
    const error = catalogueError(() => strengthsFrom(withFinding(change), catalogue));
    expect(error?.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      `findings[${findings.length}].${problem}`,
    ]);
  });

  test("all of them in one error; one that counts nowhere is none", () => {
    const all = withFinding({ direction: "good", certainty: "sure" });
    expect(catalogueError(() => strengthsFrom([...all, {} as OwnFinding], catalogue))?.problems.length).toBeGreaterThan(
      9,
    );
    expect(catalogueError(() => strengthsFrom(withFinding({ outcome: "cortisol" }), catalogue))).toBeUndefined();
    expect(catalogueError(() => strengthsFrom("findings" as never, catalogue))?.message).toContain("must be a list");
  });

  test("it may be about a technique of one's own, on the menu or left out of it", () => {
    const own = withFinding({ technique: "seaweed-wrap" });
    expect(() => strengthsFrom(own, { ...catalogue, techniques: [wrap] })).not.toThrow();
    expect(() => strengthsFrom(own, { ...catalogue, leftOut: ["seaweed-wrap"] })).not.toThrow();
  });
});

describe("a publication can be found again", () => {
  test.each<[string, object, string]>([
    ["an id that is there already", { id: source.id }, "id duplicate"],
    ["a DOI that is none", { doi: "n/a" }, "doi wrong-format"],
    ["a PMID that is none", { pmid: "soon" }, "pmid wrong-format"],
    ["no title", { title: " " }, "title wrong-format"],
    ["no authors", { authors: "" }, "authors wrong-format"],
    ["a year that is none", { year: 20.5 }, "year impossible"],
    ["a kind that is none", { type: "blog" }, "type unknown-code"],
  ])("%s", (_name, change, problem) => {
    expect(problemsOf({}, { evidence: { findings, sources: withSource(change) } })).toEqual([
      `options.evidence.sources[].${problem}`,
    ]);
  });
});

test("many regions that borrow evidence hang nothing", () => {
  const regions = ["neck", "head", "face", "shoulder", "knee", "foot", "hand", "hip", "wrist", "elbow"] as const;
  const everywhere = [...regions, "upper-back", "mid-back", "lower-back", "chest", "abdomen", "ankle"] as const;
  const stress = {
    ...catalogue.conditions.stress,
    evidence: [{ condition: "stress", regions: [...everywhere, "unstated"] }],
  } as const;
  const conditions = { ...catalogue.conditions, stress };
  const rows = strengthsFrom(findings, { conditions, techniques: [swedish] }).indications;
  expect(rows.filter(({ condition }) => condition === "stress").map(({ variant }) => variant)).toContain("stress");
  expect(() => defineCatalogue({ ...catalogue, conditions })).not.toThrow();
});

import { describe, expect, test } from "vitest";
import type { CatalogueDefinition, Rule, Technique } from "../src/catalogue.js";
import { claims, findings, ruleEvidence, sources } from "../src/evidence.js";
import { axes, catalogue } from "../src/own-catalogue.js";
import { everyCase } from "./corpus.js";
import { shipped as known } from "./known.js";
import { faults, type Knowledge, lint, type Problem } from "./lint.js";

const { index: _, digest: __, ...definition } = catalogue;
const { words: en } = known;
const shipped: Knowledge = {
  catalogue: definition,
  findings,
  sources,
  ruleEvidence,
  claims,
  axes,
  words: en,
  cases: everyCase,
};
const lineOf = ({ fault, at, message }: Problem): string => `${fault} ${at}: ${message}`;

/** Known and left as they are. */
const accepted = [
  // One is acupressure alone, one beside a medicine.
  "contradictory finding lee-2015-pc6-plus-drug: graded otherwise than lee-2015-pc6-ponv",
  // One is acupuncture against no treatment, one against anything.
  "contradictory finding mu-2020-acupuncture-lbp-no-treatment: graded otherwise than mu-2020-lbp-acupuncture",
  // Safety rules name both, and neither a finding nor a practice claim was gathered.
  "unreachable technique electroacupuncture: nothing can ever speak for it",
  "unreachable technique moxibustion: nothing can ever speak for it",
];

describe("the knowledge has no faults but those that are known", () => {
  test.each(faults)("%s", (fault) => {
    const known = accepted.filter((line) => line.startsWith(fault));
    expect(
      lint(shipped)
        .filter((one) => one.fault === fault)
        .map(lineOf),
    ).toEqual(known);
  });
});

const [swedish] = catalogue.techniques.filter(({ code }) => code === "swedish-massage") as [Technique];
const [rule] = catalogue.rules as [Rule];
const [claim] = claims;
const [finding] = findings;
const planted = (change: Partial<CatalogueDefinition>): Knowledge => ({
  ...shipped,
  catalogue: { ...definition, ...change },
});
const technique = (change: Partial<Technique>): Knowledge => {
  const one = { ...swedish, code: "seaweed-wrap", label: "Seaweed wrap", ...change };
  const words = { ...en, techniques: { ...en.techniques, "seaweed-wrap": "Seaweed wrap" } };
  return { ...planted({ techniques: [...catalogue.techniques, one] }), words };
};

describe("a fault that is planted is found", () => {
  test.each<[name: string, knowledge: Knowledge, found: string]>([
    ["a technique for nothing", technique({ practice: [] }), "unreachable technique seaweed-wrap"],
    [
      "a technique barred for whom it is for",
      planted({
        techniques: [
          ...catalogue.techniques,
          { ...swedish, code: "wrap", label: "Wrap", requires: { answer: "pregnant" } },
        ],
        rules: [
          ...catalogue.rules,
          { id: "no-wrap", level: "technique", scope: "techniques", when: { answer: "pregnant" }, bars: ["wrap"] },
        ],
      }),
      "unreachable technique wrap",
    ],
    [
      "a condition that nothing serves",
      planted({
        indications: catalogue.indications.filter(({ condition }) => condition !== "migraine"),
        techniques: catalogue.techniques.map((one) => ({ ...one, practice: [] })),
      }),
      "unreachable condition migraine",
    ],
    [
      "a number that nobody can have",
      planted({ rules: [{ ...rule, when: { fact: "temperatureCelsius", atLeast: 99 } }, ...catalogue.rules.slice(1)] }),
      `unreachable rule ${rule.id}`,
    ],
    [
      "a verdict against its findings",
      { ...shipped, claims: claims.map((one) => ({ ...one, verdict: "supported" })) },
      "contradictory claim removes-toxins",
    ],
    [
      "a goal that stands otherwise than its claim",
      planted({
        goals: {
          ...catalogue.goals,
          detox: { ...catalogue.goals.detox, standing: "contested", claim: "removes-toxins" },
        },
      }),
      "contradictory goal detox",
    ],
    [
      "a dispute that nobody has",
      planted({ rules: [{ ...rule, disputed: true }, ...catalogue.rules.slice(1)] }),
      `contradictory rule ${rule.id}`,
    ],
    [
      "a technique that goes with itself",
      technique({ goesWith: ["seaweed-wrap"] }),
      "contradictory technique seaweed-wrap",
    ],
    [
      "one result at two grades",
      {
        ...shipped,
        findings: [...findings, { ...(finding as (typeof findings)[number]), id: "twin", certainty: "high" }],
      },
      "contradictory finding twin",
    ],
    [
      "a finding replaced by an older one",
      {
        ...shipped,
        findings: findings.map((one) =>
          one.supersededBy ? { ...one, supersededBy: "moyer-2004-cortisol-mood-null" } : one,
        ),
      },
      "contradictory finding haller-2020-cst-chronic-pain",
    ],
    [
      "a finding replaced by one that is not there",
      { ...shipped, findings: findings.map((one) => ({ ...one, supersededBy: "nobody-1900" })) },
      `uncited finding ${finding?.id}`,
    ],
    [
      "a verdict that rests on a finding that was replaced",
      {
        ...shipped,
        claims: claims.map((one) =>
          one.id === "drainage-speeds-knee-recovery" ? { ...one, verdict: "contested" as const } : one,
        ),
      },
      "contradictory claim drainage-speeds-knee-recovery",
    ],
    ["a finding from nowhere", { ...shipped, sources: sources.slice(1) }, `uncited finding ${finding?.id}`],
    [
      "a claim on a finding that is not there",
      { ...shipped, claims: claims.map((one) => ({ ...one, against: ["nobody-1900"] })) },
      `uncited claim ${claim?.id}`,
    ],
    ["a rule without evidence", { ...shipped, ruleEvidence: {} }, `uncited rule ${rule.id}`],
    [
      "a source with a broken identifier",
      { ...shipped, sources: sources.map((source) => ({ ...source, doi: "doi:1" })) },
      `uncited source ${sources[0]?.id}`,
    ],
    [
      "a technique without words",
      planted({ techniques: [...catalogue.techniques, { ...swedish, code: "wrap", label: "Wrap" }] }),
      "untranslated techniques wrap",
    ],
    [
      "a slot that nothing fills",
      { ...shipped, words: { ...en, joins: { ...en.joins, reconsider: "Again {someday}." } } },
      "untranslated words joins.reconsider",
    ],
    ["an empty sentence", { ...shipped, words: { ...en, language: " " } }, "untranslated words language"],
    ["a claim in no case", { ...shipped, cases: [] }, "unused claim removes-toxins"],
    ["a source behind nothing", { ...shipped, findings: findings.slice(1_000) }, `unused source ${sources[0]?.id}`],
    ["a question that nothing reads", planted({ rules: [] }), "unused question chest-pain"],
    ["words for a rule that went", planted({ rules: catalogue.rules.slice(1) }), `unused words rules.${rule.id}`],
    ["a catalogue that cannot be defined", planted({ version: "one" }), "broken version"],
  ])("%s", (_name, knowledge, found) => {
    expect(lint(knowledge).map(({ fault, at }) => `${fault} ${at}`)).toContain(found);
  });
});

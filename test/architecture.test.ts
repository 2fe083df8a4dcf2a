import { readdirSync, readFileSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";

const types = { dependencyTypesNot: ["type-only" as const] };

/** What may not import what. Types may cross any line. */
const forbidden = [
  { name: "no circles", from: {}, to: { circular: true, viaOnly: types } },
  {
    name: "engine, catalogue, evidence and words load nothing from outside, and no zod",
    from: { path: "^src/(?!schemas|parse\\.|recommend\\.|issues|index\\.|spelling|digest|ai\\.|[a-z]+-tool\\.|tool)" },
    to: { path: "node_modules|^src/(schemas|parse\\.|recommend\\.ts|issues|index\\.)", ...types },
  },
  {
    name: "the resolver loads string distance, and no zod",
    from: { path: "^src/(resolve|spelling)" },
    to: { path: "node_modules/(?!fastest-levenshtein)|^src/(schemas|parse\\.|recommend\\.ts|issues|index)", ...types },
  },
  {
    name: "only who defines a catalogue loads what works out its digest",
    from: { path: "^src/", pathNot: "^src/(define|tighten)\\.ts" },
    to: { path: "^src/digest\\.ts", ...types },
  },
  {
    name: "nothing that decides loads the resolver",
    from: { path: "^src/(engine|advise|screen|match|rank|plan|parse|recommend)\\.ts" },
    to: { path: "^src/(resolve|spelling)\\.ts", ...types },
  },
  {
    name: "only the tools load the tools",
    from: { path: "^src/", pathNot: "^src/(ai\\.|[a-z]+-tool\\.|tool)" },
    to: { path: "^src/(ai\\.|[a-z]+-tool\\.|tool)", ...types },
  },
  { name: "src runs anywhere: no Node modules", from: { path: "^src/" }, to: { dependencyTypes: ["core" as const] } },
  {
    name: "knowledge is data: it imports itself and what indexes it",
    from: { path: "^src/knowledge/" },
    to: { pathNot: "^src/(knowledge/|indexed\\.ts|vocabulary\\.ts)", ...types },
  },
  {
    name: "words know no engine",
    from: { path: "^src/words/" },
    to: { pathNot: "^src/(words/|vocabulary\\.ts)", ...types },
  },
  {
    name: "only the corridor calls the stages",
    from: { path: "^src/", pathNot: "^src/(engine|advise)\\.ts" },
    to: { path: "^src/(screen|match|rank|plan)\\.ts", ...types },
  },
];

test("imports run one way", async () => {
  const { output } = await cruise(
    ["src"],
    {
      validate: true,
      ruleSet: { forbidden: forbidden.map((rule) => ({ severity: "error" as const, ...rule })) },
      tsPreCompilationDeps: "specify",
      doNotFollow: { path: "node_modules" },
    },
    undefined,
    { tsConfig: undefined },
  );
  const { summary } = output as ICruiseResult;
  expect(summary.totalCruised).toBeGreaterThan(80);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test("no source file passes 300 lines, but for the interfaces, the vocabulary and data", () => {
  const long = readdirSync("src")
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !["recommendation.ts", "vocabulary.ts", "catalogue.ts"].includes(file))
    .filter((file) => readFileSync(`src/${file}`, "utf8").split("\n").length > 300);
  expect(long).toEqual([]);
});

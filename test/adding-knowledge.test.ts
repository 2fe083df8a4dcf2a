import { existsSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Technique } from "../src/catalogue.js";
import { derive, deriveHarms } from "../src/derive.js";
import { claims, type Finding, findings, ruleEvidence, type Source, sources, useOf } from "../src/evidence.js";
import { recommend } from "../src/index.js";
import { parents } from "../src/knowledge/parents.js";
import { axes, catalogue, defineCatalogue } from "../src/own-catalogue.js";
import type { Case } from "./case.js";
import { everyCase } from "./corpus.js";
import { hold } from "./hold.js";
import { shipped } from "./known.js";
import { lint } from "./lint.js";

const page = readFileSync("docs/adding-knowledge.md", "utf8");

/** A block of the page: the object it writes down, as it stands there. */
function written<T>(language: string, name: string): T {
  const [, code = ""] = new RegExp(`\`\`\`${language} ${name}\\n(.*?)\`\`\``, "s").exec(page) ?? [];
  if (language === "json") return JSON.parse(code) as T;
  const [constant = ""] = /(?<=const )\w+/.exec(code) ?? [];
  return new Function(`${transformSync(code, { loader: "ts" }).code}; return ${constant};`)() as T;
}

const entry = written<Technique>("ts", "entry");
const source = written<Source>("ts", "source");
const finding = written<Finding>("ts", "finding");
const vignette = written<Case>("json", "case");

/** The catalogue with the entry in it and what is derived from the findings: all that a newcomer does. */
function withEntry(all: readonly Finding[]) {
  // Its code is not in the vocabulary here, so that nobody but oneself can speak for it.
  const practice = entry.practice.map((claim) => ({ ...claim, says: "own-practice" as const }));
  const techniques = [...catalogue.techniques, { ...entry, practice }];
  const from = {
    conditions: catalogue.conditions,
    techniques: techniques.map(({ code }) => code),
    parents,
    findings: all,
  };
  return defineCatalogue({ ...catalogue, techniques, indications: derive(from), harms: deriveHarms(from) });
}

describe("a newcomer adds a technique, as the page says", () => {
  const added = withEntry([...findings, finding]);
  const answer = (with_: typeof added) => recommend(vignette.intake, { catalogue: with_ });

  test("its case holds: one entry, one finding, one case, no engine", () => {
    hold(answer(added), vignette.expect, { ...shipped, catalogue: added });
    expect(useOf(finding, added).counts).toContain("muscle-tension");
  });

  test("the case needs both: without the finding or without the entry it fails", () => {
    expect(() => hold(answer(withEntry(findings)), vignette.expect)).toThrow("points of reed-massage");
    expect(() => hold(answer(catalogue), vignette.expect)).toThrow("reed-massage is ranked");
  });

  test("nothing else moves", () => {
    const others = (with_: typeof added) =>
      with_.indications.filter(({ technique }) => technique !== entry.code).map((row) => JSON.stringify(row));
    expect(others(added)).toEqual(others(catalogue));
  });

  test("the lint finds nothing new, and would miss the name", () => {
    const en = shipped.words;
    const words = { ...en, techniques: { ...en.techniques, [entry.code]: entry.label } };
    const knowledge = {
      catalogue: added,
      findings: [...findings, finding],
      sources: [...sources, source],
      ruleEvidence,
      claims,
      axes,
      words,
      cases: [...everyCase, vignette],
    };
    const about = (all: ReturnType<typeof lint>) => all.filter(({ at, message }) => /reed|nobody/.test(at + message));
    expect(about(lint(knowledge))).toEqual([]);
    expect(about(lint({ ...knowledge, words: en })).map(({ fault }) => fault)).toEqual(["untranslated"]);
  });
});

describe("the page", () => {
  test("names files and commands that exist", () => {
    const named = [...page.matchAll(/`((?:src|test|examples)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts;
    for (const [, script = ""] of page.matchAll(/`npm run ([\w:]+)`/g)) expect(scripts).toHaveProperty(script);
  });

  test("what is made up is said to be", () => {
    expect(page).toContain("The example below is made up");
    expect(source.title).toContain("does not exist");
    expect([...findings, ...sources].some(({ id }) => id.startsWith("nobody"))).toBe(false);
  });
});

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { claims, findings, ruleEvidence, sources } from "../src/evidence.js";
import { catalogue } from "../src/knowledge/catalogue.js";

const run = (code: string) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
};
const plain = (code: string) => transformSync(code, { loader: "ts", format: "esm" }).code;
const readme = readFileSync("README.md", "utf8");

const forms = readFileSync("docs/forms.md", "utf8");
const shownIn = (page: string) =>
  [...page.matchAll(/```ts\n(.*?)```\s+It prints:\s+```text\n(.*?)```/gs)].map(([, code = "", output], at) => ({
    name: `example ${at + 1}`,
    code,
    output,
  }));

describe("forms", () => {
  test("each example says what it prints", () => {
    expect(forms.split("```ts\n").length - 1).toBe(shownIn(forms).length);
  });

  test.each(shownIn(forms))("$name is at most 20 lines and prints what stands below it", ({ code, output }) => {
    expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
    expect(run(plain(code)).stdout).toBe(output);
  });
});

describe("README", () => {
  const shown = shownIn(readme);

  test("each example says what it prints", () => {
    expect(shown.length).toBeGreaterThan(2);
    expect(readme.split("```ts\n").length - 1).toBe(shown.length);
  });

  test.each(shown)("$name is at most 20 lines and prints what stands below it", ({ code, output }) => {
    expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
    expect(run(plain(code)).stdout).toBe(output);
  });

  test("it says what the package is not before it says what it does, and names the two commands", () => {
    const at = (text: string) => readme.indexOf(text);
    for (const text of ["diagnos", "No clinician", "npm ci && npm start", "npm ci && npm test"])
      expect(at(text), text).toBeGreaterThan(-1);
    expect(at("No clinician")).toBeLessThan(at("npm ci && npm start"));
  });
});

describe("a catalogue of one's own, as the guide has it", () => {
  const guide = readFileSync("docs/own-catalogue.md", "utf8");
  const blocks = [...guide.matchAll(/^## ([^\n]*)\n(?:(?!^## ).*\n)*?```ts\n([\s\S]*?)```\s+It prints `([^`]*)`/gm)];

  test("every block of code says what it prints", () => {
    expect(blocks.length).toBe([...guide.matchAll(/^```ts$/gm)].length);
    expect(blocks.length).toBeGreaterThan(4);
  });

  test.each(blocks.map(([, title = "", code = "", output]) => [title, code, output]))("%s", (_title, code, output) => {
    const { stdout, stderr } = run(plain(code ?? ""));
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe(output);
  });

  test("it names every kind of problem", () => {
    const problems = /What is wrong: ([\s\S]*?)\*\//.exec(readFileSync("src/define.ts", "utf8"))?.[1] ?? "";
    const codes = [...problems.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = ""]) => code);
    expect(codes.length).toBeGreaterThan(9);
    for (const code of codes) expect(guide, code).toContain(`\`${code}\``);
  });
});

describe("the guides state figures that are true", () => {
  const guides = [
    readme,
    readFileSync("CHANGELOG.md", "utf8"),
    ...readdirSync("docs")
      .filter((file) => file.endsWith(".md"))
      .map((file) => readFileSync(`docs/${file}`, "utf8")),
  ];

  test.each([
    [/(\d+) (?:safety )?rules\b/g, catalogue.rules.length],
    [/(\d+) findings\b/g, findings.length],
    [/(\d+) (?:screening )?questions\b/g, catalogue.questions.length],
  ])("%s", (pattern, figure) => {
    const told = guides.flatMap((text) => [...text.matchAll(pattern)]).map(([, number]) => Number(number));
    expect(told).toContain(figure);
  });

  test("README counts what the evidence entry holds", () => {
    for (const [figure, what] of [
      [findings.length, "results"],
      [sources.length, "publications"],
      [claims.length, "things that are said of massage"],
    ] as const)
      expect(readme).toMatch(new RegExp(`\\b${figure} ${what}`));
  });

  const cited = Object.values(ruleEvidence).flatMap((rule) => rule.sources);

  test.each([
    ["findings not checked", findings.filter((one) => !one.findingChecked), findings],
    ["citations not confirmed", sources.filter((one) => !one.citationChecked), sources],
    ["grades of our own", findings.filter((one) => one.certaintyBasis === "our-judgement"), findings],
    ["rules cited from memory", cited.filter((one) => !one.checked), cited],
    ["rules cited by site", cited.filter((one) => one.title.includes("[site-level reference]")), cited],
  ])("docs/safety.md counts the %s", (_what, some, all) => {
    expect(readFileSync("docs/safety.md", "utf8")).toContain(`| ${some.length} of ${all.length} |`);
  });
});

describe("examples in the doc comments run", () => {
  const examples = readdirSync("src")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [
        ...readFileSync(`src/${file}`, "utf8").matchAll(/@example\n((?: \*.*\n)*?) \* ```ts\n((?: \*.*\n)*?) \* ```/g),
      ].map(([, , code = ""], at) => ({ name: `${file} ${at + 1}`, code: code.replaceAll(/^ \* ?/gm, "") })),
    );

  test("there is one for each public function", () => {
    expect(examples.length).toBeGreaterThanOrEqual(9);
  });

  test.each(examples)("$name", ({ code }) => {
    const { status, stderr } = run(plain(code));
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

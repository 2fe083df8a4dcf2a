import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { IntakeError, recommend } from "../src/index.js";

const forbidden = [
  "eval",
  "Function",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "process",
  "require",
  "globalThis",
  "self",
];

/** What a file of the source names that could reach out of it, or make code. */
function reachesIn(path: string, text = readFileSync(path, "utf8")): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) && !isKey(node);
    if (isName && forbidden.includes(node.text)) found.push(node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push("import()");
    if (ts.isPropertyAccessExpression(node) && node.name.text === "constructor") found.push(".constructor");
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
}

const isKey = (node: ts.Identifier): boolean =>
  (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("nothing leaves the process, and no code is made from data", () => {
  test("the check can tell", () => {
    const bad = 'eval("1"); new Function(""); fetch("x"); import("y"); [].constructor; const o = { self: 1 };';
    expect(reachesIn("bad.ts", bad)).toEqual(["eval", "Function", "fetch", "import()", ".constructor"]);
  });

  test.each(sources)("%s", (file) => {
    expect(reachesIn(`src/${file}`)).toEqual([]);
  });

  test("an error repeats no note and at most 80 characters of a code", () => {
    const secret = "hiv positive ".repeat(300);
    try {
      recommend({ conditions: [secret as never], notes: [secret, 3 as never] });
      expect.unreachable("it is no intake");
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(expect.arrayContaining(["conditions[0]", "notes[0]"]));
      for (const { message } of error.issues) expect((message.match(/hiv positive/g) ?? []).length).toBeLessThan(8);
      expect(error.issues.find(({ path }) => path === "notes[0]")?.message).not.toContain("hiv");
    }
  });
});

test("what the package brings along at run time is what SECURITY.md names", () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const told = readFileSync("SECURITY.md", "utf8");
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) expect(told).toContain(`\`${name}\``);
  const tree = ["ls", "--omit=dev", "--all", "--parseable", "--package-lock-only"];
  const installed = execFileSync("npm", tree, { encoding: "utf8" }).trim().split("\n").slice(1);
  expect(installed.length, "they bring nothing with them").toBeLessThanOrEqual(3);
});

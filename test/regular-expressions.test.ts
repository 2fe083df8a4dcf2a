import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { en } from "../src/words/en.js";
import { es } from "../src/words/es.js";

/** Every regular expression that stands in the source of a folder, by where it stands. */
function expressionsIn(folder: string): [place: string, source: string, flags: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const path = `${folder}/${file}`;
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    return literalsIn(source).map(({ text, line }) => {
      const end = text.lastIndexOf("/");
      return [`${file}:${line}`, text.slice(1, end), text.slice(end + 1)] as [string, string, string];
    });
  });
}

function literalsIn(source: ts.SourceFile): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node))
      found.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.pos).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const joiners = [en, es].flatMap(({ grammar }) => grammar.joiners);
const expressions = [
  ...expressionsIn("src"),
  ...joiners.map(({ before }): [string, string, string] => ["words", before, "iu"]),
];

test("there are regular expressions to check, and the checker can tell a bad one", () => {
  expect(expressions.length).toBeGreaterThan(40);
  expect(checkSync("^(a|a)*$", "").status).toBe("vulnerable");
  expect(checkSync(" \\(.*\\)$", "").status).toBe("vulnerable");
});

test.each(expressions)("%s takes time that grows with its input at most: /%s/%s", (_, source, flags) => {
  expect(checkSync(source, flags).status).toBe("safe");
});

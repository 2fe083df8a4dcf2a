import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type IntakeInput, parseIntake } from "../src/index.js";
import { type List, listQuestions } from "../src/interview.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { everyCase } from "./corpus.js";
import { beforeAsking, codesOn, type Held, interviewed, screensOfAll } from "./interviewed.js";
import { intakes } from "./people.js";

const lists = ["gate", "full"] as const;
const exhaustive = process.env["INTERVIEW"] === "exhaustive";

/** The value that a share of all is at or below. */
const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

function row(who: string, list: List, held: readonly Held[]): string {
  const screens = held.map((one) => one.screens.length);
  const statements = held.map((one) => codesOn(one.screens).length);
  const cells = [screens, statements].flatMap((values) => [share(values, 0.5), share(values, 0.95)]);
  return `| ${[who, list, held.length.toLocaleString("en"), ...cells].join(" | ")} |`;
}

/** What people read: all of them, and those whom no answer stops on the way. */
function rowsFor(who: string, people: readonly IntakeInput[]): string[] {
  return lists.flatMap((list) => {
    const held = people.map((input) => {
      const { start, truth } = beforeAsking(parseIntake(input));
      return interviewed(start, truth, { list });
    });
    const toTheEnd = held.filter(({ end }) => end.because === "all-asked");
    return [row(who, list, held), row(`${who}, not stopped by an answer`, list, toTheEnd)];
  });
}

const everything = lists.map((list) => {
  const [screens, statements] = [screensOfAll(catalogue.questions.filter(onList(list))), listQuestions(list).length];
  return `| asking everything | ${list} | | ${screens} | ${screens} | ${statements} | ${statements} |`;
});
function onList(list: List) {
  return (question: { readonly list: List }) => list === "full" || question.list === "gate";
}

/** The page with the rows between two marks written anew. */
const withRows = (page: string, mark: string, rows: readonly string[]): string =>
  page.replace(new RegExp(`(\\| \\*\\*${mark}\\*\\*[^\\n]*\\n)(?:\\|(?! \\*\\*)[^\\n]*\\n)*`), (_, head: string) =>
    [head, ...rows.map((one) => `${one}\n`)].join(""),
  );

/** `npm run interview:figures` writes them, those of generated people too; in CI a difference fails. */
test(
  "docs/interview.md states what people read",
  async () => {
    const page = readFileSync("docs/interview.md", "utf8");
    const cases = rowsFor(
      "a case",
      everyCase.map(({ intake }) => intake),
    );
    const stated = withRows(withRows(page, "everything", everything), "cases", cases);
    const sample = () => fc.sample(intakes, { seed: 20261126, numRuns: 10_000 });
    const all = exhaustive ? withRows(stated, "generated people", rowsFor("a generated person", sample())) : stated;
    expect(all).toContain("| a generated person | gate | 10,000 |");
    await expect(all).toMatchFileSnapshot("../docs/interview.md");
    const [gate] = cases;
    expect(Number(gate?.split("|")[4]), "median of screens on the gate list").toBeLessThanOrEqual(6);
  },
  exhaustive ? 7_200_000 : 300_000,
);

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

/** Every fourth case, so that it is quick; the figures over all of them are held by `npm run interview:exhaustive`. */
test("half of the people in the cases read at most 6 screens of the gate list and 11 of the full list", () => {
  const some = everyCase.filter((_, at) => at % 4 === 0).map(({ intake }) => intake);
  const [gate, , full] = rowsFor("a case", some);
  expect(Number(gate?.split("|")[4])).toBeLessThanOrEqual(6);
  expect(Number(full?.split("|")[4])).toBeLessThanOrEqual(11);
});

/** `npm run interview:figures` writes them. */
test.runIf(exhaustive)(
  "docs/interview.md states what people read",
  async () => {
    const page = readFileSync("docs/interview.md", "utf8");
    const cases = rowsFor(
      "a case",
      everyCase.map(({ intake }) => intake),
    );
    const people = rowsFor("a generated person", fc.sample(intakes, { seed: 20261126, numRuns: 10_000 }));
    const stated = withRows(withRows(page, "everything", everything), "cases", cases);
    await expect(withRows(stated, "generated people", people)).toMatchFileSnapshot("../docs/interview.md");
  },
  7_200_000,
);

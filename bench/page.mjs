import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../docs/benchmark.md", import.meta.url);
const marks =
  /(<!-- What follows is written by `npm run bench`\. -->\n)[\s\S]*(<!-- What precedes is written by `npm run bench`\. -->)/;

/** A ratio with as many digits as it is worth. */
const shown = (value) =>
  value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(value > 0.995 && value < 1.1 ? 3 : 2);

const rowOf = (cells) => `| ${cells.join(" | ")} |`;
const tableOf = (head, rows) => [rowOf(head), rowOf(head.map(() => "---")), ...rows.map(rowOf)].join("\n");
const cellsOf = ({ median, least, most }) => [shown(median), `${shown(least)} to ${shown(most)}`];

/** What peers take; what they would take of the bare allocation is the most that the library could ever be ahead. */
export const peerTable = (ratios, overFloor) =>
  tableOf(
    ["Peer, over `evaluate`", "Median", "Range", "Over the bare allocation of the result"],
    [...ratios].map(([{ label }, ratio]) => [
      label,
      ...cellsOf(ratio),
      overFloor ? shown(ratio.median * overFloor.median) : "",
    ]),
  );

export const ratioTable = (head, ratios) =>
  tableOf(
    [head, "Median", "Range"],
    [...ratios].map(([{ label }, ratio]) => [label, ...cellsOf(ratio)]),
  );

export const goalTable = (goals) =>
  tableOf(
    ["Ratio", "Goal", "Median", "Range", "Reached"],
    goals.map(({ label, goal, ratio, isReached }) => [label, goal, ...cellsOf(ratio), isReached ? "yes" : "no"]),
  );

export const versionTable = (versions) => tableOf(["Of", "Version"], Object.entries(versions));

/** Writes what was measured between the marks of the page. */
export function writePage(sections) {
  const text = readFileSync(page, "utf8");
  if (!marks.test(text)) throw new Error("docs/benchmark.md has no place for what was measured.");
  writeFileSync(
    page,
    text.replace(marks, (_, start, end) => `${start}\n${sections.join("\n\n")}\n\n${end}`),
  );
}

import type { Indication } from "../src/catalogue.js";
import type { IndicationTable } from "../src/knowledge/indication-table.js";

/** Rows as the table that gives them back: what techniques share once, without what is usual at the end of a cell. */
export const tableOf = (rows: readonly Indication[]): IndicationTable =>
  grouped(
    rows,
    ({ condition }) => condition,
    (ofCondition) => grouped(ofCondition, ({ variant }) => variant, shared),
  ) as IndicationTable;

/** What rows with the same key become, by that key. */
function grouped<To>(
  rows: readonly Indication[],
  keyOf: (row: Indication) => string,
  to: (rows: Indication[]) => To,
): Record<string, To> {
  const keys = [...new Set(rows.map(keyOf))];
  return Object.fromEntries(keys.map((key) => [key, to(rows.filter((row) => keyOf(row) === key))]));
}

/** Cells by the techniques that share them. */
const shared = (rows: readonly Indication[]) =>
  Object.fromEntries(
    Object.entries(
      grouped(
        rows,
        (row) => JSON.stringify(cellOf(row)),
        (same) => same.map(({ technique }) => technique),
      ),
    ).map(([cell, techniques]) => [techniques.join(" "), JSON.parse(cell)]),
  );

const cellOf = ({ basis, effects, alsoAgainst, unclear, notAlone }: Indication): unknown[] =>
  short([
    effects.map((one) =>
      short([one.effect, one.strength, one.for.join(" "), one.against.join(" "), one.contested ? 1 : 0]),
    ),
    basis === "direct" ? 0 : 1,
    alsoAgainst.join(" "),
    unclear.join(" "),
    notAlone ? 1 : 0,
  ]);

const isUsual = (value: unknown): boolean => value === 0 || value === "";

/** The first stays, so that no cell is empty; a strength of 0 stays before what follows it. */
function short(cell: readonly unknown[]): unknown[] {
  const last = cell.reduce<number>((found, value, at) => (isUsual(value) ? found : at), 0);
  return cell.slice(0, last + 1);
}

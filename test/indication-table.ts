import type { Indication } from "../src/catalogue.js";
import type { IndicationTable } from "../src/knowledge/indication-table.js";

type Mutable = Record<string, Record<string, Record<string, unknown[]>>>;

/** Rows as the table that gives them back, without what is usual at the end of a cell. */
export function tableOf(rows: readonly Indication[]): IndicationTable {
  const table: Mutable = {};
  for (const { technique, condition, variant, basis, effects, alsoAgainst, unclear, notAlone } of rows) {
    const cells = effects.map((one) =>
      short([one.effect, one.strength, one.for.join(" "), one.against.join(" "), one.contested ? 1 : 0]),
    );
    table[condition] ??= {};
    table[condition][variant] ??= {};
    table[condition][variant][technique] = short([
      cells,
      basis === "direct" ? 0 : 1,
      alsoAgainst.join(" "),
      unclear.join(" "),
      notAlone ? 1 : 0,
    ]);
  }
  return table as unknown as IndicationTable;
}

const isUsual = (value: unknown): boolean => value === 0 || value === "";

/** The first stays, so that no cell is empty; a strength of 0 stays before what follows it. */
function short(cell: readonly unknown[]): unknown[] {
  const last = cell.reduce<number>((found, value, at) => (isUsual(value) ? found : at), 0);
  return cell.slice(0, last + 1);
}

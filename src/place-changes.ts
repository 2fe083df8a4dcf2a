import { type PlaceRef, regions } from "./places.js";
import type { Reason } from "./recommendation.js";
import { type Changed, type Exchange, exchange, isSame } from "./same.js";

/** A row about a place of the body that is in one of the results only, or differs; sides are told apart where they differ. */
export interface PlaceChange<Row> extends Changed<Omit<Row, "region" | "side" | "reasons">> {
  /** Where: a region, `whole-body` in rows about pressure, or absent for anywhere. */
  region?: PlaceRef["region"] | "whole-body";
  /** Absent means both sides. */
  side?: "left" | "right";
  /** Reasons that one of the results only gives. */
  reasons: Exchange<Reason>;
}

type Row = Where & { readonly reasons: readonly Reason[] };
interface Where {
  readonly region?: PlaceRef["region"] | "whole-body";
  readonly side?: "left" | "right";
}

/** Rows that differ between two lists: the whole body and anywhere first, then head to foot. */
export const placeChanges = <R extends Row>(before: readonly R[], after: readonly R[]): PlaceChange<R>[] =>
  (["whole-body", undefined, ...regions] as const).flatMap((region) => {
    const at = (rows: readonly R[], side: "left" | "right") =>
      rows.filter((row) => row.region === region && (row.side ?? side) === side);
    const [left, right] = (["left", "right"] as const).map((side) => changeOf(at(before, side), at(after, side)));
    const here = region ? { region } : {};
    if (isSame(left, right)) return left ? [{ ...here, ...left }] : [];
    return [
      ...(left ? [{ ...here, side: "left" as const, ...left }] : []),
      ...(right ? [{ ...here, side: "right" as const, ...right }] : []),
    ];
  });

/** What differs at one place; undefined where nothing does. */
function changeOf<R extends Row>(before: readonly R[], after: readonly R[]) {
  const rows = { before: contentOf(before), after: contentOf(after) };
  const reasons = exchange(
    before.flatMap((row) => row.reasons),
    after.flatMap((row) => row.reasons),
  );
  const differs = !isSame(rows.before, rows.after) || reasons.gained.length + reasons.lost.length > 0;
  return differs ? { ...rows, reasons } : undefined;
}

function contentOf<R extends Row>([row]: readonly R[]): Omit<R, "region" | "side" | "reasons"> | null {
  if (!row) return null;
  const { region: _, side: __, reasons: ___, ...content } = row;
  return content;
}

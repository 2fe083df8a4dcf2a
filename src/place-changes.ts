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

export type Row = Where & { readonly reasons: readonly Reason[] };
interface Where {
  readonly region?: PlaceRef["region"] | "whole-body";
  readonly side?: "left" | "right";
}

/**
 * Rows that differ between two lists: the whole body and anywhere first, then head to foot. Where a region has no row of
 * its own in one of them, the row of the whole body holds there.
 */
export const placeChanges = <R extends Row>(before: readonly R[], after: readonly R[]): PlaceChange<R>[] =>
  (["whole-body", undefined, ...regions] as const).flatMap((region) => {
    const [left, right] = (["left", "right"] as const).map((side) => {
      const [old, now] = [rowsAt(before, region, side), rowsAt(after, region, side)];
      return old.length + now.length > 0 ? changeOf(orWhole(old, before), orWhole(now, after)) : undefined;
    });
    const here = region ? { region } : {};
    if (isSame(left, right)) return left ? [{ ...here, ...left }] : [];
    return [
      ...(left ? [{ ...here, side: "left" as const, ...left }] : []),
      ...(right ? [{ ...here, side: "right" as const, ...right }] : []),
    ];
  });

const rowsAt = <R extends Row>(rows: readonly R[], region: Where["region"], side: "left" | "right"): R[] =>
  rows.filter((row) => row.region === region && (row.side ?? side) === side);

const orWhole = <R extends Row>(here: readonly R[], rows: readonly R[]): readonly R[] =>
  here.length > 0 ? here : rows.filter(({ region }) => region === "whole-body");

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

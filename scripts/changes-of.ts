import type { Difference, diffRecommendations, Place, Recommendation } from "../src/index.js";

/** One line of the changelog, under the heading where it belongs. */
export interface ChangeLine {
  readonly section: "Safety" | "Recommendations";
  readonly line: string;
}

/** What differs between two results; null is an intake that could not be read. */
export function changesOf(
  before: Recommendation | null,
  after: Recommendation | null,
  diff: typeof diffRecommendations,
): ChangeLine[] {
  if (before === null || after === null) return readability(before, after);
  const difference = diff(before, after);
  if (difference.outcome) return [safety(`outcome ${before.outcome} -> ${after.outcome}`)];
  const clinicians = [before, after].map((answer) => ("clinicians" in answer ? answer.clinicians.join(", ") : ""));
  return [
    ...(clinicians[0] === clinicians[1] ? [] : [safety(`who must agree: ${clinicians.join(" -> ")}`)]),
    ...limitsIn(difference),
    ...barsIn(difference),
    ...recommendationsIn(difference),
  ];
}

const safety = (line: string): ChangeLine => ({ section: "Safety", line });
const recommendation = (line: string): ChangeLine => ({ section: "Recommendations", line });

function readability(before: Recommendation | null, after: Recommendation | null): ChangeLine[] {
  if (before === after) return [];
  return [safety(after === null ? "intake is refused now" : "intake can be read now")];
}

function limitsIn({ pressure, avoidRegions }: Difference): ChangeLine[] {
  const place = ({ region, side }: { region?: string; side?: string }) =>
    [side, region ?? "anywhere"].filter(Boolean).join(" ");
  return [
    ...pressure
      .filter((row) => limit(row.before) !== limit(row.after))
      .map((row) => safety(`ceiling ${place(row)}: ${limit(row.before)} -> ${limit(row.after)}`)),
    ...avoidRegions
      .filter((row) => (row.before === null) !== (row.after === null))
      .map((row) => safety(`${place(row)} ${row.after === null ? "may be worked on now" : "is left alone now"}`)),
  ];
}

const limit = (row: { ceiling: string; provisional: boolean } | null): string =>
  row === null ? "none" : `${row.ceiling}${row.provisional ? ", for now" : ""}`;

function barsIn({ techniques }: Difference): ChangeLine[] {
  const all = Object.values(techniques).flat();
  return all.flatMap(({ technique, before, after }) => {
    const [was, is] = [withheld(before), withheld(after)];
    return was === is ? [] : [safety(`${technique}: ${was} -> ${is}`)];
  });
}

/** How safety has a technique stand; whether it is ranked is not a matter of safety. */
const withheld = (place: Place | null): string =>
  place?.list === "contraindicated" || place?.list === "needsReview" ? place.list : "not withheld";

function recommendationsIn({ approach, techniques, plan, goalsNotServed }: Difference): ChangeLine[] {
  const kinds = [approach?.before?.kind ?? "none", approach?.after?.kind ?? "none"];
  return [
    ...(kinds[0] === kinds[1] ? [] : [recommendation(`approach ${kinds.join(" -> ")}`)]),
    ...techniques.gained.map(({ technique }) => recommendation(`${technique} is ranked now`)),
    ...techniques.lost.map(({ technique }) => recommendation(`${technique} is not ranked any more`)),
    ...techniques.moved.flatMap(({ technique, before, after }) =>
      before?.list === "ranked" && after?.list === "ranked"
        ? [recommendation(`${technique} is ranked ${after.rank < before.rank ? "higher" : "lower"}`)]
        : [],
    ),
    ...goalsNotServed.gained.map(({ goal }) => recommendation(`goal ${goal} is not served any more`)),
    ...goalsNotServed.lost.map(({ goal }) => recommendation(`goal ${goal} is served now`)),
    ...(plan?.parts ?? []).map((part) => recommendation(`plan: ${part}`)),
  ];
}

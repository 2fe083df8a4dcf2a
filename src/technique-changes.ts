import type { Technique } from "./catalogue.js";
import type { Contribution, Lists, Ranked, Reason, Recommendation } from "./recommendation.js";
import { type Changed, type Exchange, exchange, isSame } from "./same.js";
import { adviceIn, listsOf, type Standing, standingsIn } from "./standing.js";

/** Where a technique stands: its list with its place, points and details, or its list alone. */
export type Place =
  | ({
      /** It is ranked. */
      list: "ranked";
      /** Whether it is on offer; false after clearance only, which is not a permission. */
      offered: boolean;
    } & Omit<Ranked, "technique" | "cautions" | "contributions">)
  | {
      /** Its name, as the catalogue has it. */
      label: string;
      /** Its names on a menu; absent where there are none. */
      offeredAs?: string[];
      /** Which list withholds it. */
      list: Exclude<keyof Lists, "ranked">;
      /** Never, as it is withheld. */
      offered: false;
    };

/** A technique that stands elsewhere, or as it did for other reasons. */
export interface TechniqueChange extends Changed<Place> {
  /** Code of the technique, add-on or adjunct. */
  technique: string;
  /** Its name, in the second result where it is there. */
  label: string;
  /** Its names on a menu, likewise; absent where there are none. */
  offeredAs?: string[];
  /** Massage, something added to a massage, or care beside it. */
  kind: Technique["kind"];
  /** Why it is withheld, or what to mind, said by one of the results only. */
  reasons: Exchange<Reason>;
  /** Points that one of the results only gives it. */
  contributions: Exchange<Contribution>;
}

/** Techniques that stand elsewhere or otherwise, by what that means for the person. */
export interface TechniqueChanges {
  /** On offer in the second result only, best rank first. */
  gained: TechniqueChange[];
  /** On offer in the first result only, best rank first. */
  lost: TechniqueChange[];
  /** In another list or at another rank, or in one of the results only, and neither gained nor lost. */
  moved: TechniqueChange[];
  /** At the same place for other points or reasons, or to be given otherwise. */
  changed: TechniqueChange[];
}

export function techniqueChanges(before: Recommendation, after: Recommendation): TechniqueChanges {
  const [old, now] = [standings(before), standings(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changes = keys.flatMap((key) => changeOf(old.get(key), now.get(key))).sort(byRank);
  const of = (kind: keyof TechniqueChanges) => changes.filter((change) => kindOf(change) === kind);
  return { gained: of("gained"), lost: of("lost"), moved: of("moved"), changed: of("changed") };
}

/** A technique with everything that is said of it. */
interface Stand {
  readonly technique: string;
  readonly kind: Technique["kind"];
  readonly place: Place;
  readonly reasons: readonly Reason[];
  readonly contributions: readonly Contribution[];
}

const kinds = ["massage", "adjunct", "add-on"] as const;

function standings(answer: Recommendation): Map<string, Stand> {
  const advice = adviceIn(answer);
  const offered = answer.outcome === "recommended";
  const all = advice
    ? kinds.flatMap((kind) => standingsIn(listsOf(advice, kind)).map((one) => standOf(one, kind, offered)))
    : [];
  return new Map(all.map((stand) => [`${stand.kind} ${stand.technique}`, stand]));
}

function standOf({ list, entry }: Standing, kind: Technique["kind"], offered: boolean): Stand {
  if (list !== "ranked") {
    const { technique, reasons, ...names } = entry;
    return { technique, kind, place: { list, ...names, offered: false }, reasons, contributions: [] };
  }
  const { technique, cautions, contributions, ...details } = entry;
  return { technique, kind, place: { list, offered, ...details }, reasons: cautions, contributions };
}

function changeOf(before: Stand | undefined, after: Stand | undefined): TechniqueChange[] {
  const stand = after ?? before;
  if (!stand || isSame(before, after)) return [];
  return [
    {
      technique: stand.technique,
      label: stand.place.label,
      ...(stand.place.offeredAs ? { offeredAs: stand.place.offeredAs } : {}),
      kind: stand.kind,
      before: before?.place ?? null,
      after: after?.place ?? null,
      reasons: exchange(before?.reasons ?? [], after?.reasons ?? []),
      contributions: exchange(before?.contributions ?? [], after?.contributions ?? []),
    },
  ];
}

function kindOf({ before, after }: TechniqueChange): keyof TechniqueChanges {
  if (!before?.offered && after?.offered) return "gained";
  if (before?.offered && !after?.offered) return "lost";
  const rank = (place: Place | null) => (place?.list === "ranked" ? place.rank : place?.list);
  return rank(before) === rank(after) ? "changed" : "moved";
}

/** Massage first, then by the better of two ranks, then by code: the same whichever result comes first. */
function byRank(a: TechniqueChange, b: TechniqueChange): number {
  const best = ({ before, after }: TechniqueChange) =>
    Math.min(...[before, after].map((place) => (place?.list === "ranked" ? place.rank : Number.MAX_SAFE_INTEGER)));
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || best(a) - best(b) || (a.technique < b.technique ? -1 : 1);
}

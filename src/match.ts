import type { Reader } from "./answers.js";
import type { Catalogue, Technique } from "./catalogue.js";
import type { WeighedConcern } from "./concerns.js";
import { contributionsOf, type Served } from "./contributions.js";
import { judge } from "./criterion.js";
import type { Places } from "./places.js";
import { reasonWith } from "./reason.js";
import type { Opposition, Reason } from "./recommendation.js";
import type { Restriction } from "./restrictions.js";
import { againstOthers, whyNothing } from "./why.js";
import { type Wishes, wantedPlaces, whyUnwanted } from "./wishes.js";

/** What the evidence and the person's wishes say of a cleared technique. */
export type Match =
  | {
      readonly status: "indicated";
      readonly places: Places;
      readonly served: readonly Served[];
      readonly against: readonly Opposition[];
    }
  | { readonly status: "not-indicated" | "needs-review"; readonly reasons: readonly Reason[] };

/** What matching looks at, the same for every technique. */
export interface Matching {
  readonly concerns: readonly WeighedConcern[];
  readonly wishes: Wishes;
  readonly catalogue: Catalogue;
  readonly reader: Reader;
  /** What screening took away, of every technique. */
  readonly restrictions: readonly Restriction[];
}

/** Stage 3: what speaks for a technique, for these concerns, in the places that are cleared for it. */
export function match(technique: Technique, cleared: Places, from: Matching): Match {
  const { concerns, wishes, reader } = from;
  const notFor = whyNotFor(technique, reader);
  if (notFor) return notFor;
  const places = wantedPlaces(technique, cleared, wishes);
  const unwanted = whyUnwanted(technique, places, wishes);
  if (unwanted) return { status: "not-indicated", reasons: [unwanted] };
  const served = contributionsOf(technique, places, concerns);
  if (served.length > 0) return { status: "indicated", places, served, against: againstOthers(technique, concerns) };
  return { status: "not-indicated", reasons: whyNothing(technique, cleared, from) };
}

/** A technique made for one group of people: not for others, and to be asked where it is not known. */
function whyNotFor({ requires }: Technique, { leaf }: Reader): Match | undefined {
  if (!requires) return undefined;
  const { verdict, facts } = judge(requires, leaf);
  if (verdict === "met") return undefined;
  return verdict === "unknown"
    ? { status: "needs-review", reasons: [reasonWith("requirement-unknown", facts)] }
    : { status: "not-indicated", reasons: [reasonWith("not-for-this-person", facts)] };
}

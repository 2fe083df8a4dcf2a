import type { Reader } from "./answers.js";
import type { Catalogue, Technique } from "./catalogue.js";
import { avoidedRegions, ceilingsOf, startCeilings } from "./ceilings.js";
import type { Clearing } from "./clear.js";
import { isContradicted, type WeighedConcern } from "./concerns.js";
import type { Intake } from "./intake.js";
import { type Match, match } from "./match.js";
import { namesOf } from "./names.js";
import { plan } from "./plan.js";
import { type Indicated, rank } from "./rank.js";
import type { Advice, Approach, GoalNotServed, Lists, Reason, Withheld } from "./recommendation.js";
import type { Screened } from "./screen.js";
import { withRoles } from "./sessions.js";

/** The full answer for a person whom screening lets through: match, rank, plan. */
export function advise(
  intake: Intake,
  catalogue: Catalogue,
  screened: Screened,
  concerns: readonly WeighedConcern[],
  approach: Approach,
): Advice {
  const start = startCeilings(intake, catalogue);
  const sorted = sortTechniques(intake, catalogue, screened, concerns);
  const listsOf = (kind: Technique["kind"]): Lists => {
    const own = sorted.filter(({ technique }) => technique.kind === kind);
    const indicated = own.flatMap((one) => indicatedOf(one, start));
    return {
      ranked: rank(indicated, approach, intake, catalogue),
      needsReview: withheldAs("needs-review", own),
      contraindicated: withheldAs("contraindicated", own),
      notIndicated: withheldAs("not-indicated", own),
    };
  };
  const massage = listsOf("massage");
  const adjuncts = listsOf("adjunct");
  const addOns = listsOf("add-on");
  const avoidRegions = avoidedRegions(screened.restrictions, intake);
  const pressure = ceilingsOf([...screened.restrictions, ...start]);
  const planned = plan(
    {
      approach,
      ranked: massage.ranked,
      adjuncts: adjuncts.ranked,
      addOns: addOns.ranked,
      avoid: avoidRegions,
      ceilings: pressure,
      concerns,
      shortens: screened.shortens,
      reader: screened.reader,
    },
    intake,
    catalogue,
  );
  const empty = concerns.length > 0 && massage.ranked.length === 0 && massage.needsReview.length === 0;
  const reasons = empty ? [...approach.reasons, nothingIndicated()] : approach.reasons;
  return {
    approach: { ...approach, reasons },
    ...massage,
    ranked: withRoles(massage.ranked, planned),
    adjuncts,
    addOns,
    pressure,
    avoidRegions,
    checkBeforeTouch: [...screened.checks],
    goalsNotServed: goalsNotServed(intake, catalogue, screened.reader),
    plan: planned,
  };
}

const nothingIndicated = (): Reason => ({ code: "nothing-indicated", facts: [], findings: [] });

/** A technique with what screening and matching made of it. */
interface Sorted {
  readonly technique: Technique;
  readonly clearing: Clearing;
  readonly matched: Match | undefined;
}

const sortTechniques = (
  intake: Intake,
  catalogue: Catalogue,
  screened: Screened,
  concerns: readonly WeighedConcern[],
): Sorted[] =>
  catalogue.techniques.flatMap((technique) => {
    const clearing = screened.techniques.get(technique.code);
    if (!clearing) return [];
    const matched =
      clearing.status === "cleared"
        ? match(technique, clearing, concerns, intake, catalogue, screened.reader)
        : undefined;
    return [{ technique, clearing, matched }];
  });

const indicatedOf = ({ technique, clearing, matched }: Sorted, start: Indicated["binding"]): Indicated[] =>
  clearing.status === "cleared" && matched?.status === "indicated"
    ? [{ ...matched, technique, cleared: clearing.places, binding: [...clearing.binding, ...start] }]
    : [];

function withheldAs(
  status: "needs-review" | "contraindicated" | "not-indicated",
  sorted: readonly Sorted[],
): Withheld[] {
  return sorted.flatMap(({ technique, clearing, matched }) => {
    const reasons = reasonsFor(status, clearing) ?? reasonsFor(status, matched);
    return reasons ? [{ ...namesOf(technique), reasons: [...reasons] }] : [];
  });
}

const reasonsFor = (status: string, decided: Clearing | Match | undefined): readonly Reason[] | undefined =>
  decided && "reasons" in decided && decided.status === status ? decided.reasons : undefined;

const goalsNotServed = (intake: Intake, catalogue: Catalogue, reader: Reader): GoalNotServed[] =>
  intake.goals.flatMap(({ code }): GoalNotServed[] => {
    const entry = catalogue.goals[code];
    if (isContradicted(entry, reader)) return [{ goal: code, standing: "contradicted", claim: null, nearest: null }];
    if (entry.standing === "supported") return [];
    const { standing, claim, nearest = null } = entry;
    return [{ goal: code, standing, claim, nearest }];
  });

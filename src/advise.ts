import type { Reader } from "./answers.js";
import type { Catalogue, Technique } from "./catalogue.js";
import { avoidedRegions, ceilingsOf, startCeilings } from "./ceilings.js";
import { binds, type Clearing } from "./clear.js";
import { isContradicted, type WeighedConcern } from "./concerns.js";
import type { Intake } from "./intake.js";
import type { Limits } from "./limits.js";
import { type Matching, match } from "./match.js";
import { namesOf } from "./names.js";
import { plan } from "./plan.js";
import { type Indicated, rank } from "./rank.js";
import { reasonWith } from "./reason.js";
import type { Advice, Approach, GoalNotServed, Lists, Reason, Withheld } from "./recommendation.js";
import type { Restriction } from "./restrictions.js";
import type { Screened } from "./screen.js";
import { withRoles } from "./sessions.js";
import { wishesOf } from "./wishes.js";

/** The full answer for a person whom screening lets through: match, rank, plan. */
export function advise(
  intake: Intake,
  catalogue: Catalogue,
  screened: Screened,
  concerns: readonly WeighedConcern[],
  approach: Approach,
): Advice {
  const { reader } = screened;
  const { restrictions, checks, shortens, techniques } = screened.limits();
  const wishes = wishesOf(intake, catalogue);
  const start = startCeilings(intake, catalogue);
  const sorted = sortTechniques(techniques, { concerns, wishes, catalogue, reader, restrictions }, start);
  const listsOf = (kind: Technique["kind"]): Lists => {
    const { indicated, needsReview, contraindicated, notIndicated } = sorted[kind];
    return { ranked: rank(indicated, approach, wishes, catalogue), needsReview, contraindicated, notIndicated };
  };
  const massage = listsOf("massage");
  const adjuncts = listsOf("adjunct");
  const addOns = listsOf("add-on");
  const avoidRegions = avoidedRegions(restrictions, intake);
  const pressure = ceilingsOf(restrictions.concat(start));
  const planned = plan(
    {
      approach,
      ranked: massage.ranked,
      adjuncts: adjuncts.ranked,
      addOns: addOns.ranked,
      avoid: avoidRegions,
      ceilings: pressure,
      concerns,
      shortens,
      reader,
    },
    intake,
    catalogue,
  );
  const empty = concerns.length > 0 && massage.ranked.length === 0 && massage.needsReview.length === 0;
  const reasons = empty ? [...approach.reasons, reasonWith("nothing-indicated")] : approach.reasons;
  return {
    approach: { ...approach, reasons },
    ranked: withRoles(massage.ranked, planned),
    needsReview: massage.needsReview,
    contraindicated: massage.contraindicated,
    notIndicated: massage.notIndicated,
    adjuncts,
    addOns,
    pressure,
    avoidRegions,
    checkBeforeTouch: [...checks],
    goalsNotServed: goalsNotServed(intake, catalogue, reader),
    plan: planned,
  };
}

/** Techniques of one kind by what screening and matching made of them, each list in the order of the catalogue. */
interface Sorted extends Omit<Lists, "ranked"> {
  indicated: Indicated[];
}

function sortTechniques(
  clearings: Limits["techniques"],
  matching: Matching,
  start: readonly Restriction[],
): Record<Technique["kind"], Sorted> {
  const sorted = { massage: emptyLists(), adjunct: emptyLists(), "add-on": emptyLists() };
  for (const technique of matching.catalogue.techniques) {
    const clearing = clearings.get(technique.code);
    if (clearing) sortInto(sorted[technique.kind], technique, clearing, matching, start);
  }
  return sorted;
}

const emptyLists = (): Sorted => ({ indicated: [], needsReview: [], contraindicated: [], notIndicated: [] });

function sortInto(
  lists: Sorted,
  technique: Technique,
  clearing: Clearing,
  matching: Matching,
  start: readonly Restriction[],
): void {
  const decided = clearing.status === "cleared" ? match(technique, clearing.places, matching) : clearing;
  if ("reasons" in decided) lists[listOf[decided.status]].push(withheld(technique, decided.reasons));
  else if (clearing.status === "cleared")
    lists.indicated.push({
      technique,
      places: decided.places,
      served: decided.served,
      against: decided.against,
      cleared: clearing.places,
      binding: matching.restrictions.filter((one) => binds(one, technique)).concat(start),
    });
}

const listOf = {
  "needs-review": "needsReview",
  contraindicated: "contraindicated",
  "not-indicated": "notIndicated",
} as const;

const withheld = (technique: Technique, reasons: readonly Reason[]): Withheld =>
  Object.assign(namesOf(technique), { reasons: [...reasons] });

const goalsNotServed = (intake: Intake, catalogue: Catalogue, reader: Reader): GoalNotServed[] =>
  intake.goals.flatMap(({ code }): GoalNotServed[] => {
    const entry = catalogue.goals[code];
    if (isContradicted(entry, reader)) return [{ goal: code, standing: "contradicted", claim: null, nearest: null }];
    if (entry.standing === "supported") return [];
    const { standing, claim, nearest = null } = entry;
    return [{ goal: code, standing, claim, nearest }];
  });

import type { Catalogue, Technique } from "./catalogue.js";
import { type Change, withChanges, withGoals } from "./changes.js";
import { marked } from "./checked.js";
import { leavesOf } from "./criterion.js";
import { evaluate } from "./engine.js";
import type { Intake } from "./intake.js";
import { answersAbout, assume, gateAnswers, placesAsked, wishesAgainst, yesesFor } from "./open.js";
import { regions } from "./places.js";
import type { Recommendation } from "./recommendation.js";
import { smallest } from "./smallest.js";
import { standingOf } from "./standing.js";
import { codesOf, type Goal, goalLabels } from "./vocabulary.js";

/** What it would take for a technique to be ranked, and what is left in its way. */
export interface Way {
  /** The smallest set of changes that does it; null where none does. */
  readonly changes: readonly Change[] | null;
  /** The answer once every open question is settled and every wish is given up, without a goal added. */
  readonly settled: Recommendation;
}

/** The smallest set of open answers and wishes that gets a technique ranked; a goal only where these alone do not. */
export function smallestWay(technique: Technique, intake: Intake, catalogue: Catalogue): Way {
  const alone = marked({ ...catalogue, techniques: [technique] }); // the others change nothing for it, and take most of the time
  const yeses = yesesFor(technique, intake, alone);
  const ways = (yeses.length > 0 ? yeses : [[]]).flatMap((yes) => waysWith(yes, technique, intake, alone));
  return ways.reduce((best, way) => (costOf(way) < costOf(best) ? way : best));
}

/** Fewer are better, and any number of answers and wishes is better than a goal that nobody stated. */
const costOf = ({ changes }: Way): number =>
  changes ? changes.length + (changes.some(({ change }) => change === "goal") ? 1000 : 0) : Number.POSITIVE_INFINITY;

/** With nothing more assumed, and with what has no place yet in some place. */
function waysWith(yes: readonly Change[], technique: Technique, intake: Intake, catalogue: Catalogue): Way[] {
  const plain = wayWith(yes, technique, intake, catalogue);
  const asked = placesAsked(technique, withChanges(intake, yes), catalogue);
  if (asked.length === 0 || plain.changes?.length === 0) return [plain];
  const nowhere = asked.map((question): Change => assume("no", question, intake));
  const least = wayWith([...yes, ...nowhere], technique, intake, catalogue);
  if (!least.changes) return [plain.changes ? plain : least];
  const rest = least.changes.filter((change) => !nowhere.includes(change));
  const at = (names: readonly (typeof regions)[number][]) =>
    asked.map((question): Change => ({ change: "place", question, places: names.map((region) => ({ region })) }));
  const fine = regions.filter((region) =>
    isRanked(technique, withChanges(intake, [...at([region]), ...rest]), catalogue),
  );
  if (fine.length > 0) return [plain, { changes: [...at(fine), ...rest], settled: least.settled }];
  return [plain, ...regions.map((region) => wayWith([...yes, ...at([region])], technique, intake, catalogue))];
}

/** The smallest way in once something is assumed, and the gate questions that are open then are settled. */
function wayWith(assumed: readonly Change[], technique: Technique, intake: Intake, catalogue: Catalogue): Way {
  const gates = gateAnswers(withChanges(intake, assumed), catalogue);
  const forced = [...assumed, ...gates];
  const screened = withChanges(intake, forced);
  const loose = [...wishesAgainst(technique, screened), ...answersAbout(technique, screened, catalogue)];
  const ranksWith = (some: readonly Change[], goals: readonly Goal[]) =>
    isRanked(technique, withGoals(withChanges(screened, some), goals), catalogue);
  const settled = evaluate(withChanges(screened, loose), catalogue);
  const found = smallest(loose, (some) => ranksWith(some, []));
  if (found) return { changes: [...forced, ...found], settled };
  const goals = goalsFor(technique, intake);
  const withGoal = smallest(loose, (some) => ranksWith(some, goals));
  if (!withGoal) return { changes: null, settled };
  const fit = goals.filter((goal) => ranksWith(withGoal, [goal]));
  return { changes: [...forced, ...withGoal, { change: "goal", goals: fit }], settled };
}

const isRanked = (technique: Technique, intake: Intake, catalogue: Catalogue): boolean =>
  standingOf(technique, evaluate(intake, catalogue))?.list === "ranked";

/** Goals that were not stated; one that would say something about the body, as a softer scar does, is never proposed. */
function goalsFor({ requires }: Technique, { goals }: Intake): Goal[] {
  const telling = (requires ? leavesOf(requires) : []).flatMap((leaf) => ("goal" in leaf ? leaf.goal : []));
  const stated = goals.map(({ code }) => code);
  return codesOf(goalLabels).filter((goal) => !stated.includes(goal) && !telling.includes(goal));
}

import type { Catalogue, Ranked, Recommendation } from "../src/index.js";
import type { Criterion } from "../src/own-catalogue.js";
import { type Goal, pressures } from "../src/vocabulary.js";
import { adviceIn, kindsIn } from "./answered.js";
import { areaOf, eachPlace, isNone, namesOf, shared } from "./places.js";
import { namedIn } from "./reading.js";

/** What one answer is compared with another by. */
export interface Offer {
  readonly outcome: Recommendation["outcome"];
  readonly ranked: ReadonlySet<string>;
  readonly barred: ReadonlySet<string>;
  /** What screening lets through and nothing speaks for. */
  readonly idle: ReadonlySet<string>;
  /** Goals that each ranked technique is on offer for; undefined where something else speaks for it too. */
  readonly onlyFor: ReadonlyMap<string, readonly Goal[] | undefined>;
  /** The ceiling in each place; undefined where it is left alone. */
  readonly ceilings: readonly (number | undefined)[];
  /** Most pressure of each ranked technique. */
  readonly highest: ReadonlyMap<string, number>;
}

export function offerOf(answer: Recommendation): Offer {
  const advice = adviceIn(answer);
  const lists = advice ? kindsIn(advice) : [];
  const alone = areaOf(advice?.avoidRegions ?? []);
  const rows = (advice?.pressure ?? []).map(({ region, side, ceiling }) => ({
    area: region === "whole-body" ? undefined : areaOf([{ region, side }]),
    level: pressures.indexOf(ceiling),
  }));
  const levelAt = (place: (typeof eachPlace)[number]) =>
    (rows.find(({ area }) => area && !isNone(shared(area, place))) ?? rows.find(({ area }) => !area))?.level;
  return {
    outcome: answer.outcome,
    ranked: new Set(lists.flatMap((list) => list.ranked.map(({ technique }) => technique))),
    barred: new Set(lists.flatMap((list) => list.contraindicated.map(({ technique }) => technique))),
    idle: new Set(lists.flatMap((list) => list.notIndicated.map(({ technique }) => technique))),
    onlyFor: new Map(lists.flatMap((list) => list.ranked.map((one) => [one.technique, goalsAlone(one)] as const))),
    ceilings: advice
      ? eachPlace.map((place) => (isNone(shared(place, alone)) ? (levelAt(place) ?? pressures.length) : undefined))
      : [],
    highest: new Map(
      lists.flatMap((list) =>
        list.ranked.map(
          ({ technique, pressure }) => [technique, pressures.indexOf(pressure?.highest ?? "light")] as const,
        ),
      ),
    ),
  };
}

const goalsAlone = ({ contributions }: Ranked): readonly Goal[] | undefined => {
  const goals = contributions.flatMap(({ concern }) => (concern.kind === "goal" ? concern.code : []));
  return goals.length === contributions.length ? goals : undefined;
};

const isStop = ({ outcome }: Offer): boolean => outcome === "emergency" || outcome === "refer";

/** Law 4: what `after` allows that `before` does not, where it differs from `before` by raised answers. */
export function loosened(before: Offer, after: Offer, codes: readonly string[], catalogue: Catalogue): string[] {
  if (isStop(before) && !isStop(after)) return [`${before.outcome} stays a stop, not ${after.outcome}`];
  if (before.outcome === "emergency" && after.outcome !== "emergency") return ["emergency stays an emergency"];
  if (before.outcome !== "recommended" || after.outcome !== "recommended") return [];
  const isFor = (requires: Criterion | undefined) => requires && namedIn(requires).some((code) => codes.includes(code));
  const exempt = catalogue.techniques.filter(({ requires }) => isFor(requires));
  /** It was let through before, and the answer makes a goal one for this person. */
  const byGoal = (code: string) =>
    before.idle.has(code) && after.onlyFor.get(code)?.every((goal) => isFor(catalogue.goals[goal].requires));
  return [
    ...[...after.ranked]
      .filter((code) => !before.ranked.has(code) && !exempt.some((technique) => technique.code === code))
      .filter((code) => !byGoal(code))
      .map((code) => `${code} is not on offer after an answer was raised`),
    ...higherIn(before, after),
  ];
}

/** Places where the ceiling went up. */
const higherIn = (before: Offer, after: Offer): string[] =>
  eachPlace.flatMap((place, at) => {
    const [was, is] = [before.ceilings[at], after.ceilings[at]];
    return was !== undefined && is !== undefined && is > was ? [`no higher ceiling at ${namesOf(place)}`] : [];
  });

const order: readonly Recommendation["outcome"][] = ["recommended", "clearance", "unscreened", "refer", "emergency"];

/** Law 9: what a derived catalogue allows that the one it was made from does not. */
export function widened(before: Offer, after: Offer): string[] {
  if (order.indexOf(after.outcome) < order.indexOf(before.outcome))
    return [`outcome ${before.outcome} or stricter, not ${after.outcome}`];
  if (before.ceilings.length === 0 || after.ceilings.length === 0) return [];
  return [
    ...[...after.ranked].filter((code) => !before.ranked.has(code)).map((code) => `${code} was not ranked before`),
    ...[...after.highest]
      .filter(([code, level]) => level > (before.highest.get(code) ?? level))
      .map(([code]) => `no more pressure for ${code} than before`),
    ...higherIn(before, after),
  ];
}

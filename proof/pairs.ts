import type { Answer, Question } from "../src/index.js";
import { Likes } from "./decision.js";
import { type Enumeration, evaluated, type Found, type Setup } from "./enumeration.js";
import { personOf } from "./person.js";
import type { Profile } from "./profiles.js";
import { loosened, type Offer, offerOf } from "./raised.js";
import { everySaid, isRaise, noToAll, raised, unplaced } from "./said.js";
import { everyClearance, sameBytes } from "./singles.js";

type Pair = readonly [Question, Question];

/** Every pair of questions, numbered. */
export function pairAt(slot: number, { catalogue: { questions } }: Setup): Pair {
  let [first, left] = [0, slot];
  while (left >= questions.length - 1 - first) {
    left -= questions.length - 1 - first;
    first += 1;
  }
  return [questions[first] as Question, questions[first + 1 + left] as Question];
}

/** How many pairs there are. */
export const pairsOf = ({ catalogue: { questions } }: Setup): number => (questions.length * (questions.length - 1)) / 2;

/** Profiles of a pair: those with a place of their own are for the questions that they answer or open. */
const profilesFor = ([a, b]: Pair, { profiles }: Setup): readonly Profile[] =>
  profiles.filter(
    ({ statement, touches }) =>
      !statement.conditions?.some(({ regions }) => regions) || touches.includes(a.code) || touches.includes(b.code),
  );

/**
 * What can be said to a question of a pair. Beside conditions that a question is not about, its places are those of the
 * pair where nothing is stated, which the first profile has; a no differs from a denial where a condition opens it.
 */
function saidFor(question: Question, { touches }: Profile, isFirst: boolean): readonly Answer[] {
  if (touches.includes(question.code)) return [{ answer: "no" }, ...raised(question)];
  return isFirst ? raised(question) : unplaced;
}

const isFirst = (profile: Profile, { profiles }: Setup): boolean => profile === profiles[0];

/** Each pair for each profile, the rest denied. */
export const pairs: Enumeration = {
  name: "pairs",
  what: "every pair of answers, for every profile, the rest of the full list denied",
  slots: pairsOf,
  casesIn(slot, setup) {
    const pair = pairAt(slot, setup);
    return profilesFor(pair, setup)
      .map(
        (profile) =>
          saidFor(pair[0], profile, isFirst(profile, setup)).length *
          saidFor(pair[1], profile, isFirst(profile, setup)).length,
      )
      .reduce((sum, cases) => sum + cases, 0);
  },
  run(slot, setup, found) {
    const [a, b] = pairAt(slot, setup);
    let cases = 0;
    for (const profile of profilesFor([a, b], setup)) {
      const rest = { ...profile.statement, denied: "full" as const };
      const likes = new Likes(personOf(rest, setup.catalogue), setup.catalogue);
      for (const one of saidFor(a, profile, isFirst(profile, setup)))
        for (const other of saidFor(b, profile, isFirst(profile, setup))) {
          const intake = personOf({ ...rest, answers: { [a.code]: one, [b.code]: other } }, setup.catalogue);
          evaluated(intake, setup, found, { decision: likes.decide(intake, [a.code, b.code]) });
          cases += 1;
        }
    }
    return cases;
  },
};

const everyPair = ([a, b]: Pair): number => everySaid(a).length * everySaid(b).length;

/** Law 4 in two questions at once: each pair of answers where the rest is an explicit no, held against each lower one. */
export const grid: Enumeration = {
  name: "grid",
  what: "every pair of answers, no among them, the rest an explicit no; each is compared with those it raises",
  slots: pairsOf,
  casesIn: (slot, setup) => everyPair(pairAt(slot, setup)),
  run(slot, setup, found) {
    const [a, b] = pairAt(slot, setup);
    const rest = { ...setup.profiles[0]?.statement, answers: noToAll(setup.catalogue) };
    const likes = new Likes(personOf(rest, setup.catalogue), setup.catalogue);
    const rows = everySaid(a).map((one) =>
      everySaid(b).map((other) => {
        const answers = { ...rest.answers, [a.code]: one, [b.code]: other };
        const intake = personOf({ ...rest, answers }, setup.catalogue);
        const result = evaluated(intake, setup, found, { decision: likes.decide(intake, [a.code, b.code]) });
        return { one, other, intake, offer: result && offerOf(result) };
      }),
    );
    for (const row of rows) compareRow(row, ({ other }) => other, b.code, setup, found);
    for (const at of everySaid(b).keys())
      compareRow(
        rows.flatMap((row) => row[at] ?? []),
        ({ one }) => one,
        a.code,
        setup,
        found,
      );
    return everyPair([a, b]);
  },
};

interface Cell {
  readonly one: Answer;
  readonly other: Answer;
  readonly intake: ReturnType<typeof personOf>;
  readonly offer: Offer | undefined;
}

function compareRow(
  row: readonly Cell[],
  of: (cell: Cell) => Answer,
  code: string,
  { catalogue }: Setup,
  found: Found,
): void {
  for (const from of row)
    for (const to of row)
      if (from.offer && to.offer && isRaise(of(from), of(to)))
        for (const expected of loosened(from.offer, to.offer, [code], catalogue)) found.tell(4, to.intake, expected);
}

const raisedPair = ([a, b]: Pair): number => raised(a).length * raised(b).length;

/** Each pair where everybody agreed to everything: no agreement lifts a stop, a bar or a ceiling that stays. */
export const agreed: Enumeration = {
  name: "agreed",
  what: "every pair of answers with a clearance for every rule, the rest of the full list denied",
  slots: pairsOf,
  casesIn: (slot, setup) => raisedPair(pairAt(slot, setup)),
  run(slot, setup, found) {
    const [a, b] = pairAt(slot, setup);
    const clearances = everyClearance(setup.catalogue);
    for (const one of raised(a))
      for (const other of raised(b)) {
        const answers = { [a.code]: one, [b.code]: other };
        const rest = { ...setup.profiles[slot % 6]?.statement, denied: "full" as const, clearances };
        evaluated(personOf({ ...rest, answers }, setup.catalogue), setup, found);
      }
    return raisedPair([a, b]);
  },
};

/** Law 1 for each pair of yeses: the order in which they are given. */
export const orders: Enumeration = {
  name: "orders",
  what: "every pair of yeses as a host may send it, in both orders",
  slots: pairsOf,
  casesIn: () => 1,
  run(slot, setup, found) {
    const [a, b] = pairAt(slot, setup);
    const answers = { [a.code]: { answer: "yes" as const }, [b.code]: { answer: "yes" as const } };
    sameBytes(personOf({ ...setup.profiles[0]?.statement, denied: "full", answers }, setup.catalogue), setup, found);
    return 1;
  },
};

import type { Answer, Catalogue, Question } from "../src/index.js";
import { regions } from "./places.js";
import { namedIn } from "./reading.js";

/** What can be said to a question; undefined is not saying anything. */
export type Said = Answer | undefined;

const yes: Answer = { answer: "yes" };
const no: Answer = { answer: "no" };
const unsure: Answer = { answer: "unsure" };

/** Stands for any place in pairs and triples: on a limb, so that rules that spread do, and on one side. */
const somewhere: NonNullable<Answer["regions"]> = [{ region: "knee", side: "left" }];
/** Elsewhere, on the other side. */
const elsewhere: NonNullable<Answer["regions"]> = [{ region: "forearm", side: "right" }];

/** Yes and unsure: what a rule can tell apart from a no, places aside. */
export const unplaced: readonly Answer[] = [yes, unsure];

/** The same, and for questions that take regions yes in one place. */
export const raised = ({ regions: takes }: Question): readonly Answer[] =>
  takes ? [...unplaced, { ...yes, regions: somewhere }] : unplaced;

/** Every answer, with and without regions; two places, so that rules which meet are seen to meet in one and in none. */
export const everySaid = ({ regions: takes }: Question): readonly Answer[] =>
  takes
    ? [
        no,
        unsure,
        yes,
        { ...unsure, regions: somewhere },
        { ...yes, regions: somewhere },
        { ...yes, regions: elsewhere },
      ]
    : [no, unsure, yes];

/** Yes and unsure in every region, left, right and both, and in two regions at once. */
export const everyPlace = (): readonly Answer[] =>
  [yes, unsure].flatMap((answer) => [
    ...regions.flatMap((region) => [
      { ...answer, regions: [{ region }] },
      ...(["left", "right"] as const).map((side) => ({ ...answer, regions: [{ region, side }] })),
    ]),
    { ...answer, regions: [...somewhere, ...elsewhere] },
  ]);

/** The answers that belong to one chain of the order no < unsure < yes, for a place or for none. */
export function isRaise(from: Said, to: Said): boolean {
  const rank = { no: 0, unsure: 1, yes: 2 };
  if (!from || !to || rank[from.answer] >= rank[to.answer]) return false;
  return from.answer === "no" || JSON.stringify(from.regions) === JSON.stringify(to.regions);
}

/** A no to every question. */
export const noToAll = ({ questions }: Catalogue): Record<string, Answer> =>
  Object.fromEntries(
    questions
      .map(({ code }) => code)
      .sort()
      .map((code) => [code, no]),
  );

/** Questions that decide whether another applies, and that one. */
export const related = (a: Question, b: Question): boolean =>
  (a.appliesWhen !== undefined && namedIn(a.appliesWhen).includes(b.code)) ||
  (b.appliesWhen !== undefined && namedIn(b.appliesWhen).includes(a.code));

import type { Answer, Question } from "../src/index.js";
import { Likes } from "./decision.js";
import type { Enumeration, Setup } from "./enumeration.js";
import { pairAt, pairsOf } from "./pairs.js";
import { personOf } from "./person.js";
import { raised, related } from "./said.js";
import { screened } from "./screened.js";

type Triple = readonly [Question, Question, Question];

/** What can be said to one of three: a no differs from a denial where one of the others belongs to it. */
const saidFor = (question: Question, triple: Triple): readonly Answer[] =>
  triple.some((other) => related(question, other)) ? [{ answer: "no" }, ...raised(question)] : raised(question);

/** Pairs number the slots: a slot has the triples that its pair begins. */
function triplesAt(slot: number, setup: Setup): Triple[] {
  const { questions } = setup.catalogue;
  const [a, b] = pairAt(slot, setup);
  return questions.slice(questions.indexOf(b) + 1).map((third) => [a, b, third]);
}

/** Every triple through screening alone, the rest denied. */
export const triples: Enumeration = {
  name: "triples",
  what: "every triple of answers through screening, the rest of the full list denied",
  slots: pairsOf,
  casesIn: (slot, setup) =>
    triplesAt(slot, setup)
      .map((triple) => triple.reduce((product, question) => product * saidFor(question, triple).length, 1))
      .reduce((sum, cases) => sum + cases, 0),
  run(slot, setup, found) {
    let cases = 0;
    const likes = new Likes(personOf({ denied: "full" }, setup.catalogue), setup.catalogue);
    for (const triple of triplesAt(slot, setup)) {
      const [a, b, c] = triple;
      const [first, second, third] = triple.map((question) => saidFor(question, triple)) as [
        Answer[],
        Answer[],
        Answer[],
      ];
      for (const one of first)
        for (const two of second)
          for (const three of third) {
            const answers = { [a.code]: one, [b.code]: two, [c.code]: three };
            const intake = personOf({ denied: "full", answers }, setup.catalogue);
            screened(intake, setup, found, likes.decide(intake, [a.code, b.code, c.code]));
            cases += 1;
          }
    }
    return cases;
  },
};

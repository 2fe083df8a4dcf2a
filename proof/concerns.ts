import type { Catalogue, Question } from "../src/index.js";
import { type Enumeration, evaluated, type Setup } from "./enumeration.js";
import { personOf } from "./person.js";
import { type Profile, together } from "./profiles.js";
import { namedIn } from "./reading.js";
import { everySaid, type Said } from "./said.js";

/** Two profiles that state different conditions. */
function twosOf({ profiles }: Setup): (readonly [Profile, Profile])[] {
  const stated = profiles.filter(({ touches }) => touches.length > 0);
  const codes = ({ statement }: Profile) => statement.conditions?.map(({ code }) => code) ?? [];
  return stated.flatMap((one, at) =>
    stated.slice(at + 1).flatMap((other) => (codes(one)[0] === codes(other)[0] ? [] : [[one, other] as const])),
  );
}

/** What two profiles touch, and the questions that follow from it. */
const askedOf = ([a, b]: readonly [Profile, Profile], { questions }: Catalogue): Question[] => {
  const touched = [...a.touches, ...b.touches];
  return questions.filter(
    ({ code, appliesWhen }) =>
      touched.includes(code) || (appliesWhen && namedIn(appliesWhen).some((first) => touched.includes(first))),
  );
};

const saidTo = (question: Question): Said[] => [...everySaid(question), undefined];

/** Two classes of conditions at once, with each answer to what they answer, open or lead to. */
export const concerns: Enumeration = {
  name: "conditions",
  what: "every two classes of conditions that touch a question, with every answer to those questions and their follow-ups",
  slots: (setup) => twosOf(setup).length,
  casesIn: (slot, setup) =>
    askedOf(twosOf(setup)[slot] as [Profile, Profile], setup.catalogue).reduce(
      (sum, one) => sum + saidTo(one).length,
      0,
    ) * 2,
  run(slot, setup, found) {
    const two = twosOf(setup)[slot] as [Profile, Profile];
    const [a, b] = two;
    const unique = new Map(together(a.statement, b.statement).conditions?.map((one) => [one.code, one]));
    const stated = { ...together(a.statement, b.statement), conditions: [...unique.values()] };
    let cases = 0;
    for (const denied of ["full", "gate"] as const)
      for (const question of askedOf(two, setup.catalogue))
        for (const answer of saidTo(question)) {
          const answers = answer ? { [question.code]: answer } : {};
          evaluated(personOf({ ...stated, denied, answers }, setup.catalogue), setup, found);
          cases += 1;
        }
    return cases;
  },
};

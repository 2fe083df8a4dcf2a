import type { Answer, Intake, Question, Recommendation } from "../src/index.js";
import { adviceIn, kindsIn } from "./answered.js";
import { type Enumeration, evaluated, type Found, type Setup } from "./enumeration.js";
import { personOf, type Statement, shuffled } from "./person.js";
import { type Profile, together, wishesOf } from "./profiles.js";
import { loosened, type Offer, offerOf } from "./raised.js";
import { met, Reading } from "./reading.js";
import { everyPlace, everySaid, isRaise, noToAll, type Said } from "./said.js";

/** How the rest of the questions stands. */
const nothing = (): Statement => ({});
const contexts: readonly ((setup: Setup) => Statement)[] = [
  nothing,
  () => ({ denied: "full" }),
  () => ({ denied: "gate" }),
  ({ catalogue }) => ({ answers: noToAll(catalogue) }),
  ({ catalogue }) => ({ denied: "full", clearances: everyClearance(catalogue) }),
];

/** Everybody has agreed to everything: each rule, by the clinician it names or by a doctor. */
export const everyClearance = ({ rules }: Setup["catalogue"]): Intake["screening"]["clearances"] =>
  rules.map(({ id, clinician = "doctor" }) => ({ rule: id, by: clinician }));

const said = (statement: Statement, code: string, answer: Said): Statement => {
  const { [code]: _, ...answers } = statement.answers ?? {};
  return { ...statement, answers: answer ? { ...answers, [code]: answer } : answers };
};

const questionAt = ({ catalogue }: Setup, slot: number): Question => catalogue.questions[slot] as Question;
const saidTo = (question: Question): Said[] => [...everySaid(question), undefined];

/** Where nothing else is answered all gate questions are open, so a profile counts only if it touches the question. */
const profilesFor = (
  { code }: Question,
  context: (typeof contexts)[number],
  { profiles }: Setup,
): readonly Profile[] =>
  context === nothing ? profiles.filter(({ touches }, at) => at === 0 || touches.includes(code)) : profiles;

/** Each answer, for every profile and however the rest stands; the answers are also held against each other. */
export const singles: Enumeration = {
  name: "singles",
  what: "every answer to every question, for every profile, in five contexts; answers to one question are compared",
  slots: ({ catalogue }) => catalogue.questions.length,
  casesIn(slot, setup) {
    const question = questionAt(setup, slot);
    const peopled = contexts.reduce((sum, context) => sum + profilesFor(question, context, setup).length, 0);
    return saidTo(question).length * peopled;
  },
  run(slot, setup, found) {
    const question = questionAt(setup, slot);
    let cases = 0;
    for (const context of contexts)
      for (const profile of profilesFor(question, context, setup)) {
        const rest = { ...context(setup), ...profile.statement };
        const answers = saidTo(question).map((answer) => {
          const intake = personOf(said(rest, question.code, answer), setup.catalogue);
          cases += 1;
          const result = evaluated(intake, setup, found);
          return { answer, intake, offer: rest.denied === undefined && result ? offerOf(result) : undefined };
        });
        compare(answers, question.code, setup, found);
      }
    return cases;
  },
};

interface Answered {
  readonly answer: Said;
  readonly intake: Intake;
  readonly offer: Offer | undefined;
}

/** Law 4, between the answers to one question. A denied list says something else once an answer is raised. */
function compare(answers: readonly Answered[], code: string, { catalogue }: Setup, found: Found): void {
  for (const from of answers)
    for (const to of answers) {
      if (!from.offer || !to.offer || !isRaise(from.answer, to.answer)) continue;
      if (to.answer?.regions && isMet(from.intake, code, catalogue)) continue;
      for (const expected of loosened(from.offer, to.offer, [code], catalogue)) found.tell(4, to.intake, expected);
    }
}

/** Whether a condition or a number says yes already: to name the place then says where it is not. */
const isMet = (intake: Intake, code: string, catalogue: Setup["catalogue"]): boolean =>
  new Reading(intake, catalogue).standing(code).truth === met;

const placed = ({ catalogue }: Setup): Question[] => catalogue.questions.filter(({ regions }) => regions);

/** Yes and unsure in every place, where the rest is denied and where nothing of the full list is known. */
export const places: Enumeration = {
  name: "places",
  what: "yes and unsure in every region, left, right and both, to every question that takes regions",
  slots: (setup) => placed(setup).length,
  casesIn: () => everyPlace().length * 2,
  run(slot, setup, found) {
    const { code } = placed(setup)[slot] as Question;
    for (const denied of ["full", "gate"] as const)
      for (const answer of everyPlace())
        evaluated(
          personOf({ ...setup.profiles[0]?.statement, denied, answers: { [code]: answer } }, setup.catalogue),
          setup,
          found,
        );
    return everyPlace().length * 2;
  },
};

const wished = (question: Question): readonly Answer[] => everySaid(question);

/** Law 5: the same answers with other goals, severities and preferences. */
export const wishes: Enumeration = {
  name: "wishes",
  what: "every answer to every question, with every kind of goal, severity and preference",
  slots: ({ catalogue }) => catalogue.questions.length,
  casesIn: (slot, setup) => wished(questionAt(setup, slot)).length * wishesOf(setup.catalogue).length * 2,
  run(slot, setup, found) {
    const question = questionAt(setup, slot);
    let cases = 0;
    for (const denied of ["full", "gate"] as const)
      for (const answer of wished(question)) {
        let first: string | undefined;
        for (const wish of wishesOf(setup.catalogue)) {
          const concerns = wish.conditions ? wish : together({ conditions: [{ code: "low-back-pain" }] }, wish);
          const statement = { ...wish, ...concerns, denied, answers: { [question.code]: answer } };
          const intake = personOf(statement, setup.catalogue);
          const result = evaluated(intake, setup, found);
          cases += 1;
          const decided = result && decidedIn(result);
          first ??= decided;
          if (decided !== first) found.tell(5, intake, "what was screened without these wishes");
        }
      }
    return cases;
  },
};

/** What screening decided, as an answer has it. */
function decidedIn(result: Recommendation): string {
  const advice = adviceIn(result);
  const lists = advice ? kindsIn(advice) : [];
  return JSON.stringify([
    result.outcome,
    result.findings,
    lists.map((one) => one.contraindicated.map(({ technique, reasons }) => [technique, reasons])),
    lists.map((one) =>
      one.needsReview.filter(({ reasons }) => reasons.some(({ code }) => code !== "requirement-unknown")),
    ),
    advice?.pressure,
    advice?.checkBeforeTouch,
  ]);
}

/** Law 1: whatever the order, twice the same, a parsed intake or one to be parsed: the same bytes. */
export const bytes: Enumeration = {
  name: "bytes",
  what: "every answer to every question as a host may send it: keys and lists in another order, entries twice, parsed or not, asked again",
  slots: ({ catalogue }) => catalogue.questions.length,
  casesIn: (slot, setup) => saidTo(questionAt(setup, slot)).length * 2,
  run(slot, setup, found) {
    const question = questionAt(setup, slot);
    const profile = setup.profiles[slot % setup.profiles.length];
    for (const answer of saidTo(question))
      for (const denied of ["full", undefined] as const) {
        const statement = {
          ...profile?.statement,
          ...(denied ? { denied } : {}),
          facts: { ageYears: 40, systolic: 120 },
        };
        sameBytes(personOf(said(statement, question.code, answer), setup.catalogue), setup, found);
      }
    return saidTo(question).length * 2;
  },
};

export function sameBytes(intake: Intake, { library, catalogue }: Setup, found: Found): void {
  const text = JSON.stringify(intake);
  const wanted = JSON.stringify(library.evaluate(intake, catalogue));
  const other = shuffled(intake);
  const same = {
    "asked again": () => library.evaluate(intake, catalogue),
    "as JSON": () => library.evaluate(JSON.parse(text) as Intake, catalogue),
    "to be parsed": () => library.recommend(intake, { catalogue }),
    "in another order": () => library.recommend(other, { catalogue }),
  };
  for (const [how, run] of Object.entries(same))
    if (JSON.stringify(run()) !== wanted) found.tell(1, intake, `the same bytes ${how}`);
  if (JSON.stringify(intake) !== text) found.tell(1, intake, "the intake left as it was");
  if (JSON.stringify(library.parseIntake(other, catalogue)) !== text) found.tell(1, intake, "this canonical form");
}

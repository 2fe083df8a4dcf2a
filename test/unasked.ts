import type { Catalogue } from "../src/catalogue.js";
import { evaluate, type Intake, type Lists, type Recommendation } from "../src/index.js";
import { catalogue as shipped } from "../src/knowledge/catalogue.js";
import { adviceOf } from "./case.js";
import type { Held } from "./interviewed.js";

/** What an interview promises about: the outcome, what is ranked in which order, ceilings, regions, length of a session. */
export function promised(answer: Recommendation) {
  const advice = adviceOf(answer);
  const ranked = ({ ranked: list }: Lists) =>
    list.map(({ technique, score, pressure }) => [technique, score, pressure]);
  return {
    outcome: answer.outcome,
    clinicians: answer.outcome === "clearance" ? answer.clinicians : [],
    ranked: advice && [advice, advice.adjuncts, advice.addOns].map(ranked),
    ceilings: advice?.pressure.map(({ region, side, ceiling }) => [region, side, ceiling]),
    avoid: advice?.avoidRegions.map(({ region, side }) => [region, side]),
    sessions: advice && [advice.plan.sessions, advice.plan.course?.minutes],
  };
}

/** Ways to answer what was never asked. */
export type Ways = "all at once" | "one by one too";

/** Whatever is said to questions of the list that were never asked changes nothing; the ways that do. */
export function changesByTheUnasked({ intake, end }: Held, ways: Ways, catalogue: Catalogue = shipped): string[] {
  const unasked = end.notAsked.filter(({ reason, question }) => isOnList(end.list, question, catalogue, reason));
  const codes = unasked.map(({ question }) => question);
  const said = promisedAs(intake, catalogue);
  const sets = [codes, ...(ways === "one by one too" ? codes.map((code) => [code]) : [])];
  return sets.flatMap((set) =>
    waysToSay(set, catalogue)
      .filter((answers) => promisedAs(withAnswers(intake, answers), catalogue) !== said)
      .map((answers) => JSON.stringify(answers)),
  );
}

const isOnList = (list: string, code: string, { index }: Catalogue, reason: string): boolean =>
  reason !== "other-list" && (list === "full" || index.questions.get(code)?.list === "gate");

const promisedAs = (intake: Intake, catalogue: Catalogue) => JSON.stringify(promised(evaluate(intake, catalogue)));

type Answers = Intake["screening"]["answers"];

/** All yes, all no, and all yes at a place where they take one. */
function waysToSay(codes: readonly string[], { index }: Catalogue): Answers[] {
  if (codes.length === 0) return [];
  const each = (say: (code: string) => Answers[string]) => Object.fromEntries(codes.map((code) => [code, say(code)]));
  const takesPlace = (code: string) => index.questions.get(code)?.regions !== undefined;
  const placed = each((code) => ({ answer: "yes", ...(takesPlace(code) ? { regions: [{ region: "neck" }] } : {}) }));
  return [each(() => ({ answer: "yes" })), each(() => ({ answer: "no" })), ...(codes.some(takesPlace) ? [placed] : [])];
}

const withAnswers = (intake: Intake, answers: Answers): Intake => ({
  ...intake,
  screening: { ...intake.screening, answers: { ...intake.screening.answers, ...answers } },
});

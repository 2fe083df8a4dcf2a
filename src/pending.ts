import type { Reader } from "./answers.js";
import type { Catalogue, List, Question } from "./catalogue.js";
import { judge, type Leaf } from "./criterion.js";
import type { Intake } from "./intake.js";
import type { InterviewDone, InterviewQuestion, NotAsked, ToSettle } from "./interview-result.js";
import { settlerOf } from "./prompts.js";
import type { Relevance } from "./relevance.js";

/** What an interview is made from. */
export interface Round {
  readonly intake: Intake;
  readonly catalogue: Catalogue;
  readonly reader: Reader;
  readonly list: List;
  readonly relevanceOf: (question: Question) => Relevance;
}

/** A question that will be asked, now or after those it depends on. */
export interface Pending {
  readonly question: Question;
  readonly asks: InterviewQuestion["asks"];
  readonly relevance: Relevance;
}

/** The outcome that no answer can overrule, but for an emergency that overrules a referral. */
export function stopOf({ rules }: Catalogue, { leaf }: Reader): InterviewDone["outcome"] {
  const isMet = (level: string) =>
    rules.some((rule) => rule.level === level && rule.when && judge(rule.when, leaf).verdict === "met");
  return isMet("emergency") ? "emergency" : isMet("refer") ? "refer" : null;
}

export const isOn = (list: List, question: Question): boolean => list === "full" || question.list === "gate";

/** Every question that can still change something, in the order of the catalogue. */
export function pendingIn({ intake, catalogue, reader, list, relevanceOf }: Round): Pending[] {
  const stop = stopOf(catalogue, reader);
  if (stop === "emergency") return [];
  return catalogue.questions.flatMap((question) => {
    const asks = isOn(list, question) ? openIn(question, intake, reader) : null;
    if (!asks) return [];
    const relevance = relevanceOf(question);
    return (stop ? relevance.emergency : relevance.matters) ? [{ question, asks, relevance }] : [];
  });
}

/** What nobody has said yet: the answer, or the place of a yes that a number or a condition gave. */
export function openIn(question: Question, intake: Intake, reader: Reader): Pending["asks"] | null {
  const { verdict, said, elsewhere } = reader.question(question.code);
  if (verdict === "unknown") return said === null ? "answer" : null;
  const implied = verdict === "met" && (said === null || said === "denied");
  return implied && question.regions && (elsewhere || !placeIsStated(question, intake)) ? "place" : null;
}

const placeIsStated = ({ decidedBy }: Question, { conditions }: Intake): boolean =>
  (decidedBy ?? []).some(
    (decider) =>
      "condition" in decider && conditions.some(({ code, regions }) => code === decider.condition && regions),
  );

/** Those to ask now. A follow-up waits while an answer still to come could mean that it does not apply. */
export function readyIn(pending: readonly Pending[], reader: Reader): Pending[] {
  const toCome = new Set(pending.map(({ question }) => question.code));
  const ifNo = (leaf: Leaf) =>
    "answer" in leaf && toCome.has(leaf.answer) && reader.leaf(leaf).verdict === "unknown"
      ? ({ verdict: "unmet", facts: [] } as const)
      : reader.leaf(leaf);
  return pending.filter(
    ({ question: { appliesWhen }, asks }) =>
      asks === "place" || !appliesWhen || judge(appliesWhen, ifNo).verdict !== "unmet",
  );
}

/** Questions that nobody answered and that are not to be asked, each with why. */
export function notAskedIn({ catalogue, reader, list, relevanceOf }: Round, pending: readonly Pending[]): NotAsked[] {
  const toCome = new Set(pending.map(({ question }) => question));
  const stop = stopOf(catalogue, reader);
  return catalogue.questions.flatMap((question) => {
    const { verdict, said } = reader.question(question.code);
    if (verdict !== "unknown" || said !== null || toCome.has(question)) return [];
    const { matters, idle } = relevanceOf(question);
    const reason = stop ? "outcome-decided" : whyLeftOut(matters && !isOn(list, question), idle.length > 0);
    const notInPlay = reason === "not-in-play" ? [...idle] : [];
    return [{ question: question.code, group: question.group, reason, notInPlay }];
  });
}

const whyLeftOut = (elsewhere: boolean, idle: boolean): NotAsked["reason"] =>
  elsewhere ? "other-list" : idle ? "not-in-play" : "decided-otherwise";

/** What was asked and is left for somebody to settle. */
export function unsettledIn({ intake, catalogue, reader }: Round): ToSettle[] {
  return catalogue.questions.flatMap((question): ToSettle[] => {
    const { verdict, said, places } = reader.question(question.code);
    const { code } = question;
    if (verdict === "unknown" && said === "unsure")
      return [{ question: code, open: "answer", settledBy: settlerOf(question, catalogue) }];
    const nowhere = verdict === "met" && question.regions && !places && openIn(question, intake, reader) === null;
    return nowhere ? [{ question: code, open: "place", settledBy: "practitioner" }] : [];
  });
}

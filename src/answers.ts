import type { Catalogue, Decider, Question } from "./catalogue.js";
import { type Judgement, judge, type Leaf, leavesOf, type Verdict } from "./criterion.js";
import type { Intake } from "./intake.js";
import { type Places, placesOf, placesOfRegions, type RegionRef } from "./places.js";
import type { Fact } from "./recommendation.js";
import { hasCondition, saidTo } from "./said.js";
import { listVersionOf } from "./version.js";
import type { Condition } from "./vocabulary.js";

/** How a question stands. */
interface Standing extends Judgement {
  /** What was said to it: an answer, `denied` with its list, or null where it was never asked. */
  readonly said: ReturnType<typeof saidTo>;
  /** Where a yes holds: the regions named, the question's usual ones, or undefined where neither is known. */
  readonly places: Places | undefined;
  /** Whether a stated condition says yes too, without saying where. */
  readonly elsewhere: boolean;
  /** Where a yes that names no place most likely holds. */
  readonly likely: Places | undefined;
  /** Whether what was answered and what was stated contradict each other. */
  readonly contradicted: boolean;
}

/** Answers for every leaf of a criterion and every question, each worked out once. */
export interface Reader {
  readonly leaf: (leaf: Leaf) => Judgement;
  readonly question: (code: string) => Standing;
}

/** Reads an intake by a catalogue: absent is unknown, never no. */
export function readerOf(intake: Intake, catalogue: Catalogue): Reader {
  const known = new Map<string, Standing>();
  const question = (code: string): Standing => {
    const entry = catalogue.index.questions.get(code);
    const standing =
      known.get(code) ?? (entry ? standingOf(entry, intake, listVersionOf(catalogue), leaf) : neverAsked(code));
    known.set(code, standing);
    return standing;
  };
  const leaf = (read: Leaf): Judgement => ("answer" in read ? question(read.answer) : judgeStated(read, intake));
  return { leaf, question };
}

const neverAsked = (code: string): Standing => ({
  verdict: "unknown",
  facts: [{ path: answerPath(code), value: null }],
  said: null,
  places: undefined,
  elsewhere: false,
  likely: undefined,
  contradicted: false,
});

export const answerPath = (code: string): string => `screening.answers.${code}`;

function judgeStated(leaf: Exclude<Leaf, { answer: string }>, intake: Intake): Judgement {
  if ("condition" in leaf) return stated(`conditions.${leaf.condition}`, hasCondition(intake, leaf.condition));
  if ("goal" in leaf)
    return stated(
      `goals.${leaf.goal}`,
      intake.goals.some((goal) => goal.code === leaf.goal),
    );
  const value = intake.facts[leaf.fact];
  const facts: Fact[] = [{ path: `facts.${leaf.fact}`, value: value ?? null }];
  if (value === undefined) return { verdict: "unknown", facts };
  const holds = "atLeast" in leaf ? value >= leaf.atLeast : value < leaf.below;
  return { verdict: holds ? "met" : "unmet", facts };
}

const stated = (path: string, value: boolean): Judgement => ({
  verdict: value ? "met" : "unmet",
  facts: [{ path, value }],
});

/** A yes stands whoever says it; a number or a denied list can say no only where nothing says yes. */
function standingOf(question: Question, intake: Intake, version: string, leaf: Reader["leaf"]): Standing {
  const [yes, no] = [decidedFacts(question, "yes", leaf), decidedFacts(question, "no", leaf)];
  const applies = question.appliesWhen ? judge(question.appliesWhen, leaf) : undefined;
  const given = saidTo(question, intake, version);
  const said = given === "denied" && applies?.verdict !== "unmet" && !wasShown(question, intake) ? null : given;
  const shut = applies?.verdict === "unmet" && (said !== "unsure" || isMeasured(applies)) ? applies.facts : [];
  const ruledOut = [...no, ...shut];
  const verdict = verdictOf(said, yes.length > 0, ruledOut.length > 0);
  const saidNo = (said === "no" || said === "denied") && applies?.verdict !== "unmet";
  const contradicted = said === "yes" ? ruledOut.length > 0 : saidNo && yes.length > 0;
  const facts = [{ path: answerPath(question.code), value: said }, ...yes];
  return {
    verdict,
    facts: verdict === "unmet" || contradicted ? [...facts, ...ruledOut] : facts,
    said,
    places: placesIn(question, intake),
    elsewhere: isElsewhere(question, intake),
    likely: likelyPlaces(question, intake),
    contradicted,
  };
}

/** Whether a number rules a follow-up out. A no to its first question does not outweigh an unsure to itself. */
const isMeasured = ({ facts }: Judgement): boolean => facts.some(({ value }) => typeof value === "number");

/** A follow-up is shown to those who answered its first question with yes; nobody else can have denied it with a list. */
const wasShown = ({ appliesWhen }: Question, intake: Intake): boolean =>
  appliesWhen === undefined ||
  leavesOf(appliesWhen).some((first) => "answer" in first && intake.screening.answers[first.answer]?.answer === "yes");

function verdictOf(said: string | null, impliedYes: boolean, impliedNo: boolean): Verdict {
  if (said === "yes" || impliedYes) return "met";
  return impliedNo || said === "no" || said === "denied" ? "unmet" : "unknown";
}

const leafOfDecider = ({ means: _, ...leaf }: Decider): Exclude<Leaf, { answer: string }> => leaf;

const decidedFacts = (question: Question, means: "yes" | "no", leaf: Reader["leaf"]): Fact[] =>
  (question.decidedBy ?? [])
    .filter((decider) => decider.means === means)
    .map((decider) => leaf(leafOfDecider(decider)))
    .filter((judgement) => judgement.verdict === "met")
    .flatMap((judgement) => judgement.facts);

const decidingIn = ({ decidedBy = [] }: Question): Condition[] =>
  decidedBy.flatMap((decider) => ("condition" in decider ? decider.condition : []));

/** The regions named with the answer or with the condition that answers it, else the usual ones. */
function placesIn(question: Question, intake: Intake): Places | undefined {
  if (!question.regions) return undefined;
  const named = [
    ...(intake.screening.answers[question.code]?.regions ?? []),
    ...regionsOf(decidingIn(question), intake),
  ];
  if (named.length > 0) return placesOf(named);
  return question.defaultRegions && placesOfRegions(question.defaultRegions);
}

/** One condition that answers a question says where it is and another does not; an answer with places says it all. */
function isElsewhere(question: Question, intake: Intake): boolean {
  const answered = intake.screening.answers[question.code]?.regions ?? [];
  if (!question.regions || question.defaultRegions || answered.length > 0) return false;
  const deciding = decidingIn(question);
  return intake.conditions.some(({ code, regions = [] }) => deciding.includes(code) && regions.length === 0);
}

/** Where the conditions that open a question are: the likely place of a yes that does not say where. */
function likelyPlaces({ openedBy, regions }: Question, intake: Intake): Places | undefined {
  const near = regions ? regionsOf(openedBy ?? [], intake) : [];
  return near.length > 0 ? placesOf(near) : undefined;
}

const regionsOf = (conditions: readonly Condition[], intake: Intake): RegionRef[] =>
  intake.conditions.filter((c) => conditions.includes(c.code)).flatMap((c) => c.regions ?? []);

import type { Catalogue, Decider, Question } from "../../src/catalogue.js";
import { type Criterion, leavesOf, type Verdict } from "../../src/criterion.js";
import type { Intake } from "../../src/intake.js";
import { type Places, placesOf, placesOfRegions } from "../../src/places.js";
import { listVersionOf, notNewer } from "../../src/version.js";

/** How a question stands. */
interface Answer {
  readonly verdict: Verdict;
  /** Whether a number had a part in it. */
  readonly measured: boolean;
}

export type Answers = ReadonlyMap<string, Answer>;

/** What every question of a catalogue comes to, from answers, denied lists, numbers and conditions. */
export function answersOf(intake: Intake, catalogue: Catalogue): Answers {
  const answers = new Map<string, Answer>();
  const stated = new Set<string>(intake.conditions.map(({ code }) => code));
  const denies = deniesOf(intake, catalogue, stated);

  const judge = (criterion: Criterion): Answer => {
    if ("any" in criterion) return combine(criterion.any.map(judge), "met");
    if ("all" in criterion) return combine(criterion.all.map(judge), "unmet");
    if ("answer" in criterion) return answerTo(criterion.answer);
    if ("condition" in criterion) return plain(stated.has(criterion.condition));
    if ("goal" in criterion) return plain(intake.goals.some(({ code }) => code === criterion.goal));
    const value = intake.facts[criterion.fact];
    if (value === undefined) return { verdict: "unknown", measured: false };
    const holds = "atLeast" in criterion ? value >= criterion.atLeast : value < criterion.below;
    return { verdict: holds ? "met" : "unmet", measured: true };
  };
  const answerTo = (code: string): Answer => {
    const known = answers.get(code);
    if (known) return known;
    const question = catalogue.index.questions.get(code);
    const answer = question ? answerOf(question, intake, denies, judge) : open;
    answers.set(code, answer);
    return answer;
  };
  for (const { code } of catalogue.questions) answerTo(code);
  return answers;
}

const open: Answer = { verdict: "unknown", measured: false };
const plain = (holds: boolean): Answer => ({ verdict: holds ? "met" : "unmet", measured: false });

function combine(parts: readonly Answer[], deciding: Verdict): Answer {
  const has = (verdict: Verdict) => parts.some((part) => part.verdict === verdict);
  const verdict = has(deciding) ? deciding : has("unknown") ? "unknown" : deciding === "met" ? "unmet" : "met";
  const because = parts.filter((part) => (verdict === "unknown" ? part.verdict !== "unmet" : part.verdict === verdict));
  return { verdict, measured: because.some(({ measured }) => measured) };
}

/** Whether a question is on the list that the person denied, as it was then. */
function deniesOf({ screening: { denied } }: Intake, catalogue: Catalogue, stated: ReadonlySet<string>) {
  if (!denied || !notNewer(denied.version, listVersionOf(catalogue))) return () => false;
  return ({ list, since, openedBy }: Question): boolean =>
    (denied.list === "full" || list === "gate") &&
    notNewer(since, denied.version) &&
    !openedBy?.some((condition) => stated.has(condition));
}

function answerOf(
  question: Question,
  intake: Intake,
  denies: (question: Question) => boolean,
  judge: (criterion: Criterion) => Answer,
): Answer {
  const given = intake.screening.answers[question.code]?.answer;
  const applies = question.appliesWhen && judge(question.appliesWhen);
  const off = applies?.verdict === "unmet";
  const denied = given === undefined && denies(question) && (off || wasShown(question, intake));
  const deciding = question.decidedBy?.filter((one) => judge(one).verdict === "met" && isInStage(one, intake)) ?? [];
  const yes = deciding.filter(({ means }) => means === "yes");
  const no = deciding.filter(({ means }) => means === "no");
  const shut = off && (given !== "unsure" || applies.measured);
  const isYes = given === "yes" || yes.length > 0;
  const isNo = !isYes && (no.length > 0 || shut || given === "no" || denied);
  const contradicted = given === "yes" ? no.length > 0 || shut : (given === "no" || denied) && !off && yes.length > 0;
  const ruledOut = (isNo || contradicted) && (no.some(isNumber) || (shut && applies.measured));
  return { verdict: isYes ? "met" : isNo ? "unmet" : "unknown", measured: yes.some(isNumber) || ruledOut };
}

const isInStage = (decider: Decider, { conditions }: Intake): boolean =>
  !("stages" in decider) ||
  conditions.some(
    ({ code, stage }) => code === decider.condition && decider.stages?.includes(stage ?? "unstated") === true,
  );

const isNumber = (decider: Decider): boolean => "fact" in decider;

/** A follow-up was shown to those who said yes to a question before it. */
const wasShown = ({ appliesWhen }: Question, { screening }: Intake): boolean =>
  appliesWhen === undefined ||
  leavesOf(appliesWhen).some((leaf) => "answer" in leaf && screening.answers[leaf.answer]?.answer === "yes");

/** Where a yes holds, and what is known where it does not say. */
export interface Whereabouts {
  readonly places: Places | undefined;
  /** Whether a condition says yes too, without saying where. */
  readonly elsewhere: boolean;
  readonly likely: Places | undefined;
}

/** Where a yes to a question holds: as answered or stated with a condition, else its usual places. */
export function whereaboutsOf(question: Question, { conditions, screening }: Intake): Whereabouts {
  if (!question.regions) return { places: undefined, elsewhere: false, likely: undefined };
  const decidingCodes = (question.decidedBy ?? []).flatMap((one) => ("condition" in one ? one.condition : []));
  const deciding = conditions.filter(({ code }) => decidingCodes.includes(code));
  const answered = screening.answers[question.code]?.regions ?? [];
  const named = [...answered, ...deciding.flatMap(({ regions = [] }) => regions)];
  const near = conditions
    .filter(({ code }) => question.openedBy?.includes(code))
    .flatMap(({ regions = [] }) => regions);
  const usual = question.defaultRegions && placesOfRegions(question.defaultRegions);
  return {
    places: named.length > 0 ? placesOf(named) : usual,
    elsewhere: !usual && answered.length === 0 && deciding.some(({ regions = [] }) => regions.length === 0),
    likely: near.length > 0 ? placesOf(near) : undefined,
  };
}

import type { Catalogue, Question, Rule, Technique } from "./catalogue.js";
import { leavesOf } from "./criterion.js";
import type { InterviewQuestion, ListedQuestion } from "./interview-result.js";
import type { Pending } from "./pending.js";
import { changesBy, settlerOf } from "./prompts.js";

/** What a yes to a question leads to. */
interface Leads {
  readonly rules: readonly Rule[];
  readonly unlocks: readonly Technique[];
  readonly opens: readonly Question[];
}

const answers: InterviewQuestion["options"] = ["yes", "no", "unsure"];

/** A question of a catalogue with all that a yes can change. */
export function listed(question: Question, catalogue: Catalogue): ListedQuestion {
  const reads = (criterion: Question["appliesWhen"]) =>
    criterion !== undefined && leavesOf(criterion).some((leaf) => "answer" in leaf && leaf.answer === question.code);
  return describeQuestion(question, catalogue, {
    rules: catalogue.index.readers.get(question.code) ?? [],
    unlocks: catalogue.techniques.filter(({ requires }) => reads(requires)),
    opens: catalogue.questions.filter(({ appliesWhen }) => reads(appliesWhen)),
  });
}

/** A question that is to be asked with what a yes can still change. */
export function prompted({ question, asks, relevance }: Pending, catalogue: Catalogue): InterviewQuestion {
  const described = describeQuestion(question, catalogue, relevance);
  const inPlay = (code: string) => !relevance.idle.some(({ technique }) => technique === code);
  return {
    ...described,
    techniques: described.techniques.filter(inPlay),
    options: asks === "place" ? ["yes"] : described.options,
    asks,
  };
}

function describeQuestion(question: Question, catalogue: Catalogue, { rules, unlocks, opens }: Leads): ListedQuestion {
  const { code, group, list, regions = null, defaultRegions = [], appliesWhen = null } = question;
  const limits = rules.flatMap(({ minutes }) => minutes ?? []);
  return {
    question: code,
    group,
    list,
    options: [...answers],
    regions,
    defaultRegions: [...defaultRegions],
    shownWhen: appliesWhen,
    opens: opens.map((one) => one.code),
    ...changesBy(rules, catalogue),
    unlocks: unlocks.map((one) => one.code),
    inRegions: rules.some(({ scope }) => scope === "regions"),
    minutes: limits.length > 0 ? Math.min(...limits) : null,
    settledBy: settlerOf(question, catalogue),
  };
}

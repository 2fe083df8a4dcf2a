import { type Asked, answerPath, askedIn, orderIn } from "./asked.js";
import type { Catalogue } from "./catalogue.js";
import type { Judgement, Leaf, Verdict } from "./criterion.js";
import type { Intake } from "./intake.js";
import { lazily } from "./once.js";
import { type LeafReader, QuestionStanding } from "./question-standing.js";
import type { Fact } from "./recommendation.js";
import { hasCondition, sayingsOf } from "./said.js";
import { listVersionOf } from "./version.js";

/** How a question stands, as others may read it. */
type Standing = Pick<
  QuestionStanding,
  "said" | "verdict" | "facts" | "places" | "elsewhere" | "likely" | "contradicted"
>;

/** Answers for every leaf of a criterion and every question, each worked out once. */
export interface Reader extends LeafReader {
  readonly question: (code: string) => Standing;
  /** How every question of the catalogue stands, in its order. */
  readonly questions: () => readonly Standing[];
}

/** Reads an intake by a catalogue: absent is unknown, never no. */
export function readerOf(intake: Intake, catalogue: Catalogue): Reader {
  const list = askedIn(catalogue.questions);
  const order = orderIn(catalogue.questions);
  const says = sayingsOf(intake, listVersionOf(catalogue));
  const known = new Array<Standing | undefined>(list.length).fill(undefined);
  const at = (place: number): Standing => {
    const asked = list[place] as Asked;
    known[place] ??= new QuestionStanding(asked, intake, says(asked.question), reader);
    return known[place];
  };
  const all = lazily(() => list.map((_, place) => at(place)));
  const question = (code: string): Standing => {
    const place = order.get(code);
    return place === undefined ? neverAsked(code) : at(place);
  };
  const reader: Reader = {
    verdict: (leaf) => ("answer" in leaf ? question(leaf.answer).verdict : verdictStated(leaf, intake)),
    leaf: (leaf) => ("answer" in leaf ? question(leaf.answer) : judgeStated(leaf, intake)),
    question,
    questions: all,
  };
  return reader;
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

type Stated = Exclude<Leaf, { answer: string }>;

function verdictStated(leaf: Stated, intake: Intake): Verdict {
  if ("condition" in leaf) return hasCondition(intake, leaf.condition) ? "met" : "unmet";
  if ("goal" in leaf) return intake.goals.some(({ code }) => code === leaf.goal) ? "met" : "unmet";
  const value = intake.facts[leaf.fact];
  if (value === undefined) return "unknown";
  return ("atLeast" in leaf ? value >= leaf.atLeast : value < leaf.below) ? "met" : "unmet";
}

const judgeStated = (leaf: Stated, intake: Intake): Judgement => {
  const verdict = verdictStated(leaf, intake);
  return { verdict, facts: [factOf(leaf, verdict, intake)] };
};

function factOf(leaf: Stated, verdict: Verdict, intake: Intake): Fact {
  if ("condition" in leaf) return { path: `conditions.${leaf.condition}`, value: verdict === "met" };
  if ("goal" in leaf) return { path: `goals.${leaf.goal}`, value: verdict === "met" };
  return { path: `facts.${leaf.fact}`, value: intake.facts[leaf.fact] ?? null };
}

import type { Decider, Question } from "./catalogue.js";
import { answersIn, type Leaf } from "./criterion.js";
import { once } from "./once.js";
import { type Places, placesOfRegions } from "./places.js";
import type { Condition } from "./vocabulary.js";

/** A question, with what can be told of it whoever is asked. */
export interface Asked {
  readonly question: Question;
  /** Where results say what was answered, and where. */
  readonly path: string;
  readonly placesPath: string;
  /** What stands for a yes, and for a no. */
  readonly yes: readonly Deciding[];
  readonly no: readonly Deciding[];
  /** Conditions that stand for a yes. */
  readonly conditions: readonly Condition[];
  /** Questions that decide whether it applies. */
  readonly first: readonly string[];
  /** Where a yes without regions is. */
  readonly usual: Places | undefined;
}

/** What stands for an answer; a condition may do so in some stages only. */
export interface Deciding {
  readonly leaf: Leaf;
  readonly stages?: readonly string[];
}

export const answerPath = (code: string): string => `screening.answers.${code}`;

/** The questions of a catalogue, in its order. */
export const askedIn = /* @__PURE__ */ once((questions: readonly Question[]): readonly Asked[] => questions.map(asked));

/** Where each question stands in the order of a catalogue, by its code. */
export const orderIn = /* @__PURE__ */ once(
  (questions: readonly Question[]): ReadonlyMap<string, number> =>
    new Map(questions.map(({ code }, place) => [code, place])),
);

function asked(question: Question): Asked {
  const { code, decidedBy = [], appliesWhen, defaultRegions } = question;
  const path = answerPath(code);
  const leaves = (means: "yes" | "no") => decidedBy.filter((one) => one.means === means).map(decidingBy);
  return {
    question,
    path,
    placesPath: `${path}.regions`,
    yes: leaves("yes"),
    no: leaves("no"),
    conditions: decidedBy.flatMap((one) => ("condition" in one ? one.condition : [])),
    first: answersIn(appliesWhen),
    usual: defaultRegions && placesOfRegions(defaultRegions),
  };
}

function decidingBy(decider: Decider): Deciding {
  const { means: _, ...leaf } = decider;
  if (!("condition" in leaf)) return { leaf };
  const { stages, ...condition } = leaf;
  return stages ? { leaf: condition, stages } : { leaf: condition };
}

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
  readonly yes: readonly Leaf[];
  readonly no: readonly Leaf[];
  /** Conditions that stand for a yes. */
  readonly conditions: readonly Condition[];
  /** Questions that decide whether it applies. */
  readonly first: readonly string[];
  /** Where a yes without regions is. */
  readonly usual: Places | undefined;
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
  const leaves = (means: "yes" | "no") => decidedBy.filter((one) => one.means === means).map(leafOf);
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

const leafOf = ({ means: _, ...leaf }: Decider): Leaf => leaf;

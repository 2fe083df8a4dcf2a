import type { Catalogue, Question, Rule } from "./catalogue.js";
import { answersIn, type Leaf, verdictOf } from "./criterion.js";
import { once } from "./once.js";
import { lower } from "./pressure.js";
import type { QuestionPrompt } from "./recommendation.js";
import type { Screened } from "./screen.js";
import { clinicians, type Pressure } from "./vocabulary.js";

/** The open gate questions, and what a yes to each can change. */
export const promptsOf = (screened: Screened, catalogue: Catalogue): QuestionPrompt[] =>
  screened.open.map((question) => promptOf(question, screened, catalogue));

function promptOf(question: Question, { reader }: Screened, catalogue: Catalogue): QuestionPrompt {
  const told = toldIn(catalogue)(question);
  return {
    question: question.code,
    group: question.group,
    answered: reader.question(question.code).said === "unsure" ? "unsure" : null,
    after: answersIn(question.appliesWhen).filter((code) => reader.question(code).verdict === "unknown"),
    ...told,
    outcomes: [...told.outcomes],
    techniques: [...told.techniques],
  };
}

/** What is the same whoever is asked. */
const toldIn = /* @__PURE__ */ once((catalogue: Catalogue) =>
  once((question: Question) => ({
    ...changesBy(catalogue.index.readers.get(question.code) ?? [], catalogue),
    settledBy: settlerOf(question, catalogue),
  })),
);

/** What rules can change by being met. */
export const changesBy = (
  rules: readonly Rule[],
  catalogue: Catalogue,
): Pick<QuestionPrompt, "outcomes" | "techniques" | "ceiling"> => ({
  outcomes: stops.filter((outcome) => rules.some(({ level }) => level === outcome)),
  techniques: techniquesOf(rules, catalogue),
  ceiling: rules.flatMap(({ ceiling }) => ceiling?.pressure ?? []).reduce<Pressure | null>(lowest, null),
});

const stops = ["emergency", "refer", "clearance"] as const;

const lowest = (a: Pressure | null, b: Pressure): Pressure => (a ? lower(a, b) : b);

/** Techniques that a rule would bar by name, in the catalogue's order; a stop withholds all of them anyway. */
function techniquesOf(rules: readonly Rule[], catalogue: Catalogue): string[] {
  const barred = new Set(rules.flatMap(({ bars, scope }) => (scope === "regions" ? [] : bars)));
  return barred.size > 0 ? catalogue.techniques.flatMap(({ code }) => (barred.has(code) ? code : [])) : [];
}

/** Who can settle a question that a person cannot: the clinician of a clearance rule that it decides alone, else a doctor. */
export const settlerOf = ({ code }: Question, { index }: Catalogue): QuestionPrompt["settledBy"] => {
  const alone = (leaf: Leaf) => ("answer" in leaf && leaf.answer === code ? "met" : "unmet");
  const rules = (index.readers.get(code) ?? []).filter(({ when }) => when && verdictOf(when, alone) === "met");
  return clinicians.find((one) => rules.some(({ clinician }) => clinician === one)) ?? "doctor";
};

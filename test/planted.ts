import type { Law } from "../proof/laws.js";
import type { Library } from "../proof/library.js";
import type { Advice, Catalogue, Intake, Question, Recommendation } from "../src/index.js";
import { type CatalogueDefinition, type Decider, defineCatalogue, type Rule } from "../src/own-catalogue.js";

/** A fault in front of, behind or inside the library, the law that it breaks, and the enumeration that finds it. */
export interface Planted {
  readonly fault: string;
  readonly law: Law;
  readonly where: string;
  readonly faulty: Partial<Library>;
}

export function planted({ catalogue, evaluate, offer, parseIntake, recommend, tighten }: Library): Planted[] {
  /** The engine decides by other data than those it is held against. */
  const deciding = (change: (definition: CatalogueDefinition) => Partial<CatalogueDefinition>): Partial<Library> => {
    const { index: _, digest: __, ...definition } = catalogue;
    const other = defineCatalogue({ ...definition, ...change(definition) });
    return { evaluate: (intake, by) => evaluate(intake, by === catalogue ? other : by) };
  };
  const rules = (change: (rule: Rule) => Rule | null) =>
    deciding((definition) => ({ rules: definition.rules.flatMap((rule) => change(rule) ?? []) }));
  const questions = (change: (question: Question) => Question) =>
    deciding((definition) => ({ questions: definition.questions.map(change) }));
  const hearing = (change: (intake: Intake, by: Catalogue) => Intake): Partial<Library> => ({
    evaluate: (intake, by = catalogue) => evaluate(change(intake, by), by),
  });
  const saying = (change: (answer: Recommendation, intake: Intake) => Recommendation): Partial<Library> => ({
    evaluate: (intake, by) => change(evaluate(intake, by), intake),
  });
  const advising = (change: (advice: Advice, intake: Intake) => Partial<Advice>) =>
    saying((answer, intake) => (answer.outcome === "recommended" ? { ...answer, ...change(answer, intake) } : answer));

  return [
    {
      fault: "missing means no",
      law: 3,
      where: "singles",
      faulty: hearing((intake, by) =>
        answered(intake, (given) => ({ ...Object.fromEntries(by.questions.map(({ code }) => [code, no])), ...given })),
      ),
    },
    {
      fault: "a bar is outvoted by score",
      law: 2,
      where: "singles",
      faulty: saying((answer, intake) =>
        outvoted(
          answer,
          evaluate({
            ...intake,
            screening: { ...intake.screening, answers: {}, denied: { list: "full", version: "0.1.0" } },
          }),
        ),
      ),
    },
    {
      fault: "a preference raises a ceiling",
      law: 5,
      where: "wishes",
      faulty: advising(({ pressure }, { preferences }) => ({
        pressure:
          preferences.pressure === "deep" ? pressure.map((row) => ({ ...row, ceiling: "deep" as const })) : pressure,
      })),
    },
    {
      fault: "a stop never fires",
      law: 4,
      where: "clearances",
      faulty: rules((rule) => (rule.id === "stroke-tia-signs" ? null : rule)),
    },
    {
      fault: "a bar never fires",
      law: 2,
      where: "clearances",
      faulty: rules((rule) => (rule.id === thinners ? null : rule)),
    },
    {
      fault: "a local bar leaks to other regions",
      law: "rules",
      where: "places",
      faulty: rules((rule) => (rule.level === "local" ? { ...rule, spreads: "quadrant" } : rule)),
    },
    {
      fault: "a clearance lifts a stop",
      law: 4,
      where: "clearances",
      faulty: {
        evaluate: (intake, by = catalogue) => {
          const lifted = intake.screening.clearances.map(({ rule }) => rule);
          const answer = evaluate(intake, by);
          return answer.outcome === "refer" && answer.findings.some(({ rule }) => rule && lifted.includes(rule))
            ? evaluate(
                {
                  ...intake,
                  screening: { ...intake.screening, answers: {}, denied: { list: "full", version: "0.1.0" } },
                },
                by,
              )
            : answer;
        },
      },
    },
    {
      fault: "unsure is read as no",
      law: 3,
      where: "singles",
      faulty: hearing((intake) =>
        answered(
          intake,
          mapped((answer) => (answer.answer === "unsure" ? no : answer)),
        ),
      ),
    },
    {
      fault: "a denied list overrules a stated condition",
      law: "rules",
      where: "singles",
      faulty: questions(({ decidedBy, ...question }) =>
        decidedBy ? { ...question, decidedBy: decidedBy.filter((one) => !("condition" in one)) } : question,
      ),
    },
    {
      fault: "a denied list answers what a condition opens again",
      law: 3,
      where: "singles",
      faulty: questions(({ openedBy: _, ...question }) => question),
    },
    {
      fault: "a stop gives way to a weaker one where two meet",
      law: 4,
      where: "grid",
      faulty: saying((answer) =>
        answer.outcome === "emergency" && answer.findings.some(({ level }) => level === "refer")
          ? { ...answer, outcome: "refer" }
          : answer,
      ),
    },
    {
      fault: "sides are ignored",
      law: "rules",
      where: "places",
      faulty: hearing((intake) =>
        answered(
          intake,
          mapped(({ regions, ...answer }) =>
            regions ? { ...answer, regions: regions.map(({ region }) => ({ region })) } : answer,
          ),
        ),
      ),
    },
    {
      fault: "regions of a yes are dropped",
      law: 2,
      where: "places",
      faulty: hearing((intake) =>
        answered(
          intake,
          mapped(({ answer }) => ({ answer })),
        ),
      ),
    },
    {
      fault: "a bound is off by one",
      law: 4,
      where: "bounds",
      faulty: questions(({ decidedBy, ...question }) =>
        decidedBy ? { ...question, decidedBy: decidedBy.map(offByOne) } : question,
      ),
    },
    {
      fault: "answers to follow-ups are dropped",
      law: 4,
      where: "clearances",
      faulty: hearing((intake, by) =>
        answered(intake, (given) =>
          Object.fromEntries(Object.entries(given).filter(([code]) => !by.index.questions.get(code)?.appliesWhen)),
        ),
      ),
    },
    {
      fault: "ceilings that are held for now are forgotten",
      law: 4,
      where: "singles",
      faulty: advising(({ pressure }) => ({ pressure: pressure.filter(({ provisional }) => !provisional) })),
    },
    {
      fault: "what is held for now is offered",
      law: 2,
      where: "singles",
      faulty: advising(({ needsReview, notIndicated, ranked }) => {
        const [first, ...rest] = needsReview;
        const [example] = ranked;
        return first && example
          ? { ranked: [...ranked, { ...example, ...first }], needsReview: rest, notIndicated }
          : {};
      }),
    },
    {
      fault: "a technique stands in two lists",
      law: 7,
      where: "clearances",
      faulty: advising(({ contraindicated, notIndicated }) => ({
        notIndicated: [...notIndicated, ...contraindicated.slice(0, 1)],
      })),
    },
    {
      fault: "a region to leave alone is not said",
      law: 2,
      where: "places",
      faulty: advising(() => ({ avoidRegions: [] })),
    },
    {
      fault: "sessions are as long as the person likes",
      law: "rules",
      where: "wishes",
      faulty: advising(({ plan }, { preferences }) => ({
        plan: plan.course
          ? { ...plan, course: { ...plan.course, minutes: preferences.sessionMinutes ?? plan.course.minutes } }
          : plan,
      })),
    },
    {
      fault: "a result depends on the order of keys",
      law: 1,
      where: "bytes",
      faulty: {
        recommend: (input, options) => {
          const answer = recommend(input, options);
          return Object.keys(input)[0] === "notes" ? { ...answer, consulted: [...answer.consulted].reverse() } : answer;
        },
      },
    },
    {
      fault: "a result depends on who was asked before",
      law: 1,
      where: "bytes",
      faulty: forgetful(evaluate),
    },
    {
      fault: "parsing drops regions",
      law: 1,
      where: "bytes",
      faulty: {
        parseIntake: (input, by) =>
          answered(
            parseIntake(input, by),
            mapped(({ answer }) => ({ answer })),
          ),
      },
    },
    {
      fault: "a menu adds a technique",
      law: 9,
      where: "menus",
      faulty: { offer: (by, menu) => offer(by, [...menu, "swedish-massage"]) },
    },
    {
      fault: "a stricter rule takes the place of another",
      law: 9,
      where: "tightened",
      faulty: {
        tighten: (by, added) => {
          const { index: _, digest: __, ...definition } = tighten(by, added);
          return defineCatalogue({ ...definition, rules: definition.rules.slice(1) });
        },
      },
    },
  ];
}

const no = { answer: "no" } as const;
const thinners = "anticoagulants";

type Answers = Intake["screening"]["answers"];

const answered = (intake: Intake, change: (answers: Answers) => Answers): Intake => ({
  ...intake,
  screening: { ...intake.screening, answers: change(intake.screening.answers) },
});

const mapped =
  (change: (answer: Answers[string]) => Answers[string]) =>
  (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).map(([code, answer]) => [code, change(answer)]));

/** What would be ranked without any bar comes back where it scores most. */
function outvoted(answer: Recommendation, free: Recommendation): Recommendation {
  if (answer.outcome !== "recommended" || free.outcome !== "recommended") return answer;
  const isBarred = (code: string) => answer.contraindicated.some(({ technique }) => technique === code);
  const back = free.ranked.filter(({ technique }) => isBarred(technique));
  const isBack = (code: string) => back.some(({ technique }) => technique === code);
  return {
    ...answer,
    ranked: [...back, ...answer.ranked],
    contraindicated: answer.contraindicated.filter(({ technique }) => !isBack(technique)),
  };
}

const offByOne = (decider: Decider): Decider =>
  "atLeast" in decider ? { ...decider, atLeast: decider.atLeast + 1 } : decider;

/** Counts those who ask, as a cache with a fault would. */
function forgetful(evaluate: Library["evaluate"]): Partial<Library> {
  let asked = 0;
  return {
    evaluate: (intake, by) => {
      asked += 1;
      const answer = evaluate(intake, by);
      return asked % 2 === 0 ? { ...answer, findings: [] } : answer;
    },
  };
}

import type { Catalogue, Intake } from "../src/index.js";
import type { Criterion } from "../src/own-catalogue.js";
import { type Condition, codesOf, type Goal } from "../src/vocabulary.js";
import type { Statement } from "./person.js";
import { readIn } from "./reading.js";

/** People whom some rule, question, dose or requirement can tell from all others. */
export interface Profile {
  readonly name: string;
  readonly statement: Pick<Statement, "conditions" | "goals">;
  /** Codes of the questions that a condition of it answers or opens. */
  readonly touches: readonly string[];
}

/** Everything that reads conditions and goals. */
function readersOf({ rules, questions, techniques, doses, goals }: Catalogue): [string, Criterion | undefined][] {
  return [
    ...rules.map(({ id, when }): [string, Criterion | undefined] => [`rule ${id}`, when]),
    ...questions.map(({ code, appliesWhen }): [string, Criterion | undefined] => [`question ${code}`, appliesWhen]),
    ...techniques.map(({ code, requires }): [string, Criterion | undefined] => [`technique ${code}`, requires]),
    ...doses.map(({ requires }, at): [string, Criterion | undefined] => [`dose ${at}`, requires]),
    ...codesOf(goals).map((code): [string, Criterion | undefined] => [`goal ${code}`, goals[code].requires]),
  ];
}

/** Who reads a condition or a goal, as one text: two with the same text are one class. */
function signatureOf(kind: "condition" | "goal", code: string, catalogue: Catalogue): string {
  const reads = (criterion: Criterion | undefined) =>
    readIn(criterion).some((leaf) => (kind in leaf ? (leaf as Record<string, unknown>)[kind] === code : false));
  const named = readersOf(catalogue).flatMap(([name, criterion]) => (reads(criterion) ? [name] : []));
  const own = kind === "goal" && catalogue.goals[code as Goal].requires ? ["its own requirement"] : [];
  const questions = catalogue.questions.flatMap(({ code: question, decidedBy = [], openedBy = [] }) => [
    ...(kind === "condition" && decidedBy.some((one) => "condition" in one && one.condition === code)
      ? [`answers ${question}`]
      : []),
    ...(kind === "condition" && openedBy.includes(code as Condition) ? [`opens ${question}`] : []),
  ]);
  return [...named, ...own, ...questions].join(", ");
}

/** The first of each class; those that nobody reads are one class, which comes first. */
function classesOf<Code extends string>(kind: "condition" | "goal", codes: readonly Code[], catalogue: Catalogue) {
  const classes = new Map<string, Code>();
  for (const code of codes) {
    const signature = signatureOf(kind, code, catalogue);
    if (!classes.has(signature)) classes.set(signature, code);
  }
  return [...classes].filter(([signature]) => signature !== "");
}

/** Concerns that no rule reads, for whom nearly everything is ranked in turn. */
const companions: readonly Pick<Statement, "conditions" | "goals">[] = [
  { conditions: [{ code: "low-back-pain" }] },
  { goals: [{ code: "relaxation", priority: "high" }] },
  { conditions: [{ code: "neck-pain" }] },
  { conditions: [{ code: "muscle-tension" }] },
  { conditions: [{ code: "insomnia" }] },
  { goals: [{ code: "stress-relief", priority: "medium" }] },
];

const knee: NonNullable<Intake["conditions"][number]["regions"]> = [{ region: "knee", side: "left" }];

/** Nobody's conditions, and every class of conditions and goals, each with something that massage is ranked for. */
export function profilesOf(catalogue: Catalogue): Profile[] {
  const { questions } = catalogue;
  const touchedBy = (code: Condition) =>
    questions.flatMap(({ code: question, decidedBy = [], openedBy = [] }) =>
      openedBy.includes(code) || decidedBy.some((one) => "condition" in one && one.condition === code) ? question : [],
    );
  /** One of the stages in which alone a condition answers a question. */
  const stagesOf = (code: Condition) =>
    questions.flatMap(({ decidedBy = [] }) =>
      decidedBy.flatMap((one) => ("condition" in one && one.condition === code ? (one.stages?.slice(0, 1) ?? []) : [])),
    );
  const takesPlace = (code: Condition) => touchedBy(code).some((one) => catalogue.index.questions.get(one)?.regions);
  const conditions = classesOf("condition", codesOf(catalogue.conditions), catalogue).map(([, code]) => code);
  const goals = classesOf("goal", codesOf(catalogue.goals), catalogue).map(([, code]) => code);
  const bare: Profile[] = [
    { name: "nothing that a rule reads", statement: {}, touches: [] },
    ...conditions.map((code) => ({ name: code, statement: { conditions: [{ code }] }, touches: touchedBy(code) })),
    ...conditions.flatMap((code) =>
      stagesOf(code).flatMap((stage) =>
        stage === "unstated"
          ? []
          : {
              name: `${code}, ${stage}`,
              statement: { conditions: [{ code, stage }] },
              touches: touchedBy(code),
            },
      ),
    ),
    ...goals.map((code) => ({
      name: `goal ${code}`,
      statement: { goals: [{ code, priority: "high" as const }] },
      touches: [],
    })),
    ...conditions.filter(takesPlace).map((code) => ({
      name: `${code} of the left knee`,
      statement: { conditions: [{ code, regions: knee }] },
      touches: touchedBy(code),
    })),
  ];
  return bare.map((one, at) => ({
    ...one,
    statement: together(one.statement, companions[at % companions.length] ?? {}),
  }));
}

/** Two statements of conditions and goals as one; each condition once. */
export const together = (a: Profile["statement"], b: Profile["statement"]): Profile["statement"] => ({
  conditions: [...(a.conditions ?? []), ...(b.conditions ?? [])],
  goals: [...(a.goals ?? []), ...(b.goals ?? []).filter(({ code }) => !a.goals?.some((one) => one.code === code))],
});

/** What no screening reads: goals, severity and preferences. The first wants nothing. */
export function wishesOf(catalogue: Catalogue): Statement[] {
  const { techniques } = catalogue;
  const few = techniques
    .filter((_, at) => at % 5 === 0)
    .map(({ code }) => code)
    .sort();
  return [
    {},
    ...(["light", "moderate", "firm", "deep"] as const).map((pressure) => ({ preferences: { pressure } })),
    ...(["table", "chair", "mat"] as const).map((setting) => ({ preferences: { setting } })),
    ...[true, false].map((needles) => ({ preferences: { needles } })),
    { preferences: { likeTechniques: few } },
    { preferences: { avoidTechniques: few } },
    {
      preferences: {
        avoidRegions: [{ region: "lower-leg" as const }, { region: "neck" as const, side: "left" as const }],
      },
    },
    { preferences: { focusRegions: [{ region: "knee" as const }] } },
    { preferences: { sessionMinutes: 120 } },
    { conditions: [{ code: "low-back-pain", severity: 0 }] },
    { conditions: [{ code: "low-back-pain", severity: 10 }] },
    { goals: [{ code: "pain-relief", priority: "high" }] },
    { goals: codesOf(catalogue.goals).map((code) => ({ code, priority: "low" as const })) },
    {
      goals: [{ code: "sleep", priority: "high" }],
      preferences: {
        pressure: "deep",
        likeTechniques: techniques.map(({ code }) => code).sort(),
        sessionMinutes: 240,
        needles: true,
      },
    },
  ];
}

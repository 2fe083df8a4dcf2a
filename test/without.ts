import type { Catalogue, CatalogueDefinition, GoalEntry, Technique } from "../src/catalogue.js";
import { indexCatalogue } from "../src/indexed.js";
import type { Condition, Goal } from "../src/vocabulary.js";
import type { Known } from "./known.js";

/** One thing of the knowledge, by its kind: what covers a concept, and what can be taken out to see what depends on it. */
export type Part = Readonly<Record<PartKind, string>>;
export type PartKind = keyof typeof removals;

/** The knowledge without one part; throws where there is no such part. */
export function without(kind: PartKind, name: string, known: Known): Known {
  const left = removals[kind](name, known);
  if (JSON.stringify(left) === JSON.stringify(known)) throw new Error(`There is no ${kind} "${name}".`);
  return left;
}

const removals = {
  technique: (code: string, known: Known) =>
    within(known, ({ techniques }) => ({ techniques: techniques.filter((one) => one.code !== code) })),
  sentence: (code: string, known: Known) => withTechnique(known, code, (one) => ({ ...one, sentence: "" })),
  family: (code: string, known: Known) =>
    withTechnique(known, code, (one) => ({ ...one, family: one.family === "medical" ? "relaxation" : "medical" })),
  pressure: (code: string, known: Known) => withTechnique(known, code, ({ pressure: _, ...one }) => one),
  practitioner: (code: string, known: Known) =>
    withTechnique(known, code, (one) => ({ ...one, practitioner: "self" as const })),
  settings: (code: string, known: Known) => withTechnique(known, code, (one) => ({ ...one, settings: [] })),
  needles: (code: string, known: Known) => withTechnique(known, code, ({ needles: _, ...one }) => one),
  goesWith: (code: string, known: Known) => withTechnique(known, code, ({ goesWith: _, ...one }) => one),
  /** `technique concern`: a concern is a condition or a goal. */
  practice: (name: string, known: Known) => {
    const [code = "", concern = ""] = name.split(" ");
    return withTechnique(known, code, (one) => unsaid(one, concern));
  },
  /** `technique condition`. */
  indication: (name: string, known: Known) =>
    within(known, ({ indications }) => ({
      indications: indications.filter(({ technique, condition }) => `${technique} ${condition}` !== name),
    })),
  harm: (code: string, known: Known) =>
    within(known, ({ harms }) => ({
      harms: Object.fromEntries(Object.entries(harms).filter(([technique]) => technique !== code)),
    })),
  /** A condition that is stated and means nothing: no evidence, no practice claim, no place. */
  condition: (code: string, known: Known) =>
    within(known, ({ conditions, indications, techniques }) => ({
      conditions: { ...conditions, [code]: { ...bare, lean: conditions[code as Condition].lean } },
      indications: indications.filter(({ condition }) => condition !== code),
      techniques: techniques.map((one) => unsaid(one, code)),
    })),
  regions: (code: string, known: Known) => withCondition(known, code, (one) => ({ ...one, regions: [] })),
  startPressure: (code: string, known: Known) => withCondition(known, code, ({ startPressure: _, ...one }) => one),
  /** A goal that is stated and means nothing: one that was served is not, one that was answered honestly is passed over. */
  goal: (code: string, known: Known) =>
    within(
      withGoal(known, code, (goal) => ({ ...goal, ...opposite(goal) })),
      ({ techniques }) => ({ techniques: techniques.map((one) => unsaid(one, code)) }),
    ),
  /** `conditions.code` or `goals.code`, leaning the other way. */
  lean: (name: string, known: Known) => {
    const [table, code = ""] = name.split(".");
    const flip = <T extends { readonly lean: string }>(one: T): T => ({
      ...one,
      lean: one.lean === "medical" ? "relaxation" : "medical",
    });
    return table === "goals" ? withGoal(known, code, flip) : withCondition(known, code, flip);
  },
  rule: (id: string, known: Known) => within(known, ({ rules }) => ({ rules: rules.filter((rule) => rule.id !== id) })),
  /** `adjunct condition`. */
  placement: (name: string, known: Known) =>
    within(known, ({ placements }) => ({
      placements: placements.filter(({ technique, condition }) => `${technique} ${condition}` !== name),
    })),
  claim: (id: string, known: Known) => ({ ...known, claims: known.claims.filter((claim) => claim.id !== id) }),
  axis: (id: string, known: Known) => ({ ...known, axes: known.axes.filter((axis) => axis.id !== id) }),
  /** A path, such as `comparison.purpose.medical`. */
  words: (path: string, known: Known) => ({ ...known, words: silenced(known.words, path.split(".")) }),
} satisfies Record<string, (name: string, known: Known) => Known>;

const within = (known: Known, change: (catalogue: Catalogue) => Partial<CatalogueDefinition>): Known => ({
  ...known,
  catalogue: indexCatalogue({ ...known.catalogue, ...change(known.catalogue) }, known.catalogue.digest),
});

const withTechnique = (known: Known, code: string, change: (technique: Technique) => Technique): Known =>
  within(known, ({ techniques }) => ({ techniques: techniques.map((one) => (one.code === code ? change(one) : one)) }));

type ConditionEntry = Catalogue["conditions"][Condition];

const withCondition = (known: Known, code: string, change: (entry: ConditionEntry) => ConditionEntry): Known =>
  within(known, ({ conditions }) => ({
    conditions: { ...conditions, [code]: change(conditions[code as Condition]) },
  }));

const withGoal = (known: Known, code: string, change: (entry: GoalEntry) => GoalEntry): Known =>
  within(known, ({ goals }) => ({ goals: { ...goals, [code]: change(goals[code as Goal]) } }));

const bare = { effects: [], evidence: [], parents: [], regions: ["whole-body"] } as const;

const opposite = ({ standing }: GoalEntry) =>
  standing === "supported"
    ? ({ standing: "unsupported", claim: "unknown", effects: [], conditions: [] } as const)
    : ({ standing: "supported" } as const);

/** A technique of which practice no longer says that it is for something. */
const unsaid = (technique: Technique, concern: string): Technique => ({
  ...technique,
  practice: technique.practice.map(({ conditions, goals, ...claim }) => ({
    ...claim,
    ...(conditions && { conditions: conditions.filter((code) => code !== concern) }),
    ...(goals && { goals: goals.filter((code) => code !== concern) }),
  })),
});

function silenced<T extends object>(words: T, [key = "", ...rest]: readonly string[]): T {
  const value = (words as Record<string, unknown>)[key];
  if (value === undefined) throw new Error(`There are no words "${key}".`);
  return { ...words, [key]: typeof value === "object" && value !== null ? silenced(value, rest) : "" };
}

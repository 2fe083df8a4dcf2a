import type { Answer, Catalogue, Intake } from "../src/index.js";

/** What a person of the proof states; everything else is left out. */
export interface Statement {
  readonly conditions?: Intake["conditions"];
  readonly goals?: Intake["goals"];
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly denied?: "gate" | "full";
  readonly clearances?: Intake["screening"]["clearances"];
  readonly facts?: Intake["facts"];
  readonly preferences?: Partial<Intake["preferences"]>;
}

/** The canonical intake of a statement, made here and not by the library; `checkParsing` compares the two. */
export function personOf(statement: Statement, catalogue: Catalogue): Intake {
  const { conditions = [], goals = [], answers = {}, denied, clearances = [], facts = {}, preferences } = statement;
  return {
    conditions: inOrder(conditions, Object.keys(catalogue.conditions)),
    goals: inOrder(goals, Object.keys(catalogue.goals)),
    screening: {
      answers: byKey(answers),
      ...(denied ? { denied: { list: denied, version: catalogue.listVersion ?? catalogue.version } } : {}),
      clearances: [...clearances].sort((a, b) => order(`${a.rule} ${a.by}`, `${b.rule} ${b.by}`)),
    },
    facts: byKey(facts),
    preferences: { ...preferences, ...listsOf(preferences) },
    notes: [],
  };
}

const listsOf = ({
  avoidTechniques = [],
  likeTechniques = [],
  avoidRegions = [],
  focusRegions = [],
}: Partial<Intake["preferences"]> = {}) => ({
  avoidTechniques,
  likeTechniques,
  avoidRegions,
  focusRegions,
});

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const inOrder = <T extends { readonly code: string }>(list: readonly T[], codes: readonly string[]): T[] =>
  list.length < 2 ? [...list] : [...list].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));

/** A table in the order of its keys; itself where it is in that order, as most are. */
function byKey<T extends object>(table: T): T {
  const keys = Object.keys(table);
  const isSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
  return isSorted ? table : (Object.fromEntries(Object.entries(table).sort(([a], [b]) => order(a, b))) as T);
}

/** The same in another order, and every entry of a list twice. */
export function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return [...value, ...value].reverse().map(shuffled) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one)])) as T;
}

import type { Catalogue, CatalogueDefinition, CatalogueIndex, Rule } from "./catalogue.js";
import { type CatalogueChecks, problemsOf } from "./check.js";
import { leavesOf } from "./criterion.js";

/** One thing wrong with a catalogue. */
export interface CatalogueProblem {
  /** Where in the definition, such as `rules[3].bars[0]`. */
  path: string;
  /**
   * What is wrong: `missing`, `wrong-type`, `wrong-format`, `unknown-key`, `unknown-code`, `duplicate`, `unreachable`,
   * `impossible`, `contradiction`, `cycle`, `too-large` or `uncited`; from `offer()` also `ambiguous`, from `tighten()` `loosens`.
   */
  code: string;
  /** What is wrong, in English, to be read after `path`, such as "must be kebab-case." */
  message: string;
}

/** Most problems that one error holds, and most that its message tells. */
const most = { held: 10_000, told: 100 };

/** The catalogue cannot be used. Names every problem. */
export class CatalogueError extends Error {
  /** Tells it from other errors where `instanceof` cannot. */
  override readonly name = "CatalogueError";
  /** Everything that is wrong with the definition, at least one and at most 10,000; the message tells the first 100. */
  readonly problems: readonly CatalogueProblem[];
  constructor(problems: readonly CatalogueProblem[]) {
    const lines = problems.slice(0, most.told).map(({ path, message }) => `- ${path || "catalogue"}: ${message}`);
    const more = problems.length > most.told ? [`and ${problems.length - most.told} more.`] : [];
    const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    super(`The catalogue has ${count}:\n${[...lines, ...more].join("\n")}`);
    this.problems = problems.slice(0, most.held);
  }
}

/**
 * Checks a catalogue of your own and indexes it once; with `words` and `evidence`, that both cover it. Throws
 * {@link CatalogueError} with every problem.
 *
 * @example
 * ```ts
 * import { recommend } from "massage-recommender";
 * import { catalogue, defineCatalogue } from "massage-recommender/catalogue";
 * const mine = defineCatalogue({ ...catalogue, id: "my-clinic", version: "1.0.0" });
 * console.log(recommend({ goals: ["sleep"] }, { catalogue: mine }).catalogue.id); // "my-clinic"
 * ```
 */
export function defineCatalogue(definition: CatalogueDefinition, against: CatalogueChecks = {}): Catalogue {
  const problems = problemsOf(definition, against);
  if (problems.length > 0) throw new CatalogueError(problems);
  return indexCopy(definition);
}

/** Indexes a copy of a definition that has been checked. */
export function indexCopy(definition: CatalogueDefinition): Catalogue {
  const { index: _, ...own } = definition as CatalogueDefinition & { readonly index?: unknown };
  return indexCatalogue(copyOf(own));
}

/** A deep copy, so that what the caller does with the original later changes nothing. */
const copyOf = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)])) as T;
};

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) freeze(one);
  return Object.freeze(value);
}

/** Indexes a definition without checking it, and freezes it. */
export function indexCatalogue(definition: CatalogueDefinition): Catalogue {
  const leaves = new Map(definition.rules.map((rule) => [rule, rule.when ? leavesOf(rule.when) : []]));
  const reads = (rule: Rule, code: string) =>
    leaves.get(rule)?.some((leaf) => "answer" in leaf && leaf.answer === code);
  const index: CatalogueIndex = {
    leaves,
    readers: new Map(
      definition.questions.map(({ code }) => [code, definition.rules.filter((rule) => reads(rule, code))]),
    ),
    questions: new Map(definition.questions.map((q) => [q.code, q])),
    rules: new Map(definition.rules.map((r) => [r.id, r])),
    techniques: new Map(definition.techniques.map((t) => [t.code, t])),
    indications: new Map(definition.indications.map((i) => [indicationKey(i.technique, i.condition, i.variant), i])),
  };
  return Object.freeze({ ...freeze(definition), index });
}

/** The key of an indication in the index of a catalogue. */
export const indicationKey = (technique: string, condition: string, variant: string): string =>
  `${technique}|${condition}|${variant}`;

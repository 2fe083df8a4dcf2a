import type { Catalogue, CatalogueDefinition } from "./catalogue.js";
import { type CatalogueChecks, problemsOf } from "./check.js";
import { digestOf } from "./digest.js";
import { indexCatalogue } from "./indexed.js";

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
  const own = ownFields(definition);
  const problems = problemsOf(own, against);
  if (problems.length > 0) throw new CatalogueError(problems);
  return indexCatalogue(own, digestOf(own));
}

/** What is checked is what is kept: a copy without what is made from it, so that nothing the caller does later changes it. */
function ownFields(definition: CatalogueDefinition): CatalogueDefinition {
  if (typeof definition !== "object" || definition === null) return definition;
  const { index: _, digest: __, ...own } = definition as CatalogueDefinition & Partial<Catalogue>;
  return copyOf(own);
}

const deepest = 50;

/**
 * A deep copy of plain data, each field read once and each object copied once, so that a definition which holds itself
 * ends; what lies deeper than any catalogue does is left out.
 */
export function copyOf<T>(value: T, depth = 0, made: Map<object, object> = new Map()): T {
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return undefined as T;
  const known = made.get(value);
  if (known) return known as T;
  const copy = Array.isArray(value) ? [] : {};
  made.set(value, copy);
  for (const [key, one] of Array.isArray(value) ? value.entries() : Object.entries(value))
    Object.defineProperty(copy, key, {
      value: copyOf(one, depth + 1, made),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy as T;
}

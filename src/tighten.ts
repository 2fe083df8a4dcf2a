import type { Catalogue, Rule } from "./catalogue.js";
import { checkRules } from "./catalogue-shape.js";
import { problemsOf } from "./check.js";
import { checked } from "./checked.js";
import { CatalogueError, type CatalogueProblem, copyOf } from "./define.js";
import { type DerivedName, derivedFrom } from "./derived.js";
import { digestOf } from "./digest.js";
import { checkHarder } from "./harden.js";
import { indexCatalogue } from "./indexed.js";
import type { Report } from "./shape.js";

/**
 * Adds rules of your own, or replaces rules by stricter ones with the same `id`. Throws {@link CatalogueError} with
 * every problem, among them (`loosens`) each way in which a rule is looser than the one it replaces.
 *
 * @example
 * ```ts
 * import { catalogue, tighten } from "massage-recommender/catalogue";
 * const rule = { id: "no-heat-in-diabetes", level: "technique", scope: "techniques", bars: ["hot-stone-massage"] } as const;
 * const stricter = tighten(catalogue, [{ ...rule, when: { answer: "diabetes" } }], { id: "my-clinic" });
 * console.log(stricter.rules.length - catalogue.rules.length); // 1
 * ```
 */
export function tighten(catalogue: Catalogue, given: readonly Rule[], name: DerivedName = {}): Catalogue {
  const problems: CatalogueProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  checked(catalogue);
  const rules = copyOf(given);
  checkRules(rules, report);
  if (problems.length > 0) throw new CatalogueError(problems);
  checkReplacing(catalogue, rules, report);
  const kept = catalogue.rules.map((rule) => rules.find(({ id }) => id === rule.id) ?? rule);
  const added = rules.filter(({ id }) => !catalogue.rules.some((rule) => rule.id === id));
  const tightened = { ...derivedFrom(catalogue, name, "tighten"), rules: [...kept, ...added] };
  for (const { path, code, message } of problemsOf(tightened))
    report(givenPath(path, tightened.rules, rules), code, message);
  if (problems.length > 0) throw new CatalogueError(problems);
  return indexCatalogue(tightened, digestOf(tightened));
}

function checkReplacing(catalogue: Catalogue, rules: readonly Rule[], report: Report): void {
  for (const [at, rule] of rules.entries()) {
    const was = catalogue.rules.find(({ id }) => id === rule.id);
    if (was) checkHarder(rule, was, `rules[${at}]`, catalogue, report);
    if (was && rules.findIndex(({ id }) => id === rule.id) < at)
      report(`rules[${at}].id`, "duplicate", `"${rule.id}" is there already.`);
  }
}

/** The path in the list that was given, for a path in the whole list of rules. */
const givenPath = (path: string, all: readonly Rule[], given: readonly Rule[]): string =>
  path.replace(/^rules\[(\d+)\]/, (whole, at: string) => {
    const place = given.indexOf(all[Number(at)] as Rule);
    return place < 0 ? whole : `rules[${place}]`;
  });

import type { Rule } from "./catalogue.js";
import { techniqueLabels } from "./vocabulary.js";

/**
 * Rules in which whatever names one technique, in `bars` or `barsAfterClearance`, names another as well: for a technique
 * of your own, bound wherever the one that it is most like is. Throws `TypeError` where no technique of the vocabulary
 * and no rule has the first name.
 *
 * @example
 * ```ts
 * import { catalogue, likewise } from "massage-recommender/catalogue";
 * const rules = likewise(catalogue.rules, "hot-stone-massage", "seaweed-wrap");
 * console.log(rules.filter(({ bars }) => bars.includes("seaweed-wrap")).length > 9); // true
 * ```
 */
export function likewise(rules: readonly Rule[], like: string, technique: string): Rule[] {
  const names = (rule: Rule) => rule.bars.includes(like) || rule.barsAfterClearance?.includes(like);
  if (!Object.hasOwn(techniqueLabels, like) && !rules.some(names))
    throw new TypeError(`No rule names "${like}", so nothing would bind "${technique}".`);
  const beside = (codes: readonly string[]) => (codes.includes(like) ? [...new Set([...codes, technique])] : codes);
  return rules.map((rule) => ({
    ...rule,
    bars: beside(rule.bars),
    ...(rule.barsAfterClearance ? { barsAfterClearance: beside(rule.barsAfterClearance) } : {}),
  }));
}

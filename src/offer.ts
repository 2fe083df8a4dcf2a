/**
 * A clinic's menu: a catalogue narrowed to what it offers, under its own names.
 *
 * @example
 * ```ts
 * import { catalogue } from "massage-recommender/catalogue";
 * import { offer } from "massage-recommender/menu";
 * console.log(offer(catalogue, ["Hot Stones 60 min"]).techniques.find(({ kind }) => kind === "massage")?.label);
 * ```
 *
 * @module
 */
import type { Catalogue, Technique } from "./catalogue.js";
import { checked } from "./checked.js";
import { CatalogueError, type CatalogueProblem, defineCatalogue } from "./define.js";
import { type DerivedName, derivedFrom } from "./derived.js";
import { type MenuEntry, readMenu } from "./menu.js";
import type { Report } from "./shape.js";

export type { DerivedName } from "./derived.js";
export type { MenuEntry } from "./menu.js";

/**
 * Narrows a catalogue to a clinic's menu: codes, names, or `{ code, label }` where a name alone does not settle it. The
 * names stay in the results. Adjuncts stay, as they are advice and not for sale. Throws `CatalogueError` with every
 * problem of the menu.
 *
 * @example
 * ```ts
 * import { offer, recommend } from "massage-recommender";
 * import { catalogue } from "massage-recommender/catalogue";
 * const menu = offer(catalogue, ["Signature Swedish 60 min", "Hot Stones", { code: "deep-tissue-massage", label: "Deep Anchor" }]);
 * const answer = recommend({ goals: ["relaxation"], screening: { denied: { list: "full", version: "0.1.0" } } }, { catalogue: menu });
 * if (answer.outcome === "recommended") console.log(answer.ranked.map(({ label }) => label));
 * ```
 */
export function offer(catalogue: Catalogue, menu: readonly (string | MenuEntry)[], name: DerivedName = {}): Catalogue {
  const problems: CatalogueProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  const names = readMenu(checked(catalogue), menu, report);
  if (problems.length > 0) throw new CatalogueError(problems);
  const kept = catalogue.techniques.filter(({ code, kind }) => kind === "adjunct" || names.has(code));
  const left = catalogue.techniques.filter((technique) => !kept.includes(technique)).map(({ code }) => code);
  return defineCatalogue({
    ...derivedFrom(catalogue, name, "offer"),
    techniques: kept.map((technique) => calledBy(technique, names.get(technique.code) ?? [])),
    leftOut: [...(catalogue.leftOut ?? []), ...left],
  });
}

/** One name becomes its label; with several, the label stays and the names stand beside it. */
function calledBy(technique: Technique, names: readonly string[]): Technique {
  const [only, second] = names;
  if (only === undefined) return technique;
  return { ...technique, label: second === undefined ? only : technique.label, offeredAs: names };
}

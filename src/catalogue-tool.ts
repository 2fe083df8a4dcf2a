import type { Catalogue } from "./catalogue.js";
import { factRanges } from "./facts.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import type { Tool } from "./tool.js";
import { problem, readCall, throwIf } from "./tool-input.js";
import { catalogueSchemas } from "./tool-schemas.js";
import { catalogueDescription } from "./tool-texts.js";
import { codesOf } from "./vocabulary.js";
import { en } from "./words/en-client.js";
import type { ClientWords, Words } from "./words.js";

/** What the catalogue tool lists. */
export type CatalogueKind = "conditions" | "goals" | "techniques" | "questions" | "regions" | "facts";

/** A code that an intake can hold. */
export interface CatalogueCode {
  /** Which list it is from. */
  kind: CatalogueKind;
  /** Permanent code. */
  code: string;
  /** Its name, or the question in words. */
  label: string;
  /** What a technique is, a goal's standing where massage cannot promise it, the list of a question, the range of a number; null for the rest. */
  about: string | null;
}

/** What the catalogue tool gives. */
export interface CatalogueListing {
  /** Whose codes they are. */
  catalogue: {
    /** Code of the catalogue. */
    id: string;
    /** Version of the catalogue. */
    version: string;
  };
  /** The codes, in the order of the catalogue. */
  codes: CatalogueCode[];
}

/**
 * Lists the codes that an intake can hold, of one kind or of all.
 *
 * @example
 * ```ts
 * import { catalogueTool } from "massage-recommender/ai";
 * console.log(catalogueTool.execute({ kind: "goals" }).codes.length); // 35
 * ```
 */
export const catalogueTool: Tool<CatalogueListing> = {
  name: "massage_catalogue",
  title: "Massage catalogue",
  description: catalogueDescription,
  ...catalogueSchemas,
  execute: (input, { catalogue = shipped, words = en } = {}) => {
    const call = readCall(input, ["kind"]);
    const kind = call.value["kind"];
    const listed = listing(catalogue, words);
    const kinds = kind === undefined ? codesOf(listed) : codesOf(listed).filter((one) => one === kind);
    const choose = `must be one of: ${codesOf(listed).join(", ")}; or null for all.`;
    throwIf(call.issues, kinds.length > 0 ? [] : [problem("kind", "unknown-code", choose)]);
    const { id, version } = catalogue;
    const codes = kinds.flatMap((one) => listed[one].map((entry) => ({ kind: one, ...entry })));
    return { catalogue: { id, version }, codes };
  },
};

type Entry = Omit<CatalogueCode, "kind">;

const named = <C extends string>(names: Readonly<Record<C, string>>, about: (code: C) => string | null = () => null) =>
  codesOf(names).map((code): Entry => ({ code, label: names[code], about: about(code) }));

const listing = (catalogue: Catalogue, words: ClientWords | Words): Readonly<Record<CatalogueKind, Entry[]>> => ({
  conditions: named(words.conditions),
  goals: named(words.goals, (code) => standingOf(catalogue.goals[code].standing)),
  techniques: catalogue.techniques.map(({ code, label, sentence }) => ({ code, label, about: sentence })),
  questions: catalogue.questions.map(({ code, list }) => ({ code, label: words.questions[code] ?? code, about: list })),
  regions: named(words.regions),
  facts: named(words.facts, (name) => `${factRanges[name].least} to ${factRanges[name].most}`),
});

const standingOf = (standing: string): string | null => (standing === "supported" ? null : standing);

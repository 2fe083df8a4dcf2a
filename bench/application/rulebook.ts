import type { Catalogue, Indication } from "../../src/catalogue.js";
import type { Criterion } from "../../src/criterion.js";
import { evidenceName } from "./concerns.js";

/** The knowledge of a catalogue as rows of rules, to be written in the language of an engine. */
export interface Rulebook {
  /** Safety rules first, in the catalogue's order; then whom techniques and goals are for. */
  readonly criteria: readonly { readonly name: string; readonly when: Criterion }[];
  /** One row for each variant of a condition that has evidence, with the techniques it links to. */
  readonly evidence: readonly { readonly name: string; readonly links: readonly Indication[] }[];
}

/** What an engine found: the numbers of rows. */
export interface Found {
  /** Criteria that hold. */
  readonly met: readonly number[];
  /** Criteria that hold or would, if what is not known were so. */
  readonly possible: readonly number[];
  /** Evidence for what is in question. */
  readonly evidence: readonly number[];
}

/** What an engine reads: plain data, as an application would hand it over. */
export interface Facts {
  /** Whether the answer is yes, by question. */
  readonly yes: Readonly<Record<string, boolean>>;
  /** Whether the answer is yes or not known, by question. */
  readonly possible: Readonly<Record<string, boolean>>;
  /** Null where it was not stated. */
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly conditions: readonly string[];
  readonly goals: readonly string[];
  /** Names of rows of evidence for what is in question, whether or not there is such a row. */
  readonly evidence: readonly string[];
}

/** An engine with the rulebook loaded. */
export type Engine = (facts: Facts) => Found | Promise<Found>;

/** Writes the rules, requirements and indications of a catalogue as rows. */
export function rulebookOf({ rules, techniques, goals, indications }: Catalogue): Rulebook {
  const required = [...techniques, ...Object.entries(goals).map(([code, goal]) => ({ code, ...goal }))];
  const names = [...new Set(indications.map(({ condition, variant }) => evidenceName(condition, variant)))];
  return {
    criteria: [
      ...rules.flatMap(({ id, when }) => (when ? { name: id, when } : [])),
      ...required.flatMap(({ code, requires }) => (requires ? { name: requiredName(code), when: requires } : [])),
    ],
    evidence: names.map((name) => ({
      name,
      links: indications.filter(({ condition, variant }) => evidenceName(condition, variant) === name),
    })),
  };
}

/** The name of the row that says whom a technique or a goal is for. */
export const requiredName = (code: string): string => `for: ${code}`;

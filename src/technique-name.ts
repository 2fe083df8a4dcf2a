import { techniqueLabels } from "./vocabulary.js";
import type { Words } from "./words.js";

/** A technique as results and catalogues name it. */
export interface NamedTechnique {
  readonly technique: string;
  readonly label: string;
  readonly offeredAs?: readonly string[] | undefined;
}

/**
 * The words' own name, unless the catalogue calls it something else; where a menu has several names, with them. `as` puts
 * the words' own name in the form that a sentence needs.
 */
export function techniqueName(
  { technique, label, offeredAs = [] }: NamedTechnique,
  words: Words,
  as: (name: string, words: Words) => string = (name) => name,
): string {
  const shipped = (techniqueLabels as Readonly<Record<string, string>>)[technique];
  const name = label === shipped ? as(words.techniques[technique] ?? label, words) : label;
  return offeredAs.length > 1 ? `${name} (${offeredAs.join("; ")})` : name;
}

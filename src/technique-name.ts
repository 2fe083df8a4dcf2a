import { techniqueLabels } from "./vocabulary.js";
import type { Words } from "./words.js";

/** A technique as results and catalogues name it. */
interface NamedTechnique {
  readonly technique: string;
  readonly label: string;
  readonly offeredAs?: readonly string[] | undefined;
}

/** The words' own name, unless the catalogue calls it something else; where a menu has several names, with them. */
export function techniqueName({ technique, label, offeredAs = [] }: NamedTechnique, { techniques }: Words): string {
  const shipped = (techniqueLabels as Readonly<Record<string, string>>)[technique];
  const name = label === shipped ? (techniques[technique] ?? label) : label;
  return offeredAs.length > 1 ? `${name} (${offeredAs.join("; ")})` : name;
}

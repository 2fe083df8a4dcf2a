import type { Catalogue, CatalogueDefinition } from "./catalogue.js";

/** What a catalogue is called that comes from another. */
export interface DerivedName {
  /** Its code, kebab-case; absent means that of the other, with `-offer` or `-tighten` after it. */
  readonly id?: string;
  /** Its version as three numbers; absent means that of the other. */
  readonly version?: string;
}

/** The definition of a catalogue under another name, to be changed and checked again. */
export function derivedFrom(catalogue: Catalogue, name: DerivedName, how: "offer" | "tighten"): CatalogueDefinition {
  const { index: _, digest: __, ...definition } = catalogue;
  checkName(name, how);
  return { ...definition, id: name.id ?? `${catalogue.id}-${how}`, version: name.version ?? catalogue.version };
}

/** A name that is misspelt would be left out without a word. */
function checkName(name: DerivedName, how: "offer" | "tighten"): void {
  const usage =
    how === "offer" ? "offer(catalogue, menu, { id, version })" : "tighten(catalogue, rules, { id, version })";
  if (typeof name !== "object" || name === null) throw new TypeError(`The name must be an object: ${usage}.`);
  const other = Object.keys(name).find((key) => key !== "id" && key !== "version");
  if (other !== undefined) throw new TypeError(`Unknown option "${other}": ${usage}.`);
}

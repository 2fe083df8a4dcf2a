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
  const { index: _, ...definition } = catalogue;
  return { ...definition, id: name.id ?? `${catalogue.id}-${how}`, version: name.version ?? catalogue.version };
}

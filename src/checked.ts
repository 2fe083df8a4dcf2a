import type { Catalogue } from "./catalogue.js";

const mark = Symbol.for("massage-recommender.catalogue");

/** Marks a catalogue that was checked and indexed; a copy of it, whose lists may differ from its index, has no mark. */
export const marked = (catalogue: Catalogue): Catalogue => Object.defineProperty(catalogue, mark, { value: true });

/** A catalogue, once it is sure that it was checked and indexed: a definition was not, and JSON keeps no index. */
export function checked(catalogue: Catalogue): Catalogue {
  if (Object.hasOwn(Object(catalogue), mark)) return catalogue;
  throw new TypeError("The catalogue was not checked and indexed: pass it through defineCatalogue().");
}

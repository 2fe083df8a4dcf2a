import type { Catalogue } from "./catalogue.js";

/** A catalogue, once it is sure that it was checked and indexed: a definition was not, and JSON keeps no index. */
export function checked(catalogue: Catalogue): Catalogue {
  if (catalogue?.index?.techniques instanceof Map) return catalogue;
  throw new TypeError("The catalogue was not checked and indexed: pass it through defineCatalogue().");
}

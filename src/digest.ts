import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { CatalogueDefinition } from "./catalogue.js";

/** SHA-256 in hex of a definition as canonical JSON (RFC 8785): whatever can change a result changes it. */
export const digestOf = (definition: CatalogueDefinition): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(definition)))));

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map(([key, one]) => [key, sorted(one)]));
}

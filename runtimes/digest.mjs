import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * SHA-256 in hex of every answer as JSON, one a line.
 *
 * @template T
 * @param {(intake: T) => unknown} recommend
 * @param {readonly T[]} intakes
 */
export function digestOf(recommend, intakes) {
  const hash = sha256.create();
  for (const intake of intakes) hash.update(utf8ToBytes(`${JSON.stringify(recommend(intake))}\n`));
  return bytesToHex(hash.digest());
}

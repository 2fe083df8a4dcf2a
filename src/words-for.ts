import type { Audience, ClientWords, Words } from "./words.js";

/**
 * Words for a reader. Those for clients have all that is said to one, so nothing that speaks to a client misses what they
 * lack. Throws `TypeError` where they are to speak to a therapist.
 */
export function wordsFor(audience: Audience, words: Words | ClientWords): Words {
  if (audience === "therapist" && !("therapist" in words.nothingRanked))
    throw new TypeError("Words for clients say nothing to a therapist: take those of the whole language.");
  return words as Words;
}

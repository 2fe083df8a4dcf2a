import { recommend, report } from "massage-recommender";
import { clinic } from "./catalogue.mjs";
import { words } from "./words.mjs";

/** The page for the client and the hand-over for the therapist. */
export function pages(intake) {
  const result = recommend(intake, { catalogue: clinic });
  return ["client", "therapist"].map((audience) => report(result, words, { audience }));
}

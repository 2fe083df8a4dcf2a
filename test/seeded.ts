import fc from "fast-check";
import type { IntakeInput } from "../src/index.js";
import { intakes, screened } from "./people.js";

/** The first of a fixed row of generated people: anybody, and people whose gate list is answered, by turns. */
export function seededIntakes(count: number): IntakeInput[] {
  const options = { seed: 20_261_126, numRuns: Math.ceil(count / 2) };
  const [anybody, known] = [fc.sample(intakes, options), fc.sample(screened, options)];
  return anybody.flatMap((one, at) => [one, known[at] as IntakeInput]).slice(0, count);
}

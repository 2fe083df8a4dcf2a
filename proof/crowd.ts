import fc from "fast-check";
import { screened as gated, intakes } from "../test/people.js";
import { type Enumeration, evaluated } from "./enumeration.js";
import { checkUnion } from "./rules.js";
import { sameBytes } from "./singles.js";

const people = 100;
const slots = 60;

/** Large sets of answers, drawn and always the same: what the argument says of any set, seen on a sample. */
export const crowd: Enumeration = {
  name: "crowd",
  what: "6,000 drawn people with any answers, numbers, clearances and lists: whole answers, and the union of single rules",
  slots: () => slots,
  casesIn: () => people,
  run(slot, setup, found) {
    const drawn = fc.sample(slot % 2 === 0 ? intakes : gated, { seed: slot, numRuns: people });
    for (const [at, input] of drawn.entries()) {
      const intake = setup.library.parseIntake(input, setup.catalogue);
      evaluated(intake, setup, found);
      if (at % 5 === 0) checkUnion(intake, setup, found);
      if (at % 5 === 1) sameBytes(intake, setup, found);
    }
    return people;
  },
};

import type { Catalogue, Intake, Recommendation } from "../src/index.js";
import { checkAnswer } from "./answered.js";
import { type Decision, decide } from "./decision.js";
import type { Law, Violation } from "./laws.js";
import type { Library } from "./library.js";
import { type Profile, profilesOf } from "./profiles.js";
import { met } from "./reading.js";

/** What an enumeration works with. */
export interface Setup {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly profiles: readonly Profile[];
}

export const setupOf = (library: Library): Setup => ({
  library,
  catalogue: library.catalogue,
  profiles: profilesOf(library.catalogue),
});

/** One kind of exhaustive run, cut into slots that can be run apart, in any order. */
export interface Enumeration {
  readonly name: string;
  /** What every slot runs, as docs/proof.md has it. */
  readonly what: string;
  readonly slots: (setup: Setup) => number;
  /** How many cases a slot has, without running it. */
  readonly casesIn: (slot: number, setup: Setup) => number;
  /** Runs a slot and gives the number of cases. */
  readonly run: (slot: number, setup: Setup, found: Found) => number;
}

/** Where violations and what was reached are kept. */
export class Found {
  readonly violations: Violation[] = [];
  count = 0;
  /** Rules that were met for somebody, and rules that were unknown. */
  readonly met = new Set<string>();
  readonly unknown = new Set<string>();
  /** Codes of techniques that were on offer for somebody. */
  readonly ranked = new Set<string>();

  tell(law: Law, intake: Intake, expected: string): void {
    this.count += 1;
    if (this.violations.length < 50) this.violations.push({ law, intake, expected });
  }

  reach(decision: Decision, answer: Recommendation | undefined): void {
    for (const { rule, truth } of decision.inForce) (truth === met ? this.met : this.unknown).add(rule.id);
    if (answer?.outcome === "recommended")
      for (const list of [answer, answer.adjuncts, answer.addOns])
        for (const { technique } of list.ranked) this.ranked.add(technique);
  }
}

/** What an answer is held against: a catalogue of one's own, or a decision that is known. */
interface Against {
  readonly by?: Catalogue;
  readonly decision?: Decision;
}

/** Evaluates an intake and holds the answer against the rules. */
export function evaluated(
  intake: Intake,
  { library, catalogue }: Setup,
  found: Found,
  { by = catalogue, decision = decide(intake, by) }: Against = {},
): Recommendation | undefined {
  try {
    const answer = library.evaluate(intake, by);
    checkAnswer(answer, decision, intake, by, (law, expected) => found.tell(law, intake, expected));
    found.reach(decision, answer);
    return answer;
  } catch (error) {
    found.tell("rules", intake, `an answer, not ${textOf(error)}`);
    return undefined;
  }
}

/** What was thrown, as text. */
export const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

import type { Catalogue, Intake, IntakeInput, MenuEntry, Recommendation, Rule } from "../src/index.js";
import type { Screened } from "../src/screen.js";

/** What is proved: the functions that a host calls, screening on its own, and the catalogue that they read. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly parseIntake: (input: unknown, catalogue?: Catalogue) => Intake;
  readonly recommend: (input: IntakeInput, options?: { catalogue?: Catalogue | undefined }) => Recommendation;
  readonly evaluate: (intake: Intake, catalogue?: Catalogue) => Recommendation;
  readonly screen: (intake: Intake, catalogue: Catalogue) => Screened;
  readonly tighten: (catalogue: Catalogue, rules: readonly Rule[]) => Catalogue;
  readonly offer: (catalogue: Catalogue, menu: readonly (string | MenuEntry)[]) => Catalogue;
}

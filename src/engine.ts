import { advise } from "./advise.js";
import { approachOf } from "./approach.js";
import type { Catalogue } from "./catalogue.js";
import { checked } from "./checked.js";
import { concernsOf } from "./concerns.js";
import { consultedFacts } from "./consulted.js";
import { decidedBy } from "./decided-by.js";
import type { Intake } from "./intake.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { parsed } from "./parsed.js";
import { promptsOf } from "./prompts.js";
import type { GuidanceCode, Recommendation } from "./recommendation.js";
import { type Screened, screen } from "./screen.js";

export { review } from "./review.js";

/**
 * Recommends for an intake that is already parsed, without zod, by a catalogue (the shipped one by default). Pure,
 * synchronous and deterministic. Throws `TypeError` for an intake that was not parsed.
 *
 * @example
 * ```ts
 * import { parseIntake } from "massage-recommender";
 * import { evaluate } from "massage-recommender/engine";
 * const intake = parseIntake({ goals: ["sleep"] }); // on a server, say; it survives JSON
 * console.log(evaluate(intake).outcome); // "unscreened"
 * ```
 */
export function evaluate(intake: Intake, catalogue: Catalogue = shipped): Recommendation {
  const screened = screen(parsed(intake), checked(catalogue));
  const concerns = concernsOf(intake, catalogue, screened.reader);
  const approach = approachOf(concerns, catalogue);
  const common = {
    findings: [...screened.findings],
    consulted: consultedFacts(intake, catalogue, screened.reader),
    catalogue: decidedBy(catalogue),
  };
  const { outcome } = screened;
  switch (outcome) {
    case "emergency":
    case "refer":
      return { outcome, guidance: guidanceOf(screened), ...common };
    case "unscreened":
      return { outcome, approach, questions: promptsOf(screened, catalogue), ...common };
    case "clearance": {
      const afterClearance = advise(intake, catalogue, screened, concerns, approach);
      return { outcome, clinicians: [...screened.clinicians], afterClearance, ...common };
    }
    case "recommended":
      return { outcome, ...advise(intake, catalogue, screened, concerns, approach), ...common };
    default:
      return outcome satisfies never;
  }
}

/** What the rules that decided the outcome say to do, each once; who is to be seen today is not told "soon" as well. */
function guidanceOf({ findings, outcome }: Screened): GuidanceCode[] {
  const said = new Set(findings.filter(({ level }) => level === outcome).flatMap(({ guidance }) => guidance));
  if (said.has("see-doctor-today")) said.delete("see-doctor-soon");
  return [...said];
}

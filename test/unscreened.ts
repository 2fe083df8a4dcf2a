import { advise } from "../src/advise.js";
import { readerOf } from "../src/answers.js";
import { approachOf } from "../src/approach.js";
import { reachOf } from "../src/clear.js";
import { concernsOf } from "../src/concerns.js";
import type { Advice, IntakeInput } from "../src/index.js";
import { parseIntake } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";

/** What matching, ranking and planning give where screening finds nothing at all: the evidence rule on its own. */
export function withoutScreening(input: IntakeInput): Advice {
  const intake = parseIntake({ screening: { denied: { list: "full", version: "0.1.0" } }, ...input });
  const reader = readerOf(intake, catalogue);
  const concerns = concernsOf(intake, catalogue, reader);
  const techniques = new Map(
    catalogue.techniques.map((one) => [one.code, { status: "cleared", places: reachOf(one) } as const]),
  );
  const screened = {
    outcome: "recommended" as const,
    findings: [],
    clinicians: [],
    open: [],
    limits: () => ({ restrictions: [], checks: [], shortens: [], techniques }),
    reader,
  };
  return advise(intake, catalogue, screened, concerns, approachOf(concerns, catalogue));
}

import type { Catalogue } from "../../src/catalogue.js";
import { type FactName, factRanges } from "../../src/facts.js";
import type { Intake } from "../../src/intake.js";
import { answersOf } from "./answers.js";
import { concernsOf } from "./concerns.js";
import { type Decisions, decisionsFor } from "./decisions.js";
import type { Engine, Facts, Found, Rulebook } from "./rulebook.js";

type Decide = (intake: Intake) => Decisions | Promise<Decisions>;

export { rulebookOf } from "./rulebook.js";

/**
 * What a careful application around a rule engine does: reads the intake into facts, lets the engine match its rules, and
 * folds what matched into decisions.
 */
export function applicationWith(engine: Engine, rulebook: Rulebook, catalogue: Catalogue): Decide {
  const decide = decisionsFor(rulebook, catalogue);
  return (intake) => {
    const answers = answersOf(intake, catalogue);
    const concerns = concernsOf(intake, catalogue);
    const found = engine(factsOf(intake, answers, concerns));
    const fold = (one: Found) => decide(one, { intake, answers, concerns });
    return found instanceof Promise ? found.then(fold) : fold(found);
  };
}

const factNames = Object.keys(factRanges) as FactName[];

function factsOf(
  intake: Intake,
  answers: ReturnType<typeof answersOf>,
  concerns: ReturnType<typeof concernsOf>,
): Facts {
  const yes: Record<string, boolean> = {};
  const possible: Record<string, boolean> = {};
  for (const [code, { verdict }] of answers) {
    yes[code] = verdict === "met";
    possible[code] = verdict !== "unmet";
  }
  const numbers: Record<string, number | null> = {};
  for (const name of factNames) numbers[name] = intake.facts[name] ?? null;
  return {
    yes,
    possible,
    numbers,
    conditions: intake.conditions.map(({ code }) => code),
    goals: intake.goals.map(({ code }) => code),
    evidence: [...new Set(concerns.flatMap(({ units }) => units.map((unit) => unit.evidence)))],
  };
}

import type { Catalogue, Intake } from "../src/index.js";
import type { Screened } from "../src/screen.js";
import { type Decision, decide, fateOf, leftBy } from "./decision.js";
import type { Found, Setup } from "./enumeration.js";
import { isSame, namesOf } from "./places.js";
import { met } from "./reading.js";

/** Screens an intake and holds what comes out, techniques and places included, against the rules. */
export function screened(
  intake: Intake,
  { library, catalogue }: Setup,
  found: Found,
  decision: Decision = decide(intake, catalogue),
): void {
  const given = library.screen(intake, catalogue);
  if (given.outcome !== decision.outcome) {
    const law = decision.outcome === "unscreened" ? 3 : decision.outcome === "clearance" ? "rules" : 4;
    found.tell(law, intake, `outcome ${decision.outcome}, not ${given.outcome}`);
    return;
  }
  const wanted = decision.inForce.filter(({ rule, truth }) => truth === met && rule.when).map(({ rule }) => rule.id);
  const told = new Set(given.findings.flatMap(({ rule }) => rule ?? []));
  if (told.size !== wanted.length || wanted.some((id) => !told.has(id)))
    found.tell("rules", intake, `findings ${wanted.join(", ")}, not ${[...told].join(", ")}`);
  const open = given.open.map(({ code }) => code);
  if (open.length !== decision.open.length || decision.open.some((code) => !open.includes(code)))
    found.tell(3, intake, `open: ${decision.open.join(", ")}`);
  if (given.outcome === "recommended" || given.outcome === "clearance")
    checkFates(given, decision, intake, catalogue, found);
  found.reach(decision, undefined);
}

/** Limits are worked out where an answer carries techniques, so they are compared there. */
function checkFates(given: Screened, decision: Decision, intake: Intake, catalogue: Catalogue, found: Found): void {
  const { effects } = leftBy(decision, catalogue);
  const { techniques } = given.limits();
  for (const technique of catalogue.techniques) {
    const wanted = fateOf(technique, effects);
    const clearing = techniques.get(technique.code);
    const status = clearing?.status ?? "nothing";
    if (status !== wanted.status)
      found.tell(
        wanted.status === "cleared" ? "rules" : 2,
        intake,
        `${technique.code} ${wanted.status}, not ${status}`,
      );
    else if (clearing?.status === "cleared" && !isSame(clearing.places, wanted.area))
      found.tell(2, intake, `${technique.code} at ${namesOf(wanted.area)}, not at ${namesOf(clearing.places)}`);
  }
}

/** What screening took from anybody, rule by rule, as text. */
export function takenBy(given: Screened): string[] {
  const { restrictions, checks, shortens } = given.limits();
  const findings = given.findings.filter(({ rule }) => rule);
  return [restrictions, checks, shortens, findings].flat().map((one) => JSON.stringify(one));
}

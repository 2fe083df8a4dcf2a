import type { Reader } from "./answers.js";
import type { Catalogue, Technique } from "./catalogue.js";
import { clearTechniques } from "./clear.js";
import { rulesInForce } from "./in-force.js";
import type { Intake } from "./intake.js";
import { everywhere } from "./places.js";
import type { ReasonCode } from "./recommendation.js";
import { applyRule, restrictionsOf } from "./restrictions.js";
import { whyUnwanted, wishesOf } from "./wishes.js";

/** A technique that no further answer can bring into a ranking, and why. */
export interface NotInPlay {
  /** Code of the technique. */
  technique: string;
  /**
   * `not-on-menu` where the catalogue does not offer it, `contraindicated` where what was answered bars it already, else
   * the wish or the condition that rules it out.
   */
  because:
    | "not-on-menu"
    | "contraindicated"
    | Extract<ReasonCode, "declined" | "needles-declined" | "not-in-setting" | "softer-wanted" | "start-pressure">;
}

/** Tells of a technique why it is out of play, or undefined where it is in play. */
export function outOfPlay(
  intake: Intake,
  catalogue: Catalogue,
  reader: Reader,
): (technique: string) => NotInPlay | undefined {
  const barred = barredForGood(intake, catalogue, reader);
  const wishes = wishesOf(intake, catalogue);
  const known = new Map(
    catalogue.techniques.map((one) => {
      const unwanted = whyUnwanted(one, everywhere, wishes)?.code as NotInPlay["because"] | undefined;
      return [one.code, unwanted ?? (barred(one) ? "contraindicated" : undefined)];
    }),
  );
  return (technique) => {
    const because = known.has(technique) ? known.get(technique) : "not-on-menu";
    return because ? { technique, because } : undefined;
  };
}

/** What rules that are met take away everywhere; where a rule is about places, a named one could still give it back. */
function barredForGood(intake: Intake, catalogue: Catalogue, reader: Reader): (technique: Technique) => boolean {
  const met = rulesInForce(intake, catalogue, reader).filter(
    ({ rule, verdict }) => rule.scope !== "regions" && verdict === "met",
  );
  if (met.length === 0) return () => false;
  const restrictions = met.flatMap((one) => applyRule(one, catalogue, reader)).flatMap(restrictionsOf);
  const cleared = clearTechniques(catalogue, restrictions);
  return ({ code }) => cleared.get(code)?.status === "contraindicated";
}

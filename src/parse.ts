import type * as z from "zod";
import type { Catalogue } from "./catalogue.js";
import { type Intake, IntakeError, type IntakeIssue } from "./intake.js";
import { issuesOf } from "./issues.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { notPlain } from "./plain.js";
import { IntakeSchema, intakeSchema } from "./schemas.js";

export { IntakeError } from "./intake.js";
export { IntakeSchema, intakeSchema };

/** What `safeParseIntake()` returns: the intake, or everything wrong with the input. */
export type ParsedIntake =
  | {
      /** The input could be read. */
      success: true;
      /** What it says, in canonical form. */
      intake: Intake;
    }
  | {
      /** The input could not be read. */
      success: false;
      /** Everything that is wrong with it. */
      error: IntakeError;
    };

const schemas = new WeakMap<Catalogue, z.ZodType<Intake>>();

/** Building a schema is slow enough to do it once a catalogue. */
function schemaFor(catalogue: Catalogue): z.ZodType<Intake> {
  if (catalogue === shipped) return IntakeSchema;
  const schema = schemas.get(catalogue) ?? intakeSchema(catalogue);
  schemas.set(catalogue, schema);
  return schema;
}

/**
 * Reads an input into a canonical intake without throwing, by the codes of a catalogue (the shipped one by default).
 *
 * @example
 * ```ts
 * import { safeParseIntake } from "massage-recommender";
 * const parsed = safeParseIntake({ goals: ["relaxtion"] });
 * if (!parsed.success) console.log(parsed.error.issues[0]?.suggestion); // "relaxation"
 * ```
 */
export function safeParseIntake(input: unknown, catalogue: Catalogue = shipped): ParsedIntake {
  const fail = (issues: readonly IntakeIssue[]): ParsedIntake => ({ success: false, error: new IntakeError(issues) });
  const unreadable = notPlain(input);
  if (unreadable.length > 0) return fail(unreadable);
  const parsed = schemaFor(catalogue).safeParse(input);
  return parsed.success
    ? { success: true, intake: parsed.data }
    : fail(issuesOf(parsed.error.issues, input, catalogue));
}

/**
 * Reads an input into a canonical intake, by the codes of a catalogue (the shipped one by default). Throws
 * {@link IntakeError} with every problem.
 *
 * @example
 * ```ts
 * import { parseIntake } from "massage-recommender";
 * const { conditions } = parseIntake({ conditions: ["neck-pain"] });
 * console.log(conditions); // [{ code: "neck-pain" }]
 * ```
 */
export function parseIntake(input: unknown, catalogue: Catalogue = shipped): Intake {
  const parsed = safeParseIntake(input, catalogue);
  if (!parsed.success) throw parsed.error;
  return parsed.intake;
}

import type * as z from "zod";
import type { Catalogue } from "./catalogue.js";
import { type Intake, IntakeError, type IntakeIssue } from "./intake.js";
import { issuesOf } from "./issues.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { IntakeSchema, intakeSchema } from "./schemas.js";
import { tooLarge } from "./size.js";

/** What `safeParseIntake()` returns: the intake, or everything wrong with the input. */
export type ParsedIntake = { success: true; intake: Intake } | { success: false; error: IntakeError };

const schemas = new WeakMap<Catalogue, z.ZodType<Intake>>();

/** Building a schema is slow enough to do it once a catalogue. */
function schemaFor(catalogue: Catalogue): z.ZodType<Intake> {
  if (catalogue === shipped) return IntakeSchema;
  const schema = schemas.get(catalogue) ?? intakeSchema(catalogue);
  schemas.set(catalogue, schema);
  return schema;
}

/**
 * Reads an input without throwing.
 *
 * @example
 * ```ts
 * import { safeParseIntake } from "massage-recommender";
 * const parsed = safeParseIntake({ goals: ["relaxx"] });
 * if (!parsed.success) console.log(parsed.error.issues[0]?.suggestion);
 * ```
 */
export function safeParseIntake(input: unknown, catalogue: Catalogue = shipped): ParsedIntake {
  const fail = (issues: readonly IntakeIssue[]): ParsedIntake => ({ success: false, error: new IntakeError(issues) });
  const oversize = tooLarge(input);
  if (oversize.length > 0) return fail(oversize);
  const parsed = schemaFor(catalogue).safeParse(input);
  return parsed.success
    ? { success: true, intake: parsed.data }
    : fail(issuesOf(parsed.error.issues, input, catalogue));
}

/** Reads an input into a canonical intake. Throws {@link IntakeError} with every problem. */
export function parseIntake(input: unknown, catalogue: Catalogue = shipped): Intake {
  const parsed = safeParseIntake(input, catalogue);
  if (!parsed.success) throw parsed.error;
  return parsed.intake;
}

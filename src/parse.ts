import type * as z from "zod";
import type { Catalogue } from "./catalogue.js";
import { checked } from "./checked.js";
import { type Intake, IntakeError } from "./intake.js";
import { issuesOf } from "./issues.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import { readable } from "./plain.js";
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
  checked(catalogue);
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
  const { value, issues } = readable(input);
  const parsed = schemaFor(catalogue).safeParse(value);
  if (parsed.success && issues.length === 0) return { success: true, intake: parsed.data };
  const found = parsed.success ? [] : issuesOf(parsed.error.issues, value, catalogue);
  const refused = new Set(issues.map(({ path }) => path));
  return { success: false, error: new IntakeError([...issues, ...found.filter(({ path }) => !refused.has(path))]) };
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

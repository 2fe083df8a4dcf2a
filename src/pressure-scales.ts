import { scales } from "./knowledge/pressure-scales.js";
import { shown } from "./shown.js";
import { type Pressure, pressures } from "./vocabulary.js";

/** One step of a scale of pressure. */
export interface PressureStep {
  /** What the form stores; a number is the upper end of the step. */
  readonly value: string | number;
  /** The most pressure it can mean; null where it says nothing, such as "not sure" or "varies". */
  readonly most: Pressure | null;
  /** Other words for it that forms show. */
  readonly also?: readonly string[];
}

/** A scale of pressure as a booking or intake form has it. */
export interface PressureScale {
  /** Its steps, lightest first. */
  readonly steps: readonly PressureStep[];
  /** The least number, where the scale is one of numbers; those between two steps belong to the upper one. */
  readonly least?: number;
}

/**
 * A scale that is known.
 *
 * @useDeclaredType
 */
export type PressureScaleCode = keyof typeof scales;

/** Scales of pressure by code, as booking and intake forms have them. */
export const pressureScales: Readonly<Record<PressureScaleCode, PressureScale>> = scales;

/**
 * The most pressure that a value of a form can mean. Null means not known: nothing was chosen (null, undefined or an
 * empty text), or "not sure", "varies" and the like; leave the preference out then. Throws a RangeError that names the
 * scale and its values for anything else.
 *
 * @example
 * ```ts
 * import { pressureFrom } from "massage-recommender/resolve";
 * console.log(pressureFrom("light-medium-firm-unsure", "Medium")); // "moderate"
 * console.log(pressureFrom("light-medium-firm-unsure", "Not sure")); // null
 * console.log(pressureFrom("one-to-ten", 7)); // "firm"
 * ```
 */
export function pressureFrom(scale: PressureScaleCode, value: string | number | null | undefined): Pressure | null {
  const known = scaleOf(scale);
  if (value === null || value === undefined || value === "") return null;
  const isWritten = typeof value === "string" || typeof value === "number";
  const step = isWritten ? (stepNamed(known, value) ?? stepCounted(known, value)) : undefined;
  if (!step) throw new RangeError(`${shown(value)} is not a value of the scale "${scale}": ${rangeOf(known)}.`);
  return step.most;
}

/**
 * The value of a form's scale that stands for a ceiling: of the highest pressure that is still allowed, its lightest
 * step. There and back never leads to a higher step. Null where even the lowest step can mean more than the ceiling, so
 * that no value may be shown.
 *
 * @example
 * ```ts
 * import { pressureTo } from "massage-recommender/resolve";
 * console.log(pressureTo("suave-media-profunda", "firm")); // "media", since "profunda" would be more
 * console.log(pressureTo("light-to-medium-firm-to-deep", "light")); // null
 * ```
 */
export function pressureTo(scale: PressureScaleCode, ceiling: Pressure): string | number | null {
  if (!pressures.includes(ceiling))
    throw new RangeError(`${shown(ceiling)} is not a pressure: ${pressures.join(", ")}.`);
  const allowed = scaleOf(scale).steps.filter(
    ({ most }) => most !== null && pressures.indexOf(most) <= pressures.indexOf(ceiling),
  );
  const highest = allowed.at(-1)?.most;
  return allowed.find(({ most }) => most === highest)?.value ?? null;
}

function scaleOf(scale: PressureScaleCode): PressureScale {
  if (!Object.hasOwn(pressureScales, scale))
    throw new RangeError(`${shown(scale)} is not a scale of pressure: ${Object.keys(pressureScales).join(", ")}.`);
  return pressureScales[scale];
}

const plain = (word: string): string => word.normalize("NFKC").trim().toLowerCase();

const stepNamed = ({ steps }: PressureScale, value: string | number): PressureStep | undefined =>
  steps.find((step) => [step.value, ...(step.also ?? [])].some((word) => plain(`${word}`) === plain(`${value}`)));

function stepCounted({ steps, least }: PressureScale, value: string | number): PressureStep | undefined {
  const count = typeof value === "number" ? value : /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : Number.NaN;
  if (least === undefined || !(count >= least)) return undefined;
  return steps.find((step) => typeof step.value === "number" && count <= step.value);
}

function rangeOf({ steps, least }: PressureScale): string {
  if (least !== undefined) return `numbers from ${least} to ${steps.at(-1)?.value}`;
  return steps.map(({ value }) => JSON.stringify(value)).join(", ");
}

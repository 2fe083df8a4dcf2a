import type { Catalogue } from "./catalogue.js";
import { type Clearance, type Intake, IntakeError, type IntakeIssue } from "./intake.js";
import { parseIntake, safeParseIntake } from "./parse.js";
import { readable } from "./plain.js";
import type { ToolOptions } from "./tool.js";

/** Something that was read, where it could be, and everything wrong with it. */
export interface Read<Value> {
  readonly value: Value;
  readonly issues: readonly IntakeIssue[];
}

/** The keys of a call, null taken out, and those that are not among the keys it takes, where these are given. */
export function readCall(input: unknown, keys?: readonly string[]): Read<Readonly<Record<string, unknown>>> {
  const { value, issues } = readable(input);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { value: {}, issues: [...issues, { path: "", code: "wrong-type", message: "must be an object." }] };
  const unknown = Object.keys(value).filter((key) => keys && !keys.includes(key));
  const extra = unknown.map((key) => problem(key.slice(0, 80), "unknown-key", "is not a known field."));
  return { value: unsaid(value) as Record<string, unknown>, issues: [...issues, ...extra] };
}

export const problem = (path: string, code: string, message: string): IntakeIssue => ({ path, code, message });

/** Throws everything that is wrong, each place once. */
export function throwIf(...found: readonly (readonly IntakeIssue[])[]): void {
  const issues = found.flat();
  const first = issues.filter(({ path }, at) => issues.findIndex((one) => one.path === path) === at);
  if (first.length > 0) throw new IntakeError(first);
}

/** Null means that nothing was said. The key stays, so that one that is not known is still refused. */
function unsaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsaid);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, part === null ? undefined : unsaid(part)]),
  );
}

/** The intake of a call, with the agreements that the host holds. `at` is where it stands in the input. */
export function readIntake(given: unknown, at: string, options: ToolOptions): Read<Intake> {
  const { catalogue, clearances } = options;
  const vouched = vouchedIn(given);
  const parsed = safeParseIntake(given ?? {}, catalogue);
  if (parsed.success && vouched.length === 0)
    return { value: withClearances(parsed.intake, clearances, catalogue), issues: [] };
  const found = parsed.success ? [] : parsed.error.issues;
  const others = found.filter(
    ({ path }) => !vouched.some((one) => path === one.path || path.startsWith(`${one.path}.`)),
  );
  const issues = [...vouched, ...others].map((issue) => ({ ...issue, path: under(at, issue.path) }));
  return { value: parseIntake({}), issues };
}

const under = (at: string, path: string): string => (at && path ? `${at}.${path}` : at || path);

/** What counts only because the host vouches for it: that a list was shown, that a clinician agreed, that a note was read. */
function vouchedIn(intake: unknown): IntakeIssue[] {
  const { screening, notes } = Object(intake);
  const lists = ["denied", "clearances"].filter((key) => Object.hasOwn(Object(screening), key));
  const read = Array.isArray(notes)
    ? [...notes.keys()].filter((at) => Object.hasOwn(Object(notes[at]), "reviewed"))
    : [];
  const paths = [...lists.map((key) => `screening.${key}`), ...read.map((at) => `notes[${at}].reviewed`)];
  return paths.map((path) => problem(path, "unknown-key", "is for the host to vouch for, not for a tool call."));
}

function withClearances(
  intake: Intake,
  clearances: readonly Clearance[] | undefined,
  catalogue: Catalogue | undefined,
) {
  if (!clearances) return intake;
  return parseIntake({ ...intake, screening: { ...intake.screening, clearances } }, catalogue);
}

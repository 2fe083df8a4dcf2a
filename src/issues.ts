import { closest, distance } from "fastest-levenshtein";
import type * as z from "zod";
import type { Catalogue } from "./catalogue.js";
import { factRanges } from "./facts.js";
import type { IntakeIssue } from "./intake.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Every problem that zod found, with its path, in plain words, and the nearest valid code where one is near. */
export const issuesOf = (issues: readonly Issue[], input: unknown, catalogue: Catalogue): IntakeIssue[] =>
  issues.flatMap((issue) => flatten(issue, [])).flatMap((issue) => toIntakeIssues(issue, input, catalogue));

/** A union fails once for each of its forms: the form that got furthest is the one that was meant. */
function flatten(issue: Issue, before: Path): Issue[] {
  const path = [...before, ...issue.path];
  if (issue.code !== "invalid_union") return [{ ...issue, path } as Issue];
  const got = (form: readonly Issue[]) =>
    form.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys");
  const meant = issue.errors.find(got) ?? issue.errors[0] ?? [];
  return meant.flatMap((inner) => flatten(inner, path));
}

function toIntakeIssues(issue: Issue, input: unknown, catalogue: Catalogue): IntakeIssue[] {
  const path = pathOf(issue.path);
  const value = valueAt(input, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, issue.path, catalogue));
    case "invalid_value":
      return [unknownCode(path, value, issue.values.map(String))];
    case "invalid_type":
      return [
        {
          path,
          code: "wrong-type",
          message: value === undefined ? "is missing." : `must be ${article(issue.expected)}.`,
        },
      ];
    case "too_big":
      return [{ path, code: "too-big", message: sizeMessage(issue.origin, `at most ${issue.maximum}`) }];
    case "too_small":
      return [{ path, code: "too-small", message: sizeMessage(issue.origin, `at least ${issue.minimum}`) }];
    case "invalid_format":
      return [{ path, code: "wrong-format", message: 'must be a version such as "0.1.0".' }];
    default:
      return [{ path, code: "impossible", message: issue.message }];
  }
}

/** `conditions[0].code`. */
const pathOf = (path: Path): string =>
  path.reduce<string>(
    (sum, part) => (typeof part === "number" ? `${sum}[${part}]` : sum ? `${sum}.${String(part)}` : String(part)),
    "",
  );

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

function unknownCode(path: string, value: unknown, valid: readonly string[]): IntakeIssue {
  if (value === undefined) return { path, code: "wrong-type", message: "is missing." };
  if (typeof value !== "string")
    return { path, code: "wrong-type", message: "must be a code or an object with a code." };
  const options = valid.length <= 6 ? ` Use one of: ${valid.join(", ")}.` : "";
  return {
    path,
    code: "unknown-code",
    message: `${JSON.stringify(value.slice(0, 80))} is not a known code.${options}`,
    ...near(value, valid),
  };
}

/** The fields that may stand at a place; list places are written `[]`. */
const fieldsAt: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^$/, ["conditions", "goals", "screening", "facts", "preferences", "notes"]],
  [/^conditions\[\]$/, ["code", "severity", "stage", "weeks", "regions"]],
  [/^goals\[\]$/, ["code", "priority"]],
  [/^screening$/, ["answers", "denied", "clearances"]],
  [/^screening\.denied$/, ["list", "version"]],
  [/^screening\.clearances\[\]$/, ["rule", "by"]],
  [/^screening\.answers\.[^.[]+$/, ["answer", "regions"]],
  [/^facts$/, Object.keys(factRanges)],
  [
    /^preferences$/,
    "pressure avoidTechniques likeTechniques avoidRegions focusRegions sessionMinutes setting needles".split(" "),
  ],
  [/^notes\[\]$/, ["text", "reviewed"]],
  [/regions\[\]$/i, ["region", "side"]],
];

function unknownKey(key: string, path: Path, catalogue: Catalogue): IntakeIssue {
  const place = pathOf(path.map((part) => (typeof part === "number" ? 0 : part))).replaceAll("[0]", "[]");
  const questions = catalogue.questions.map(({ code }) => code);
  const valid =
    place === "screening.answers" ? questions : (fieldsAt.find(([pattern]) => pattern.test(place))?.[1] ?? []);
  const message = valid.includes(key) ? "is not for this question: it takes no regions." : "is not a known field.";
  return {
    path: pathOf([...path, key.slice(0, 80)]),
    code: "unknown-key",
    message,
    ...near(
      key,
      valid.filter((one) => one !== key),
    ),
  };
}

/** The nearest valid code, where it is near: the only one that holds the value, or one that differs by a third at most. */
function near(value: string, valid: readonly string[]): { suggestion?: string } {
  if (value.length === 0 || value.length > 80 || valid.length === 0) return {};
  const normal = value.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const holding = normal.length >= 4 ? valid.filter((code) => code.toLowerCase().includes(normal)) : [];
  const [only] = holding;
  if (only !== undefined && holding.length === 1) return { suggestion: only };
  const suggestion = closest(normal, [...valid]);
  const differs = distance(normal.toLowerCase(), suggestion.toLowerCase());
  return differs <= Math.min(Math.max(2, Math.floor(value.length / 3)), normal.length - 1) && normal.length > 3
    ? { suggestion }
    : {};
}

const article = (expected: string): string => (/^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`);

/** `must have at most 50 entries.` */
function sizeMessage(origin: string, bound: string): string {
  if (origin === "array") return `must have ${bound} entries.`;
  return origin === "string" ? `must have ${bound} characters.` : `must be ${bound}.`;
}

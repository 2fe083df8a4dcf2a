import type { IntakeIssue } from "./intake.js";

const deepest = 8;
const longest = 500;
const forbidden = ["__proto__", "constructor", "prototype"];

/** What is too deep, too long or not plain data; such an input is not read further. */
export function tooLarge(input: unknown, path = "", depth = 0): IntakeIssue[] {
  if (typeof input !== "object" || input === null) return [];
  if (depth >= deepest) return [issue(path, "too-deep", "is nested too deep.")];
  if (Array.isArray(input)) {
    if (input.length > longest)
      return [issue(path, "too-long", `has ${input.length} entries; at most ${longest} are read at all.`)];
    return input.flatMap((value, at) => tooLarge(value, `${path}[${at}]`, depth + 1));
  }
  const keys = Object.keys(input);
  if (keys.length > longest)
    return [issue(path, "too-long", `has ${keys.length} keys; at most ${longest} are read at all.`)];
  return keys.flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    if (forbidden.includes(key)) return [issue(at, "unknown-key", "is not a known field.")];
    return tooLarge((input as Record<string, unknown>)[key], at, depth + 1);
  });
}

const issue = (path: string, code: string, message: string): IntakeIssue => ({ path, code, message });

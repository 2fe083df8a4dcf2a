import type { IntakeIssue } from "./intake.js";

const deepest = 8;
const longest = 500;
const forbidden = ["__proto__", "constructor", "prototype"];

/** What is too deep, too long or not plain data such as JSON gives; such an input is not read further. */
export function notPlain(input: unknown, path = "", depth = 0): IntakeIssue[] {
  if (typeof input !== "object" || input === null) return [];
  if (depth >= deepest) return [issue(path, "too-deep", "is nested too deep.")];
  if (Array.isArray(input)) {
    if (input.length > longest)
      return [issue(path, "too-long", `has ${input.length} entries; at most ${longest} are read at all.`)];
    return input.flatMap((value, at) => notPlain(value, `${path}[${at}]`, depth + 1));
  }
  if (Object.prototype.toString.call(input) !== "[object Object]")
    return [issue(path, "wrong-type", "must be plain data.")];
  const keys = Object.keys(input);
  if (keys.length > longest)
    return [issue(path, "too-long", `has ${keys.length} keys; at most ${longest} are read at all.`)];
  return keys.flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    if (forbidden.includes(key)) return [issue(at, "unknown-key", "is not a known field.")];
    return notPlain((input as Record<string, unknown>)[key], at, depth + 1);
  });
}

const issue = (path: string, code: string, message: string): IntakeIssue => ({ path, code, message });

import type { IntakeIssue } from "./intake.js";

const deepest = 8;
const longest = 500;
const most = 20_000;
const forbidden = ["__proto__", "constructor", "prototype"];

/** What can be read of an input, and what cannot: too deep, too long, or not plain data such as JSON gives. */
export interface Readable {
  readonly value: unknown;
  readonly issues: readonly IntakeIssue[];
}

/** Cuts an input to what can be read in bounded time, so that every other problem is still found. */
export function readable(input: unknown): Readable {
  const issues: IntakeIssue[] = [];
  let left = most;
  const refuse = (path: string, code: string, message: string): undefined => {
    issues.push({ path, code, message });
    return undefined;
  };
  const read = (value: unknown, path: string, depth: number): unknown => {
    if (typeof value !== "object" || value === null) return value;
    left -= 1;
    if (left < 0) return left === -1 ? refuse(path, "too-long", "has more in it than is read.") : undefined;
    if (depth >= deepest) return refuse(path, "too-deep", "is nested too deep.");
    if (Array.isArray(value)) return readList(value, path, depth);
    if (Object.prototype.toString.call(value) !== "[object Object]")
      return refuse(path, "wrong-type", "must be plain data.");
    return readFields(value as Record<string, unknown>, path, depth);
  };
  const readList = (list: readonly unknown[], path: string, depth: number): unknown[] => {
    if (list.length > longest) refuse(path, "too-long", `has ${list.length} entries; ${longest} are read at the most.`);
    // Not slice or map: a list can name a constructor of its own, which they would call.
    return Array.from({ length: Math.min(list.length, longest) }, (_, at) =>
      read(list[at], `${path}[${at}]`, depth + 1),
    );
  };
  const readFields = (fields: Record<string, unknown>, path: string, depth: number): Record<string, unknown> => {
    const keys = Object.keys(fields);
    if (keys.length > longest) refuse(path, "too-long", `has ${keys.length} keys; ${longest} are read at the most.`);
    const kept = keys.slice(0, longest).flatMap((key) => {
      const at = path ? `${path}.${key}` : key;
      if (!forbidden.includes(key)) return [[key, read(fields[key], at, depth + 1)] as const];
      refuse(at, "unknown-key", "is not a known field.");
      return [];
    });
    return Object.fromEntries(kept);
  };
  return { value: read(input, "", 0), issues };
}

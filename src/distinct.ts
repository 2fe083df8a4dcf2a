import type { Reason } from "./recommendation.js";

/** Reasons without those that say the same again, in their order. */
export function distinct(reasons: readonly Reason[]): Reason[] {
  const found: Reason[] = [];
  for (const one of reasons) if (!found.some((other) => isSame(one, other))) found.push(one);
  return found;
}

const isSame = (a: Reason, b: Reason): boolean =>
  a.code === b.code && a.rule === b.rule && isSameList(a.findings, b.findings) && isSameFacts(a.facts, b.facts);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const isSameFacts = (a: Reason["facts"], b: Reason["facts"]): boolean =>
  a.length === b.length && a.every(({ path, value }, at) => path === b[at]?.path && value === b[at]?.value);

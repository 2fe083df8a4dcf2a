import type { Catalogue } from "./catalogue.js";
import { answersIn } from "./criterion.js";
import { followUps } from "./knowledge/labels/follow-ups.js";

const shipped: readonly [string, readonly string[]][] = /* @__PURE__ */ Object.entries(followUps);

/** Codes of the questions whose answers decide whether a question applies; empty where it always does. */
export function parentsOf(code: string, catalogue: Catalogue | undefined): string[] {
  if (!catalogue) return shipped.flatMap(([parent, follow]) => (follow.includes(code) ? [parent] : []));
  return answersIn(catalogue.index.questions.get(code)?.appliesWhen);
}

/** The questions that are given, each after every question that decides whether it applies. */
export function withParents(codes: readonly string[], catalogue: Catalogue | undefined): string[] {
  const asked = new Set<string>();
  const ask = (code: string): void => {
    if (asked.has(code)) return;
    for (const parent of parentsOf(code, catalogue)) ask(parent);
    asked.add(code);
  };
  for (const code of codes) ask(code);
  return [...asked];
}

import type { CatalogueDefinition } from "./catalogue.js";
import type { Report } from "./shape.js";
import type { Words } from "./words.js";

/** Reports codes of a catalogue that a language has no words for; techniques have their label. */
export function checkWords({ questions, rules, goals }: CatalogueDefinition, words: Words, report: Report): void {
  const need = (path: string, has: unknown, what: string) => {
    if (has === undefined) report(path, "missing", `has no words in "${words.language}": \`${what}\`.`);
  };
  for (const [at, { code, group }] of questions.entries()) {
    need(`questions[${at}].code`, words.questions[code], `questions.${code}`);
    need(`questions[${at}].group`, words.groups[group], `groups.${group}`);
  }
  for (const [at, { id }] of rules.entries()) need(`rules[${at}].id`, words.rules[id], `rules.${id}`);
  for (const [code, goal] of Object.entries(goals))
    if (goal.standing !== "supported") need(`goals.${code}.claim`, words.claims[goal.claim], `claims.${goal.claim}`);
}

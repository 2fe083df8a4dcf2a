import { fill, nameOf, ruleWords } from "./describe.js";
import type { ReadChange } from "./difference.js";
import { inside, list, numeral } from "./grammar.js";
import type { Fact } from "./recommendation.js";
import type { Telling } from "./telling.js";

/** What was read otherwise: its name, and what it said before and says now. */
export function readLine({ path, before, after }: ReadChange, telling: Telling): string {
  const values = (all: readonly Fact["value"][]) =>
    list(
      all.map((value) => valueName(value, telling)),
      telling.words,
    ) || telling.said.difference.none;
  const change = fill(telling.said.difference.change, { before: values(before), after: values(after) });
  return `${pathName(path, telling)}: ${change}`;
}

function pathName(path: string, { words, said }: Telling): string {
  const { reads } = said.difference;
  const parts = path.split(".");
  const [section, table, code] = parts;
  const last = parts.at(-1) ?? "";
  const own = (reads as Readonly<Record<string, string | undefined>>)[last];
  if (section === "notes" || section === "preferences") return own ?? path;
  if (section === "facts") return (words.facts as Readonly<Record<string, string>>)[last] ?? path;
  if (table === "clearances")
    return fill(reads.clearances, { name: inside(ruleWords(code ?? "", words).title, words) });
  if (!own) return nameOf(path, true, words, (name) => name);
  return fill(own, { name: nameOf(parts.slice(0, -1).join("."), true, words) });
}

function valueName(value: Fact["value"], { words, said }: Telling): string {
  if (value === null) return words.joins.unanswered;
  if (typeof value === "boolean") return said.difference.answers[value ? "yes" : "no"];
  if (typeof value === "number") return numeral(value, words);
  const [, side, region] = /^(left|right) (.*)$/.exec(value) ?? [];
  const { answers, stages, priorities } = said.difference;
  const { clinicians, settings, pressures, techniques, regions } = words;
  const tables = [answers, stages, priorities, clinicians, settings, pressures, techniques, regions];
  const code = region ?? value;
  const named = tables.map((table: Readonly<Record<string, string | undefined>>) => table[code]).find(Boolean);
  const name = named === undefined ? code : inside(named, words);
  return side === "left" || side === "right" ? `${name} (${words.sides[side]})` : name;
}

import { normalise, type Token, tokensOf } from "./fold.js";
import { conditionNames, sharedConditionNames } from "./knowledge/labels/conditions.js";
import { goalNames } from "./knowledge/labels/goals.js";
import { questionNames, sharedQuestionNames } from "./knowledge/labels/questions.js";
import { regionNames, sharedRegionNames } from "./knowledge/labels/regions.js";
import { sensualNames } from "./knowledge/labels/sensual.js";
import { techniqueNames } from "./knowledge/labels/techniques.js";
import { unsettledNames } from "./knowledge/labels/unsettled.js";
import { variants } from "./knowledge/labels/variants.js";
import * as words from "./knowledge/labels/words.js";
import type { LabelKind, Names } from "./labels.js";
import {
  bucketOf,
  keyOf,
  leastSpelling,
  leastStem,
  type Name,
  type Phrases,
  type Reading,
  type Role,
  sameReading,
  withoutFillers,
} from "./phrases.js";
import { conditionLabels, goalLabels, regionLabels, techniqueLabels } from "./vocabulary.js";

let built: Phrases | undefined;
/** Every phrase that is known, indexed when first needed. */
export function phrases(): Phrases {
  built ??= build();
  return built;
}

function build(): Phrases {
  const index = new Index();
  addVocabulary(index);
  for (const { code, variant, general, names } of variants)
    index.addAll(names, "name", { kind: "technique", code, variant, general });
  for (const { codes, names } of unsettledNames)
    for (const code of codes) index.addAll(names, "name", { kind: "technique", code, general: true });
  addShared(index);
  addWords(index);
  return index;
}

function addVocabulary(index: Index): void {
  addKind(index, "technique", techniqueLabels, techniqueNames);
  addKind(index, "condition", conditionLabels, conditionNames);
  addKind(index, "goal", goalLabels, goalNames);
  addKind(index, "region", regionLabels, regionNames);
  const questions = Object.entries(questionNames);
  addKind(
    index,
    "question",
    Object.fromEntries(questions.map(([code, { label }]) => [code, label])),
    Object.fromEntries(questions.map(([code, { names }]) => [code, names])),
  );
}

/** Codes and labels of the vocabulary count alone: some are everyday words. */
function addKind(
  index: Index,
  kind: LabelKind,
  labels: Readonly<Record<string, string>>,
  names: Readonly<Record<string, Names>>,
): void {
  for (const [code, label] of Object.entries(labels)) {
    index.add(`~${code}, ~${label.replaceAll(/[,()]/g, " ")}`, "name", { kind, code });
    index.addAll(names[code] ?? {}, "name", { kind, code });
  }
}

function addShared(index: Index): void {
  const shared = [
    ["condition", sharedConditionNames],
    ["region", sharedRegionNames],
    ["question", sharedQuestionNames],
  ] as const;
  for (const [kind, list] of shared)
    for (const { codes, names } of list) for (const code of codes) index.addAll(names, "name", { kind, code });
}

function addWords(index: Index): void {
  const roles: [Role, Names][] = [
    ["sensual", sensualNames],
    ["modifier", words.modifiers],
    ["unit", words.units],
    ["filler", words.fillers],
    ["and", words.ands],
    ["or", words.ors],
    ["but", words.buts],
    ["negation", words.negations],
    ["after-negation", words.afterNegations],
    ["doubt", words.doubts],
    ["limit", words.limits],
    ["presuming", words.presumings],
    ["aside", words.notNegations],
    ["everyday", words.everyday],
  ];
  for (const [role, names] of roles) index.addAll(names, role);
}

/** One name of a list. */
interface Entry {
  readonly parts: readonly string[];
  readonly alone: boolean;
  readonly stem: boolean;
}

/** The names of a list, marked as {@link Names} says. */
function entriesOf(list: string): Entry[] {
  const text = normalise(list);
  const names = new Map<number, Token[]>();
  for (const token of tokensOf(text)) {
    const name = names.get(token.stretch);
    if (name) name.push(token);
    else names.set(token.stretch, [token]);
  }
  return [...names.values()].map((tokens) => ({
    parts: tokens.map(({ word }) => word),
    alone: text.charAt((tokens[0]?.start ?? 0) - 1) === "~",
    stem: text.charAt(tokens.at(-1)?.end ?? 0) === "*",
  }));
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
/** German umlauts are also written with an e. */
const withoutUmlauts = (list: string): string => list.replaceAll(/[äöü]/g, (letter) => umlauts[letter] ?? letter);

/** Phrases while they are collected. */
class Index implements Phrases {
  readonly names = new Map<string, Reading[]>();
  readonly words = new Map<string, Reading[]>();
  readonly spellings = new Map<string, Set<string>>();
  readonly beginnings = new Set<string>();
  longest = 0;

  /** Adds every name of every language as a reading. */
  addAll(names: Names, role: Reading["role"], name?: Name): void {
    for (const [language, list] of Object.entries(names)) {
      this.add(list, role, name);
      if (language === "de" && /[äöü]/.test(list)) this.add(withoutUmlauts(list), role, name);
    }
  }

  /** Adds every name of one list as a reading. */
  add(list: string, role: Reading["role"], name?: Name): void {
    for (const entry of entriesOf(list)) this.#addEntry(entry, { role, alone: entry.alone, ...(name ? { name } : {}) });
  }

  #addEntry({ parts, stem }: Entry, reading: Reading): void {
    const isName = reading.role === "name";
    const key = keyOf(isName ? withoutFillers(parts) : parts) + (stem ? "*" : "");
    put(isName ? this.names : this.words, key, reading);
    this.longest = Math.max(this.longest, key.length);
    if (stem) this.beginnings.add((parts.at(-1) ?? "").slice(0, leastStem));
    else if (isName || reading.role === "modifier") this.#spell(parts);
  }

  #spell(parts: readonly string[]): void {
    for (const word of parts.length > 1 ? [...parts, parts.join("")] : parts) {
      if (word.length < leastSpelling) continue;
      const bucket = bucketOf(word, word.length);
      const known = this.spellings.get(bucket);
      if (known) known.add(word);
      else this.spellings.set(bucket, new Set([word]));
    }
  }
}

/** Adds a reading once; a name that counts anywhere replaces the same name that counts alone. */
function put(map: Map<string, Reading[]>, key: string, reading: Reading): void {
  const readings = map.get(key) ?? [];
  const at = readings.findIndex((other) => sameReading(other, reading));
  if (at < 0) readings.push(reading);
  else if (!reading.alone && readings[at]?.alone) readings[at] = reading;
  map.set(key, readings);
}

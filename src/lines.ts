import type { Citations } from "./citations.js";
import { describe, describeTogether } from "./describe.js";
import type { Reason } from "./recommendation.js";
import type { Audience, Words } from "./words.js";

/** What every line of a report is written with. */
export interface Writing {
  readonly words: Words;
  readonly audience: Audience;
  readonly citations: Citations;
}

export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

export const fillIn = (template: string, value: string): string => template.replace("{}", () => value);

export const say = (reason: Reason, { words, audience, citations }: Writing): string => {
  return [describe(reason, words, audience), citeAll(reason.findings, citations)].filter(Boolean).join(" ");
};

/** Each publication once; starred if any of its findings is. */
export function citeAll(findings: readonly string[], { cite }: Citations): string {
  const cited = new Set(findings.map(cite));
  return [...cited].filter((one) => !cited.has(`${one}*`)).join("; ");
}

/** Reasons that differ only in their rule are said together. */
export function sayAll(reasons: readonly Reason[], writing: Writing): string {
  const { words, audience } = writing;
  const joint = (code: Reason["code"]) =>
    /\{rule\}/.test(words.reasons[code][audience]) && !/\{(says|facts)\}/.test(words.reasons[code][audience]);
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const said = codes.flatMap((code) => {
    const same = reasons.filter((reason) => reason.code === code);
    return joint(code) ? [describeTogether(same, words, audience)] : same.map((reason) => say(reason, writing));
  });
  return [...new Set(said)].join(" ");
}

/** Breaks a line between words; what follows hangs under its first word. */
export function wrap(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trimStart().split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else current = current.trim() === "" ? current + word : `${current} ${word}`;
  }
  return [...lines, current];
}

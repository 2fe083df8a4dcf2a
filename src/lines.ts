import type { Citations } from "./citations.js";
import { againOf, describe, describeTogether, sentenceOf } from "./describe.js";
import type { Reason, SafetyFinding } from "./recommendation.js";
import type { Audience, Words } from "./words.js";

/** What every line of a report is written with. */
export interface Writing {
  readonly words: Words;
  readonly audience: Audience;
  readonly citations: Citations;
}

export const fillIn = (template: string, value: string): string => template.replace("{}", () => value);

/** Codes in brackets, for those who look them up; none where there is none. */
export const coded = (codes: readonly string[]): string => (codes.length > 0 ? `[${codes.join("; ")}]` : "");

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

/** Reasons of one code and rule as one, about all that each of them is about. */
export function joined(reasons: readonly Reason[]): Reason[] {
  const same = (a: Reason, b: Reason) => a.code === b.code && a.rule === b.rule;
  const firsts = reasons.filter((one, at) => reasons.findIndex((other) => same(one, other)) === at);
  return firsts.map((first) => ({
    ...first,
    facts: reasons.filter((one) => same(one, first)).flatMap(({ facts }) => facts),
  }));
}

/** What a finding says to a client. */
export interface Said {
  readonly finding: SafetyFinding;
  readonly text: string;
}

/**
 * What findings say to a client, strictest first, each sentence once and none that was said before; when it can be
 * looked at again where massage waits for it.
 */
export function said(findings: readonly SafetyFinding[], words: Words, already: readonly string[] = []): Said[] {
  const before = new Set(already.flatMap(sentencesOf));
  return findings.flatMap((finding) => {
    const waits = finding.level === "refer" || finding.level === "clearance";
    const text = [sentenceOf(finding, words, "client"), waits ? againOf(finding, words) : ""].join(" ");
    const fresh = sentencesOf(text).filter((sentence) => sentence !== "" && !before.has(sentence));
    for (const sentence of fresh) before.add(sentence);
    return fresh.length > 0 ? [{ finding, text: fresh.join(" ") }] : [];
  });
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?]) /);

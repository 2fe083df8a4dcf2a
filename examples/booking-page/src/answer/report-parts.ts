import { type Audience, type Recommendation, report, type Words } from "massage-recommender";
import * as evidence from "massage-recommender/evidence";

/** An entry of a list of the report, with what belongs under it. */
export interface Entry {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A section of the report. */
export interface Part {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly entries: readonly Entry[];
  readonly ordered: boolean;
}

export interface Report {
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
  readonly foot: readonly string[];
}

/** The library's report, taken apart, so that pictures can stand between its sections. */
export function reportParts(answer: Recommendation, words: Words, audience: Audience): Report {
  const html = report(answer, words, { audience, format: "html", evidence });
  const page = new DOMParser().parseFromString(html, "text/html");
  return {
    lead: textsOf(page, "main > p"),
    parts: [...page.querySelectorAll("section")].map(partOf),
    foot: textsOf(page, "footer > p"),
  };
}

const textsOf = (within: ParentNode, what: string): string[] =>
  [...within.querySelectorAll(what)].map(({ textContent }) => textContent ?? "");

const partOf = (section: Element): Part => ({
  heading: textsOf(section, "h2").join(" "),
  paragraphs: textsOf(section, ":scope > p"),
  entries: [...section.querySelectorAll(":scope > * > li")].map(entryOf),
  ordered: section.querySelector("ol") !== null,
});

const entryOf = (item: Element): Entry => ({
  text: textsOf(item, ":scope > p").join(" ") || (item.textContent ?? ""),
  notes: textsOf(item, "li"),
});

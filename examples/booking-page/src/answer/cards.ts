import type { Audience, Words } from "massage-recommender";
import type { Part } from "./report-parts";

export type Card = "fits" | "body" | "plan" | "out" | "sources";

/** The headings of the report whose sections stand on each card, in the words of either audience. */
const headingsOf = ({ page, headings }: Words): Readonly<Record<Card, readonly string[]>> => ({
  fits: [page.fits, headings.techniques, headings.addOns, headings.adjuncts],
  body: [headings.pressure, page.leave, headings.avoid, page.look, headings.check, headings.everyone],
  plan: [headings.plan, page.beside, page.selfCare, headings.selfCare, headings.practitioner],
  out: [
    page.out,
    headings.contraindicated,
    headings.needsReview,
    headings.waitingFor,
    headings.notIndicated,
    page.open,
  ],
  sources: [headings.sources],
});

/** The sections of one card, what its picture is about first. */
export const cardOf = (card: Card, parts: readonly Part[], words: Words): Part[] =>
  [...new Set(headingsOf(words)[card])].flatMap((title) => parts.filter(({ heading }) => heading === title));

/** The sections of no card: those that come before any in the report, or after. */
export function partsBeside(parts: readonly Part[], words: Words, where: "before" | "after"): Part[] {
  const taken = new Set(Object.values(headingsOf(words)).flat());
  const first = parts.findIndex(({ heading }) => taken.has(heading));
  const from = first < 0 ? parts.length : first;
  return parts.filter(({ heading }, at) => !taken.has(heading) && (where === "before" ? at < from : at > from));
}

/** Whether its words are for who wants all of it; a client's page is short. */
export const isLong = (audience: Audience): boolean => audience === "therapist";

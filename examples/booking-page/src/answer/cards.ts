import type { Audience, ReportSection } from "massage-recommender";

export type Card = "fits" | "body" | "plan" | "out" | "sources";

/** The sections of the report that stand on each card, for either audience, what its picture is about first. */
const codesOf: Readonly<Record<Card, readonly ReportSection["code"][]>> = {
  fits: ["fits", "techniques", "addOns", "adjuncts"],
  body: ["pressure", "leave", "avoid", "look", "check", "everyone"],
  plan: ["plan", "beside", "selfCare", "practitioner"],
  out: ["out", "contraindicated", "needsReview", "waitingFor", "notIndicated", "open"],
  sources: ["sources"],
};
const taken = Object.values(codesOf).flat();

export const cardOf = (card: Card, sections: readonly ReportSection[]): ReportSection[] =>
  codesOf[card].flatMap((wanted) => sections.filter(({ code }) => code === wanted));

/** The sections of no card: those that come before any in the report, or after. */
export function sectionsBeside(sections: readonly ReportSection[], where: "before" | "after"): ReportSection[] {
  const first = sections.findIndex(({ code }) => taken.includes(code));
  const from = first < 0 ? sections.length : first;
  return sections.filter(({ code }, at) => !taken.includes(code) && (where === "before" ? at < from : at > from));
}

/** Whether its words are for who wants all of it; a client's page is short. */
export const isLong = (audience: Audience): boolean => audience === "therapist";

import type { Outcome } from "./recommendation.js";

/** What a model is told of each tool. Vendors cut at 1,024 characters. */
export const recommendDescription = [
  "Decides whether massage is a good idea for a person today, and which kind, pressure and places fit. Never decide this yourself: add, drop, reorder and soften nothing.",
  'Pass only what the person said. What was not asked or not answered is unknown: leave it out or pass null, never "no". Pass "unsure" where they were asked and do not know. Codes: massage_catalogue. Health matters that no code fits go into notes.',
  "Act on `outcome`. emergency: say at once what `report` says to do now; offer nothing. refer: no massage; pass on whom to see. unscreened: name no technique; ask with massage_interview, then call again. clearance: no massage until those named have agreed, which neither you nor the person can say for them; `afterClearance` is no permission. recommended: offer only what is in `ranked`, in its order and limits; whoever gives the massage still decides.",
  "Give the person `report` as it stands. It is no diagnosis.",
].join("\n");

export const interviewDescription = [
  "Asks the health questions that can still change what massage suits a person, at most eight at a time. Which to ask is decided here: do not skip, merge, guess or answer any yourself.",
  "First call: `intake` with conditions, goals and wishes, as far as they were said. Put each question to the person in the words of `text`. Then call again with `intake` as the last result gave it and one answer for each question of the screen: yes, no, unsure if they do not know, or null if they did not answer; it then stays unknown and comes again. Silence is never no. Give `regions` where a question asks where.",
  "Go on until `done` is true, then call recommend_massage with that `intake`. Where `outcome` is emergency or refer, do so at once and ask nothing more. `unsettled` names what is still open and who can settle it. What is in `notAsked` stays unknown. Health matters that no question covers go into `intake.notes`.",
].join("\n");

export const catalogueDescription = [
  "Lists the codes that recommend_massage and massage_interview take, with their names: conditions, goals, techniques, questions, regions, facts.",
  "Use it to find the code for what a person says. Where none fits, do not take the nearest: put their own words into notes. An answer to a question is only what the person said to it.",
  "It is a list of names. That a technique or goal stands in it does not mean that it suits anybody: do not decide from it, call recommend_massage.",
].join("\n");

/** What a model has to do, by outcome. */
export const whatNext: Readonly<Record<Outcome, string>> = {
  emergency:
    "Tell the person now, first and in full, what `report` says to do. Offer no massage, ask nothing more and do not reassure.",
  refer: "Offer no massage. Give the person `report`: whom to see, and when massage can be looked at again.",
  unscreened:
    "Name no technique. Ask the open questions with massage_interview and call again. An answer that nobody gave stays unknown.",
  clearance:
    "Offer and book no massage yet. Give the person `report`: who has to agree, or read a note, first. Only the host can record that they did. `afterClearance` is no permission.",
  recommended:
    "Offer only what is in `ranked`, in its order, within `pressure`, `avoidRegions` and `plan`. What is in `needsReview`, `contraindicated` or `notIndicated` is not on offer, whatever the person wishes. Give the person `report`. Whoever gives the massage still decides.",
};

import type { ReviewWords } from "../../words.js";

/**
 * How a plan goes on after a review and why, in English, for `explainReview()`.
 *
 * @example
 * ```ts
 * import { reviewing } from "massage-recommender/words/en";
 * console.log(reviewing.decisions.taper.title); // "end with longer gaps"
 * ```
 */
export const reviewing: ReviewWords = {
  decisions: {
    continue: {
      title: "go on",
      client: "The plan goes on as it is.",
      therapist: "Continue the course as planned.",
    },
    change: {
      title: "change",
      client: "The plan goes on with a change.",
      therapist: "Continue with the changed plan.",
    },
    taper: {
      title: "end with longer gaps",
      client: "{sessions} more sessions within {weeks} weeks, and then the plan ends.",
      therapist: "Taper: {sessions} more sessions within {weeks} weeks, then end the course.",
    },
    stop: {
      title: "stop",
      client: "The massage plan ends here.",
      therapist: "End the course.",
    },
    refer: {
      title: "have it looked at",
      client: "No more massage until a doctor has looked at this.",
      therapist: "Stop and refer; screen again before any further session.",
    },
  },
  changes: {
    "other-lead": {
      title: "another technique first",
      client: "Now first: {after}, in place of {before}.",
      therapist: "Leads: {after}, in place of {before}.",
    },
    "other-pressure": {
      title: "other pressure",
      client: "Most pressure from now on: {after}, not {before}.",
      therapist: "Pressure at most {after}, in place of {before}.",
    },
    "shorter-sessions": {
      title: "shorter sessions",
      client: "Sessions now last {after} minutes, not {before}.",
      therapist: "Sessions of {after} minutes, in place of {before}.",
    },
  },
  only: {
    client: "This holds for sessions of {style} only.",
    therapist: "In sessions of {style} only.",
  },
  reasons: {
    "new-warning-sign": {
      title: "new warning sign",
      client: "A new sign came up after a session. It is best to have it checked.",
      therapist: "A new warning sign was reported after a session.",
    },
    "pain-rose": {
      title: "pain rose",
      client: "Your pain went from {before} to {after}.",
      therapist: "Pain rose from {before} to {after} of 10, a change that counts.",
    },
    worse: {
      title: "worse",
      client: "You feel worse than before.",
      therapist: "The person judges things to be worse.",
    },
    "nothing-planned": {
      title: "nothing planned",
      client: "There is no course of massage to go on with.",
      therapist: "The plan has no course.",
    },
    "sore-longer": {
      title: "sore for longer",
      client: "You were sore for more than two days after a session.",
      therapist: "Soreness for more than two days after a session.",
    },
    "no-change": {
      title: "no change",
      client: "After {sessions} sessions nothing has changed much.",
      therapist: "No change that counts after {sessions} sessions.",
    },
    "feedback-conflicts": {
      title: "words and pain part",
      client: "You feel better, yet your pain went from {before} to {after}. We follow the more careful reading.",
      therapist: "Judged better, but pain went from {before} to {after} of 10; not counted as a gain.",
    },
    "changed-before": {
      title: "changed before",
      client: "The plan has been changed once, and that did not help.",
      therapist: "The plan was changed once before.",
    },
    "nothing-to-change": {
      title: "nothing to change",
      client: "There is no gentler or other way left to try.",
      therapist: "Neither less pressure, a shorter session nor another lead is left.",
    },
    "goal-reached": {
      title: "goal reached",
      client: "You have what you came for.",
      therapist: "The goal is reached.",
    },
    "course-complete": {
      title: "course complete",
      client: "All sessions of the course have been given.",
      therapist: "The course is complete.",
    },
    "too-early": {
      title: "too early",
      client: "It is too early to tell whether it helps.",
      therapist: "The review point is not reached yet.",
    },
    better: {
      title: "better",
      client: "It is getting better.",
      therapist: "Improved, by pain score or by the person's own judgement.",
    },
  },
};

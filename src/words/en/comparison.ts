import type { Comparison } from "../../words.js";

/**
 * Medical and relaxation massage side by side, in English.
 *
 * @example
 * ```ts
 * import { axes } from "massage-recommender/catalogue";
 * import { comparison } from "massage-recommender/words/en";
 * for (const { id } of axes) console.log(comparison[id].title, comparison[id].medical, comparison[id].relaxation);
 * ```
 */
export const comparison: Comparison = {
  purpose: {
    title: "Purpose",
    medical: "To ease a particular complaint and to move better.",
    relaxation: "To let body and mind come to rest.",
  },
  techniques: {
    title: "Techniques",
    medical: "Deep tissue, trigger point and myofascial work, often with acupressure.",
    relaxation: "Swedish massage and its gentle relatives: long, smooth, slow strokes.",
  },
  pressure: {
    title: "Pressure",
    medical: "Firmer, on deeper layers, and never more than is comfortable.",
    relaxation: "Light to moderate, and slow.",
  },
  target: {
    title: "Where it works",
    medical: "On the muscles that a complaint seems to come from.",
    relaxation: "On the whole body, no single muscle or injury.",
  },
  conditions: {
    title: "For what",
    medical: "Pain, stiffness, old injuries and tight muscles.",
    relaxation: "Stress, worry and poor sleep; it is not meant to treat an illness.",
  },
  outcomes: {
    title: "What to hope for",
    medical: "Less pain and better movement, mostly for a while.",
    relaxation: "Calm and a better mood; it mends no joint or muscle.",
  },
  experience: {
    title: "How it feels",
    medical: "It can be intense, and should stay bearable: say so when it is too much.",
    relaxation: "Soothing: you let go and unwind.",
  },
  training: {
    title: "Who gives it",
    medical: "A licensed massage therapist with further training for such complaints.",
    relaxation: "A licensed massage therapist.",
  },
  "place-in-care": {
    title: "Place in care",
    medical: "Part of a plan of treatment, beside exercise and other care.",
    relaxation: "Part of looking after yourself.",
  },
};

import type { Axis } from "../catalogue.js";

/** What the two approaches can be compared by, with what stands on either side. */
export const axes: readonly Axis[] = [
  {
    id: "purpose",
    medical: ["pain-relief", "injury-recovery", "rehabilitation", "mobility"],
    relaxation: ["relaxation", "stress-relief", "wellbeing", "maintenance"],
  },
  {
    id: "techniques",
    medical: ["deep-tissue-massage", "trigger-point-therapy", "myofascial-release", "acupressure"],
    relaxation: ["swedish-massage", "manual-lymphatic-drainage"],
  },
  { id: "pressure", medical: ["firm", "deep"], relaxation: ["light", "moderate"] },
  { id: "target", medical: [], relaxation: ["whole-body"] },
  {
    id: "conditions",
    medical: ["chronic-pain", "joint-pain", "limited-mobility", "muscle-tension", "old-injury", "sciatica"],
    relaxation: ["stress", "anxiety", "insomnia", "stress-digestion"],
  },
  {
    id: "outcomes",
    medical: ["pain", "function", "range-of-motion"],
    relaxation: ["stress", "anxiety", "mood", "sleep"],
  },
  { id: "experience", medical: [], relaxation: [] },
  { id: "training", medical: ["specialist-training"], relaxation: ["licensed-massage-therapist"] },
  {
    id: "place-in-care",
    medical: ["exercise-therapy", "acupuncture", "spinal-manipulation"],
    relaxation: ["mindfulness", "self-massage"],
  },
];

import type { Technique } from "../../catalogue.js";

export const headAndFaceMassage: Technique = {
  code: "head-and-face-massage",
  label: "Head, scalp and face massage",
  sentence: "Light circles and strokes on scalp, forehead, temples, jaw and the back of the neck.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["swedish-massage", "foot-massage", "acupressure"],
  settings: ["table", "chair"],
  reach: ["head", "face", "jaw", "neck"],
  practice: [
    {
      says: "field-convention",
      note: "Scalp, temples and neck.",
      conditions: ["stress", "tension-type-headache", "insomnia", "temporomandibular-disorder"],
      goals: ["relaxation", "treat", "sleep"],
    },
  ],
};

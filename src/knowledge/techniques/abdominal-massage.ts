import type { Technique } from "../../catalogue.js";

export const abdominalMassage: Technique = {
  code: "abdominal-massage",
  label: "Abdominal massage",
  sentence: "Light circling strokes over the belly along the course of the bowel.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["self-massage", "education"],
  settings: ["table"],
  reach: ["abdomen"],
  practice: [
    {
      says: "field-convention",
      note: "Light circling over the belly.",
      conditions: ["stress-digestion"],
      goals: ["digestion"],
    },
  ],
};

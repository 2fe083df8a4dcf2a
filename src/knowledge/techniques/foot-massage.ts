import type { Technique } from "../../catalogue.js";

export const footMassage: Technique = {
  code: "foot-massage",
  label: "Foot massage",
  sentence: "Kneading and gliding strokes on the feet and lower legs.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["reflexology", "swedish-massage", "head-and-face-massage"],
  settings: ["table", "chair"],
  reach: ["foot", "ankle", "lower-leg"],
  practice: [
    {
      says: "field-convention",
      note: "Tired feet, quick calm.",
      conditions: ["stress", "plantar-heel-pain"],
      goals: ["relaxation", "treat", "wellbeing"],
    },
  ],
};

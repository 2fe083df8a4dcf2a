import type { Technique } from "../../catalogue.js";

export const chairMassage: Technique = {
  code: "chair-massage",
  label: "Chair massage",
  sentence: "Short clothed massage of back, neck, shoulders and arms, seated.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["acupressure", "education", "exercise-therapy"],
  settings: ["chair"],
  reach: [
    "head",
    "neck",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "upper-back",
    "mid-back",
    "lower-back",
  ],
  practice: [
    {
      says: "field-convention",
      note: "Desk strain of neck, shoulders and forearms.",
      conditions: ["repetitive-strain", "upper-back-pain"],
      goals: ["posture", "muscle-tension-relief"],
    },
  ],
};

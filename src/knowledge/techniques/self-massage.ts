import type { Technique } from "../../catalogue.js";

export const selfMassage: Technique = {
  code: "self-massage",
  label: "Self-massage",
  sentence: "What the person can do alone, shown by the therapist.",
  kind: "adjunct",
  family: "both",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "self",
  goesWith: ["exercise-therapy", "percussion-device"],
  settings: [],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Between sessions.",
      conditions: [
        "muscle-tension",
        "plantar-heel-pain",
        "delayed-onset-muscle-soreness",
        "constipation",
        "scar-tissue",
      ],
      goals: ["maintenance", "muscle-tension-relief", "sports-recovery", "scar-mobility"],
    },
  ],
};

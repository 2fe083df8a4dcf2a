import type { Technique } from "../../catalogue.js";

export const scarMassage: Technique = {
  code: "scar-massage",
  label: "Scar massage",
  sentence: "Small, gentle movements of a healed scar and the skin around it.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["self-massage", "myofascial-release", "exercise-therapy"],
  settings: ["table"],
  reach: "whole-body",
  requires: {
    any: [
      { condition: "scar-tissue" },
      { condition: "post-surgical-recovery" },
      { goal: "scar-mobility" },
      { answer: "surgery-3-months" },
    ],
  },
  practice: [
    {
      says: "field-convention",
      note: "Once the wound is closed and the surgeon has agreed.",
      conditions: ["post-surgical-recovery"],
      goals: ["scar-mobility"],
    },
  ],
};

import type { Technique } from "../../catalogue.js";

export const shiatsu: Technique = {
  code: "shiatsu",
  label: "Shiatsu",
  sentence: "Clothed Japanese pressure work with thumbs and palms along lines of the body.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "moderate", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["acupressure", "assisted-stretching", "moxibustion"],
  settings: ["mat", "table"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Clothed whole-body pressure work to relax.",
      conditions: ["stress"],
      goals: ["relaxation", "wellbeing", "body-awareness"],
    },
  ],
};

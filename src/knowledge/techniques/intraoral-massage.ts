import type { Technique } from "../../catalogue.js";

export const intraoralMassage: Technique = {
  code: "intraoral-massage",
  label: "Intraoral jaw massage",
  sentence: "Gloved work on the chewing muscles from inside the mouth.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["head-and-face-massage", "exercise-therapy", "education"],
  settings: ["table"],
  reach: ["jaw", "face"],
  requires: { condition: "temporomandibular-disorder" },
  practice: [
    {
      says: "field-convention",
      note: "Chewing muscles reached from inside the mouth.",
      conditions: ["temporomandibular-disorder"],
    },
  ],
};

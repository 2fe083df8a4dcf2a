import type { Technique } from "../../catalogue.js";

export const craniosacralTherapy: Technique = {
  code: "craniosacral-therapy",
  label: "Craniosacral therapy",
  sentence: "Very light holding at head, spine and sacrum.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["swedish-massage", "head-and-face-massage"],
  settings: ["table"],
  reach: ["head", "face", "jaw", "neck", "upper-back", "lower-back", "pelvis"],
  practice: [
    {
      says: "field-convention",
      note: "Very light holding that many find calming; no claim beyond that.",
      conditions: ["stress"],
      goals: ["relaxation", "body-awareness"],
    },
  ],
};

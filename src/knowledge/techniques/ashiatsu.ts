import type { Technique } from "../../catalogue.js";

export const ashiatsu: Technique = {
  code: "ashiatsu",
  label: "Ashiatsu (barefoot) massage",
  sentence: "Broad deep pressure given with the feet, the therapist holding overhead bars.",
  kind: "massage",
  family: "medical",
  pressure: { lowest: "firm", highest: "deep" },
  practitioner: "specialist-training",
  goesWith: ["deep-tissue-massage", "assisted-stretching"],
  settings: ["table", "mat"],
  reach: ["upper-back", "mid-back", "lower-back", "pelvis", "hip", "buttock", "thigh", "lower-leg"],
  practice: [
    {
      says: "field-convention",
      note: "Broad deep pressure for sturdy, healthy people who ask for it.",
      conditions: ["muscle-tension"],
      goals: ["muscle-tension-relief"],
    },
  ],
};

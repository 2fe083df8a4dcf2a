import type { Technique } from "../../catalogue.js";

export const tapotement: Technique = {
  code: "tapotement",
  label: "Tapotement (percussive strokes)",
  sentence: "Light rhythmic tapping, cupping and hacking strokes.",
  kind: "add-on",
  family: "both",
  pressure: { lowest: "moderate", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["swedish-massage", "sports-massage"],
  settings: ["table", "chair"],
  reach: ["upper-back", "mid-back", "buttock", "thigh", "lower-leg"],
  practice: [{ says: "field-convention", note: "Brisk closing strokes.", goals: ["energy", "sports-recovery"] }],
};

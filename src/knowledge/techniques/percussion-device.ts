import type { Technique } from "../../catalogue.js";

export const percussionDevice: Technique = {
  code: "percussion-device",
  label: "Percussion device (massage gun)",
  sentence: "A hand-held massage gun on large muscles.",
  kind: "add-on",
  family: "medical",
  pressure: { lowest: "moderate", highest: "deep" },
  practitioner: "self",
  goesWith: ["sports-massage", "self-massage"],
  settings: ["table", "chair"],
  reach: [
    "shoulder",
    "upper-arm",
    "forearm",
    "upper-back",
    "mid-back",
    "lower-back",
    "buttock",
    "thigh",
    "lower-leg",
    "foot",
  ],
  practice: [
    {
      says: "field-convention",
      note: "Large muscles only, briefly.",
      conditions: ["muscle-tension", "delayed-onset-muscle-soreness"],
      goals: ["sports-recovery", "muscle-tension-relief"],
    },
  ],
};

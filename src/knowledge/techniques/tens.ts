import type { Technique } from "../../catalogue.js";

export const tens: Technique = {
  code: "tens",
  label: "TENS",
  sentence: "Mild current through pads on the skin against pain.",
  kind: "adjunct",
  family: "medical",
  practitioner: "self",
  goesWith: ["exercise-therapy", "education"],
  settings: [],
  reach: [
    "neck",
    "upper-back",
    "mid-back",
    "lower-back",
    "pelvis",
    "shoulder",
    "upper-arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "hip",
    "buttock",
    "thigh",
    "knee",
    "lower-leg",
    "ankle",
    "foot",
  ],
  practice: [
    {
      says: "field-convention",
      note: "Self-use for pain; small, passing relief.",
      conditions: ["chronic-pain", "osteoarthritis"],
    },
  ],
};

import type { Technique } from "../../catalogue.js";

export const compressionTherapy: Technique = {
  code: "compression-therapy",
  label: "Compression therapy",
  sentence: "Bandages or fitted garments that hold swelling down.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["manual-lymphatic-drainage", "exercise-therapy"],
  settings: [],
  reach: ["shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand", "thigh", "knee", "lower-leg", "ankle", "foot"],
  practice: [
    {
      says: "field-convention",
      note: "The base of lymphedema care, to which drainage is added.",
      conditions: ["lymphedema", "swelling"],
      goals: ["swelling-reduction"],
    },
  ],
};

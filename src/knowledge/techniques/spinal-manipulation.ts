import type { Technique } from "../../catalogue.js";

export const spinalManipulation: Technique = {
  code: "spinal-manipulation",
  label: "Chiropractic care (spinal manipulation)",
  sentence: "Quick or gentle movements of spinal joints by a chiropractor, osteopath or physical therapist.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "joint-mobilization"],
  settings: [],
  reach: ["jaw", "neck", "upper-back", "mid-back", "lower-back", "pelvis"],
  practice: [
    {
      says: "source-article",
      note: "The article names chiropractic care in a wider plan.",
      conditions: ["upper-back-pain"],
      goals: ["pain-relief"],
    },
  ],
};

import type { Technique } from "../../catalogue.js";

export const manualLymphaticDrainage: Technique = {
  code: "manual-lymphatic-drainage",
  label: "Manual lymphatic drainage",
  sentence: "Very light, slow skin stretching that follows the lymph paths.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["compression-therapy", "exercise-therapy", "swedish-massage"],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Named by the article beside Swedish massage as soothing.",
      conditions: ["stress"],
      goals: ["relaxation", "wellbeing", "stress-relief", "body-awareness", "maintenance"],
    },
    {
      says: "field-convention",
      note: "Swelling whose cause is known and harmless.",
      conditions: ["swelling", "post-surgical-recovery"],
      goals: ["swelling-reduction"],
    },
  ],
};

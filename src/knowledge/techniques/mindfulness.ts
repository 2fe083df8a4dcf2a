import type { Technique } from "../../catalogue.js";

export const mindfulness: Technique = {
  code: "mindfulness",
  label: "Mindfulness or relaxation training",
  sentence: "Training in attention, breathing or muscle relaxation.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "self",
  goesWith: ["cbt", "exercise-therapy"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Something the person can do daily.",
      conditions: ["stress", "anxiety", "low-mood", "chronic-pain", "stress-digestion"],
      goals: ["stress-relief", "relaxation", "anxiety-relief", "body-awareness", "mental-clarity"],
    },
  ],
};

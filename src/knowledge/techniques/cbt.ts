import type { Technique } from "../../catalogue.js";

export const cbt: Technique = {
  code: "cbt",
  label: "Cognitive behavioural therapy",
  sentence: "Talking therapy that changes what one thinks and does about symptoms.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "other-licensed-profession",
  goesWith: ["exercise-therapy", "education", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Talking therapy is the usual first step in lasting distress.",
      conditions: ["stress", "low-mood", "fatigue"],
      goals: ["stress-relief", "mood"],
    },
  ],
};

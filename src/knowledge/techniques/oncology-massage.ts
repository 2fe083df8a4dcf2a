import type { Technique } from "../../catalogue.js";

export const oncologyMassage: Technique = {
  code: "oncology-massage",
  label: "Oncology massage",
  sentence: "Light massage adapted to cancer, its treatment and what treatment leaves behind.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "mindfulness", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "cancer-ever" },
  practice: [],
};

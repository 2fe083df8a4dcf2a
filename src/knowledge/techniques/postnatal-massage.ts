import type { Technique } from "../../catalogue.js";

export const postnatalMassage: Technique = {
  code: "postnatal-massage",
  label: "Postnatal massage",
  sentence: "Massage adapted to the weeks after birth, away from wounds.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "gave-birth" },
  practice: [],
};

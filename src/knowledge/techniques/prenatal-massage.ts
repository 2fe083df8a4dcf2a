import type { Technique } from "../../catalogue.js";

export const prenatalMassage: Technique = {
  code: "prenatal-massage",
  label: "Prenatal massage",
  sentence: "Massage adapted to pregnancy: lying on the side or half upright, light to moderate pressure.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "exercise-therapy"],
  settings: ["table", "chair"],
  reach: "whole-body",
  requires: { answer: "pregnant" },
  practice: [{ says: "field-convention", note: "Comfort in pregnancy.", goals: ["pregnancy-comfort"] }],
};

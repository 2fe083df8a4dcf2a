import type { Technique } from "../../catalogue.js";

export const aromatherapyMassage: Technique = {
  code: "aromatherapy-massage",
  label: "Aromatherapy massage",
  sentence: "Gentle Swedish-style massage with diluted essential oils.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "moderate" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["essential-oils", "swedish-massage", "head-and-face-massage"],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Gentle scented massage to wind down.",
      conditions: ["insomnia"],
      goals: ["relaxation", "treat", "sleep"],
    },
  ],
};

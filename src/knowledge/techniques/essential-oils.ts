import type { Technique } from "../../catalogue.js";

export const essentialOils: Technique = {
  code: "essential-oils",
  label: "Essential oils",
  sentence: "Scent to breathe in, or diluted on the skin.",
  kind: "add-on",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "licensed-massage-therapist",
  goesWith: ["aromatherapy-massage", "swedish-massage"],
  settings: ["table", "chair"],
  reach: "whole-body",
  practice: [
    {
      says: "field-convention",
      note: "Scent to relax; ask about allergy.",
      conditions: ["stress"],
      goals: ["relaxation", "treat"],
    },
  ],
};

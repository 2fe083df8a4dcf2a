import type { Technique } from "../../catalogue.js";

export const electroacupuncture: Technique = {
  code: "electroacupuncture",
  label: "Electroacupuncture",
  sentence: "Acupuncture with a small current between needles.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  goesWith: ["acupuncture"],
  settings: [],
  reach: "whole-body",
  needles: true,
  practice: [],
};

import type { Technique } from "../../catalogue.js";

export const cbtI: Technique = {
  code: "cbt-i",
  label: "Cognitive behavioural therapy for insomnia",
  sentence: "Cognitive behavioural therapy made for insomnia: sleep window, stimulus control, thoughts.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "other-licensed-profession",
  goesWith: ["sleep-hygiene", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [],
};

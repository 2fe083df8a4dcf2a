import type { Technique } from "../../catalogue.js";

export const sleepHygiene: Technique = {
  code: "sleep-hygiene",
  label: "Sleep hygiene",
  sentence: "Regular times, a dark room, less caffeine.",
  kind: "adjunct",
  family: "relaxation",
  practitioner: "self",
  goesWith: ["cbt-i", "mindfulness"],
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [{ says: "field-convention", note: "Never alone for lasting insomnia.", goals: ["sleep", "energy"] }],
};

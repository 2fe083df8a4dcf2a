import type { Technique } from "../../catalogue.js";

export const acupuncture: Technique = {
  code: "acupuncture",
  label: "Acupuncture",
  sentence: "Fine needles placed at set points by a licensed acupuncturist.",
  kind: "adjunct",
  family: "both",
  practitioner: "other-licensed-profession",
  goesWith: ["acupressure", "tuina", "electroacupuncture", "moxibustion", "cupping"],
  settings: [],
  reach: "whole-body",
  needles: true,
  practice: [
    {
      says: "source-article",
      note: "The article's integrated care: needles beside massage.",
      conditions: [
        "joint-pain",
        "old-injury",
        "myofascial-pain",
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "muscle-strain",
        "muscle-tension",
      ],
      goals: ["pain-relief", "injury-recovery"],
    },
  ],
};

import type { Technique } from "../../catalogue.js";

export const acupressure: Technique = {
  code: "acupressure",
  label: "Acupressure",
  sentence: "Thumb or finger pressure held on set points, through clothes or on the skin.",
  kind: "massage",
  family: "both",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["swedish-massage", "tuina", "shiatsu", "acupuncture"],
  settings: ["table", "chair", "mat"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Points pressed beside massage for deep-seated tension and pain.",
      conditions: [
        "chronic-pain",
        "joint-pain",
        "upper-back-pain",
        "hip-pain",
        "knee-pain",
        "old-injury",
        "muscle-tension",
        "joint-sprain",
        "muscle-strain",
      ],
      goals: ["pain-relief", "injury-recovery", "muscle-tension-relief"],
    },
    {
      says: "field-convention",
      note: "Points at neck, hand and head are widely used for headache and calm.",
      conditions: ["tension-type-headache", "stress", "myofascial-pain"],
    },
  ],
};

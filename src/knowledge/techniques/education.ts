import type { Technique } from "../../catalogue.js";

export const education: Technique = {
  code: "education",
  label: "Education and staying active",
  sentence: "Plain advice on the condition, on staying active and on pacing.",
  kind: "adjunct",
  family: "medical",
  practitioner: "other-licensed-profession",
  settings: [],
  reach: "whole-body",
  handsOff: "rest",
  practice: [
    {
      says: "field-convention",
      note: "Every guideline here pairs treatment with advice on staying active.",
      conditions: [
        "low-back-pain",
        "neck-pain",
        "osteoarthritis",
        "fibromyalgia",
        "chronic-pain",
        "sciatica",
        "whiplash",
        "tension-type-headache",
        "migraine",
        "knee-pain",
        "hip-pain",
        "shoulder-pain",
        "upper-back-pain",
        "joint-pain",
        "old-injury",
        "tendinopathy",
        "repetitive-strain",
      ],
      goals: ["pain-relief", "physical-function", "posture"],
    },
  ],
};

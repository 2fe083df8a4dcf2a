import type { Technique } from "../../catalogue.js";

export const swedishMassage: Technique = {
  code: "swedish-massage",
  label: "Swedish massage",
  sentence: "Long gliding strokes, kneading and light circles over the whole body, to relax.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "licensed-massage-therapist",
  goesWith: [
    "head-and-face-massage",
    "foot-massage",
    "hot-stone-massage",
    "heat-packs",
    "essential-oils",
    "acupressure",
  ],
  settings: ["table"],
  reach: "whole-body",
  practice: [
    {
      says: "source-article",
      note: "Relaxation for what stress brings with it.",
      conditions: ["stress-digestion", "fatigue"],
      goals: ["energy"],
    },
    {
      says: "field-convention",
      note: "Gentle general massage of the muscles around the painful place.",
      conditions: [
        "tension-type-headache",
        "muscle-spasm",
        "whiplash",
        "joint-pain",
        "hip-pain",
        "knee-pain",
        "upper-back-pain",
        "old-injury",
        "repetitive-strain",
        "myofascial-pain",
        "post-surgical-recovery",
      ],
    },
    {
      says: "field-convention",
      note: "Light strokes only; comfort touch is the adapted form.",
      conditions: ["dementia-agitation", "frailty"],
    },
  ],
};

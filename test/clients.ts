import type { IntakeInput } from "../src/index.js";

const denied = { list: "full", version: "0.1.0" } as const;
const low = { region: "lower-back" } as const;

/** People of different kinds, as a clinic would type them in: their pages were read line by line. */
export const people: Record<string, IntakeInput> = {
  "pregnant, 30 weeks, with back pain": {
    conditions: [{ code: "low-back-pain", severity: 6, weeks: 8, regions: [low] }, "pregnancy-discomfort"],
    goals: ["sleep"],
    facts: { ageYears: 31, pregnancyWeeks: 30 },
    screening: { denied, answers: { pregnant: "yes", "first-trimester": "no" } },
    preferences: { needles: false },
  },
  "on a blood thinner, with neck pain": {
    conditions: [{ code: "neck-pain", severity: 5, weeks: 40 }],
    goals: ["pain-relief"],
    facts: { ageYears: 66, systolic: 134, diastolic: 82 },
    screening: {
      denied,
      answers: {
        "blood-thinner": "yes",
        "high-blood-pressure": "yes",
        "blood-pressure-uncontrolled": "no",
        "blood-pressure-not-known": "no",
      },
    },
  },
  "after breast cancer": {
    conditions: ["cancer-symptoms", "fatigue"],
    goals: ["relaxation"],
    facts: { ageYears: 58, weeksSinceSurgery: 110 },
    screening: {
      denied,
      answers: {
        "cancer-ever": "yes",
        "cancer-current": "no",
        "bone-cancer": "no",
        "lymph-nodes-or-lymphedema": { answer: "yes", regions: [{ region: "armpit", side: "left" }] },
      },
    },
  },
  "a swimmer of 16": {
    conditions: [{ code: "shoulder-pain", severity: 4, weeks: 12 }],
    goals: ["sports-recovery"],
    facts: { ageYears: 16 },
    screening: {
      denied,
      answers: { "under-18": "yes" },
      clearances: [{ rule: "minor-under-18", by: "guardian" }],
    },
  },
  "84, frail, with dementia": {
    conditions: ["frailty", "dementia-agitation"],
    goals: ["wellbeing"],
    facts: { ageYears: 84 },
    screening: {
      denied,
      answers: { frail: "yes", understanding: "yes", "cannot-agree-now": "no", "bruises-easily": "yes" },
    },
    preferences: { sessionMinutes: 30 },
  },
  "an office worker under stress": {
    conditions: [
      { code: "stress", severity: 7 },
      { code: "neck-pain", severity: 3 },
    ],
    goals: [{ code: "relaxation", priority: "high" }, "detox"],
    facts: { ageYears: 38 },
    screening: { denied },
    preferences: { setting: "chair", sessionMinutes: 30 },
  },
  "knee arthritis": {
    conditions: [{ code: "osteoarthritis", severity: 6, weeks: 200, regions: [{ region: "knee" }] }],
    goals: ["mobility", "inflammation"],
    facts: { ageYears: 71 },
    screening: {
      denied,
      answers: {
        "varicose-veins": { answer: "yes", regions: [{ region: "lower-leg", side: "left" }] },
        "high-blood-pressure": "no",
      },
    },
  },
  "arm lymphedema": {
    conditions: [{ code: "lymphedema", regions: [{ region: "forearm", side: "right" }] }],
    goals: ["swelling-reduction"],
    facts: { ageYears: 62 },
    screening: {
      denied,
      answers: {
        "cancer-ever": "yes",
        "cancer-current": "no",
        "lymph-nodes-or-lymphedema": { answer: "yes", regions: [{ region: "forearm", side: "right" }] },
      },
    },
  },
  "fibromyalgia and poor sleep": {
    conditions: [{ code: "fibromyalgia", severity: 7 }, "insomnia"],
    goals: ["sleep"],
    facts: { ageYears: 45 },
    screening: { denied, answers: { "touch-difficult": "no" } },
    preferences: { pressure: "light" },
  },
  "a gift voucher, in good health": {
    goals: ["treat", "relaxation"],
    facts: { ageYears: 29 },
    screening: { denied },
  },
  "chest pain at the desk": {
    conditions: ["upper-back-pain"],
    screening: { denied, answers: { "chest-pain": "yes" } },
  },
  "one swollen calf after a long flight": {
    conditions: ["muscle-spasm"],
    goals: ["pain-relief"],
    screening: { denied, answers: { "one-sided-swelling": "yes", "clot-risk-recent": "yes" } },
  },
};

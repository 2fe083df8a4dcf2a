import type { QuestionCode } from "../safety/codes.js";

/** Follow-ups by the question that decides whether they apply, so that the resolver need not load every question. */
export const followUps: Readonly<Partial<Record<QuestionCode, readonly QuestionCode[]>>> = {
  "skin-infection": ["skin-infection-spreading", "skin-infection-catching"],
  "hot-swollen-joint": ["hot-joint-unexplained", "joint-flare-unwell"],
  "head-injury": ["head-injury-signs"],
  "new-headache": ["headache-warning-signs"],
  "heart-or-artery-disease": [
    "heart-failure",
    "heart-event-3-months",
    "unstable-angina",
    "aneurysm",
    "heart-valve-problem",
  ],
  "heart-failure": ["heart-failure-worse"],
  "high-blood-pressure": ["blood-pressure-uncontrolled", "blood-pressure-not-known"],
  "blood-pressure-uncontrolled": ["blood-pressure-crisis"],
  "stroke-ever": ["stroke-3-months"],
  "clot-ever": ["clot-now"],
  "sickle-cell": ["sickle-cell-crisis"],
  "cancer-ever": ["cancer-current", "bone-cancer", "radiotherapy-area"],
  "bowel-disease": ["bowel-flare"],
  epilepsy: ["seizure-past-year"],
  "spinal-cord-injury": ["dysreflexia-signs"],
  pregnant: [
    "first-trimester",
    "pregnancy-high-risk",
    "early-pregnancy-pain",
    "pregnancy-danger-signs",
    "preeclampsia",
  ],
  "first-trimester": ["early-pregnancy-pain"],
  "gave-birth": ["pregnancy-danger-signs", "preeclampsia"],
  "surgery-3-months": ["operation-site"],
  understanding: ["cannot-agree-now"],
  "spine-problem": ["neck-spine-problem"],
  "implant-or-device": ["electrical-implant", "joint-or-metal-implant", "line-tube-or-stoma"],
};

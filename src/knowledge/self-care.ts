import type { SelfCareAdvice } from "../catalogue.js";

/** What people with a condition did at home in trials, beside what holds for anybody. */
export const selfCare: readonly SelfCareAdvice[] = [
  {
    advice: "keep-laxatives",
    condition: "constipation",
    findings: ["lamas-2009-constipation", "huang-2025-abdominal-constipation"],
  },
  {
    advice: "massage-belly-daily",
    condition: "constipation",
    technique: "abdominal-massage",
    findings: ["lamas-2009-constipation", "mcclurg-2018-amber"],
  },
  {
    advice: "press-points-daily",
    condition: "cancer-symptoms",
    technique: "acupressure",
    unless: { answer: "cancer-current" },
    findings: ["zick-2016-acupressure-fatigue"],
  },
  {
    advice: "press-points-daily",
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    technique: "acupressure",
    findings: ["murphy-2019-self-acupressure"],
  },
];

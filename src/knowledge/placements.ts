import type { Placement } from "../catalogue.js";

/** Care that guidelines put before massage, condition by condition. */
export const placements: readonly Placement[] = [
  {
    technique: "exercise-therapy",
    condition: "low-back-pain",
    stages: ["chronic", "unstated"],
    findings: ["george-2021-chronic-lbp-exercise", "qaseem-2017-acp-chronic-firstline", "who-2023-lbp-exercise"],
  },
  { technique: "education", condition: "low-back-pain", findings: [] },
  {
    technique: "exercise-therapy",
    condition: "osteoarthritis",
    findings: ["nice-2022-ng226-oa-exercise", "kolasinski-2020-oa-exercise"],
  },
  { technique: "education", condition: "osteoarthritis", findings: ["nice-ng226-2022-exercise"] },
  {
    technique: "exercise-therapy",
    condition: "fibromyalgia",
    findings: ["macfarlane-2017-fibromyalgia-exercise", "macfarlane-2017-eular-exercise"],
  },
  { technique: "exercise-therapy", condition: "chronic-pain", findings: ["nice-2021-ng193-exercise"] },
  {
    technique: "exercise-therapy",
    condition: "sciatica",
    findings: ["nice-2016-ng59-sciatica-manual", "george-2021-radicular-exercise"],
  },
  { technique: "exercise-therapy", condition: "rheumatoid-arthritis", findings: ["england-2023-ra-exercise"] },
  { technique: "cbt-i", condition: "insomnia", findings: ["edinger-2021-aasm-cbti", "qaseem-2016-acp-cbti"] },
  { technique: "compression-therapy", condition: "lymphedema", findings: ["ezzo-2015-mld-swelling"] },
];

import type { EvidenceCondition, EvidenceTechnique } from "./catalogue.js";
import { type Condition, codesOf, conditionLabels, type TechniqueCode, techniqueLabels } from "./vocabulary.js";

// Tables, so that the compiler misses none.
const widerConditions: Readonly<Record<Exclude<EvidenceCondition, Condition>, true>> = {
  "low-back-pain-acute": true,
  "low-back-pain-chronic": true,
  "osteoarthritis-knee": true,
  "osteoarthritis-hip": true,
  "acute-injury": true,
  "anxiety-disorder": true,
  "procedural-anxiety": true,
  "postoperative-pain": true,
  "knee-replacement": true,
  wellbeing: true,
  "mental-clarity": true,
  "quality-of-life": true,
  circulation: true,
  immune: true,
  hypertension: true,
  nausea: true,
  "labour-pain": true,
  icu: true,
  infant: true,
  safety: true,
};
const widerTechniques: Readonly<Record<Exclude<EvidenceTechnique, TechniqueCode>, true>> = {
  "massage-general": true,
  "manual-therapy": true,
  "infant-massage": true,
  "mechanical-massage-chair": true,
  "acupuncture-plus-acupressure": true,
  traction: true,
  "traction-ultrasound-tens-brace": true,
};

/** Everybody that findings can be about. */
export const populations = (): EvidenceCondition[] => [...codesOf(conditionLabels), ...codesOf(widerConditions)];

/** Everything that findings can be about, but for techniques of one's own. */
export const studied = (): EvidenceTechnique[] => [...codesOf(techniqueLabels), ...codesOf(widerTechniques)];

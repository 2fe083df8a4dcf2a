import type { EvidenceTechnique } from "../catalogue.js";

/** A finding about the key speaks, one grade weaker, for the techniques listed with it. */
export const parents: Readonly<Record<string, readonly EvidenceTechnique[]>> = {
  "massage-general": [
    "swedish-massage",
    "deep-tissue-massage",
    "trigger-point-therapy",
    "myofascial-release",
    "sports-massage",
    "thai-massage",
    "tuina",
    "chair-massage",
    "aromatherapy-massage",
    "hot-stone-massage",
  ],
  "swedish-massage": ["prenatal-massage", "postnatal-massage", "oncology-massage", "comfort-touch"],
  "manual-therapy": ["joint-mobilization", "spinal-manipulation"],
};

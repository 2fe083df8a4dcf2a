import type { Words } from "../../words.js";

/** What the evidence says of the claims behind goals that massage cannot promise. */
export const claims: Words["claims"] = {
  "improves-performance": {
    client: "Many trials taken together found no gain in strength, speed or endurance.",
    therapist:
      "Not supported: no gain in strength, jumping, sprinting or endurance in 29 pooled trials (moderate certainty).",
  },
  "improves-circulation": {
    client: "More blood comes to the skin, but measurements found no more of it in the muscles.",
    therapist: "Contested: skin flow rises; flow to the muscle did not, or fell (low certainty).",
  },
  "reduces-inflammation": {
    client:
      "Fewer signs of it were seen in muscle samples of 11 men after exercise. Whether anyone has less inflammation from it is not known.",
    therapist:
      "Contested: less signalling in biopsies of 11 men after exercise (very low certainty), in another trial slightly more of it. No clinical effect is shown.",
  },
  "clears-the-mind": {
    client:
      "One small study from 1996 found people more alert after a massage in a chair. That is too little to promise.",
    therapist: "Contested: one small trial of chair massage (very low certainty), not repeated at scale.",
  },
  "gives-energy": {
    client:
      "Some people who had cancer were less tired after massage; after sport, studies do not agree. For other tiredness we cannot say.",
    therapist: "Contested: less fatigue after cancer (low certainty); two reviews of recovery from exercise disagree.",
  },
  "settles-digestion": {
    client:
      "Massage of the belly eased constipation in some studies and not in others. For a stomach upset by stress we found no study.",
    therapist:
      "Contested: abdominal massage helps functional constipation (low certainty) and added little in multiple sclerosis (moderate certainty). Nothing was gathered on upset from stress.",
  },
  "removes-toxins": {
    client: "We found no study that shows massage taking toxins out of the body, so we do not promise it.",
    therapist: "Not supported: no trial was found. Do not present massage, or water after it, as clearing toxins.",
  },
  "boosts-immunity": {
    client: "Blood tests changed a little and for a short time. Nobody has shown that people fall ill less often.",
    therapist:
      "Not supported: passing changes in cell counts, whose direction depended on how often massage was given (very low certainty). Laboratory markers only.",
  },
  "slims-or-shapes-the-body": {
    client: "We found no study that shows massage taking off weight or shaping the body.",
    therapist: "Not supported: no finding was gathered. Promise nothing about weight, girth or cellulite.",
  },
};

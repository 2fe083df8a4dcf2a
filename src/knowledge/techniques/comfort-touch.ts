import type { Technique } from "../../catalogue.js";

export const comfortTouch: Technique = {
  code: "comfort-touch",
  label: "Slow-stroke comfort touch",
  sentence: "Slow, light strokes and holding of hands, feet, head or back, for people who are frail.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "head-and-face-massage"],
  settings: ["table", "chair"],
  reach: ["head", "shoulder", "upper-back", "mid-back", "forearm", "hand", "lower-leg", "foot"],
  requires: { any: [{ answer: "frail" }, { condition: "dementia-agitation" }] },
  practice: [
    {
      says: "field-convention",
      note: "Frail people for whom ordinary massage is too much.",
      conditions: ["cancer-symptoms"],
      goals: ["relaxation"],
    },
  ],
};

import type { Technique } from "../../catalogue.js";

export const reflexology: Technique = {
  code: "reflexology",
  label: "Foot reflexology",
  sentence: "Thumb pressure on points of the feet; pleasant, though the map of organs is not borne out.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "firm" },
  practitioner: "specialist-training",
  goesWith: ["foot-massage", "essential-oils"],
  settings: ["table", "chair"],
  reach: ["foot"],
  practice: [
    {
      says: "field-convention",
      note: "A pleasant foot treatment to relax; no claim beyond that.",
      conditions: ["stress", "anxiety"],
      goals: ["relaxation", "wellbeing", "treat"],
    },
  ],
};

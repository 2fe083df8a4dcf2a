// The language file of the clinic: the English words, some of them said as they say it here, and words for what is its own.
import { en } from "massage-recommender/words/en";

export const words = {
  ...en,
  outcomes: {
    ...en.outcomes,
    recommended: { ...en.outcomes.recommended, client: "You can come to us. Please read the limits below first." },
    unscreened: { ...en.outcomes.unscreened, client: "Before we book, please answer a few more health questions." },
  },
  approaches: { ...en.approaches, medical: { ...en.approaches.medical, title: "treatment massage" } },
  techniques: { ...en.techniques, "moxa-tuina": "Moxa and tuina" },
  rules: {
    ...en.rules,
    "no-needles-in-pregnancy-here": {
      title: "No needles here in pregnancy",
      client: "None of us is trained to needle in pregnancy, so we do not.",
      therapist: "House rule: no acupuncture in pregnancy; refer to a colleague with training in obstetrics.",
    },
    "no-smoke-with-bad-lungs": {
      title: "Smoke and your lungs",
      client: "Moxa makes smoke, which your lungs may not like, so we leave it out.",
      therapist: "House rule: no moxa in the room with airway disease.",
    },
  },
};

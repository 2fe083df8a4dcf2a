import { expect, describe as group, test } from "vitest";
import {
  compareApproaches,
  diffRecommendations,
  explain,
  type IntakeInput,
  parseIntake,
  type Recommendation,
  recommend,
  whyNot,
} from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { en, explanations } from "../src/words/en.js";
import approaches from "./approaches.json" with { type: "json" };
import { sentencesOf, watched } from "./watched.js";
import vignettes from "./why-not.json" with { type: "json" };

const read = new Set<string>();
const said = watched(explanations, read);
const full = { denied: { list: "full", version: "0.1.0" } } as const;
const gate = { denied: { list: "gate", version: "0.1.0" } } as const;

/** One person who says more, and then has to wait. */
const visits: readonly IntakeInput[] = [
  {},
  { conditions: ["neck-pain"], goals: ["relaxation", "detox"], screening: full },
  {
    conditions: [{ code: "neck-pain", stage: "chronic", regions: ["neck"] }, "stress"],
    goals: [{ code: "relaxation", priority: "low" }, "energy"],
    screening: { ...full, answers: { "blood-thinner": "yes", bruise: { answer: "yes", regions: ["knee"] } } },
    preferences: {
      pressure: "light",
      setting: "chair",
      sessionMinutes: 30,
      needles: false,
      avoidTechniques: ["swedish-massage"],
      likeTechniques: ["acupressure"],
      avoidRegions: [{ region: "foot", side: "left" }],
      focusRegions: ["neck"],
    },
  },
  {
    conditions: [{ code: "neck-pain", stage: "acute" }],
    goals: [{ code: "relaxation", priority: "high" }],
    screening: gate,
  },
  {
    conditions: [{ code: "neck-pain", stage: "subacute" }],
    screening: { ...full, answers: { "kidney-disease": "yes" } },
  },
  {
    conditions: ["neck-pain"],
    screening: {
      ...full,
      answers: { "kidney-disease": "yes", lump: "unsure" },
      clearances: [{ rule: "kidney-failure-or-dialysis", by: "kidney-team" }],
    },
    notes: ["please call"],
  },
  { conditions: ["neck-pain"], screening: { ...full, answers: { "chest-pain": "yes" } } },
];

const answers: readonly Recommendation[] = visits.map((intake) => recommend(intake));
const next = recommend(visits[1] ?? {}, { catalogue: defineCatalogue({ ...catalogue, version: "0.2.0" }) });

/** People whose rankings are decided by each of the keys. */
const ordered: readonly IntakeInput[] = [
  { conditions: ["neck-pain", "stress"], screening: full, preferences: { likeTechniques: ["aromatherapy-massage"] } },
  { conditions: ["stress", "anxiety"], goals: ["relaxation"], screening: full },
  { conditions: ["low-back-pain", "neck-pain"], screening: { ...full, answers: { diabetes: "yes", frail: "yes" } } },
  { goals: ["relaxation", "mobility"], screening: { ...full, answers: { "weak-bones": "yes", allergy: "yes" } } },
];

/** A technique that this clinic alone speaks for, before all others in its catalogue. */
const rest = {
  code: "own-rest",
  label: "Own rest",
  sentence: "Our way to rest.",
  kind: "massage",
  family: "relaxation",
  pressure: { lowest: "light", highest: "light" },
  practitioner: "licensed-massage-therapist",
  settings: ["table"],
  reach: "whole-body",
  practice: [{ says: "own-practice", note: "Ours.", goals: ["relaxation"] }],
} as const;
const ours = defineCatalogue({ ...catalogue, id: "ours", techniques: [rest, ...catalogue.techniques] });
const resting: IntakeInput = { goals: ["relaxation"], screening: full };

group("every explanation", () => {
  for (const audience of ["client", "therapist"] as const) {
    for (const { intake, technique } of vignettes)
      explain(whyNot(recommend(intake as IntakeInput), technique), en, said, audience);
    for (const intake of [undefined, ...approaches.map((one) => one.intake as IntakeInput), ...visits])
      explain(compareApproaches(intake && parseIntake(intake)), en, said, audience);
    for (const before of answers)
      for (const after of [...answers, next]) explain(diffRecommendations(before, after), en, said, audience);
    explain(whyNot(recommend(resting, { catalogue: ours }), "own-rest", { catalogue: ours }), en, said, audience);
    for (const intake of ordered)
      for (const { technique } of ranked(intake)) explain(whyNot(recommend(intake), technique), en, said, audience);
  }

  test.each(sentencesOf(explanations))("%s is said of somebody", (at) => {
    expect(read).toContain(at);
  });
});

const ranked = (input: IntakeInput) => {
  const answer = recommend(input);
  return answer.outcome === "recommended" ? answer.ranked : [];
};

import { answerPath } from "./answers.js";
import type { Catalogue } from "./catalogue.js";
import { type FactName, factRanges } from "./facts.js";
import type { Intake } from "./intake.js";
import type { Fact } from "./recommendation.js";
import { saidTo } from "./said.js";

/** Everything that was read, answered or not: questions, numbers, conditions, goals and preferences. */
export const consultedFacts = (intake: Intake, catalogue: Catalogue): Fact[] => [
  ...catalogue.questions.map((q) => ({ path: answerPath(q.code), value: saidTo(q, intake, catalogue.version) })),
  ...(Object.keys(factRanges) as FactName[]).map((name) => ({
    path: `facts.${name}`,
    value: intake.facts[name] ?? null,
  })),
  ...intake.conditions.map(({ code, severity }) => ({ path: `conditions.${code}`, value: severity ?? true })),
  ...intake.goals.map(({ code, priority }) => ({ path: `goals.${code}`, value: priority })),
  ...preferenceFacts(intake),
];

const preferenceFacts = ({ preferences }: Intake): Fact[] => [
  { path: "preferences.pressure", value: preferences.pressure ?? null },
  { path: "preferences.setting", value: preferences.setting ?? null },
  { path: "preferences.sessionMinutes", value: preferences.sessionMinutes ?? null },
  { path: "preferences.needles", value: preferences.needles ?? null },
  ...preferences.avoidTechniques.map((code) => ({ path: "preferences.avoidTechniques", value: code })),
  ...preferences.likeTechniques.map((code) => ({ path: "preferences.likeTechniques", value: code })),
  ...preferences.avoidRegions.map((ref) => ({ path: "preferences.avoidRegions", value: placeName(ref) })),
  ...preferences.focusRegions.map((ref) => ({ path: "preferences.focusRegions", value: placeName(ref) })),
];

const placeName = ({ region, side }: Intake["preferences"]["focusRegions"][number]): string =>
  side && side !== "both" ? `${side} ${region}` : region;

import type { Reader } from "./answers.js";
import { askedIn } from "./asked.js";
import type { Catalogue } from "./catalogue.js";
import { factRanges } from "./facts.js";
import type { Intake, StatedCondition } from "./intake.js";
import type { RegionRef } from "./places.js";
import type { Fact } from "./recommendation.js";
import { codesOf } from "./vocabulary.js";

/** Everything that was read, answered or not: questions, numbers, conditions, goals and preferences. */
export function consultedFacts(intake: Intake, catalogue: Catalogue, reader: Reader): Fact[] {
  const asked = askedIn(catalogue.questions);
  const standings = reader.questions();
  const { clearances } = intake.screening;
  const answers = new Map(Object.entries(intake.screening.answers));
  const said = asked.map(({ path }, at): Fact => ({ path, value: standings[at]?.said ?? null }));
  return said.concat(
    numbers.map(([name, path]) => ({ path, value: intake.facts[name] ?? null })),
    asked.flatMap(({ question, placesPath }) => placeFacts(placesPath, answers.get(question.code)?.regions)),
    clearances.map(({ rule, by }) => ({ path: `screening.clearances.${rule}`, value: by })),
    intake.conditions.flatMap(conditionFacts),
    intake.goals.map(({ code, priority }) => ({ path: `goals.${code}`, value: priority })),
    preferenceFacts(intake),
    { path: "notes", value: intake.notes.length },
  );
}

const numbers = /* @__PURE__ */ codesOf(factRanges).map((name) => [name, `facts.${name}`] as const);

const conditionFacts = ({ code, severity, stage, regions }: StatedCondition): Fact[] => [
  { path: `conditions.${code}`, value: severity ?? true },
  ...(stage ? [{ path: `conditions.${code}.stage`, value: stage }] : []),
  ...placeFacts(`conditions.${code}.regions`, regions),
];

const placeFacts = (path: string, regions: readonly RegionRef[] = []): Fact[] =>
  regions.map((ref) => ({ path, value: placeName(ref) }));

const preferenceFacts = ({ preferences }: Intake): Fact[] => [
  { path: "preferences.pressure", value: preferences.pressure ?? null },
  { path: "preferences.setting", value: preferences.setting ?? null },
  { path: "preferences.sessionMinutes", value: preferences.sessionMinutes ?? null },
  { path: "preferences.needles", value: preferences.needles ?? null },
  ...preferences.avoidTechniques.map((code) => ({ path: "preferences.avoidTechniques", value: code })),
  ...preferences.likeTechniques.map((code) => ({ path: "preferences.likeTechniques", value: code })),
  ...placeFacts("preferences.avoidRegions", preferences.avoidRegions),
  ...placeFacts("preferences.focusRegions", preferences.focusRegions),
];

const placeName = ({ region, side }: RegionRef): string => (side && side !== "both" ? `${side} ${region}` : region);

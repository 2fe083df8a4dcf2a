import { answerPath } from "./asked.js";
import type { Catalogue } from "./catalogue.js";
import { type FactName, factRanges } from "./facts.js";
import type { Answer, Clearance, Intake, Note, Preferences, StatedCondition, StatedGoal } from "./intake.js";
import { placesOf, refsOf } from "./places.js";
import type { Fact, Recommendation } from "./recommendation.js";
import { codesOf, conditionLabels, goalLabels, type Region } from "./vocabulary.js";

const clearances = "screening.clearances.";

type Said = ReadonlyMap<string, readonly Fact["value"][]>;

/**
 * The intake that a result was decided from, read back from what it consulted: the same for every decision. A question
 * denied with its list comes back as a no of its own, a note as one without its text.
 */
export function recall({ consulted, findings }: Recommendation, catalogue: Catalogue): Intake {
  const said: Map<string, Fact["value"][]> = new Map();
  for (const { path, value } of consulted) if (value !== null) said.set(path, [...(said.get(path) ?? []), value]);
  const unread = findings.find(({ code }) => code === "note-unreviewed")?.facts[0]?.value ?? 0;
  return {
    conditions: codesOf(conditionLabels).flatMap((code) => conditionOf(code, said)),
    goals: codesOf(goalLabels).flatMap((code) =>
      one(said, `goals.${code}`, (priority) => ({ code, priority }) as StatedGoal),
    ),
    screening: {
      answers: Object.fromEntries(
        catalogue.questions.flatMap(({ code }) =>
          one(said, answerPath(code), (value) => [code, answerOf(code, value, said)] as const),
        ),
      ),
      clearances: consulted.flatMap(({ path, value }) =>
        path.startsWith(clearances) ? ({ rule: path.slice(clearances.length), by: value } as Clearance) : [],
      ),
    },
    facts: Object.fromEntries(
      (Object.keys(factRanges) as FactName[]).flatMap((name) =>
        one(said, `facts.${name}`, (value) => [name, value] as const),
      ),
    ),
    preferences: preferencesOf(said),
    notes: Array.from(
      { length: Number(said.get("notes")?.[0] ?? 0) },
      (_, at): Note => ({ text: `${at}`, reviewed: at >= Number(unread) }),
    ),
  };
}

const one = <T>(said: Said, path: string, make: (value: Fact["value"]) => T): T[] =>
  (said.get(path) ?? []).slice(0, 1).map(make);

function conditionOf(code: StatedCondition["code"], said: Said): StatedCondition[] {
  const path = `conditions.${code}`;
  return one(said, path, (severity) => ({
    code,
    ...(typeof severity === "number" ? { severity } : {}),
    ...Object.fromEntries(one(said, `${path}.stage`, (stage) => ["stage", stage] as const)),
    ...placesAt(said, path),
  }));
}

const answerOf = (code: string, value: Fact["value"], said: Said): Answer => ({
  answer: (value === "denied" ? "no" : value) as Answer["answer"],
  ...placesAt(said, answerPath(code)),
});

const placesAt = (said: Said, path: string) => {
  const regions = regionsAt(said, `${path}.regions`);
  return regions.length > 0 ? { regions } : {};
};

/** Places as facts name them: `knee`, or `left knee`. */
const regionsAt = (said: Said, path: string) =>
  refsOf(
    placesOf(
      (said.get(path) ?? []).map((name) => {
        const [, side, region] = /^(?:(left|right) )?(.*)$/.exec(String(name)) ?? [];
        return { region: region as Region, side: side as "left" | "right" | undefined };
      }),
    ),
  );

function preferencesOf(said: Said): Preferences {
  const single = ["pressure", "setting", "sessionMinutes", "needles"];
  return {
    ...Object.fromEntries(
      single.flatMap((name) => one(said, `preferences.${name}`, (value) => [name, value] as const)),
    ),
    avoidTechniques: (said.get("preferences.avoidTechniques") ?? []).map(String),
    likeTechniques: (said.get("preferences.likeTechniques") ?? []).map(String),
    avoidRegions: regionsAt(said, "preferences.avoidRegions"),
    focusRegions: regionsAt(said, "preferences.focusRegions"),
  };
}

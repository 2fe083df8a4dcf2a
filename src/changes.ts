import type { Intake, Preferences } from "./intake.js";
import { type PlaceRef, placesOf, refsOf, without } from "./places.js";
import { codesOf, type Goal, goalLabels, type Pressure, type Setting } from "./vocabulary.js";

/**
 * Something that is still open about a person, or that the person is free to want. Never an answer that was given, a
 * fact about the body or a stated condition.
 */
export type Change =
  | {
      /** A question that is open: what follows holds if this turns out to be the answer. It says nothing about what is so. */
      change: "answer";
      /** Code of the question. */
      question: string;
      /** How it stands: never answered, or answered `unsure`. */
      answered: "unsure" | null;
      /** The answer that was assumed; `yes` only where a technique is made for people who can say so. */
      answer: "yes" | "no";
    }
  | {
      /** A yes that does not say where: what follows holds if it is at one of these places, and nowhere else. */
      change: "place";
      /** Code of the question, answered yes or by a stated condition. */
      question: string;
      /** Each of these alone will do, head to foot. */
      places: PlaceRef[];
    }
  | {
      /** A wish that stands in the way. */
      change: "wish";
      /** The technique is declined. */
      wish: "avoidTechniques";
      /** Code of the technique. */
      technique: string;
    }
  | {
      /** A wish that stands in the way. */
      change: "wish";
      /** Needles are declined. */
      wish: "needles";
    }
  | {
      /** A wish that stands in the way. */
      change: "wish";
      /** The session is wanted where the technique cannot be given. */
      wish: "setting";
      /** What is wanted. */
      wanted: Setting;
      /** Where it can be given. */
      possible: Setting[];
    }
  | {
      /** A wish that stands in the way. */
      change: "wish";
      /** Less pressure is wanted than the technique has. */
      wish: "pressure";
      /** What is wanted. */
      wanted: Pressure;
      /** The least pressure that would do. */
      least: Pressure;
    }
  | {
      /** A wish that stands in the way. */
      change: "wish";
      /** Places are to be left alone, or others to be worked on first. */
      wish: "avoidRegions" | "focusRegions";
      /** The places that the person named: one to leave alone, or all to work on first. */
      places: PlaceRef[];
    }
  | {
      /** Nothing that was stated calls for the technique: what follows holds if one of these goals is the person's too. */
      change: "goal";
      /** Each of these alone will do, in the order of the vocabulary. */
      goals: Goal[];
    };

/** An intake with changes made, places and goals by the first they name; goals with medium priority. */
export const withChanges = (intake: Intake, changes: readonly Change[]): Intake => changes.reduce(withChange, intake);

function withChange(intake: Intake, change: Change): Intake {
  switch (change.change) {
    case "answer":
      return withAnswer(intake, change.question, { answer: change.answer });
    case "place":
      return withAnswer(intake, change.question, { answer: "yes", regions: change.places.slice(0, 1) });
    case "wish":
      return { ...intake, preferences: withoutWish(intake.preferences, change) };
    case "goal":
      return withGoals(intake, change.goals.slice(0, 1));
    default:
      return change satisfies never;
  }
}

const withAnswer = (intake: Intake, question: string, answer: Intake["screening"]["answers"][string]): Intake => ({
  ...intake,
  screening: { ...intake.screening, answers: { ...intake.screening.answers, [question]: answer } },
});

/** An intake with goals added to those that were stated. */
export function withGoals(intake: Intake, goals: readonly Goal[]): Intake {
  const stated = new Map(intake.goals.map((goal) => [goal.code, goal]));
  const all = codesOf(goalLabels).flatMap((code) => {
    const added = goals.includes(code) ? { code, priority: "medium" as const } : [];
    return stated.get(code) ?? added;
  });
  return { ...intake, goals: all };
}

function withoutWish(preferences: Preferences, change: Extract<Change, { change: "wish" }>): Preferences {
  const { setting: _, ...elsewhere } = preferences;
  switch (change.wish) {
    case "avoidTechniques":
      return { ...preferences, avoidTechniques: preferences.avoidTechniques.filter((c) => c !== change.technique) };
    case "needles":
      return { ...preferences, needles: true };
    case "setting":
      return elsewhere;
    case "pressure":
      return { ...preferences, pressure: change.least };
    case "avoidRegions":
      return {
        ...preferences,
        avoidRegions: refsOf(without(placesOf(preferences.avoidRegions), placesOf(change.places))),
      };
    case "focusRegions":
      return { ...preferences, focusRegions: [] };
    default:
      return change satisfies never;
  }
}

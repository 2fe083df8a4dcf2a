import type { Catalogue, Question } from "../src/catalogue.js";
import type { Answer, Intake } from "../src/intake.js";
import { answerScreen, type InterviewDone, type List, nextQuestions } from "../src/interview.js";

/** What a person would say to each question; a no where nothing stands here. */
export type Truth = Readonly<Record<string, Answer>>;

/** An interview that was held to its end. */
export interface Held {
  readonly intake: Intake;
  readonly end: InterviewDone;
  /** Codes of the questions of each screen, in the order they were shown. */
  readonly screens: readonly (readonly string[])[];
}

/** Asks a person until nothing is left to ask; `pick` chooses which screen to show. */
export function interviewed(
  start: Intake,
  truth: Truth,
  options: { list: List; catalogue?: Catalogue },
  pick: (screens: number) => number = () => 0,
): Held {
  let intake = start;
  const screens: string[][] = [];
  for (;;) {
    const next = nextQuestions(intake, options);
    if (next.done) return { intake, end: next, screens };
    const screen = next.screens[pick(next.screens.length)];
    if (!screen) throw new Error("an open interview has a screen");
    const codes = screen.questions.map(({ question }) => question);
    const said = Object.fromEntries(
      screen.questions.flatMap(({ question, asks }) => {
        const answer = truth[question];
        if (!answer || (asks === "place" && answer.answer !== "yes")) return [];
        return answer.answer === "no" ? [] : [[question, answer]];
      }),
    );
    intake = answerScreen(intake, screen, said, options.catalogue && { catalogue: options.catalogue });
    screens.push(codes);
  }
}

/** A person before any question: what is stated and wished, and what the answers would be. */
export function beforeAsking(intake: Intake): { start: Intake; truth: Truth } {
  return {
    start: { ...intake, screening: { answers: {}, clearances: intake.screening.clearances } },
    truth: intake.screening.answers,
  };
}

/** Screens that hold every question of a list, a group at a time, at most eight on one. */
export function screensOfAll(questions: readonly Question[]): number {
  const groups = new Map<string, number>();
  for (const { group } of questions) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [...groups.values()].reduce((sum, size) => sum + Math.ceil(size / 8), 0);
}

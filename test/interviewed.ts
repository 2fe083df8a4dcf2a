import type { Catalogue, Question } from "../src/catalogue.js";
import type { Answer, Intake } from "../src/intake.js";
import {
  answerScreen,
  type InterviewDone,
  type InterviewOpen,
  type List,
  nextQuestions,
  type QuestionScreen,
} from "../src/interview.js";

/** What a person would say to each question; a no where nothing stands here. */
export type Truth = Readonly<Record<string, Answer>>;

export interface Asked {
  readonly list: List;
  readonly catalogue?: Catalogue;
}

/** An interview that was held to its end. */
export interface Held {
  readonly intake: Intake;
  readonly end: InterviewDone;
  readonly screens: readonly QuestionScreen[];
  /** Each stand on the way, the last one left out. */
  readonly stands: readonly InterviewOpen[];
}

/** Which of the screens that can be shown a host shows before it asks again. */
export type Show = (screens: readonly QuestionScreen[]) => readonly QuestionScreen[];
export const firstScreen: Show = (screens) => screens.slice(0, 1);
export const allScreens: Show = (screens) => screens;

/** Asks a person until nothing is left to ask. */
export function interviewed(start: Intake, truth: Truth, asked: Asked, show: Show = firstScreen): Held {
  let intake = start;
  const screens: QuestionScreen[] = [];
  const stands: InterviewOpen[] = [];
  for (;;) {
    const next = nextQuestions(intake, asked);
    if (next.done) return { intake, end: next, screens, stands };
    const shown = show(next.screens);
    for (const screen of shown)
      intake = answerScreen(intake, screen, saidTo(screen, truth), asked.catalogue && { catalogue: asked.catalogue });
    screens.push(...shown);
    stands.push(next);
  }
}

/** What a person ticks on a screen; the rest is "none of these". */
const saidTo = ({ questions }: QuestionScreen, truth: Truth): Truth =>
  Object.fromEntries(
    questions.flatMap(({ question, asks }) => {
      const said = truth[question];
      const ticked = said && said.answer !== "no" && (asks === "answer" || said.answer === "yes");
      return ticked ? [[question, said]] : [];
    }),
  );

export const codesOn = (screens: readonly QuestionScreen[]): string[] =>
  screens.flatMap(({ questions }) => questions.map(({ question }) => question));

/** A person before any question: what is stated and wished, and what the answers will be. */
export const beforeAsking = ({ screening, ...stated }: Intake): { start: Intake; truth: Truth } => ({
  start: { ...stated, screening: { answers: {}, clearances: screening.clearances } },
  truth: screening.answers,
});

/** How many screens of at most eight hold every question of a list, a group at a time. */
export function screensOfAll(questions: readonly Question[]): number {
  const groups = new Map<string, number>();
  for (const { group } of questions) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [...groups.values()].reduce((sum, size) => sum + Math.ceil(size / 8), 0);
}

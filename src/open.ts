import type { Reader } from "./answers.js";
import { readerOf } from "./answers.js";
import type { Catalogue, Question, Rule, Technique } from "./catalogue.js";
import { type Change, withChanges } from "./changes.js";
import { answersIn, leavesOf } from "./criterion.js";
import type { Intake } from "./intake.js";
import { placesOf, refsOf } from "./places.js";
import { isBelow } from "./pressure.js";

type Answered = Extract<Change, { change: "answer" }>;

/** A question with the answer that it may turn out to have. */
export function assume(answer: "yes" | "no", question: string, { screening }: Intake): Answered {
  const answered = screening.answers[question]?.answer === "unsure" ? "unsure" : null;
  return { change: "answer", question, answered, answer };
}

/** The open gate questions that each need an answer of their own: a no to all the others would leave them open. */
export function gateAnswers(intake: Intake, catalogue: Catalogue): Answered[] {
  const reader = readerOf(intake, catalogue);
  const open = catalogue.questions.filter(({ list, code }) => list === "gate" && isOpen(code, reader));
  const noTo = (questions: readonly Question[]) => questions.map(({ code }) => assume("no", code, intake));
  const stays = (question: Question) => {
    const others = withChanges(intake, noTo(open.filter((other) => other !== question)));
    return isOpen(question.code, readerOf(others, catalogue));
  };
  return noTo(open.filter((question) => !question.appliesWhen || stays(question)));
}

const isOpen = (code: string, reader: Reader): boolean => reader.question(code).verdict === "unknown";

/** A no to every open question that a rule about a technique reads, or that such a question hangs on. */
export function answersAbout(technique: Technique, intake: Intake, catalogue: Catalogue): Answered[] {
  const reader = readerOf(intake, catalogue);
  const open = new Set<string>();
  const add = (code: string) => {
    const question = catalogue.index.questions.get(code);
    if (!question || open.has(code) || !isOpen(code, reader)) return;
    open.add(code);
    for (const first of answersIn(question.appliesWhen)) add(first);
  };
  for (const question of questionsAbout(technique, catalogue)) add(question.code);
  return catalogue.questions.filter(({ code }) => open.has(code)).map(({ code }) => assume("no", code, intake));
}

/** Questions read by a rule that can take something from a technique. */
function questionsAbout(technique: Technique, catalogue: Catalogue): Question[] {
  const codes = catalogue.rules
    .filter((rule) => concerns(rule, technique))
    .flatMap((rule) =>
      (catalogue.index.leaves.get(rule) ?? []).flatMap((leaf) => ("answer" in leaf ? leaf.answer : [])),
    );
  return catalogue.questions.filter(({ code }) => codes.includes(code));
}

/** Whether a rule can bar a technique or hold pressure below its least; a place that is not known holds it at light. */
function concerns({ bars, barsAfterClearance = [], ceiling, level, scope }: Rule, technique: Technique): boolean {
  if (level === "emergency" || level === "refer") return false;
  const barred = level === "clearance" ? barsAfterClearance : bars;
  const most = scope === "regions" ? "light" : ceiling?.pressure;
  const least = technique.pressure?.lowest;
  return barred.includes("all") || barred.includes(technique.code) || (!!most && !!least && isBelow(most, least));
}

/** Questions about a technique that are answered yes, by a condition or aloud, without a place where one is needed. */
export function placesAsked(technique: Technique, intake: Intake, catalogue: Catalogue): string[] {
  const reader = readerOf(intake, catalogue);
  return questionsAbout(technique, catalogue)
    .filter(({ code, regions }) => regions && reader.question(code).verdict === "met" && !reader.question(code).places)
    .map(({ code }) => code);
}

/** What may turn out to be so where it is not known whether a technique is for this person: one yes, or all of them. */
export function yesesFor({ requires }: Technique, intake: Intake, catalogue: Catalogue): Answered[][] {
  const reader = readerOf(intake, catalogue);
  const open = (requires ? leavesOf(requires) : []).flatMap((leaf) =>
    "answer" in leaf && isOpen(leaf.answer, reader) ? assume("yes", leaf.answer, intake) : [],
  );
  return open.length > 1 ? [...open.map((one) => [one]), open] : open.map((one) => [one]);
}

/** Wishes that can keep a technique out. */
export function wishesAgainst({ code, needles, settings, pressure }: Technique, { preferences }: Intake): Change[] {
  const { avoidTechniques, setting: wantedAt, pressure: wanted, avoidRegions, focusRegions } = preferences;
  const least = pressure?.lowest;
  const focus = refsOf(placesOf(focusRegions));
  const wishes: (Change | false)[] = [
    avoidTechniques.includes(code) && { change: "wish", wish: "avoidTechniques", technique: code },
    preferences.needles === false && needles === true && { change: "wish", wish: "needles" },
    wantedAt !== undefined &&
      settings.length > 0 &&
      !settings.includes(wantedAt) && { change: "wish", wish: "setting", wanted: wantedAt, possible: [...settings] },
    wanted !== undefined &&
      least !== undefined &&
      isBelow(wanted, least) && { change: "wish", wish: "pressure", wanted, least },
    ...refsOf(placesOf(avoidRegions)).map(
      (place): Change => ({ change: "wish", wish: "avoidRegions", places: [place] }),
    ),
    focus.length > 0 && { change: "wish", wish: "focusRegions", places: focus },
  ];
  return wishes.filter((wish) => wish !== false);
}

// An interview: only the questions that still matter, a screen at a time, until nothing can change the answer.
import { evaluate, parseIntake } from "massage-recommender";
import { answerScreen, nextQuestions } from "massage-recommender/interview";
import { en } from "massage-recommender/words/en";

// What this person would tick; on every other screen they say "none of these".
const person = { "stroke-ever": "yes", "stroke-3-months": "unsure", bruise: { answer: "yes", regions: ["thigh"] } };
const show = ({ questions }) =>
  Object.fromEntries(
    questions.filter(({ question }) => question in person).map(({ question }) => [question, person[question]]),
  );

let intake = parseIntake({ conditions: ["neck-pain"], goals: ["stress-relief"], preferences: { needles: false } });
let next = nextQuestions(intake);
while (!next.done) {
  const [screen] = next.screens;
  const titles = screen.groups.map((group) => en.groups[group]).join(", ");
  const ticked = show(screen);
  console.log(`${titles} (${screen.questions.length}): ${Object.keys(ticked).join(", ") || "none of these"}`);
  intake = answerScreen(intake, screen, ticked);
  next = nextQuestions(intake);
}

console.log(`done: ${next.because}, ${next.progress.answered} answered`);
for (const { question, reason, notInPlay } of next.notAsked)
  console.log(`not asked: ${question}, ${reason} (${notInPlay.map(({ technique }) => technique).join(", ")})`);
for (const { question, settledBy } of next.unsettled) console.log(`to settle: ${question}, by ${settledBy}`);
console.log(evaluate(intake).outcome);

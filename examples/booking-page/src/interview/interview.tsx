import type { Answer } from "massage-recommender";
import { answerScreen, nextQuestions } from "massage-recommender/interview";
import { type ActionDispatch, useMemo, useState } from "react";
import { intakeOf, type Journey, type Move } from "../page/journey";
import { filled, useSetting } from "../page/setting";
import { Title } from "../page/title";
import { Statement } from "./statement";

interface Props {
  readonly journey: Journey;
  readonly go: ActionDispatch<[Move]>;
}

/** The next screen of health questions: only what can still change the answer for this person. */
export function Interview({ journey, go }: Props) {
  const { words, page } = useSetting();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const intake = intakeOf(journey);
  const next = useMemo(() => nextQuestions(intake), [intake]);
  if (next.done) return null;
  const [screen] = next.screens;
  const before = journey.takenBack?.screening.answers ?? {};
  const given = Object.fromEntries(
    screen.questions.flatMap(({ question }) => {
      const answer = answers[question] ?? before[question];
      return answer ? [[question, answer]] : [];
    }),
  );
  const { answered, leftAtMost } = next.progress;
  const open = screen.questions.filter(({ question, asks }) => asks === "answer" && !given[question]).length;
  const onward = open === 0 ? page.onward : open === screen.questions.length ? page.allNo : page.restNo;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go({ screenAnswered: answerScreen(intake, screen, given) });
      }}
    >
      <Title>{screen.groups.map((group) => words.groups[group] ?? group).join(" · ")}</Title>
      <div className="progress">
        <progress id="progress" max={answered + leftAtMost} value={answered} />
        <label htmlFor="progress">{filled(page.progress, answered, answered + leftAtMost)}</label>
      </div>
      <p className="help">{page.questionsHelp}</p>
      <div className="statements">
        {screen.questions.map((question) => (
          <Statement
            key={question.question}
            question={question}
            answer={given[question.question]}
            onChange={(answer) => setAnswers({ ...answers, [question.question]: answer })}
          />
        ))}
      </div>
      <div className="ways">
        <button type="button" className="plain" onClick={() => go("back")}>
          {page.back}
        </button>
        <button type="submit" className="main">
          {onward}
        </button>
      </div>
      <button type="button" className="link" onClick={() => go({ to: "answer" })}>
        {page.early}
      </button>
    </form>
  );
}

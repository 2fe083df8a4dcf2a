import { evaluate, type Intake, reportDocument } from "massage-recommender";
import * as evidence from "massage-recommender/evidence";
import { nextQuestions } from "massage-recommender/interview";
import { type ActionDispatch, useMemo } from "react";
import type { Move } from "../page/journey";
import { useSetting } from "../page/setting";
import { Title } from "../page/title";
import { AdviceCards } from "./advice-cards";
import { Agreements } from "./agreements";
import { sectionsBeside } from "./cards";
import { Section } from "./section";
import { Unsettled } from "./unsettled";

interface Props {
  readonly intake: Intake;
  readonly go: ActionDispatch<[Move]>;
  readonly again: () => void;
}

/** The answer: what it came to first, then what to do, then what fits; a stop shows no technique at all. */
export function AnswerStep({ intake, go, again }: Props) {
  const { words, audience, page } = useSetting();
  const answer = useMemo(() => evaluate(intake), [intake]);
  const report = useMemo(() => reportDocument(answer, words, { audience, evidence }), [answer, words, audience]);
  const advice =
    answer.outcome === "recommended" ? answer : answer.outcome === "clearance" ? answer.afterClearance : null;
  const [headline, ...told] = audience === "client" ? report.lead : report.lead.toReversed();
  const isOpen = answer.outcome === "unscreened" && !nextQuestions(intake).done;
  return (
    <article className={`answer ${answer.outcome}`}>
      <div className="outcome">
        <Title>{headline}</Title>
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {isOpen && (
          <button type="button" className="main" onClick={() => go({ to: "questions" })}>
            {page.toAnswer}
          </button>
        )}
      </div>
      {answer.outcome === "clearance" && audience === "therapist" && <Agreements {...{ answer, intake, go }} />}
      {!isOpen && <Unsettled intake={intake} />}
      {sectionsBeside(report.sections, "before").map((part) => (
        <Section key={part.code} title={part.heading} parts={[part]} isLong={isOpen} />
      ))}
      {advice && <AdviceCards {...{ answer, advice, report }} />}
      {report.foot.map((text) => (
        <p key={text} className="help">
          {text}
        </p>
      ))}
      <div className="ways">
        <button type="button" className="plain" onClick={() => go("back")}>
          {page.change}
        </button>
        <button type="button" className="plain" onClick={again}>
          {page.again}
        </button>
        <button type="button" className={advice ? "main" : "plain"} onClick={() => window.print()}>
          {page.print}
        </button>
      </div>
    </article>
  );
}

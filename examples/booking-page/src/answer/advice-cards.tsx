import type { Advice, Recommendation } from "massage-recommender";
import { useMemo } from "react";
import { filled, useSetting } from "../page/setting";
import { Bars } from "./bars";
import { Calendar } from "./calendar";
import { cardOf, isLong, partsBeside } from "./cards";
import { LeftOut } from "./left-out";
import { PressureMap } from "./pressure-map";
import { Prose } from "./prose";
import { type Report, reportParts } from "./report-parts";
import { Section } from "./section";

interface Props {
  readonly answer: Recommendation;
  readonly advice: Advice;
  readonly report: Report;
}

/** What fits, as pictures with the report's words beneath. */
export function AdviceCards({ answer, advice, report: { parts } }: Props) {
  const { words, audience, page } = useSetting();
  const whole = useMemo(() => reportParts(answer, words, "therapist"), [answer, words]);
  const of = (card: "fits" | "body" | "plan" | "out") => ({
    parts: cardOf(card, parts, words),
    isLong: isLong(audience),
  });
  return (
    <div className="columns">
      <div>
        <Section title={audience === "client" ? words.page.fits : words.headings.techniques} {...of("fits")}>
          <Bars advice={advice} />
        </Section>
        <Section title={words.headings.plan} {...of("plan")}>
          <Calendar plan={advice.plan} />
        </Section>
      </div>
      <div>
        <Section title={words.headings.pressure} {...of("body")}>
          <PressureMap advice={advice} />
        </Section>
        <Section title={words.page.out} {...of("out")}>
          <LeftOut answer={answer} advice={advice} />
        </Section>
        {partsBeside(parts, words, "after").map((part) => (
          <Section key={part.heading} title={part.heading} parts={[part]} />
        ))}
        {cardOf("sources", whole.parts, words).map((part) => (
          <section key={part.heading} className="card">
            <h2>{part.heading}</h2>
            <details>
              <summary>{filled(page.all, part.entries.length)}</summary>
              <Prose {...part} />
            </details>
          </section>
        ))}
      </div>
    </div>
  );
}

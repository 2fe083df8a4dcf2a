import { type Advice, type Recommendation, type ReportDocument, reportDocument } from "massage-recommender";
import * as evidence from "massage-recommender/evidence";
import { useMemo } from "react";
import { filled, useSetting } from "../page/setting";
import { Bars } from "./bars";
import { Calendar } from "./calendar";
import { cardOf, isLong, sectionsBeside } from "./cards";
import { LeftOut } from "./left-out";
import { PressureMap } from "./pressure-map";
import { Prose } from "./prose";
import { Section } from "./section";

interface Props {
  readonly answer: Recommendation;
  readonly advice: Advice;
  readonly report: ReportDocument;
}

/** What fits, as pictures with the report's words beneath. */
export function AdviceCards({ answer, advice, report: { sections } }: Props) {
  const { words, audience, page } = useSetting();
  const whole = useMemo(() => reportDocument(answer, words, { audience: "therapist", evidence }), [answer, words]);
  const of = (card: "fits" | "body" | "plan" | "out") => ({
    parts: cardOf(card, sections),
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
        {sectionsBeside(sections, "after").map((part) => (
          <Section key={part.code} title={part.heading} parts={[part]} />
        ))}
        {cardOf("sources", whole.sections).map((part) => (
          <section key={part.code} className="card">
            <h2>{part.heading}</h2>
            <details>
              <summary>{filled(page.all, part.items.length)}</summary>
              <Prose {...part} />
            </details>
          </section>
        ))}
      </div>
    </div>
  );
}

import { type ClearanceNeeded, type Intake, parseIntake } from "massage-recommender";
import type { ActionDispatch } from "react";
import type { Move } from "../page/journey";
import { filled, useSetting } from "../page/setting";

interface Props {
  readonly answer: ClearanceNeeded;
  readonly intake: Intake;
  readonly go: ActionDispatch<[Move]>;
}

/** For the therapist: who has agreed. It lifts that one rule, and leaves its limits. */
export function Agreements({ answer, intake, go }: Props) {
  const { words, page } = useSetting();
  const waiting = answer.findings.flatMap(({ code, level, rule, clinician }) =>
    code === "rule-met" && level === "clearance" && rule && clinician ? [{ rule, by: clinician }] : [],
  );
  const agree = (clearance: (typeof waiting)[number]) => {
    const { screening } = intake;
    go({
      mended: parseIntake({ ...intake, screening: { ...screening, clearances: [...screening.clearances, clearance] } }),
    });
  };
  return (
    <section className="card">
      <h2>{words.form.fields["screening.clearances"].label}</h2>
      <ul className="agreements">
        {waiting.map((one) => (
          <li key={one.rule}>
            <button type="button" className="plain" onClick={() => agree(one)}>
              {filled(page.agreed, words.clinicians[one.by])}
            </button>
            <span>{words.rules[one.rule]?.title ?? one.rule}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

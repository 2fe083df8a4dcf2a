import { type ClearanceNeeded, type Intake, type IntakeInput, parseIntake } from "massage-recommender";
import type { ActionDispatch } from "react";
import type { Move } from "../page/journey";
import { filled, useSetting } from "../page/setting";

interface Props {
  readonly answer: ClearanceNeeded;
  readonly intake: Intake;
  readonly go: ActionDispatch<[Move]>;
}

/** For the therapist: who has agreed, and which note was read. Each lifts that one thing, and leaves its limits. */
export function Agreements({ answer, intake, go }: Props) {
  const { words, page } = useSetting();
  const { screening, notes } = intake;
  const waiting = answer.findings.flatMap(({ code, level, rule, clinician }) =>
    code === "rule-met" && level === "clearance" && rule && clinician ? [{ rule, by: clinician }] : [],
  );
  const mend = (what: IntakeInput) => go({ mended: parseIntake({ ...intake, ...what }) });
  const read = (text: string) => notes.map((note) => (note.text === text ? { ...note, reviewed: true } : note));
  return (
    <section className="card">
      <h2>{words.form.fields["screening.clearances"].label}</h2>
      <ul className="agreements">
        {notes
          .filter(({ reviewed }) => !reviewed)
          .map(({ text }) => (
            <li key={text}>
              <button type="button" className="plain" onClick={() => mend({ notes: read(text) })}>
                {page.noteRead}
              </button>
              <q>{text}</q>
            </li>
          ))}
        {waiting.map((one) => (
          <li key={one.rule}>
            <button
              type="button"
              className="plain"
              onClick={() => mend({ screening: { ...screening, clearances: [...screening.clearances, one] } })}
            >
              {filled(page.agreed, words.clinicians[one.by])}
            </button>
            <span>{words.rules[one.rule]?.title ?? one.rule}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

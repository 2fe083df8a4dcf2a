import type { Answer } from "massage-recommender";
import type { InterviewQuestion } from "massage-recommender/interview";
import { BodyPicker } from "../body/body-picker";
import { useSetting } from "../page/setting";

interface Props {
  readonly question: InterviewQuestion;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
}

/** One question: yes, no or not sure, and where, if it takes places. */
export function Statement({ question: { question, asks, options, regions }, answer, onChange }: Props) {
  const { words, page } = useSetting();
  const where = words.form.fields["screening.answers[].regions"];
  const isPlaced = regions !== null && (asks === "place" || answer?.answer === "yes" || answer?.answer === "unsure");
  return (
    <fieldset className="statement">
      <legend>{words.questions[question] ?? question}</legend>
      {asks === "place" ? (
        <p>{page.place}</p>
      ) : (
        <div className="options">
          {options.map((option) => (
            <label key={option} className="option">
              <input
                type="radio"
                name={question}
                value={option}
                checked={answer?.answer === option}
                onChange={() => onChange({ answer: option })}
              />
              {words.form.answers[option]}
            </label>
          ))}
        </div>
      )}
      {isPlaced && (
        <>
          {regions === "required" && <p className="help">{page.whereRequired}</p>}
          <BodyPicker
            label={where.label}
            chosen={answer?.regions ?? []}
            onChange={(chosen) => onChange({ answer: answer?.answer ?? "yes", regions: [...chosen] })}
          />
        </>
      )}
    </fieldset>
  );
}

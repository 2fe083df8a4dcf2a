import type { Intake } from "massage-recommender";
import { nextQuestions } from "massage-recommender/interview";
import { filled, useSetting } from "../page/setting";

/** What was answered "not sure", or without a place, and who can settle it: it stays unknown, and is never a no. */
export function Unsettled({ intake }: { readonly intake: Intake }) {
  const { words, page } = useSetting();
  const { unsettled } = nextQuestions(intake);
  if (unsettled.length === 0) return null;
  return (
    <section className="card">
      <h2>{page.stillOpen}</h2>
      <ul>
        {unsettled.map(({ question, settledBy }) => (
          <li key={question}>
            {words.questions[question] ?? question}{" "}
            <span className="help">{filled(page.settle, words.clinicians[settledBy])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

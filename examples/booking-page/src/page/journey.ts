import { type Intake, parseIntake } from "massage-recommender";
import { nextQuestions } from "massage-recommender/interview";

export const steps = ["needs", "body", "wishes", "questions", "answer"] as const;
export type Step = (typeof steps)[number];

/** Where the person is, and what was said: the intake after the form and after each screen, newest last. */
export interface Journey {
  readonly step: Step;
  readonly said: readonly [Intake, ...Intake[]];
  /** What had been said before a screen was taken back, to be shown on it again. */
  readonly takenBack?: Intake | undefined;
}

export type Move =
  | { readonly to: Step }
  | { readonly formFilled: Intake }
  | { readonly screenAnswered: Intake }
  | { readonly mended: Intake }
  | "back"
  | "again";

export const begin = (): Journey => ({ step: "needs", said: [parseIntake({})] });

export const intakeOf = ({ said }: Journey): Intake => said.at(-1) ?? said[0];

export function move(journey: Journey, how: Move): Journey {
  if (how === "back") return back(journey);
  if (how === "again") return begin();
  if ("to" in how) return { ...journey, step: how.to };
  if ("mended" in how) return { step: "answer", said: [...journey.said, how.mended] };
  if ("screenAnswered" in how)
    return { step: stepAfter(how.screenAnswered), said: [...journey.said, how.screenAnswered] };
  // Health answers given before the form was changed stay; what matters now is asked anew.
  const filled = { ...how.formFilled, screening: intakeOf(journey).screening };
  return { step: stepAfter(filled), said: [filled] };
}

const stepAfter = (intake: Intake): Step => (nextQuestions(intake).done ? "answer" : "questions");

function back(journey: Journey): Journey {
  const { step, said } = journey;
  if (step === "answer" && stepAfter(intakeOf(journey)) === "questions") return { step: "questions", said };
  if (step !== "answer" && step !== "questions")
    return { step: steps[Math.max(0, steps.indexOf(step) - 1)] ?? "needs", said };
  const [first, ...others] = said;
  if (others.length === 0) return { step: "wishes", said };
  const earlier: Journey["said"] = [first, ...others.slice(0, -1)];
  // What an agreement was added to was complete already: there is nothing to ask before it.
  return { step: stepAfter(earlier.at(-1) ?? first), said: earlier, takenBack: intakeOf(journey) };
}

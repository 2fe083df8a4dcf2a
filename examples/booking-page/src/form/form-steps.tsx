import type { Intake } from "massage-recommender";
import { type FormField, intakeFields } from "massage-recommender/forms";
import { type ActionDispatch, type FormEvent, useMemo } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import type { Move, Step } from "../page/journey";
import { useSetting } from "../page/setting";
import { Title } from "../page/title";
import { Body } from "./body";
import { Needs } from "./needs";
import { Wishes } from "./wishes";

interface Props {
  readonly step: Step;
  readonly go: ActionDispatch<[Move]>;
}

const after = { needs: "body", body: "wishes" } as const;
const filledIn = { needs: ["conditions", "goals"], body: [], wishes: ["facts", "preferences", "notes"] };
const shown = { needs: Needs, body: Body, wishes: Wishes };

/** The first three steps: one form, made from the fields that the library lists, checked by its schema. */
export function FormSteps({ step, go }: Props) {
  const { words, page } = useSetting();
  const fields = useMemo(() => intakeFields(words), [words]);
  const { handleSubmit, trigger, formState } = useFormContext<FieldValues, unknown, Intake>();
  if (step === "questions" || step === "answer") return null;
  const Shown: React.ComponentType<{ fields: readonly FormField[] }> = shown[step];
  const submit = handleSubmit((formFilled) => go({ formFilled }));
  const onward = async (event: FormEvent) => {
    event.preventDefault();
    if (step === "wishes") await submit();
    else if (await trigger(filledIn[step], { shouldFocus: true })) go({ to: after[step] });
  };
  return (
    <form onSubmit={onward} noValidate>
      <Title key={step}>{page.stepNames[step]}</Title>
      <p className="help">{page.optional}</p>
      <Shown fields={fields} />
      {filledIn[step].some((name) => formState.errors[name]) && (
        <p role="alert" className="error">
          {page.mend}
        </p>
      )}
      <div className="ways">
        {step !== "needs" && (
          <button type="button" className="plain" onClick={() => go("back")}>
            {page.back}
          </button>
        )}
        <button type="submit" className="main">
          {step === "wishes" ? page.begin : page.next}
        </button>
      </div>
    </form>
  );
}

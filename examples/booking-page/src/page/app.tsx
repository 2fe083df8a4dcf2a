import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { Audience, Intake, IntakeInput } from "massage-recommender";
import { IntakeSchema } from "massage-recommender/schemas";
import { useEffect, useReducer, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { AnswerStep } from "../answer/answer-step";
import { FormSteps } from "../form/form-steps";
import { Interview } from "../interview/interview";
import { begin, intakeOf, move } from "./journey";
import { type LanguageCode, languages } from "./languages";
import { Progress } from "./progress";
import { SettingContext } from "./setting";
import { Switch } from "./switch";

const nothingYet = { conditions: [], goals: [], facts: {}, preferences: {}, notes: [] };

export function App() {
  const [code, setCode] = useState<LanguageCode>("en");
  const [audience, setAudience] = useState<Audience>("client");
  const [journey, go] = useReducer(move, undefined, begin);
  const form = useForm<IntakeInput, unknown, Intake>({
    resolver: standardSchemaResolver(IntakeSchema),
    defaultValues: nothingYet,
  });
  const setting = { ...languages[code], audience };
  const { page } = setting;
  const again = () => {
    form.reset(nothingYet);
    go("again");
  };
  useTitle(page.title, code);
  return (
    <SettingContext value={setting}>
      <header className="top">
        <p className="brand">{page.title}</p>
        <Switch label={page.language} value={code} onChange={setCode} options={namesOf()} />
        <Switch label={page.view} value={audience} onChange={setAudience} options={page.views} />
      </header>
      <main>
        <Progress step={journey.step} />
        <FormProvider {...form}>
          <FormSteps step={journey.step} go={go} />
        </FormProvider>
        {journey.step === "questions" && <Interview key={journey.said.length} journey={journey} go={go} />}
        {journey.step === "answer" && (
          <AnswerStep key={journey.said.length} intake={intakeOf(journey)} go={go} again={again} />
        )}
      </main>
      <footer className="bottom">{page.promise}</footer>
    </SettingContext>
  );
}

const namesOf = (): Record<LanguageCode, string> => ({ en: languages.en.name, es: languages.es.name });

function useTitle(title: string, language: string) {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
}

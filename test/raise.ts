import type { IntakeInput } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";

/** What denying a list comes to, spelt out: a no to each of its questions, so that one of them can be raised. */
function spelledOut(list: "gate" | "full" | undefined): Record<string, "no"> {
  const shown = catalogue.questions.filter(
    (question) => list === "full" || (list === "gate" && question.list === "gate"),
  );
  return Object.fromEntries(shown.map(({ code }) => [code, "no"]));
}

/** The same person with one answer at no, at unknown and at yes. */
export function raise(input: IntakeInput, code: string, unknown: "absent" | "unsure"): IntakeInput[] {
  const { denied, ...screening } = input.screening ?? {};
  const answers = { ...spelledOut(denied?.list), ...screening.answers };
  const without = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== code));
  const at = (answer: "yes" | "no" | "unsure" | undefined): IntakeInput => ({
    ...input,
    screening: { ...screening, answers: answer ? { ...without, [code]: answer } : without },
  });
  return [at("no"), at(unknown === "unsure" ? "unsure" : undefined), at("yes")];
}

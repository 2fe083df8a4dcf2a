// A form: the schema is a Standard Schema, so form libraries take it as it is; here the errors come by field.
import { recommend, safeParseIntake } from "massage-recommender";
import { IntakeSchema } from "massage-recommender/schemas";

const submitted = {
  goals: ["stres-relief"],
  facts: { systolic: 118, diastolic: 160 },
  screening: { answers: { pregnant: false, "chest-pain": null } }, // null: not asked, so unknown
};

// What a form library calls while the person types:
const { issues } = await IntakeSchema["~standard"].validate(submitted);
console.log(`the form has ${issues?.length} problems`);

// The same with suggestions, ready to show beside each field:
const parsed = safeParseIntake(submitted);
if (!parsed.success)
  for (const { path, message, suggestion } of parsed.error.issues)
    console.log(`${path} ${message}${suggestion ? ` Did you mean ${suggestion}?` : ""}`);

// Mended, it is an intake; what is still open is asked next.
const answer = recommend({ goals: ["stress-relief"], screening: { answers: { pregnant: false } } });
console.log(answer.outcome, answer.outcome === "unscreened" ? `${answer.questions.length} questions open` : "");

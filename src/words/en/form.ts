import type { FormWords } from "../../form-words.js";

const fields: FormWords["fields"] = {
  conditions: { label: "Conditions", help: "Add each one once." },
  "conditions[].code": { label: "Condition" },
  "conditions[].severity": { label: "How bad it is, 0 (not at all) to 10 (worst)" },
  "conditions[].stage": { label: "How long you have had it" },
  "conditions[].weeks": { label: "Weeks you have had it", help: "It must go with the choice before." },
  "conditions[].regions": { label: "Where it is", help: "Leave it open for the usual place." },
  goals: { label: "Goals", help: "Add each one once." },
  "goals[].code": { label: "Goal" },
  "goals[].priority": { label: "How much it matters" },
  "facts.ageYears": { label: "Age in years" },
  "facts.pregnancyWeeks": {
    label: "Weeks of pregnancy",
    help: "From the first day of the last period. Only if you are pregnant now.",
  },
  "facts.weeksSinceBirth": { label: "Weeks since you last gave birth" },
  "facts.systolic": { label: "Upper blood pressure in mmHg" },
  "facts.diastolic": { label: "Lower blood pressure in mmHg", help: "Always less than the upper one." },
  "facts.temperatureCelsius": { label: "Body temperature in degrees Celsius" },
  "facts.hoursSinceInjury": { label: "Hours since the last injury" },
  "facts.weeksSinceSurgery": { label: "Weeks since the last operation" },
  "screening.answers[].regions": { label: "Where is it?", help: "Choose every place that it is in." },
  "screening.denied.list": {
    label: "The questions that were left open",
    help: "Only if you have read every question of the list.",
  },
  "screening.denied.version": { label: "Version of the questions" },
  "screening.clearances": {
    label: "Agreements",
    help: "For whoever gives the massage: who has agreed to it.",
  },
  "screening.clearances[].rule": { label: "Health problem" },
  "screening.clearances[].by": {
    label: "Who has agreed",
    help: "Only the one whom this problem needs counts.",
  },
  "preferences.pressure": { label: "The most pressure you want" },
  "preferences.avoidTechniques": { label: "What you do not want" },
  "preferences.likeTechniques": { label: "What you like", help: "It decides only between equals." },
  "preferences.avoidRegions": { label: "Places to leave alone" },
  "preferences.focusRegions": { label: "Places to work on first" },
  "preferences.sessionMinutes": { label: "Minutes a session" },
  "preferences.setting": { label: "Where you want to sit or lie" },
  "preferences.needles": { label: "Are needles all right with you?" },
  notes: { label: "Notes", help: "Somebody must read them before a massage." },
  "notes[].text": { label: "Note" },
  "notes[].reviewed": { label: "Has somebody read it who can judge it?" },
};

/** English for forms. */
export const form: FormWords = {
  sections: {
    conditions: "What you have",
    goals: "What you hope for",
    facts: "Numbers",
    screening: "All questions together",
    preferences: "What you would like",
    notes: "Anything else",
  },
  fields,
  answers: { yes: "Yes", no: "No", unsure: "Not sure" },
  stages: { acute: "Less than 4 weeks", subacute: "4 to 12 weeks", chronic: "13 weeks or more" },
  priorities: { low: "A little", medium: "Quite a lot", high: "Very much" },
  lists: {
    gate: "No to all other questions of the short list",
    full: "No to all other questions of the full list",
  },
  both: "Both sides",
};

import type { FormWords } from "../../form-words.js";

const fields: FormWords["fields"] = {
  conditions: { label: "Molestias y enfermedades", help: "Añada cada cosa una sola vez." },
  "conditions[].code": { label: "Molestia o enfermedad" },
  "conditions[].severity": { label: "Cuánto le molesta, de 0 (nada) a 10 (lo peor)" },
  "conditions[].stage": { label: "Desde hace cuánto tiempo" },
  "conditions[].weeks": { label: "Semanas que lleva así", help: "No puede contradecir lo elegido antes." },
  "conditions[].regions": { label: "Dónde está", help: "Déjelo sin rellenar si es el lugar habitual." },
  goals: { label: "Objetivos", help: "Añada cada cosa una sola vez." },
  "goals[].code": { label: "Objetivo" },
  "goals[].priority": { label: "Cuánto le importa" },
  "facts.ageYears": { label: "Edad en años" },
  "facts.pregnancyWeeks": {
    label: "Semanas de embarazo",
    help: "Desde el primer día de la última regla. Solo si hay un embarazo ahora.",
  },
  "facts.weeksSinceBirth": { label: "Semanas desde el último parto" },
  "facts.systolic": { label: "Presión arterial máxima (sistólica) en mmHg" },
  "facts.diastolic": {
    label: "Presión arterial mínima (diastólica) en mmHg",
    help: "Siempre menor que la máxima.",
  },
  "facts.temperatureCelsius": { label: "Temperatura del cuerpo en grados Celsius" },
  "facts.hoursSinceInjury": { label: "Horas desde la última lesión" },
  "facts.weeksSinceSurgery": { label: "Semanas desde la última operación" },
  "screening.answers[].regions": { label: "¿Dónde está?", help: "Elija todos los lugares en los que está." },
  "screening.denied.list": {
    label: "Las preguntas que quedaron sin responder",
    help: "Solo si ha leído todas las preguntas de la lista.",
  },
  "screening.denied.version": { label: "Versión de las preguntas" },
  "screening.clearances": {
    label: "Acuerdos",
    help: "Para quien da el masaje: quién está de acuerdo con él.",
  },
  "screening.clearances[].rule": { label: "Problema de salud" },
  "screening.clearances[].by": {
    label: "Quién está de acuerdo",
    help: "Cuenta solo si es quien este problema necesita.",
  },
  "preferences.pressure": { label: "La presión más fuerte que desea" },
  "preferences.avoidTechniques": { label: "Lo que no desea" },
  "preferences.likeTechniques": { label: "Lo que le gusta", help: "Solo decide entre iguales." },
  "preferences.avoidRegions": { label: "Lugares que no se deben tocar" },
  "preferences.focusRegions": { label: "Lugares por los que empezar" },
  "preferences.sessionMinutes": { label: "Minutos por sesión" },
  "preferences.setting": { label: "Dónde quiere sentarse o tumbarse" },
  "preferences.needles": { label: "¿Acepta las agujas?" },
  notes: {
    label: "Notas",
    help: "Alguien debe leerlas antes de un masaje.",
  },
  "notes[].text": { label: "Nota" },
  "notes[].reviewed": { label: "¿La ha leído alguien que pueda valorarla?" },
};

/** Spanish for forms. */
export const form: FormWords = {
  sections: {
    conditions: "Lo que tiene",
    goals: "Lo que espera",
    facts: "Datos en números",
    screening: "Todas las preguntas juntas",
    preferences: "Lo que le gustaría",
    notes: "Algo más",
  },
  fields,
  answers: { yes: "Sí", no: "No", unsure: "No lo sé" },
  stages: { acute: "Menos de 4 semanas", subacute: "De 4 a 12 semanas", chronic: "13 semanas o más" },
  priorities: { low: "Un poco", medium: "Bastante", high: "Mucho" },
  lists: {
    gate: "No a todas las demás preguntas de la lista corta",
    full: "No a todas las demás preguntas de la lista completa",
  },
  both: "Ambos lados",
};

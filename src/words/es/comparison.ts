import type { Comparison } from "../../words.js";

/**
 * Medical and relaxation massage side by side, in Spanish.
 *
 * @example
 * ```ts
 * import { axes } from "massage-recommender/catalogue";
 * import { comparison } from "massage-recommender/words/es";
 * for (const { id } of axes) console.log(comparison[id].title, comparison[id].medical, comparison[id].relaxation);
 * ```
 */
export const comparison: Comparison = {
  purpose: {
    title: "Finalidad",
    medical: "Aliviar una molestia concreta y moverse mejor.",
    relaxation: "Dejar que el cuerpo y la mente descansen.",
  },
  techniques: {
    title: "Técnicas",
    medical: "Trabajo de tejido profundo, de puntos gatillo y miofascial, a menudo con acupresión.",
    relaxation: "El masaje sueco y otros parecidos y suaves: pases largos, fluidos y lentos.",
  },
  pressure: {
    title: "Presión",
    medical: "Más firme, en capas más profundas, y nunca más de lo que resulte cómodo.",
    relaxation: "De ligera a moderada, y lenta.",
  },
  target: {
    title: "Dónde actúa",
    medical: "En los músculos de los que parece venir la molestia.",
    relaxation: "En todo el cuerpo, no en un músculo o una lesión en particular.",
  },
  conditions: {
    title: "Para qué",
    medical: "Dolor, rigidez, lesiones antiguas y músculos tensos.",
    relaxation: "Estrés, preocupación y mal dormir; no está pensado para tratar una enfermedad.",
  },
  outcomes: {
    title: "Qué puede esperar",
    medical: "Menos dolor y mejor movimiento, casi siempre por un tiempo.",
    relaxation: "Calma y mejor ánimo; no repara articulaciones ni músculos.",
  },
  experience: {
    title: "Cómo se siente",
    medical: "Puede ser intenso, pero debe ser soportable: dígalo si es demasiado.",
    relaxation: "Calma: usted se suelta y se relaja.",
  },
  training: {
    title: "Quién lo da",
    medical: "Una persona con licencia de masajista y más formación para este tipo de molestias.",
    relaxation: "Una persona con licencia de masajista.",
  },
  "place-in-care": {
    title: "Lugar en la atención",
    medical: "Parte de un plan de tratamiento, junto con ejercicio y otros cuidados.",
    relaxation: "Parte del cuidado de sí.",
  },
};

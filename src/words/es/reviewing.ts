import type { ReviewWords } from "../../words.js";

/**
 * How a plan goes on after a review and why, in Spanish, for `explainReview()`. No native-speaking clinician has
 * reviewed it yet.
 *
 * @example
 * ```ts
 * import { reviewing } from "massage-recommender/words/es";
 * console.log(reviewing.decisions.stop.client); // "El plan de masaje termina aquí."
 * ```
 */
export const reviewing: ReviewWords = {
  decisions: {
    continue: {
      title: "seguir",
      client: "El plan sigue como está.",
      therapist: "Continúe la serie como estaba prevista.",
    },
    change: {
      title: "cambiar",
      client: "El plan sigue con un cambio.",
      therapist: "Continúe con el plan modificado.",
    },
    taper: {
      title: "terminar con sesiones más espaciadas",
      client: "{sessions} sesiones más en {weeks} semanas, y después termina el plan.",
      therapist: "Reducción: {sessions} sesiones más en {weeks} semanas y después termine la serie.",
    },
    stop: {
      title: "parar",
      client: "El plan de masaje termina aquí.",
      therapist: "Termine la serie.",
    },
    refer: {
      title: "pedir que lo revisen",
      client: "No más masaje hasta que esto se revise en una consulta médica.",
      therapist: "Interrumpa y derive; repita la evaluación previa antes de cualquier otra sesión.",
    },
  },
  changes: {
    "other-lead": {
      title: "otra técnica primero",
      client: "Ahora primero: {after}, en lugar de {before}.",
      therapist: "Técnica principal: {after}, en lugar de {before}.",
    },
    "other-pressure": {
      title: "otra presión",
      client: "Presión máxima a partir de ahora: {after}, no {before}.",
      therapist: "Presión {after} como máximo, en lugar de {before}.",
    },
    "shorter-sessions": {
      title: "sesiones más cortas",
      client: "Ahora las sesiones duran {after} minutos, no {before}.",
      therapist: "Sesiones de {after} minutos, en lugar de {before}.",
    },
  },
  only: {
    client: "Esto vale solo para las sesiones de {style}.",
    therapist: "Solo en las sesiones de {style}.",
  },
  reasons: {
    "new-warning-sign": {
      title: "señal de alarma nueva",
      client: "Apareció una señal nueva después de una sesión. Conviene que se la revisen.",
      therapist: "Se describió una señal de alarma nueva después de una sesión.",
    },
    "pain-rose": {
      title: "más dolor",
      client: "Su dolor pasó de {before} a {after}.",
      therapist: "El dolor subió de {before} a {after} sobre 10, un cambio que cuenta.",
    },
    worse: {
      title: "peor",
      client: "Se siente peor que antes.",
      therapist: "La persona considera que ha empeorado.",
    },
    "nothing-planned": {
      title: "nada previsto",
      client: "No hay una serie de masajes con la que seguir.",
      therapist: "El plan no tiene ninguna serie.",
    },
    "sore-longer": {
      title: "dolor muscular más largo",
      client: "Tuvo dolor muscular durante más de dos días después de una sesión.",
      therapist: "Dolor muscular durante más de dos días después de una sesión.",
    },
    "no-change": {
      title: "sin cambios",
      client: "Después de {sessions} sesiones casi nada ha cambiado.",
      therapist: "Ningún cambio que cuente después de {sessions} sesiones.",
    },
    "feedback-conflicts": {
      title: "palabras y dolor no coinciden",
      client: "Nota mejoría, pero su dolor pasó de {before} a {after}. Seguimos la lectura más prudente.",
      therapist: "Mejoría según la persona, pero el dolor pasó de {before} a {after} sobre 10; no cuenta como mejoría.",
    },
    "changed-before": {
      title: "ya se cambió antes",
      client: "El plan ya se cambió una vez, y eso no ayudó.",
      therapist: "El plan ya se cambió una vez.",
    },
    "nothing-to-change": {
      title: "nada que cambiar",
      client: "No queda una forma más suave ni distinta que probar.",
      therapist: "No queda menos presión, ni una sesión más corta, ni otra técnica principal.",
    },
    "goal-reached": {
      title: "objetivo logrado",
      client: "Ya tiene lo que buscaba.",
      therapist: "El objetivo está logrado.",
    },
    "course-complete": {
      title: "serie completa",
      client: "Ya se dieron todas las sesiones de la serie.",
      therapist: "La serie está completa.",
    },
    "too-early": {
      title: "demasiado pronto",
      client: "Es demasiado pronto para saber si ayuda.",
      therapist: "Todavía no se ha llegado a la revisión.",
    },
    better: {
      title: "mejor",
      client: "Va mejorando.",
      therapist: "Mejoría, según el dolor o según la propia persona.",
    },
  },
};

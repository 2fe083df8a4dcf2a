import type { Explanations } from "../../explanations.js";
import { comparison } from "./comparison.js";

const whyNot: Explanations["whyNot"] = {
  ranked: {
    client: "{technique}: disponible, en el puesto {rank}.",
    therapist: "{technique}: puesto {rank} de la clasificación, puntuación {score}.",
  },
  behind: "Por delante, {technique}: {by}",
  by: {
    score: "más puntos",
    "own-word": "con respaldo de estudios o de la práctica en la profesión, no solo de este centro",
    family: "parte del enfoque que encaja mejor",
    basis: "con evidencia más directa",
    cautions: "con menos precauciones que tener en cuenta",
    liked: "por una preferencia indicada",
    "catalogue-order": "todo lo demás es igual; decide el orden de la lista",
  },
  stop: {
    client: "Por ahora no se puede ofrecer ningún masaje, sea cual sea. El motivo es este:",
    therapist: "No se ofrece nada, sea cual sea la técnica. Se basa en:",
  },
  agreement: {
    client: "{technique}: puede ser una opción para usted, una vez que se cumpla lo siguiente:",
    therapist: "{technique}: en la clasificación solo después de la autorización; no es un permiso. Falta:",
  },
  because: {
    open: {
      client: "{technique}: todavía no se sabe si le conviene.",
      therapist: "{technique}: fuera del plan mientras haya preguntas sin resolver.",
    },
    wish: {
      client: "{technique}: fuera del plan por algo que usted pidió.",
      therapist: "{technique}: fuera del plan por un deseo de la persona.",
    },
    fact: {
      client: "{technique}: fuera del plan por su salud o su situación, no por algo que se haya elegido.",
      therapist:
        "{technique}: lo impide un hecho sobre el cuerpo o la situación, o una regla que vale para todas las personas.",
    },
    "not-for-this-person": {
      client: "{technique}: para otro grupo de personas.",
      therapist: "{technique}: para un grupo al que esta persona no pertenece.",
    },
    evidence: {
      client: "{technique}: no responde a nada de lo que usted mencionó.",
      therapist: "{technique}: nada a su favor para los motivos indicados.",
    },
  },
  stays: {
    client: "Qué lo impide:",
    therapist: "Lo que se mantiene, sean cuales sean las respuestas y los deseos:",
  },
  read: { client: "Depende de: {facts}", therapist: "Se decide por: {facts}" },
  betweenFacts: "; ",
  smallest: {
    one: { client: "Con esto bastaría para cambiarlo:", therapist: "Cambio mínimo:" },
    all: {
      client: "Para cambiarlo haría falta todo esto a la vez:",
      therapist: "Conjunto mínimo de cambios, todos a la vez:",
    },
  },
  nothing: {
    client: "Ninguna pregunta pendiente ni ningún deseo suyo lo cambiaría.",
    therapist: "Ninguna respuesta pendiente, ningún deseo y ningún otro objetivo lo cambiaría.",
  },
  unknown: {
    client: "Esto solo indica lo que todavía no se sabe. Por favor, responda a cada pregunta tal como es en su caso.",
    therapist:
      "Las respuestas pendientes son suposiciones sobre lo que no se sabe. Pregunte; nunca sugiera una respuesta.",
  },
  changes: {
    "answer-no": {
      client: "Que la respuesta verdadera resulte ser no: {question}",
      therapist: "Pregunta sin resolver, si la respuesta verdadera es no: {question}",
    },
    "answer-yes": {
      client: "Que la respuesta verdadera resulte ser sí: {question}",
      therapist: "Pregunta sin resolver, si la respuesta verdadera es sí: {question}",
    },
    place: {
      client: "Que usted diga dónde es, y que sea solo en uno de estos lugares: {places}. La pregunta: {question}",
      therapist: "Falta el lugar; nada lo impide si es solo en uno de estos: {places}. La pregunta: {question}",
    },
    avoidTechniques: {
      client: "Que usted ya no pida dejar esto fuera.",
      therapist: "Que la persona ya no lo rechace.",
    },
    needles: {
      client: "Que a usted le parezca bien que se usen agujas.",
      therapist: "Que la persona acepte las agujas.",
    },
    setting: {
      client: "Que la sesión sea en un lugar distinto del que pidió ({wanted}): {possible}.",
      therapist: "Lugar distinto del deseado ({wanted}); posible: {possible}.",
    },
    pressure: {
      client: "Que usted desee más presión de la que pidió: {least} en lugar de {wanted}.",
      therapist: "Presión deseada, como mínimo {least} en lugar de {wanted}.",
    },
    avoidRegions: {
      client: "Que usted ya no pida que esta zona no se toque: {places}.",
      therapist: "Que la persona ya no pida que esta zona no se toque: {places}.",
    },
    focusRegions: {
      client: "Que se trabaje también fuera de las zonas que usted pidió: {places}.",
      therapist: "Que la persona ya no limite el trabajo a: {places}.",
    },
    goal: {
      client: "Que uno de estos objetivos sea también suyo: {goals}.",
      therapist: "Que uno de estos objetivos sea también de la persona: {goals}.",
    },
  },
  agree: { client: "Visto bueno de: {clinician}. Motivo: {rule}.", therapist: "{rule}; autoriza: {clinician}." },
  note: { client: "Que su terapeuta lea su nota.", therapist: "Que se lea la nota." },
  serves: {
    client: "Se usa para: {concerns}.",
    therapist: "Con respaldo de estudios o de la práctica para: {concerns}.",
  },
};

const difference: Explanations["difference"] = {
  same: "Nada cambia.",
  change: "{before} -> {after}",
  none: "no figura",
  noCeiling: "sin límite",
  titles: {
    catalogue: "DECISIÓN CON OTROS CONOCIMIENTOS",
    outcome: "RESULTADO",
    read: "RESPUESTAS QUE HAN CAMBIADO",
    found: "LO QUE AHORA MUESTRAN LAS RESPUESTAS",
    settled: "LO QUE YA NO MUESTRAN LAS RESPUESTAS",
    asked: "PREGUNTAS QUE HAY QUE HACER AHORA",
    answered: "PREGUNTAS QUE YA NO ESTÁN PENDIENTES",
    agree: "QUIÉN DEBE DAR SU VISTO BUENO",
    approach: "ENFOQUE",
    gained: "AHORA DISPONIBLE",
    lost: "YA NO DISPONIBLE",
    moved: "CAMBIA DE PUESTO O DE LISTA",
    changed: "EN EL MISMO PUESTO, CON CAMBIOS",
    pressure: "PRESIÓN",
    avoid: "ZONAS QUE NO SE TOCAN",
    check: "MIRAR ANTES DE TOCAR",
    goals: "OBJETIVOS QUE EL MASAJE NO PUEDE PROMETER",
    plan: "EL PLAN CAMBIA EN",
  },
  lists: {
    ranked: "disponible, puesto {rank}",
    afterClearance: "solo después del visto bueno, puesto {rank}",
    needsReview: "pendiente de una respuesta",
    contraindicated: "fuera por seguridad",
    notIndicated: "sin indicación",
  },
  kinds: { adjunct: "además del masaje", "add-on": "complemento" },
  noLonger: "Ya no:",
  parts: {
    course: "número y duración de las sesiones",
    phase: "punto en que está el plan",
    sessions: "contenido de las sesiones",
    order: "orden de las sesiones",
    review: "revisión",
    stop: "cuándo parar",
    selfCare: "qué hacer entre sesiones",
    practitioner: "quién puede darlo",
    beside: "cuidados además del masaje",
  },
  answers: { yes: "sí", no: "no", unsure: "con dudas", denied: "no, como el resto de la lista" },
  reads: {
    pressure: "presión deseada",
    setting: "lugar deseado",
    sessionMinutes: "minutos deseados",
    needles: "acepta las agujas",
    avoidTechniques: "técnicas que no desea",
    likeTechniques: "técnicas que le gustan",
    avoidRegions: "zonas que pide no tocar",
    focusRegions: "zonas que trabajar primero",
    notes: "número de notas",
    clearances: "visto bueno ({name})",
    regions: "dónde ({name})",
    stage: "fase ({name})",
  },
  stages: { acute: "aguda", subacute: "subaguda", chronic: "crónica" },
  priorities: { low: "prioridad baja", medium: "prioridad media", high: "prioridad alta" },
};

const approaches: Explanations["approaches"] = {
  axes: comparison,
  applies: {
    medical: { client: "En su caso encaja el masaje terapéutico", therapist: "Se aplica el masaje terapéutico" },
    relaxation: { client: "En su caso encaja el masaje relajante", therapist: "Se aplica el masaje relajante" },
    both: { client: "En su caso encajan los dos", therapist: "Se aplican los dos" },
    neither: {
      client: "En su caso, por ahora no encaja ninguno de los dos",
      therapist: "No se aplica ninguno de los dos",
    },
  },
  notYet: {
    client: "En su caso: se podrá decir cuando haya respondido a las preguntas sobre su salud.",
    therapist: "No se indica antes de completar la evaluación previa.",
  },
  afterClearance: {
    client: "Lo que se dice de su caso solo vale cuando las personas indicadas hayan dado su visto bueno.",
    therapist: "Solo vale después de la autorización; no es un permiso.",
  },
  practitioners: {
    "licensed-massage-therapist": "una persona con licencia de masajista",
    "specialist-training": "una persona con más formación",
  },
  pressure: "presión {name}",
};

/**
 * Spanish sentences for `explain()`. No native-speaking clinician has reviewed them yet.
 *
 * @example
 * ```ts
 * import { explain, recommend, whyNot } from "massage-recommender";
 * import { es, explanations } from "massage-recommender/words/es";
 * console.log(explain(whyNot(recommend({}), "thai-massage"), es, explanations, "client"));
 * ```
 */
export const explanations: Explanations = { whyNot, difference, approaches };

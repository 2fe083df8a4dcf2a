import type { Words } from "../../words.js";

export const outcomes: Words["outcomes"] = {
  emergency: {
    title: "emergencia",
    client: "Busque ayuda ahora, por favor. El masaje puede esperar.",
    therapist: "Signo de emergencia. No dé ningún tratamiento; siga las indicaciones.",
  },
  refer: {
    title: "derivación",
    client: "Hoy no hay masaje. Primero, por favor, haga que le revisen esto.",
    therapist: "Contraindicación para todo el cuerpo. No dé masaje; derive o aplace.",
  },
  unscreened: {
    title: "faltan respuestas",
    client: "Antes hay unas preguntas sobre su salud.",
    therapist:
      "La evaluación previa está incompleta: hay preguntas obligatorias sin resolver. No recomiende nada todavía.",
  },
  clearance: {
    title: "pendiente de visto bueno",
    client: "Antes necesita un visto bueno. Después, un masaje adaptado a usted puede ser adecuado.",
    therapist:
      "Hace falta autorización. Lo que sigue no es un permiso; solo vale cuando el personal de salud indicado haya dado su autorización.",
  },
  recommended: {
    title: "recomendado",
    client: "El masaje puede ser adecuado para usted, dentro de los límites que siguen.",
    therapist: "Nada de lo hallado impide el masaje. Recomendación dentro de los límites que siguen.",
  },
};

export const nothingRanked: Words["nothingRanked"] = {
  client:
    "Nada de lo hallado impide el masaje, pero todavía no hay una técnica que sea una opción clara. Vea abajo por qué y qué puede ayudar.",
  therapist:
    "Nada de lo hallado impide el masaje, pero ninguna técnica entra en la clasificación; vea qué está pendiente, qué se excluye y qué hay además del masaje.",
};

export const guidance: Words["guidance"] = {
  "call-emergency-services": {
    client: "Llame ahora al número de emergencias.",
    therapist: "Llame ahora a los servicios de emergencias y quédese con la persona.",
  },
  "go-to-emergency-department": {
    client: "Vaya ahora a un servicio de urgencias o llame al número de emergencias.",
    therapist: "Envíe ahora a la persona a un servicio de urgencias; no la trate.",
  },
  "call-maternity-now": {
    client:
      "Llame ahora a su matrona, partera o unidad de maternidad. Si no le contestan, llame al número de emergencias.",
    therapist: "Contacte ahora con la unidad de maternidad o con los servicios de emergencias; no dé tratamiento.",
  },
  "get-crisis-support": {
    client:
      "No tiene que pasar por esto en soledad. Llame al número de emergencias o a una línea de ayuda en crisis, o dígaselo ahora a alguien cercano.",
    therapist: "Quédese con la persona, llame a emergencias o a una línea de crisis y siga su protocolo de protección.",
  },
  "see-doctor-today": {
    client: "Por favor, acuda hoy mismo a una consulta médica.",
    therapist: "Gestione una valoración médica el mismo día.",
  },
  "see-doctor-soon": {
    client: "Por favor, acuda pronto a una consulta médica, y hoy mismo si empeora.",
    therapist: "Gestione una valoración médica pronto; el mismo día si es grave o empeora.",
  },
  postpone: {
    client: "Por favor, deje el masaje para cuando esto haya pasado.",
    therapist: "Aplace la sesión y dé otra cita.",
  },
  "involve-care-team": {
    client: "Por favor, hable antes con las personas que cuidan de su salud.",
    therapist: "Avise al equipo de salud mental o al equipo médico de la persona; no dé tratamiento.",
  },
  "follow-clinician": {
    client:
      "Por favor, siga el consejo del personal de salud que le atiende y pregúntele cuándo sería adecuado un masaje.",
    therapist: "Siga el consejo del personal de salud; no actúe en contra de él.",
  },
};

export const findings: Words["findings"] = {
  "rule-met": { client: "{says}", therapist: "{rule}: {says}" },
  "rule-cleared": {
    client:
      "Visto bueno para el masaje recibido de: {clinician}. Se mantienen algunos límites: presión más suave y algunas técnicas excluidas ({rule}).",
    therapist:
      "{rule}: con autorización de {clinician} (según declara la aplicación). Siguen vigentes la presión máxima y las demás exclusiones.",
  },
  "clearance-not-accepted": {
    client: "El visto bueno recibido no cubre este punto.",
    therapist:
      "{rule}: la autorización recibida no levanta esta regla. Solo puede hacerlo quien la regla indica, y solo si la regla es de autorización.",
  },
  "contradicts-answer": {
    client: "Nos ha dicho dos cosas que quizá no encajan. Seguimos la más prudente. Por favor, compruebe: {facts}",
    therapist: "Información contradictoria; se siguió la lectura más prudente: {facts}",
  },
  "unlikely-fact": {
    client: "Por favor, compruebe este número ({facts}).",
    therapist: "Valor poco probable, compruébelo, por favor: {facts}.",
  },
  "note-unreviewed": {
    client: "Usted escribió una nota. Su terapeuta la leerá antes del masaje.",
    therapist: "Hay una nota de texto libre sin revisar. Léala y decida antes de tratar.",
  },
  "list-version-unknown": {
    client: "Hay que volver a hacer algunas preguntas.",
    therapist: "La lista negada es más reciente que este catálogo, así que aquí no responde a nada.",
  },
};

export const reasons: Words["reasons"] = {
  "rule-bars": { client: "Fuera del plan por su seguridad ({rule}).", therapist: "Contraindicación por: {rule}." },
  "rule-unknown": {
    client: "Fuera del plan hasta que se responda una pregunta ({rule}).",
    therapist: "Por revisar, pregunta sin resolver: {rule}.",
  },
  "place-not-known": {
    client: "Fuera del plan hasta que diga en qué parte del cuerpo es ({rule}).",
    therapist: "Por revisar: se aplica «{rule}», pero no se indicó el lugar.",
  },
  "no-region-left": {
    client: "No en estas zonas ({rule}).",
    therapist: "No queda ninguna zona a su alcance: {rule}.",
  },
  "pressure-ceiling": {
    client: "Más presión de la que le conviene ({rule}).",
    therapist: "Su presión mínima supera la presión máxima fijada por: {rule}.",
  },
  "pressure-ceiling-unknown": {
    client: "Quizá demasiada presión, mientras no se responda una pregunta ({rule}).",
    therapist: "Su presión mínima supera una presión máxima provisional, pregunta sin resolver: {rule}.",
  },
  "requirement-unknown": {
    client: "Solo para algunas personas. Queda por responder una pregunta sobre eso.",
    therapist: "Por revisar: falta saber si la persona pertenece al grupo de destino.",
  },
  "not-for-this-person": {
    client: "Para otro grupo de personas.",
    therapist: "Sin indicación: para un grupo al que esta persona no pertenece.",
  },
  declined: { client: "Fuera del plan, como usted pidió.", therapist: "La persona no lo desea." },
  "needles-declined": { client: "Usted prefiere que no se usen agujas.", therapist: "La persona no desea agujas." },
  "not-in-setting": {
    client: "No es posible donde usted quiere la sesión ({facts}).",
    therapist: "No es posible en el lugar deseado ({facts}).",
  },
  "out-of-reach": {
    client: "Fuera de las zonas que importan aquí ({facts}).",
    therapist: "Fuera de su alcance: {facts}.",
  },
  "outside-wishes": {
    client: "Usted pidió que se trabaje en otra parte.",
    therapist: "Sin coincidencia con las zonas que indicó la persona: {facts}.",
  },
  "softer-wanted": {
    client: "Usted pidió una presión más suave que esta.",
    therapist: "Su presión mínima supera la presión deseada ({facts}).",
  },
  "start-pressure": {
    client: "Para empezar, aquí conviene una presión suave ({facts}).",
    therapist: "Presión máxima inicial, por comodidad, para: {facts}.",
  },
  "evidence-against": {
    client: "Sin respaldo de los estudios para esto ({facts}).",
    therapist: "Sin respaldo de la evidencia para: {facts}.",
  },
  "no-indication": {
    client: "No conocemos nada a favor de esto para lo que usted mencionó.",
    therapist: "Ningún resultado que cuente ni afirmación de la práctica para los motivos indicados.",
  },
  "mechanism-only": {
    client: "Los estudios midieron lo que pasa dentro del cuerpo, no si las personas notan una diferencia ({facts}).",
    therapist:
      "Para {facts} el único resultado medido es un mecanismo, que nunca cuenta; tampoco hay afirmación de la práctica.",
  },
  "nothing-gathered": {
    client: "No tenemos datos sobre su utilidad, así que no podemos decir si es una opción para usted.",
    therapist:
      "No se reunió ningún resultado ni afirmación de la práctica sobre su utilidad, así que nunca entra en la clasificación; las reglas de seguridad siguen vigentes.",
  },
  "no-concern": {
    client: "Usted no mencionó ningún problema ni objetivo que atender.",
    therapist: "No se indicó ningún problema ni objetivo.",
  },
  "nothing-stated": {
    client: "Usted no mencionó ningún problema ni objetivo, así que la opción general es un masaje relajante.",
    therapist: "Ningún motivo indicado; relajación por defecto.",
  },
  "rule-caps": {
    client: "Presión más suave, debido a: {rule}.",
    therapist: "Presión máxima fijada por: {rule}.",
  },
  "rule-unknown-caps": {
    client: "Presión suave hasta que se responda una pregunta ({rule}).",
    therapist: "Presión máxima provisional, pregunta sin resolver: {rule}.",
  },
  "left-alone": { client: "Esta zona no se toca ({rule}).", therapist: "Sin trabajo en esta zona: {rule}." },
  "region-excluded": {
    client: "No en todas partes, debido a: {rule}.",
    therapist: "No en las zonas excluidas por: {rule}.",
  },
  "standing-rule": { client: "{says}", therapist: "{rule}: {says}" },
  "asked-to-avoid": {
    client: "Usted pidió que esta zona no se toque.",
    therapist: "Exclusión por deseo de la persona.",
  },
  "look-first": {
    client: "Su terapeuta mirará antes la piel ({rule}).",
    therapist: "Mire antes de tocar, pregunta sin resolver: {rule}.",
  },
  "harm-reported": {
    client: "Se han descrito problemas poco frecuentes. Dígalo enseguida si nota algo raro.",
    therapist: "Se han descrito efectos adversos de esta técnica o de su clase; vea los resultados.",
  },
  "leans-medical": {
    client: "Esto pide un trabajo centrado en el problema: {facts}.",
    therapist: "Orienta hacia el masaje terapéutico: {facts}.",
  },
  "leans-relaxation": {
    client: "Esto pide un trabajo relajante: {facts}.",
    therapist: "Orienta hacia el masaje relajante: {facts}.",
  },
  "nothing-indicated": {
    client:
      "Ninguna técnica de masaje encaja claramente con lo que usted mencionó. Los cuidados además del masaje pueden ayudar de todos modos.",
    therapist:
      "Nada indicado: ningún resultado ni afirmación de la práctica respalda alguna de las técnicas que quedan.",
  },
  "dose-from-findings": {
    client: "Esta es la frecuencia que se usó en los estudios ({facts}).",
    therapist: "Dosis usada en los ensayos para: {facts}.",
  },
  "dose-by-default": {
    client: "Donde los estudios no marcan una pauta clara, es razonable empezar con una serie corta y una revisión.",
    therapist:
      "Sin dosis de ensayos para una parte de esto; valor por defecto declarado: semanal, 60 minutos, seis semanas.",
  },
  "minutes-wanted": {
    client: "Usted pidió esta duración.",
    therapist: "Duración de la sesión según el deseo de la persona.",
  },
  "rule-shortens": {
    client: "Aquí convienen sesiones más cortas ({rule}).",
    therapist: "Duración de la sesión limitada por: {rule}.",
  },
  "before-massage": {
    client: "Las guías clínicas lo ponen antes que el masaje ({facts}).",
    therapist: "Las guías clínicas lo anteponen al masaje para: {facts}.",
  },
  "before-massage-by-practice": {
    client: "Suele empezarse antes que el masaje ({facts}).",
    therapist: "Se empieza antes que el masaje por costumbre, sin un resultado que lo apoye, para: {facts}.",
  },
  "needles-to-be-agreed": {
    client: "Con agujas. Solo si a usted le parece bien.",
    therapist: "Agujas: no se preguntó si las acepta; acuérdelo antes.",
  },
};

export const stops: Words["stops"] = {
  "no-change-at-review": "en la revisión no ha cambiado nada",
  "worse-after-session": "hay un empeoramiento de más de dos días después de una sesión",
  "new-warning-sign": "aparece una señal de alarma nueva",
  "goal-reached": "ya se ha logrado el objetivo",
};

export const grammar: Words["grammar"] = {
  names: "small",
  question: "«{}»",
  decimal: ",",
  joiners: [
    { join: "and", before: "^(i|hi(?![aeou]))", form: "e" },
    { join: "or", before: "^(o|ho|8)", form: "u" },
  ],
};

export const joins: Words["joins"] = {
  and: "y",
  or: "o",
  wholeBody: "Todo el cuerpo",
  unanswered: "sin respuesta",
  reconsider: "Se puede volver a considerar {when}.",
  disputed:
    "En la profesión no hay acuerdo sobre esto; se sigue el consejo más prudente, y el personal de salud que le atiende puede aconsejar otra cosa.",
};

export const approaches: Words["approaches"] = {
  medical: "masaje terapéutico",
  relaxation: "masaje relajante",
  combined: "masaje terapéutico y relajante, alternados",
};

export const bases: Words["bases"] = {
  direct: "estudiado para esto",
  indirect: "tomado de algo cercano",
  practice: "solo por la práctica",
};

export const certainties: Words["certainties"] = [
  "certeza muy baja",
  "certeza baja",
  "certeza moderada",
  "certeza alta",
];

export const says: Words["says"] = {
  "source-article": "lo dice el artículo con el que empezó esta biblioteca",
  "field-convention": "práctica habitual en la profesión",
  "own-practice": "práctica de este centro",
};

export const standings: Words["standings"] = {
  contested: "La evidencia está dividida, así que no suma puntos.",
  unsupported: "La evidencia no lo respalda, así que no suma puntos.",
  contradicted:
    "Sus respuestas dicen que esto no se aplica a su caso. Por favor, compruebe ambas cosas antes de cualquier masaje.",
};

export const headings: Words["headings"] = {
  outcome: "RESULTADO",
  agree: "Quién debe dar su visto bueno",
  findings: "LO QUE MUESTRAN LAS RESPUESTAS",
  questions: "PREGUNTAS QUE RESPONDER ANTES",
  afterClearance: "DESPUÉS DEL VISTO BUENO, Y SOLO ENTONCES:",
  approach: "ENFOQUE",
  first: "primero el {}",
  beforeMassage: "Antes del masaje",
  alongside: "Al mismo tiempo",
  techniques: "TÉCNICAS, la mejor primero",
  addOns: "COMPLEMENTOS",
  adjuncts: "ADEMÁS DEL MASAJE",
  point: "{} punto",
  points: "{} puntos",
  pressure: "PRESIÓN",
  pressureOf: "presión {}",
  range: "de {} a {}",
  atMost: "presión {} como máximo",
  provisional: "hasta que se responda una pregunta",
  avoid: "ZONAS QUE NO SE TOCAN",
  check: "MIRAR ANTES DE TOCAR",
  goals: "OBJETIVOS QUE EL MASAJE NO PUEDE PROMETER",
  nearest: "El objetivo más cercano que el masaje sí puede atender: {}.",
  contraindicated: "EXCLUIDO POR SEGURIDAD",
  needsReview: "PENDIENTE DE UNA RESPUESTA",
  notIndicated: "NO INDICADO",
  contested: "discutido",
  against: "en contra",
  unclear: "no concluyente",
  cautions: "atención",
  notFor: "sin beneficio demostrado en caso de {}",
  everyone: "PARA TODAS LAS PERSONAS",
  forEveryone: "Para todas las personas.",
  waitingFor: "PREGUNTAS DE LAS QUE DEPENDE",
  plan: "PLAN",
  course: "{} sesiones de {} minutos, {} por semana durante {} semanas.",
  review: "Revisión después de {} sesiones:",
  stop: "Pare si",
  sources: "FUENTES",
  citationUnchecked: "cita sin comprobar",
  noIdentifier: "Sin DOI ni PMID registrado.",
  unchecked: "* el resultado no se comprobó con la publicación",
  limits:
    "Solo para informar: esto no es un diagnóstico ni sustituye al personal de salud. Ningún profesional clínico ha revisado todavía estos conocimientos ni su versión en español.",
};

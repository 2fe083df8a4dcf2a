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
    "Nada de lo hallado impide el masaje, pero todavía no hay una técnica que sea una opción clara. Vea abajo por qué.",
  therapist:
    "Nada de lo hallado impide el masaje, pero ninguna técnica entra en la clasificación; vea qué está pendiente, qué se excluye y qué hay además del masaje.",
};

export const guidance: Words["guidance"] = {
  "call-emergency-services": {
    title: "Llamar al número de emergencias",
    client: "Llame ahora al número de emergencias.",
    therapist: "Llame ahora a los servicios de emergencias y quédese con la persona.",
  },
  "go-to-emergency-department": {
    title: "Ir a un servicio de urgencias",
    client: "Vaya ahora a un servicio de urgencias o llame al número de emergencias.",
    therapist: "Envíe ahora a la persona a un servicio de urgencias; no la trate.",
  },
  "call-maternity-now": {
    title: "Llamar a la unidad de maternidad",
    client:
      "Llame ahora a su matrona, partera o unidad de maternidad. Si no le contestan, llame al número de emergencias.",
    therapist: "Contacte ahora con la unidad de maternidad o con los servicios de emergencias; no dé tratamiento.",
  },
  "get-crisis-support": {
    title: "Pedir ayuda en una crisis",
    client:
      "No tiene que pasar por esto en soledad. Llame al número de emergencias o a una línea de ayuda en crisis, o dígaselo ahora a alguien cercano.",
    therapist: "Quédese con la persona, llame a emergencias o a una línea de crisis y siga su protocolo de protección.",
  },
  "see-doctor-today": {
    title: "Consulta médica hoy mismo",
    client: "Por favor, acuda hoy mismo a una consulta médica.",
    therapist: "Gestione una valoración médica el mismo día.",
  },
  "see-doctor-soon": {
    title: "Consulta médica pronto",
    client: "Por favor, acuda pronto a una consulta médica, y hoy mismo si empeora.",
    therapist: "Gestione una valoración médica pronto; el mismo día si es grave o empeora.",
  },
  postpone: {
    title: "Aplazar",
    client: "Por favor, deje el masaje para cuando esto haya pasado.",
    therapist: "Aplace la sesión y dé otra cita.",
  },
  "involve-care-team": {
    title: "Hablar con el equipo de salud",
    client: "Por favor, hable antes con las personas que cuidan de su salud.",
    therapist: "Avise al equipo de salud mental o al equipo médico de la persona; no dé tratamiento.",
  },
  "follow-clinician": {
    title: "Seguir el consejo del personal de salud",
    client:
      "Por favor, siga el consejo del personal de salud que le atiende y pregúntele cuándo sería adecuado un masaje.",
    therapist: "Siga el consejo del personal de salud; no actúe en contra de él.",
  },
};

export const findings: Words["findings"] = {
  "rule-met": { title: "Se aplica una regla de seguridad", client: "{says}", therapist: "{rule}: {says}" },
  "rule-cleared": {
    title: "Visto bueno recibido",
    client:
      "Visto bueno para el masaje recibido de: {clinician}. Se mantienen algunos límites: presión más suave y algunas técnicas excluidas ({rule}).",
    therapist:
      "{rule}: con autorización de {clinician} (según declara la aplicación). Siguen vigentes la presión máxima y las demás exclusiones.",
  },
  "clearance-not-accepted": {
    title: "El visto bueno no cubre esto",
    client: "El visto bueno recibido no cubre este punto.",
    therapist:
      "{rule}: la autorización recibida no levanta esta regla. Solo puede hacerlo quien la regla indica, y solo si la regla es de autorización.",
  },
  "contradicts-answer": {
    title: "Para mirar otra vez",
    client: "Por favor, mírelo otra vez; hasta que quede claro, vale la lectura más prudente: {facts}",
    therapist: "Información contradictoria; se siguió la lectura más prudente: {facts}",
  },
  "unlikely-fact": {
    title: "Número poco probable",
    client: "Por favor, compruebe este número ({facts}).",
    therapist: "Valor poco probable, compruébelo, por favor: {facts}.",
  },
  "note-unreviewed": {
    title: "Nota sin leer",
    client: "Usted escribió una nota. Su terapeuta la leerá antes del masaje.",
    therapist: "Hay una nota de texto libre sin revisar. Léala y decida antes de tratar.",
  },
  "list-version-unknown": {
    title: "Lista desconocida",
    client: "Hay que volver a hacer algunas preguntas.",
    therapist: "La lista negada es más reciente que este catálogo, así que aquí no responde a nada.",
  },
};

export const reasons: Words["reasons"] = {
  "rule-bars": {
    title: "Excluido por seguridad",
    client: "Fuera del plan por su seguridad ({rule}).",
    therapist: "Contraindicación por: {rule}.",
  },
  "rule-unknown": {
    title: "Pendiente de una respuesta",
    client: "Fuera del plan por ahora. Aún no se sabe: {rule}.",
    therapist: "Por revisar, pregunta sin resolver: {rule}.",
  },
  "place-not-known": {
    title: "Lugar sin indicar",
    client: "Fuera del plan hasta que diga en qué parte del cuerpo es ({rule}).",
    therapist: "Por revisar: se aplica «{rule}», pero no se indicó el lugar.",
  },
  "no-region-left": {
    title: "No queda ninguna zona",
    client: "No en estas zonas ({rule}).",
    therapist: "No queda ninguna zona a su alcance: {rule}.",
  },
  "pressure-ceiling": {
    title: "Demasiada presión",
    client: "Más presión de la que le conviene ({rule}).",
    therapist: "Su presión mínima supera la presión máxima fijada por: {rule}.",
  },
  "pressure-ceiling-unknown": {
    title: "Quizá demasiada presión",
    client: "Quizá demasiada presión. Aún no se sabe: {rule}.",
    therapist: "Su presión mínima supera una presión máxima provisional, pregunta sin resolver: {rule}.",
  },
  "requirement-unknown": {
    title: "Falta saber para quién es",
    client: "Solo para algunas personas. Queda por responder una pregunta sobre eso.",
    therapist: "Por revisar: falta saber si la persona pertenece al grupo de destino.",
  },
  "not-for-this-person": {
    title: "Para otras personas",
    client: "Para otro grupo de personas.",
    therapist: "Sin indicación: para un grupo al que esta persona no pertenece.",
  },
  declined: { title: "No deseado", client: "Fuera del plan, como usted pidió.", therapist: "La persona no lo desea." },
  "needles-declined": {
    title: "Sin agujas, por deseo",
    client: "Usted prefiere que no se usen agujas.",
    therapist: "La persona no desea agujas.",
  },
  "not-in-setting": {
    title: "No es posible ahí",
    client: "No es posible donde usted quiere la sesión ({facts}).",
    therapist: "No es posible en el lugar deseado ({facts}).",
  },
  "out-of-reach": {
    title: "Actúa en otra parte",
    client: "Fuera de las zonas que importan aquí ({facts}).",
    therapist: "Fuera de su alcance: {facts}.",
  },
  "outside-wishes": {
    title: "Se pidieron otras zonas",
    client: "Usted pidió que se trabaje en otra parte.",
    therapist: "Sin coincidencia con las zonas que indicó la persona: {facts}.",
  },
  "softer-wanted": {
    title: "Se pidió menos presión",
    client: "Usted pidió una presión más suave que esta.",
    therapist: "Su presión mínima supera la presión deseada ({facts}).",
  },
  "start-pressure": {
    title: "Suave para empezar",
    client: "Para empezar, aquí conviene una presión suave ({facts}).",
    therapist: "Presión máxima inicial, por comodidad, para: {facts}.",
  },
  "evidence-against": {
    title: "Los estudios no lo apoyan",
    client: "Sin respaldo de los estudios para esto ({facts}).",
    therapist: "Sin respaldo de la evidencia para: {facts}.",
  },
  "not-on-its-own": {
    title: "No basta por sí solo",
    client: "Las guías clínicas no aconsejan esto por sí solo, pero puede acompañar a otros cuidados ({facts}).",
    therapist: "Las guías clínicas desaconsejan esto como único tratamiento, no junto a otros cuidados, para: {facts}.",
  },
  "no-indication": {
    title: "Nada a su favor",
    client: "No conocemos nada a favor de esto para lo que usted mencionó.",
    therapist: "Ningún resultado que cuente ni afirmación de la práctica para los motivos indicados.",
  },
  "mechanism-only": {
    title: "Medido solo dentro del cuerpo",
    client: "Los estudios midieron lo que pasa dentro del cuerpo, no si las personas notan una diferencia ({facts}).",
    therapist:
      "Para {facts} el único resultado medido es un mecanismo, que nunca cuenta; tampoco hay afirmación de la práctica.",
  },
  "nothing-gathered": {
    title: "Sin datos",
    client: "No tenemos datos sobre su utilidad, así que no podemos decir si es una opción para usted.",
    therapist:
      "No se reunió ningún resultado ni afirmación de la práctica sobre su utilidad, así que nunca entra en la clasificación; las reglas de seguridad siguen vigentes.",
  },
  "no-concern": {
    title: "Ningún motivo indicado",
    client: "Usted no mencionó ningún problema ni objetivo que atender.",
    therapist: "No se indicó ningún problema ni objetivo.",
  },
  "nothing-stated": {
    title: "Nada indicado",
    client: "Usted no mencionó ningún problema ni objetivo, así que la opción general es un masaje relajante.",
    therapist: "Ningún motivo indicado; relajación por defecto.",
  },
  "rule-caps": {
    title: "Presión más suave",
    client: "Presión más suave, debido a: {rule}.",
    therapist: "Presión máxima fijada por: {rule}.",
  },
  "rule-unknown-caps": {
    title: "Suave por ahora",
    client: "Presión suave por ahora. Aún no se sabe: {rule}.",
    therapist: "Presión máxima provisional, pregunta sin resolver: {rule}.",
  },
  "left-alone": {
    title: "Zona que no se toca",
    client: "Esta zona no se toca ({rule}).",
    therapist: "Sin trabajo en esta zona: {rule}.",
  },
  "region-excluded": {
    title: "No en todas partes",
    client: "No en todas partes, debido a: {rule}.",
    therapist: "No en las zonas excluidas por: {rule}.",
  },
  "standing-rule": { title: "Vale para todas las personas", client: "{says}", therapist: "{rule}: {says}" },
  "asked-to-avoid": {
    title: "Excluida por deseo",
    client: "Usted pidió que esta zona no se toque.",
    therapist: "Exclusión por deseo de la persona.",
  },
  "look-first": {
    title: "Mirar antes",
    client: "Su terapeuta mirará antes la piel. Aún no se sabe: {rule}.",
    therapist: "Mire antes de tocar, pregunta sin resolver: {rule}.",
  },
  "harm-reported": {
    title: "Problemas descritos",
    client: "Los problemas son poco frecuentes, pero dígalo enseguida si nota algo raro.",
    therapist: "Se han descrito efectos adversos de esta técnica o de su clase; vea los resultados.",
  },
  "leans-medical": {
    title: "Trabajo centrado en el problema",
    client: "Esto pide un trabajo centrado en el problema: {facts}.",
    therapist: "Orienta hacia el masaje terapéutico: {facts}.",
  },
  "leans-relaxation": {
    title: "Trabajo relajante",
    client: "Esto pide un trabajo relajante: {facts}.",
    therapist: "Orienta hacia el masaje relajante: {facts}.",
  },
  "nothing-indicated": {
    title: "Nada encaja claramente",
    client: "Ninguna técnica de masaje encaja claramente con lo que usted mencionó.",
    therapist:
      "Nada indicado: ningún resultado ni afirmación de la práctica respalda alguna de las técnicas que quedan.",
  },
  "dose-from-findings": {
    title: "Como en los estudios",
    client: "Tomado de los estudios, hasta donde dicen ({facts}).",
    therapist: "Dosis usada en los ensayos para: {facts}.",
  },
  "dose-by-default": {
    title: "Serie corta habitual",
    client: "Donde los estudios no marcan una pauta clara, es razonable empezar con una serie corta y una revisión.",
    therapist:
      "Sin dosis de ensayos para una parte de esto; valor por defecto declarado: semanal, 60 minutos, seis semanas.",
  },
  "minutes-wanted": {
    title: "Duración pedida",
    client: "Usted pidió esta duración.",
    therapist: "Duración de la sesión según el deseo de la persona.",
  },
  "shorter-than-studied": {
    title: "Más cortas que en los estudios",
    client: "En los estudios, las sesiones fueron más largas.",
    therapist: "Las sesiones de esos ensayos fueron más largas.",
  },
  "rule-shortens": {
    title: "Sesiones más cortas",
    client: "Las sesiones son cortas, debido a: {rule}.",
    therapist: "Duración de la sesión limitada por: {rule}.",
  },
  "rule-unknown-shortens": {
    title: "Sesiones más cortas por ahora",
    client: "Las sesiones son cortas por ahora. Aún no se sabe: {rule}.",
    therapist: "Duración de la sesión limitada por ahora, pregunta sin resolver: {rule}.",
  },
  "before-massage": {
    title: "Antes del masaje, según las guías",
    client: "Las guías clínicas lo ponen antes que el masaje ({facts}).",
    therapist: "Las guías clínicas lo anteponen al masaje para: {facts}.",
  },
  "before-massage-by-practice": {
    title: "Antes del masaje, por costumbre",
    client: "Suele empezarse antes que el masaje ({facts}).",
    therapist: "Se empieza antes que el masaje por costumbre, sin un resultado que lo apoye, para: {facts}.",
  },
  "done-in-studies": {
    title: "Como en los estudios",
    client: "Es lo que hicieron las personas en los estudios ({facts}).",
    therapist: "Como en los ensayos para: {facts}.",
  },
  "needles-to-be-agreed": {
    title: "Agujas por acordar",
    client: "Con agujas. Solo si a usted le parece bien.",
    therapist: "Agujas: no se preguntó si las acepta; acuérdelo antes.",
  },
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
  sameSide: "{}, todo en el {}",
  unanswered: "sin respuesta",
  reconsider: "Se puede volver a considerar {when}.",
  disputed:
    "En la profesión no hay acuerdo sobre esto; se sigue el consejo más prudente, y el personal de salud que le atiende puede aconsejar otra cosa.",
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

import type { Words } from "../../words.js";

export const levels: Words["levels"] = {
  emergency: "emergencia",
  refer: "derivación",
  clearance: "autorización",
  local: "local",
  modify: "adaptación",
  technique: "técnica",
};

export const approaches: Words["approaches"] = {
  medical: {
    title: "masaje terapéutico",
    client: "Este masaje se centra en el problema o el objetivo que usted mencionó.",
    therapist: "Trabajo centrado en el problema y en su función.",
  },
  relaxation: {
    title: "masaje relajante",
    client: "Este masaje busca el descanso y la calma.",
    therapist: "Trabajo calmante con la persona entera.",
  },
  combined: {
    title: "masaje terapéutico y relajante, alternados",
    client: "Unas sesiones se centran en el problema o el objetivo y otras buscan el descanso.",
    therapist: "Sesiones centradas y calmantes por turnos, según su proporción.",
  },
};

export const standings: Words["standings"] = {
  contested: {
    title: "evidencia dividida",
    client: "Los estudios no coinciden en esto, así que no lo prometemos.",
    therapist: "La evidencia está dividida, así que no suma puntos.",
  },
  unsupported: {
    title: "sin respaldo",
    client: "Los estudios no respaldan esto, así que no lo prometemos.",
    therapist: "La evidencia no lo respalda, así que no suma puntos.",
  },
  contradicted: {
    title: "no encaja con las respuestas",
    client:
      "Sus respuestas dicen que esto no se aplica a su caso. Por favor, compruebe ambas cosas antes de cualquier masaje.",
    therapist: "Las respuestas dicen que esto no se aplica. Compruebe ambas cosas antes de cualquier masaje.",
  },
};

export const reviews: Words["reviews"] = {
  pain: {
    title: "el dolor",
    client: "Puntúe su dolor de 0 a 10, siempre de la misma manera.",
    therapist: "Dolor de 0 a 10, preguntado siempre de la misma manera.",
  },
  function: {
    title: "tanto lo que puede hacer como cuánto puede moverse",
    client: "Fíjese en lo que puede hacer y en cuánto puede moverse.",
    therapist: "Actividades diarias y amplitud de movimiento.",
  },
  swelling: {
    title: "cuánta hinchazón hay",
    client: "Fíjese en cuánta hinchazón hay, siempre de la misma manera.",
    therapist: "Hinchazón, por ejemplo perímetro o volumen, medida siempre de la misma manera.",
  },
  "bowel-function": {
    title: "cómo va el intestino",
    client: "Fíjese en con qué frecuencia va al baño y con qué facilidad.",
    therapist: "Deposiciones por semana y síntomas.",
  },
  sleep: {
    title: "tanto el sueño como la energía",
    client: "Fíjese en cómo duerme y en cuánta energía tiene.",
    therapist: "Sueño y fatiga.",
  },
  mood: {
    title: "tanto el estrés como el ánimo",
    client: "Fíjese en cuánta tensión siente y en su ánimo.",
    therapist: "Estrés, ansiedad y ánimo.",
  },
  comfort: {
    title: "cómo se siente",
    client: "Fíjese en cómo se siente y en si quiere más.",
    therapist: "Bienestar, en palabras de la propia persona.",
  },
};

export const stops: Words["stops"] = {
  "no-change-at-review": {
    title: "en la revisión no ha cambiado nada",
    client: "Pare si en la revisión no ha cambiado nada.",
    therapist: "Termine o cambie la serie si en la revisión no hay cambios.",
  },
  "worse-after-session": {
    title: "hay un empeoramiento, no solo molestias, después de una sesión",
    client: "Pare si hay un empeoramiento, no solo molestias, después de una sesión.",
    therapist: "Interrumpa si hay un empeoramiento, no solo molestias, después de una sesión.",
  },
  "new-warning-sign": {
    title: "aparece una señal de alarma nueva",
    client: "Pare si aparece una señal de alarma nueva y haga que se la revisen.",
    therapist: "Interrumpa ante cualquier señal de alarma nueva; repita la evaluación previa y derive.",
  },
  "goal-reached": {
    title: "ya se ha logrado el objetivo",
    client: "Pare cuando haya logrado lo que buscaba.",
    therapist: "Termine la serie cuando se logre el objetivo.",
  },
};

export const selfCare: Words["selfCare"] = {
  "note-changes": {
    title: "Anotar los cambios",
    client: "Anote qué cambia después de cada sesión y cuénteselo a su terapeuta.",
    therapist: "La persona anota qué cambia después de cada sesión.",
  },
  "watch-for-signs": {
    title: "Vigilar señales nuevas",
    client: "Si aparece una señal nueva, pare y haga que se la revisen.",
    therapist: "La persona vigila señales nuevas; repita la evaluación previa antes de la próxima sesión.",
  },
  "leave-alone": {
    title: "No tocar las mismas zonas",
    client: "En casa tampoco se da masaje en las zonas que no se tocan.",
    therapist: "Nada de automasaje ni aparatos donde el plan excluye zonas.",
  },
  "keep-laxatives": {
    title: "Seguir con los laxantes",
    client: "Siga tomando cualquier laxante como le indicaron. El masaje no lo sustituye.",
    therapist: "Los laxantes siguen como estaban prescritos; en los ensayos el masaje no redujo su uso.",
  },
  "massage-belly-daily": {
    title: "Frotar el abdomen cada día",
    client:
      "Frótese el abdomen con suavidad de 10 a 15 minutos al día, durante 4 a 8 semanas. Pida que le enseñen cómo.",
    therapist: "Automasaje abdominal, de 10 a 15 minutos diarios durante 4 a 8 semanas; enséñelo una vez.",
  },
  "press-points-daily": {
    title: "Presionar puntos cada día",
    client: "Presione los puntos que le enseñen, unos 3 minutos cada uno, una vez al día durante 6 semanas.",
    therapist:
      "Autoacupresión en puntos dentro de estos límites, unos 3 minutos por punto, a diario durante 6 semanas.",
  },
};

export const phases: Words["phases"] = {
  begin: {
    title: "comienzo",
    client: "El plan está en su comienzo.",
    therapist: "Primera serie, según la recomendación.",
  },
  changed: {
    title: "con cambios",
    client: "El plan cambió después de una revisión.",
    therapist: "Ya cambió una vez después de una revisión; no hay un segundo cambio.",
  },
  taper: {
    title: "hacia el final",
    client: "El plan termina con sesiones más espaciadas.",
    therapist: "Reducción: sesiones más espaciadas y después termina la serie.",
  },
};

export const practitioners: Words["practitioners"] = {
  "licensed-massage-therapist": {
    title: "masajista profesional con licencia",
    client: "Puede darlo cualquier masajista profesional con licencia.",
    therapist: "Dentro de la licencia de masajista.",
  },
  "specialist-training": {
    title: "masajista con formación en esta técnica",
    client: "Pida una persona con formación en esta técnica.",
    therapist: "Solo con formación adicional en esta técnica.",
  },
  "other-licensed-profession": {
    title: "otra profesión con licencia",
    client: "Lo da otra profesión con licencia.",
    therapist: "Fuera de la licencia de masajista: otra profesión con licencia.",
  },
  self: {
    title: "nadie más",
    client: "Puede hacerlo por su cuenta.",
    therapist: "Autocuidado; muéstrelo una vez.",
  },
};

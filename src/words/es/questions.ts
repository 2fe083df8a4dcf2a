import type { QuestionCode } from "../../knowledge/safety/codes.js";

/** Spanish for every screening question. */
export const questions: Record<QuestionCode, string> = {
  "told-no-massage":
    "¿Le ha dicho un médico o médica, una matrona o partera, o el personal de enfermería que no reciba masajes?",
  intoxicated: "¿Ha tomado hoy alcohol o drogas, o siente somnolencia, embriaguez o los efectos de alguna droga?",
  "chest-pain":
    "¿Tiene hoy dolor, presión o sensación de opresión en el pecho? Responda sí también si es un dolor que va al brazo, la mandíbula o la espalda y le hace sudar o sentir que se desmaya.",
  "sudden-breathlessness": "¿Le empezó a faltar el aire de golpe en el último día, o está tosiendo sangre?",
  "throat-swelling-or-asthma-attack":
    "¿Se le está hinchando la cara o la garganta? Responda sí también si tiene un ataque de asma que no se calma con su inhalador.",
  "stroke-signs":
    "¿Ha tenido la cara caída, debilidad en un brazo o una pierna, dificultad para hablar claro, o pérdida repentina de la vista o del equilibrio? Responda sí si no se lo ha revisado un médico o médica, aunque ya se le haya pasado.",
  "thunderclap-headache":
    "¿Ha tenido un dolor de cabeza que llegó a su máximo en menos de un minuto, o el peor de su vida? Responda sí si no se lo ha revisado un médico o médica.",
  "neck-artery-signs":
    "¿Tiene un dolor de cuello nuevo o un tipo nuevo de dolor de cabeza y, además, alguna de estas cosas? Mareo, visión doble, dificultad para tragar, un párpado caído o la cara dormida.",
  "saddle-numbness":
    "¿Ha empezado a notar dormida la zona de los genitales o de las nalgas? Responda sí también si tiene un problema nuevo para orinar o defecar, o para aguantarse, o si las dos piernas están débiles o dormidas desde hace poco.",
  "worsening-weakness": "¿Nota los brazos o las piernas más débiles, más torpes o más dormidos de un día para otro?",
  "tearing-pain-or-belly-pulse":
    "¿Tiene un dolor repentino, como un desgarro, en la espalda, el pecho o el abdomen? Responda sí también si tiene un bulto en el abdomen que late como el pulso.",
  "severe-belly-pain":
    "¿Tiene un dolor muy fuerte en el abdomen que es nuevo para usted, o el abdomen duro como una tabla? Responda sí también si ha vomitado sangre o ha hecho heces negras. No cuenta un brote de una enfermedad intestinal que ya conoce.",
  "severe-infection-signs":
    "¿Se siente muy mal y con fiebre y, además, tiene alguna de estas cosas? Rigidez en el cuello, molestia con la luz, confusión, respiración rápida, piel con manchas, o un sarpullido que no desaparece al apretarlo.",
  "fainting-or-confusion":
    "¿Tiene confusión, está a punto de desmayarse, cuesta mucho despertarle o tiene una convulsión o crisis epiléptica? Responda sí también si una bajada de azúcar le da temblores y aturdimiento.",
  "limb-or-muscle-crisis":
    "¿Se le ha puesto de golpe un brazo o una pierna frío, pálido o dormido, o duro como una piedra y con un dolor excesivo? Responda sí también si tiene dolor muscular y la orina oscura como un refresco de cola.",
  "in-danger":
    "¿Corre peligro ahora? Puede ser por pensar en quitarse la vida o en hacer daño a alguien, o porque su casa no es un lugar seguro.",
  "acute-illness":
    "En los últimos 2 días, ¿ha tenido fiebre, escalofríos o gripe, ha vomitado o ha empezado con diarrea? Responda sí también si tiene una enfermedad que se contagia.",
  "skin-infection":
    "¿Tiene una infección de la piel, piojos o un sarpullido que se pueda contagiar? Cuentan la piel roja, caliente y dolorida, el herpes zóster, la sarna, los forúnculos, la tiña, el pie de atleta, las verrugas y el herpes labial.",
  "skin-infection-spreading":
    "¿Esa piel está roja, caliente y dolorida y se va extendiendo, o tiene líneas rojas o le sale pus?",
  "skin-infection-catching":
    "¿Es sarna, piojos, herpes zóster, varicela, impétigo, un forúnculo o un herpes labial abierto? Responda sí también si está en más de un lugar (los dos pies cuentan como uno).",
  "hot-swollen-joint":
    "¿Tiene una articulación caliente, roja e hinchada, o que de golpe duele demasiado para moverla? Responda sí también si tiene ahora un brote de artritis, también en la columna.",
  "hot-joint-unexplained":
    "¿Se inflamó esa articulación sin ninguna lesión y sin que usted sepa que tiene gota o artritis?",
  "joint-flare-unwell":
    "Además de esa articulación, ¿siente malestar en todo el cuerpo? Puede tener fiebre, agotamiento o pérdida de peso.",
  "one-sided-swelling":
    "¿Tiene una pantorrilla, una pierna o un brazo que desde hace poco está hinchado, dolorido, caliente o de otro color sin una causa que conozca? Responda sí también si tiene un cordón caliente, duro y dolorido a lo largo de una vena.",
  "general-swelling":
    "¿Se le han hinchado últimamente las dos piernas, las manos o la cara? Responda no si conoce una causa inofensiva.",
  "fracture-signs":
    "Después de una caída o un golpe, ¿tiene una parte del cuerpo deformada, o que duele demasiado para usarla o apoyarla, o que duele justo sobre el hueso? Si tiene los huesos débiles, responda sí ante un dolor nuevo incluso tras un golpe pequeño.",
  "head-injury":
    "¿Se ha dado un golpe o una sacudida fuerte en la cabeza o el cuello en las últimas 4 semanas? Responda sí también si todavía nota los efectos de una conmoción cerebral anterior.",
  "head-injury-signs":
    "Desde ese golpe, ¿el dolor de cabeza ha empeorado, vomita, o siente somnolencia o confusión? Responda sí también si le sale un líquido claro por la nariz o el oído, o si tiene dolor en el centro del cuello.",
  "new-headache": "¿Tiene un dolor de cabeza nuevo o claramente distinto del habitual?",
  "headache-warning-signs":
    "Con ese dolor de cabeza, ¿le ha cambiado la vista, le duele el cuero cabelludo o le duele la mandíbula al masticar? Responda sí también si tiene 50 años o más.",
  "heart-or-artery-disease":
    "¿Tiene una enfermedad del corazón o una arteria débil? Cuentan la insuficiencia cardíaca, la angina de pecho, los problemas de las válvulas, un aneurisma y cualquier infarto, stent u operación de corazón del pasado.",
  "heart-failure": "¿Es insuficiencia cardíaca?",
  "heart-failure-worse":
    "¿Ha empeorado su insuficiencia cardíaca? Son señales la hinchazón nueva, el aumento rápido de peso o que le falte el aire al acostarse en horizontal.",
  "heart-event-3-months": "¿Tuvo un infarto, un stent, un bypass o una operación de corazón en los últimos 3 meses?",
  "unstable-angina": "¿El corazón le da dolor de pecho en reposo, más a menudo que antes o sin previo aviso?",
  aneurysm: "¿Es un aneurisma, o una arteria débil o desgarrada?",
  "heart-valve-problem": "¿Tiene una válvula del corazón dañada o artificial?",
  "high-blood-pressure":
    "¿Tiene la presión arterial alta o toma un medicamento para bajarla? Responda sí también si una medición reciente salió alta.",
  "blood-pressure-uncontrolled":
    "¿Su presión arterial es de 160/100 o más? Responda sí también si le han dicho que no está controlada.",
  "blood-pressure-not-known": "¿Es cierto que no conoce una medición reciente de su presión arterial?",
  "blood-pressure-crisis":
    "¿Su medición es de 180/120 o más y, además, tiene dolor de cabeza, visión borrosa o confusión?",
  "breathless-on-effort-or-flat": "¿Le falta el aire con un esfuerzo ligero o al acostarse en horizontal?",
  "stroke-ever":
    "¿Ha tenido alguna vez un accidente cerebrovascular (ictus, derrame cerebral), o uno pasajero (ataque isquémico transitorio)?",
  "stroke-3-months": "¿Tuvo ese accidente cerebrovascular, aunque fuera pasajero, en los últimos 3 meses?",
  "leg-artery-disease":
    "¿Se le acalambran las piernas al caminar y se le pasa al parar? Responda sí también si le han dicho que tiene obstruidas las arterias de las piernas.",
  "clot-ever": "¿Ha tenido alguna vez un coágulo de sangre en una vena o en el pulmón, ahora o en el pasado?",
  "clot-now": "¿Tiene ese coágulo ahora, o todavía es reciente o no está tratado del todo?",
  "bleeding-disorder":
    "¿Tiene pocas plaquetas, hemofilia o sangre que no coagula bien? Responda sí también si tiene puntitos rojos en la piel o encías que sangran y nadie le ha explicado por qué.",
  "sickle-cell": "¿Tiene anemia falciforme (drepanocitosis)?",
  "sickle-cell-crisis":
    "¿Tiene ahora una crisis de anemia falciforme? Son señales el dolor, la fiebre, los problemas en el pecho o una pierna hinchada.",
  "cancer-ever": "¿Ha tenido cáncer alguna vez, o le están haciendo pruebas por si lo tiene?",
  "cancer-current":
    "¿Está en tratamiento por un cáncer, o en espera de pruebas de cáncer? Responda sí también si el tratamiento terminó hace menos de 3 meses.",
  "bone-cancer":
    "¿Ha llegado el cáncer a los huesos? Responda sí también si es un mieloma o cualquier cáncer que debilita los huesos.",
  "radiotherapy-area":
    "¿Ha recibido radioterapia en alguna parte en los últimos 6 meses, o la piel de esa zona sigue fina o con cicatrices?",
  "kidney-disease": "¿Le fallan los riñones o los tiene muy débiles, o recibe diálisis?",
  "liver-disease":
    "¿Tiene el hígado muy dañado por cicatrices o le falla? Responda sí también si tiene la piel amarilla o líquido en el abdomen.",
  "immune-weakened": "¿Tiene las defensas bajas por una enfermedad, un trasplante o un medicamento?",
  "bowel-disease":
    "¿Tiene una enfermedad intestinal de larga duración? Cuentan la enfermedad de Crohn y la colitis ulcerosa.",
  "bowel-flare": "¿Tiene ahora un brote de su enfermedad intestinal?",
  epilepsy: "¿Tiene crisis epilépticas (epilepsia)?",
  "seizure-past-year": "¿Ha tenido una crisis epiléptica en los últimos 12 meses, o han cambiado sus crisis?",
  "spinal-cord-injury": "¿Ha tenido una lesión de la médula espinal, o nació con espina bífida?",
  "dysreflexia-signs": "¿Tiene ahora un dolor de cabeza que late con fuerza, con la cara enrojecida o sudorosa?",
  "nerve-deficit":
    "¿Una hernia de disco o un nervio atrapado en la espalda o el cuello le deja un brazo o una pierna con adormecimiento, debilidad o reflejos lentos?",
  "under-18": "¿Tiene menos de 18 años?",
  pregnant: "¿Está embarazada o podría estarlo?",
  "gave-birth": "¿Ha dado a luz en las últimas 12 semanas?",
  "first-trimester": "¿Está de menos de 14 semanas de embarazo, o no sabe bien de cuántas?",
  "pregnancy-high-risk":
    "¿Le han dicho que este es un embarazo de alto riesgo? Cuentan los gemelos, la placenta baja, la presión arterial alta, la diabetes, las pérdidas anteriores, un parto que amenaza con adelantarse, un cerclaje (puntos en el cuello del útero) o un bebé que crece despacio.",
  "early-pregnancy-pain":
    "¿Tiene un dolor fuerte en un lado del abdomen, o dolor en la punta del hombro? Responda sí también si siente que se desmaya o si le han dicho que el embarazo está fuera de su lugar.",
  "pregnancy-danger-signs":
    "¿Tiene sangrado, pérdida de líquido, contracciones regulares o un dolor de cabeza fuerte? Responda sí también si le ha cambiado la vista, le duele la parte alta del abdomen, se ha hinchado de golpe o el bebé se mueve menos.",
  preeclampsia:
    "¿Le han dicho que tiene preeclampsia? Es presión arterial alta con proteína en la orina, en el embarazo o desde el parto.",
  "surgery-3-months": "¿Ha tenido una operación en los últimos 3 meses?",
  "operation-site": "¿El lugar de la operación sigue dolorido, hinchado, dormido o sin cicatrizar del todo?",
  understanding:
    "¿Le cuesta seguir lo que se le dice y dar su consentimiento? Responda sí también si hay demencia, discapacidad intelectual, una enfermedad mental grave o si oye voces.",
  "cannot-agree-now":
    "En este momento, ¿oye voces, siente mucha euforia o confusión, o nota que no puede dar su consentimiento a un masaje?",
  "bad-reaction":
    "Después de algún masaje anterior, ¿tuvo un dolor muy fuerte, moretones grandes, brazos o piernas dormidos o débiles, cambios en la vista, o se desmayó?",
  "unexplained-symptom":
    "¿Tiene un problema nuevo que nadie le ha explicado, o cualquier problema que claramente empeora? Responda sí también si tiene una enfermedad o toma un medicamento cuyo nombre no sabe.",
  "pain-warning-signs":
    "¿Su dolor viene con pérdida de peso, fiebre o sudores nocturnos sin explicación? Responda sí también si por la noche no se alivia con el reposo, o si se inyecta drogas.",
  "broken-skin":
    "¿Tiene la piel abierta, quemada o dolorida en algún lugar? Cuentan los cortes, las ampollas, las úlceras, las quemaduras de sol, los puntos, un tatuaje nuevo o un brote de eccema.",
  bruise: "¿Tiene un moretón reciente, grande o doloroso, o un bulto duro que quedó de una lesión muscular?",
  lump: "¿Tiene un bulto que nadie le ha explicado, un lunar que cambia o un tumor bajo la piel?",
  "varicose-veins": "¿Tiene varices abultadas o dolorosas?",
  "patch-or-injection":
    "¿Lleva un parche con un medicamento, o le han puesto una inyección o una vacuna en los últimos 7 días?",
  "botox-or-filler": "¿Le han puesto bótox, un relleno o hilos tensores en las últimas 2 semanas?",
  "breast-inflamed": "¿Tiene una parte de la mama dolorida, roja, caliente o dura, por ejemplo durante la lactancia?",
  "injury-72-hours": "¿Ha tenido un esguince, una distensión o un desgarro en los últimos 3 días?",
  "unhealed-fracture": "¿Tiene un hueso roto o una fractura por estrés que no ha sanado del todo?",
  "weak-bones":
    "¿Le han dicho que tiene los huesos débiles? Cuentan la osteoporosis, la enfermedad de Paget o un hueso que se rompió con una caída pequeña.",
  "neck-instability-risk":
    "¿Tiene el cuello inestable o con vértebras fusionadas, o tuvo un latigazo cervical en los últimos 3 meses? Responda sí también si tiene síndrome de Down o artritis reumatoide.",
  "spine-problem":
    "¿Tiene la columna rígida, con vértebras fusionadas o desplazadas, o el canal de la columna demasiado estrecho? Cuenta la espondilitis anquilosante.",
  "neck-spine-problem": "¿Eso está en el cuello: un canal estrecho, o huesos fusionados, desplazados u osificados?",
  "very-loose-joints": "¿Tiene las articulaciones muy laxas, o se le salen de su sitio?",
  "reduced-feeling": "¿Tiene alguna parte del cuerpo dormida, que le quema o que ha perdido la sensibilidad?",
  "multiple-sclerosis": "¿Tiene esclerosis múltiple o una enfermedad de los nervios parecida?",
  toothache:
    "¿Tiene dolor de muelas, la encía o la mandíbula hinchada, o le han hecho un trabajo dental en los últimos 3 días?",
  "blood-thinner":
    "¿Toma un anticoagulante (un medicamento contra los coágulos)? Cuentan la warfarina, la heparina y los medicamentos que terminan en -xabán.",
  "bruises-easily":
    "¿Le salen moretones o sangra con facilidad? Responda sí también si toma aspirina o un medicamento parecido todos los días.",
  "steroids-long-term": "En el último año, ¿tomó pastillas de corticoides durante más de 3 meses, o muchas veces?",
  "sedating-medicine-today":
    "¿Ha tomado hoy analgésicos fuertes, relajantes musculares o pastillas para dormir? Responda sí también si ha usado una crema anestésica.",
  "pain-reliever-today":
    "¿Ha tomado cualquier pastilla para el dolor en las últimas 6 horas? Cuentan la aspirina, el ibuprofeno y otras parecidas.",
  allergy: "¿Tiene reacciones a aceites, frutos secos, perfumes, cremas, látex, cinta adhesiva o metales?",
  "heat-or-cold-sensitive":
    "¿Le hace daño el calor o el frío? Cuentan el síndrome de Raynaud, la alergia al frío, la piel fina o un medicamento con el que la piel se quema fácilmente.",
  "implant-or-device":
    "¿Lleva dentro o encima del cuerpo algún dispositivo o metal? Cuentan un marcapasos, una prótesis de articulación, una placa, un reservorio, una bomba, un tubo, un stent, un estoma o una fístula de diálisis.",
  "electrical-implant": "¿Es un marcapasos, o funciona con batería?",
  "joint-or-metal-implant": "¿Es una prótesis de articulación, o placas, clavos o barras de metal?",
  "line-tube-or-stoma":
    "¿Es un reservorio, una vía, una fístula, una bomba, un tubo, una válvula de derivación, un stent o un estoma?",
  "low-blood-pressure": "¿Tiene la presión arterial baja, o siente que se desmaya al ponerse de pie?",
  "heart-rhythm-problem": "¿El corazón le late fuera de ritmo, o siente que se desmaya al girar la cabeza?",
  "neck-artery-or-thyroid":
    "¿Tiene una arteria del cuello demasiado estrecha, o la tiroides demasiado grande o demasiado activa?",
  "clot-risk-recent":
    "En los últimos 3 meses, ¿ha tenido mucho tiempo de reposo en cama, una pierna con yeso, un viaje muy largo u hormonas nuevas? Responda sí también si en su familia hay casos de coágulos de sangre.",
  "lymph-nodes-or-lymphedema":
    "¿Le han quitado ganglios linfáticos o se los han tratado con radioterapia, o tiene linfedema?",
  diabetes: "¿Tiene diabetes?",
  "airway-disease": "¿Tiene asma, EPOC, fibrosis quística u otra enfermedad de los pulmones?",
  anaemia: "¿Le han dicho que tiene la sangre baja en hierro o en glóbulos rojos (anemia)?",
  "belly-problem":
    "¿Tiene una hernia, cálculos en la vesícula o en los riñones, el bazo grande o dolor por un dispositivo intrauterino (DIU)? Responda sí también si tuvo una operación de abdomen en los últimos 6 meses.",
  "post-exertion-crash":
    "¿Pequeños esfuerzos le dejan sin fuerzas durante un día o más? Cuentan la encefalomielitis miálgica (síndrome de fatiga crónica) y la COVID persistente.",
  frail: "¿Tiene 75 años o más, o tiene fragilidad, poca estabilidad al caminar o la piel fina?",
  "touch-difficult": "¿Le resulta difícil el contacto físico, o ha vivido un trauma o abuso?",
  "needle-fear": "¿Tiene miedo a las agujas, o se ha desmayado alguna vez por una?",
  "told-to-leave-area":
    "¿Le ha dicho un médico o médica, o el personal de enfermería, que no le den masaje en alguna parte del cuerpo?",
};

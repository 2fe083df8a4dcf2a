import type { RuleCode } from "../../knowledge/safety/codes.js";
import type { RuleWords } from "../../words.js";

/** Spanish for every safety rule. */
export const rules: Readonly<Record<RuleCode, RuleWords>> = {
  "chest-pain-cardiac-signs": {
    title: "Dolor de pecho o posibles señales del corazón",
    client:
      "Pare, descanse y llame ahora al número de emergencias. Señales como estas pueden venir del corazón, y la ayuda rápida es la que mejor funciona. El masaje tiene que esperar.",
    therapist:
      "Pare, no dé tratamiento y llame ahora a los servicios de emergencias. Pueden ser signos de un infarto, que un dolor muscular del hombro o del tórax puede imitar.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "unstable-angina": {
    title: "Un cambio en el dolor de pecho que viene del corazón",
    client:
      "Un dolor de pecho que aparece en reposo, más a menudo o sin previo aviso tiene que verse ahora. Por favor, descanse y llame al número de emergencias. El masaje puede esperar hasta que le haya visto un médico o médica.",
    therapist:
      "Pare, no dé tratamiento y llame a los servicios de emergencias: este patrón se trata como un infarto hasta que se demuestre lo contrario.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "pulmonary-embolism-signs": {
    title: "Falta de aire repentina o tos con sangre",
    client:
      "Llame ahora al número de emergencias, porque esto hay que revisarlo enseguida. Cuente si tiene dolor en una pierna, si ha tenido un coágulo de sangre, si hay embarazo o si tuvo una operación reciente. El masaje tiene que esperar.",
    therapist:
      "Pare y llame a los servicios de emergencias; mencione cualquier dolor de pierna, coágulo previo, embarazo u operación reciente. Puede haber ya un coágulo en el pulmón, y en casos publicados un masaje de piernas precedió a una embolia masiva.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "stroke-tia-signs": {
    title: "Posibles señales de un accidente cerebrovascular, aunque sea pasajero",
    client:
      "Llame ahora al número de emergencias, aunque las señales ya hayan pasado. Pueden venir de un accidente cerebrovascular o avisar de uno, y la atención temprana cambia mucho las cosas. El masaje tiene que esperar.",
    therapist:
      "Llame enseguida a los servicios de emergencias, aunque los signos hayan desaparecido. El tratamiento depende del tiempo, y un ataque isquémico transitorio a menudo avisa de un accidente cerebrovascular completo.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "thunderclap-headache": {
    title: "Dolor de cabeza repentino o el peor de la vida",
    client:
      "Llame ahora al número de emergencias. Un dolor de cabeza así hay que revisarlo enseguida. Hasta entonces, nadie debe tocarle ni apretarle la cabeza o el cuello.",
    therapist:
      "Llame a los servicios de emergencias y no toque la cabeza ni el cuello. Una cefalea intensa y brusca puede ser un sangrado en el cerebro o a su alrededor, o una arteria del cuello desgarrada.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "cervical-artery-dissection-signs": {
    title: "Dolor de cuello o de cabeza nuevo con señales de alarma",
    client:
      "Llame ahora al número de emergencias. Señales como estas pueden venir de un vaso sanguíneo del cuello, y la atención rápida ayuda. Hasta entonces, nadie debe frotarle, estirarle ni moverle el cuello.",
    therapist:
      "Llame a los servicios de emergencias y no dé ningún tipo de tratamiento en el cuello: una arteria que se desgarra puede empezar como dolor de cuello, días antes de un accidente cerebrovascular. Una prueba posicional negativa nunca descarta el riesgo en el cuello.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "cauda-equina-signs": {
    title: "Adormecimiento nuevo, o problemas nuevos de vejiga, intestino o piernas",
    client:
      "Vaya ahora a un servicio de urgencias. Los nervios de la base de la columna pueden estar comprimidos, y la atención rápida los protege. El masaje tiene que esperar.",
    therapist:
      "Envíe de inmediato a la persona a un servicio de urgencias y no la trate. La compresión de la cola de caballo puede costar en horas la función de la vejiga, el intestino y las piernas.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "rapidly-worsening-weakness": {
    title: "Debilidad o adormecimiento que aumenta de día en día",
    client:
      "Vaya hoy mismo a un servicio de urgencias. Cambios como estos pueden venir de un problema de los nervios, y la atención rápida ayuda. El masaje tiene que esperar.",
    therapist:
      "Gestione una valoración de urgencias el mismo día y no dé tratamiento. Una debilidad progresiva puede ser compresión medular u otra emergencia neurológica en evolución.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "aortic-emergency-signs": {
    title: "Dolor repentino como un desgarro, o un bulto que late en el abdomen",
    client:
      "Llame ahora al número de emergencias. Señales como estas pueden venir de un vaso sanguíneo grande y hay que revisarlas enseguida. Nadie debe apretarle el abdomen.",
    therapist:
      "Llame a los servicios de emergencias y no presione el abdomen. Una aorta que se rompe o se diseca puede imitar un dolor de espalda y es mortal en poco tiempo.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "acute-abdomen-signs": {
    title: "Dolor fuerte y nuevo en el abdomen, u otras señales graves en él",
    client:
      "Busque ahora atención de urgencias: llame al número de emergencias o vaya a un servicio de urgencias. Con señales como estas, lo primero es una consulta médica. Nadie debe apretarle el abdomen.",
    therapist:
      "Envíe a la persona a urgencias y no dé masaje: la presión puede empeorar un órgano inflamado, obstruido o que sangra, y retrasa la cirugía. Un brote intestinal conocido sin estos signos se rige por las reglas de la enfermedad intestinal.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "sepsis-meningitis-signs": {
    title: "Fiebre con señales de una infección grave",
    client:
      "Llame ahora al número de emergencias. La causa puede ser una infección grave, y la atención temprana cambia mucho las cosas. No espere a ver si sale un sarpullido.",
    therapist:
      "Llame a los servicios de emergencias sin esperar a que salga un exantema. La meningitis y la sepsis pueden matar en horas y pueden empezar como rigidez de cuello y dolor muscular.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "anaphylaxis-or-severe-breathing-difficulty": {
    title: "Hinchazón de la cara o la garganta, o un ataque de asma",
    client:
      "Llame ahora al número de emergencias. Si tiene su propio autoinyector de adrenalina o su inhalador de rescate, úselo como le enseñaron. Pare enseguida cualquier masaje.",
    therapist:
      "Interrumpa la sesión, llame a los servicios de emergencias y use la adrenalina o el inhalador de rescate de la propia persona si los tiene. La hinchazón de la vía aérea o un asma grave pueden llevar al colapso en minutos y pueden seguir al contacto con un aceite o con látex.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "collapse-confusion-seizure-or-hypo": {
    title: "Desmayo, confusión, una convulsión o una bajada de azúcar",
    client:
      "Llame ahora al número de emergencias, o pida a alguien cercano que llame. Siéntese o acuéstese en un lugar seguro. Si la causa puede ser una bajada de azúcar, tome azúcar de acción rápida, como un zumo o jugo, pero solo si está completamente consciente y puede tragar.",
    therapist:
      "Pare, proteja a la persona de lesiones, llame a los servicios de emergencias y dé azúcar de acción rápida solo si la persona está despierta y puede tragar. Una alteración de la conciencia puede ser una hipoglucemia, una convulsión, un accidente cerebrovascular o un evento cardíaco.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "limb-or-muscle-emergency": {
    title: "Un brazo, una pierna o un músculo que necesita atención urgente",
    client:
      "Vaya ahora a un servicio de urgencias. Un músculo o su riego de sangre puede estar en apuros, y la atención rápida lo protege. No frote, no apriete, no ponga hielo ni levante el brazo, la pierna o la parte dolorida.",
    therapist:
      "Envíe a la persona a un servicio de urgencias; no frote, comprima, enfríe con hielo ni eleve la extremidad. La presión compartimental o la falta de riego matan el tejido en horas, y la destrucción muscular tras un masaje vigoroso o con pistolas de masaje ha dañado los riñones.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "head-or-neck-injury-warning-signs": {
    title: "Señales de alarma tras un golpe en la cabeza o el cuello",
    client:
      "Llame ahora al número de emergencias. Después de un golpe o una sacudida, señales como estas hay que revisarlas enseguida. Mantenga el cuello quieto y deje que el masaje espere.",
    therapist:
      "Llame a los servicios de emergencias, mantenga el cuello quieto y no dé tratamiento. Estos signos hacen pensar en un sangrado cerebral o en una lesión inestable del cuello.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "pregnancy-emergency-signs": {
    title: "Señales de alarma en el embarazo o después del parto",
    client:
      "Llame ahora a su equipo de maternidad o al número de emergencias. En el embarazo o después del parto, señales como estas hay que revisarlas sin demora. El masaje tiene que esperar.",
    therapist:
      "Contacte ahora con las urgencias de maternidad o con los servicios de emergencias y no dé masaje. Estos signos pueden indicar un aborto espontáneo, problemas de la placenta, un parto prematuro o preeclampsia.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "ectopic-pregnancy-signs": {
    title: "Señales de alarma al principio del embarazo",
    client:
      "Vaya ahora a un servicio de urgencias o a una unidad de embarazo temprano. Si se desmaya, se desploma o tiene un dolor fuerte, llame al número de emergencias. Señales como estas hay que revisarlas enseguida, así que el masaje tiene que esperar.",
    therapist:
      "No dé masaje y envíe ahora a la persona a urgencias o a una unidad de embarazo temprano, en ambulancia si hay colapso, desmayo o dolor intenso. Un embarazo fuera del útero puede romperse, y un dolor en un lado del abdomen o en la punta del hombro puede ser el único signo.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "suicidal-or-immediate-danger": {
    title: "Su seguridad en este momento",
    client:
      "Por favor, llame ahora al número de emergencias o a una línea de ayuda en crisis. Si puede, vaya a un lugar seguro y quédese con alguien de confianza. No tiene que pasar por esto en soledad, y el masaje puede esperar.",
    therapist:
      "Quédese con la persona, llame a emergencias o a una línea de crisis y siga el protocolo de protección en lugar de tratar. La seguridad inmediata está por encima de cualquier terapia y necesita ayuda especializada en crisis.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "very-high-blood-pressure-with-symptoms": {
    title: "Presión arterial muy alta con síntomas",
    client:
      "Llame ahora al número de emergencias. Siéntese con la espalda recta, afloje la ropa apretada y quite todo lo que le presione. Su presión arterial puede estar muy alta, y la atención rápida ayuda.",
    therapist:
      "Siente a la persona con el tronco erguido, retire lo que presione o la ropa apretada y llame a los servicios de emergencias. Una hipertensión grave con síntomas, o una disreflexia autonómica, puede causar un accidente cerebrovascular o una convulsión.",
    reconsider: "después de una valoración de urgencias, cuando el personal de salud esté de acuerdo",
  },
  "dvt-known-or-suspected": {
    title: "Un coágulo de sangre reciente o todavía en tratamiento",
    client:
      "Por ahora no hay masaje en ninguna parte del cuerpo, porque podría mover un coágulo. Si el coágulo es nuevo, acuda hoy mismo a una consulta médica. Si le falta el aire, le duele el pecho o tose sangre, llame ahora al número de emergencias. El masaje debe esperar hasta que el tratamiento esté estable y un médico o médica lo autorice por escrito.",
    therapist:
      "No dé masaje en ninguna parte fuera de la atención supervisada en un hospital, y consiga una valoración el mismo día si el coágulo es nuevo; con falta de aire, dolor de pecho o tos con sangre, llame ahora a los servicios de emergencias. La presión o el movimiento podrían soltar un coágulo hacia los pulmones, y una flebitis superficial puede coexistir con una trombosis venosa profunda.",
    reconsider: "cuando el coágulo esté tratado y estable y el personal de salud haya autorizado el masaje por escrito",
  },
  "unexplained-calf-or-one-sided-limb-swelling": {
    title: "Hinchazón o dolor sin explicación en un brazo o una pierna",
    client:
      "Hoy no hay masaje. Por favor, acuda hoy mismo a una consulta médica, y no frote ni apriete la zona dolorida. A menudo no es un coágulo, pero eso hay que comprobarlo antes. Si le falta el aire, le duele el pecho o tose sangre, llame ahora al número de emergencias.",
    therapist:
      "No dé masaje ni haga la prueba de apretar la pantorrilla; gestione una valoración médica el mismo día; con falta de aire, dolor de pecho o tos con sangre, llame ahora a los servicios de emergencias. Una hinchazón de un solo lado, o un cordón caliente, duro y dolorido a lo largo de una vena, cuenta como coágulo hasta que se demuestre lo contrario.",
    reconsider: "cuando el personal de salud haya descartado un coágulo",
  },
  "unexplained-general-swelling": {
    title: "Hinchazón nueva de las dos piernas, las manos o la cara",
    client:
      "Por ahora no hay masaje ni drenaje linfático. Por favor, pida pronto una consulta médica para estudiar la hinchazón. Vaya el mismo día si apareció deprisa, si le falta el aire, si orina menos, si está embarazada o si dio a luz hace poco.",
    therapist:
      "No dé masaje ni drenaje linfático; gestione pronto una valoración, el mismo día si es rápida o si hay falta de aire, menos orina, embarazo o parto reciente. Puede ser insuficiencia cardíaca, renal o hepática, o preeclampsia, y mover el líquido puede sobrecargar el corazón.",
    reconsider: "cuando el personal de salud haya encontrado la causa y esté de acuerdo",
  },
  "fever-or-acute-infection": {
    title: "Fiebre o una enfermedad que se contagia",
    client:
      "El masaje debe esperar hasta que lleve 48 horas bien y ya no pueda contagiar a nadie. Por ahora descanse, y busque atención médica si se siente peor.",
    therapist:
      "Aplace hasta 48 horas después de la última fiebre, vómito o diarrea, cuando la persona esté bien y ya no contagie; aconseje atención médica si empeora. El cuerpo está bajo una carga general y la enfermedad puede transmitirse.",
    reconsider: "48 horas después de la última fiebre, vómito o diarrea, cuando la persona esté bien y ya no contagie",
  },
  "contagious-skin-disease-widespread": {
    title: "Un problema de la piel que se contagia por contacto",
    client:
      "El masaje debe esperar hasta que esto se haya tratado y ya no se pueda contagiar. Puede pasar a otros por el contacto, las sábanas y las toallas. En una farmacia o una consulta médica le pueden decir qué ayuda.",
    therapist:
      "Aplace todo trabajo manual hasta que esté tratado y ya no sea contagioso. El contacto, la ropa de camilla y los instrumentos pueden llevarlo a otra piel, a usted y a clientes posteriores.",
    reconsider: "cuando se haya tratado y ya no sea contagioso",
  },
  "spreading-skin-infection": {
    title: "Piel dolorida que se extiende, tiene líneas rojas o suelta pus",
    client:
      "Por ahora no hay masaje. Por favor, acuda hoy mismo a una consulta médica, porque la piel puede estar infectada y frotarla podría extender la infección. La atención temprana ayuda.",
    therapist:
      "No dé masaje; envíe a la persona a atención médica el mismo día. Una celulitis, una linfangitis o un absceso pueden pasar a la sangre si se manipulan.",
    reconsider: "cuando los antibióticos hayan hecho efecto y el personal de salud esté de acuerdo",
  },
  "serious-spinal-or-cancer-warning-signs": {
    title: "Señales que conviene revisar en consulta médica antes de un masaje",
    client:
      "Por favor, acuda pronto a una consulta médica. El masaje debe esperar hasta que esto se haya revisado. A menudo la causa es sencilla, pero lo mejor es saberlo.",
    therapist:
      "Aplace el masaje y derive pronto a una valoración médica antes de cualquier tratamiento. Estos rasgos hacen sospechar un tumor o una infección de la columna detrás de un dolor musculoesquelético; muchos resultan falsas alarmas, así que mantenga un tono tranquilo.",
    reconsider: "cuando se haya hecho una valoración médica",
  },
  "suspected-fracture": {
    title: "Una lesión que puede ser un hueso roto",
    client:
      "Por ahora no hay masaje. Por favor, vaya hoy a que se lo vean, porque puede hacer falta una radiografía u otra imagen. Quizá sea solo un moretón o un esguince, pero hasta que se sepa nadie debe apretar la parte dolorida.",
    therapist:
      "No dé tratamiento; gestione una valoración médica con imagen el mismo día, ya que el masaje puede desplazar una fractura no reconocida y dañar vasos o nervios. Un esguince o una distensión sin estos signos se rige por la regla de la lesión aguda.",
    reconsider: "cuando se haya descartado una fractura",
  },
  "new-headache-with-warning-features": {
    title: "Un dolor de cabeza nuevo o distinto que hay que revisar",
    client:
      "Por favor, acuda hoy mismo a una consulta médica, o a un servicio de urgencias si le afecta a la vista. La mayoría de los dolores de cabeza son inofensivos, pero este debe revisarse. El masaje debe esperar hasta entonces.",
    therapist:
      "Derive a una valoración el mismo día, o a un servicio de urgencias si la visión está afectada, y no trabaje la cabeza ni el cuello. Una arteritis de células gigantes, una presión elevada o una infección pueden confundirse con una cefalea tensional.",
    reconsider: "cuando se haya hecho una valoración médica",
  },
  "hypertension-uncontrolled": {
    title: "Presión arterial alta o sin controlar",
    client:
      "El masaje debe esperar hasta que el personal médico o de enfermería haya revisado su presión arterial. Si es de 180/120 o más, vaya a que se la vean hoy. Si además tiene dolor de cabeza, visión borrosa o confusión, llame al número de emergencias.",
    therapist:
      "Aplace y derive para una revisión de la presión arterial, el mismo día si es de 180/120 o más. La presión dolorosa y el calor pueden subirla más en alguien que ya tiene riesgo de accidente cerebrovascular.",
    reconsider: "cuando las mediciones estén repetidamente por debajo de 160/100 o el personal de salud lo autorice",
  },
  "heart-failure-decompensated": {
    title: "Insuficiencia cardíaca con señales de que empeora",
    client:
      "Por ahora no hay masaje ni drenaje linfático, porque puede ser demasiado para el corazón. Por favor, contacte sin demora con su equipo de cardiología o con un médico o médica. Le dirán qué hacer ahora.",
    therapist:
      "No dé masaje ni drenaje linfático y gestione una valoración médica urgente. El corazón no puede con más líquido de retorno y puede llegar a la congestión pulmonar.",
    reconsider: "cuando esté estable y el equipo de cardiología haya autorizado el masaje",
  },
  preeclampsia: {
    title: "Preeclampsia",
    client:
      "Por ahora no hay masaje. Por favor, contacte con su equipo de maternidad y siga su plan. Si le da un dolor de cabeza fuerte, le cambia la vista o le duele la parte alta del abdomen, llame enseguida a su equipo o al número de emergencias.",
    therapist:
      "No dé masaje y dirija a la persona al equipo de maternidad. Puede avanzar de repente hasta una convulsión, un accidente cerebrovascular o un fallo de la placenta, y conlleva riesgo de trombosis.",
    reconsider: "cuando se haya resuelto, tras el alta del equipo de maternidad",
  },
  intoxication: {
    title: "Alcohol o drogas hoy, o somnolencia",
    client:
      "Hoy no hay masaje. Por favor, pida otra cita para cuando ya no haya ningún efecto y se sienta con la mente bien despierta, al menos dentro de 12 a 24 horas. Asegúrese de poder volver a casa sin peligro.",
    therapist:
      "No trate hoy; dé otra cita para cuando no quede ningún efecto y asegúrese de que la persona llegue bien a casa. El consentimiento, el aviso de dolor, la presión arterial y el sangrado están alterados; los analgésicos recetados sin somnolencia se rigen por la regla de los opioides.",
    reconsider: "cuando no quede ningún efecto, después de al menos 12 a 24 horas",
  },
  "cannot-consent-or-acute-psychosis": {
    title: "No poder dar el consentimiento a un masaje en este momento",
    client:
      "Hoy no hay masaje. Por favor, hable con su equipo de salud mental o con su médico o médica, o pida a alguien de confianza que les llame con usted. El masaje puede esperar hasta que sienta calma y pueda decidir con libertad.",
    therapist:
      "No dé tratamiento; avise al equipo de salud mental o al equipo médico de la persona. El contacto sin un consentimiento válido no es seguro y puede asustar o malinterpretarse.",
    reconsider: "cuando haya estabilidad y se pueda dar el consentimiento",
  },
  "sickle-cell-crisis": {
    title: "Una crisis de anemia falciforme",
    client:
      "Por ahora no hay masaje. Por favor, contacte sin demora con el equipo que lleva su anemia falciforme o vaya a urgencias. Evite el frío, el calor y la presión, porque pueden empeorar una crisis.",
    therapist:
      "No dé masaje y dirija a la persona a hematología urgente o a urgencias. Una crisis conlleva riesgo de trombosis, de accidente cerebrovascular y de síndrome torácico agudo, y el frío, el calor o la presión pueden agravarla.",
    reconsider:
      "cuando la crisis haya terminado y el equipo que lleva la anemia falciforme (hematología) esté de acuerdo",
  },
  "hot-swollen-joint-new": {
    title: "Una articulación dolorida o caliente sin causa conocida",
    client:
      "Por favor, vaya hoy mismo a una consulta médica para que le vean esta articulación, y deje que el masaje espere. Puede tener muchas causas, pero antes hay que descartar una infección.",
    therapist:
      "No dé tratamiento; gestione una valoración médica el mismo día. Una infección articular destruye el cartílago con rapidez y se parece a una distensión o a un brote de gota.",
    reconsider: "cuando se haya descartado una infección",
  },
  "joint-flare-with-illness": {
    title: "Un brote en una articulación con malestar general",
    client:
      "Todo masaje debe esperar hasta que la articulación se haya calmado y usted se sienta bien. Por favor, pida a su médico o médica habitual, o al personal de enfermería, que la revise. Si tiene fiebre o no puede mover la articulación, vaya hoy a que se la vean.",
    therapist:
      "Aplace todo masaje y pida al personal de salud habitual que revise el brote, el mismo día si hay fiebre o la articulación no se puede mover. Un malestar general puede ocultar una infección, y la carga y el calor pueden prolongar el brote.",
    reconsider: "cuando el brote se haya calmado y no haya señales de enfermedad",
  },
  "clinician-advised-against": {
    title: "El consejo del personal de salud de no recibir masaje",
    client:
      "Por favor, siga el consejo de su médico o médica, matrona, partera o personal de enfermería, y por ahora no reciba masajes. Puede que conozcan un riesgo que estas preguntas no muestran. Puede preguntarles qué sería seguro.",
    therapist:
      "Siga el consejo del personal de salud y no actúe en contra de él. Puede que conozcan un riesgo que el formulario no recoge.",
    reconsider: "cuando quien dio ese consejo lo cambie",
  },
  "recent-heart-attack-or-unstable-angina": {
    title: "Un problema reciente del corazón o una operación de corazón",
    client:
      "Antes de cualquier masaje necesita el visto bueno por escrito de su equipo de cardiología. Después, las sesiones son cortas y suaves, en posición medio sentada y sin calor.",
    therapist:
      "Espere la autorización por escrito del equipo de cardiología; después, sesiones cortas y ligeras en posición semirreclinada, sin calor, drenaje linfático, percusión, manipulaciones ni masaje tailandés. Un corazón que se recupera tolera mal la carga circulatoria y la de la postura.",
    reconsider: "a partir de los 3 meses, o desde las 6 semanas con el visto bueno del equipo de cardiología",
  },
  "recent-stroke-or-tia": {
    title: "Un accidente cerebrovascular, aunque fuera pasajero, en los últimos 3 meses",
    client:
      "Antes de cualquier masaje necesita el visto bueno del equipo que trata su accidente cerebrovascular. Después, la presión es siempre ligera, y la parte delantera y los lados del cuello no se tocan.",
    therapist:
      "Espere la autorización del equipo que trata el accidente cerebrovascular; después, solo trabajo ligero, lejos de la parte delantera y los lados del cuello, sin trabajo profundo, percusión, piedras calientes ni técnicas articulares. El riesgo de que se repita es mayor al principio, y muchas personas toman anticoagulantes.",
    reconsider: "3 meses después del accidente cerebrovascular, o antes con el visto bueno del equipo que lo trata",
  },
  "heart-failure-stable": {
    title: "Insuficiencia cardíaca",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su equipo de cardiología. Después, la presión es siempre ligera, y la parte de arriba del cuerpo está elevada. No se hacen drenaje linfático, trabajo profundo ni trabajo en el abdomen, y no se usa calor.",
    therapist:
      "Obtenga la autorización del equipo de cardiología; después, trabajo ligero con la parte superior del cuerpo elevada. El drenaje linfático, el trabajo abdominal y el profundo, la percusión y el calor siguen excluidos: desplazar líquido hacia el centro o pasar mucho tiempo en horizontal puede sobrecargar el corazón.",
  },
  "heart-or-artery-disease": {
    title: "Enfermedad del corazón o de las arterias",
    client:
      "Por favor, consulte una vez con su médico o médica antes del masaje. Después, la presión no pasa de moderada, sin calor, y la cabeza puede estar elevada. Tenga cerca su aerosol o sus pastillas para el corazón, y pare si le duele el pecho o le falta el aire.",
    therapist:
      "Consulte una vez con el médico o médica; después, presión moderada como máximo, sin calor, trabajo profundo ni percusión, con la cabeza elevada si la persona quiere. Tenga a mano el aerosol o las pastillas de la propia persona y pare ante cualquier dolor de pecho o falta de aire, ya que la carga, el calor y estar en horizontal pueden provocar síntomas.",
    reconsider:
      "cuando haya visto bueno médico, y otra vez tras cualquier cambio en los síntomas, los medicamentos o el tratamiento",
  },
  "breathless-on-effort-or-lying-flat": {
    title: "Falta de aire con un esfuerzo ligero o al acostarse en horizontal",
    client:
      "Antes de cualquier masaje, un médico o médica tiene que saberlo y dar su visto bueno. Si es algo nuevo, empeora o aparece de noche, vaya primero a que lo revisen. Después, las sesiones son cortas y suaves, con la cabeza y el pecho elevados.",
    therapist:
      "Una falta de aire nueva, en aumento o nocturna debe revisarse antes de cualquier masaje; cuando haya diagnóstico y visto bueno médico, trabaje poco tiempo y con suavidad, con el pecho y la cabeza elevados o en posición sentada, nunca en horizontal ni boca abajo. Es un signo temprano frecuente de insuficiencia cardíaca o pulmonar.",
    reconsider:
      "cuando un médico o médica lo sepa y esté de acuerdo, mientras que una falta de aire nueva o en aumento debe revisarse antes",
  },
  "breathless-with-clot-risk": {
    title: "Falta de aire junto con un riesgo mayor de coágulos",
    client:
      "Por favor, acuda hoy mismo a una consulta médica y deje que el masaje espere. La falta de aire tiene muchas causas, pero antes hay que descartar un coágulo en el pulmón. Si aparece de golpe, llame al número de emergencias.",
    therapist:
      "No dé tratamiento; haga que la persona acuda hoy mismo a una consulta médica. La falta de aire junto con un motivo para tener coágulos aumenta la probabilidad de una embolia pulmonar.",
    reconsider: "cuando un médico o médica haya descartado un coágulo en el pulmón",
  },
  "high-blood-pressure-reading-unknown": {
    title: "Presión arterial alta sin una medición reciente",
    client:
      "Por favor, mídase la presión arterial antes de la sesión, en casa, en una farmacia o con el personal de enfermería. Por debajo de 160/100, este punto queda resuelto; con ese valor o más, el masaje debe esperar a una revisión. Sin medición, hace falta el visto bueno de un médico o médica, y la presión del masaje no pasa de moderada.",
    therapist:
      "Haga medir la presión arterial antes de la sesión, en casa, en una farmacia o por el personal de salud: por debajo de 160/100 esta regla deja de aplicarse; desde 160/100 se aplica la regla de la presión sin controlar. Sin medición no se hace nada salvo con visto bueno médico, y entonces con presión moderada como máximo y sin calor.",
    reconsider: "en cuanto se conozca una medición (por debajo de 160/100 esta regla deja de aplicarse)",
  },
  "kidney-failure-or-dialysis": {
    title: "Insuficiencia renal o diálisis",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su equipo de nefrología. Después, la presión es siempre ligera, y una fístula o una vía no se tocan. No se hacen drenaje linfático ni trabajo profundo.",
    therapist:
      "Consiga la autorización del equipo de nefrología; después, solo trabajo ligero, sin drenaje linfático, pases profundos de drenaje, percusión, ventosas ni raspado, y fuera de la extremidad y las zonas de la fístula o el catéter. Los cambios de líquidos, la fragilidad de la piel y los huesos y el sangrado aumentan el riesgo.",
  },
  "liver-failure-or-cirrhosis": {
    title: "Enfermedad avanzada del hígado o señales de ella",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su médico o médica. Después, el contacto es siempre ligero, y el abdomen no se toca. No se hacen drenaje linfático ni trabajo profundo, ni se usan piedras calientes.",
    therapist:
      "Obtenga la autorización del personal de salud; después, contacto ligero y no circulatorio, lejos del abdomen; sin drenaje linfático, trabajo profundo, percusión, ventosas, raspado ni piedras calientes. La coagulación es mala, las venas pueden sangrar y los cambios de líquidos se toleran mal.",
  },
  "aneurysm-known": {
    title: "Un aneurisma o una arteria débil o desgarrada",
    client:
      "Antes de cualquier masaje necesita el visto bueno del equipo que trata sus vasos sanguíneos. Después, el contacto es siempre ligero, y el abdomen no se toca. No se hacen trabajo profundo ni movimientos forzados de la columna, y no se usan pistolas de masaje ni calor.",
    therapist:
      "No haga nada hasta que el equipo vascular dé su autorización; después, solo trabajo ligero, y nunca técnicas abdominales, profundas, de percusión, de manipulación ni con calor. La presión o las subidas de la presión arterial podrían romper una arteria debilitada.",
    reconsider: "cuando se haya reparado, tras el alta del equipo vascular",
  },
  "low-platelets-or-bleeding-disorder": {
    title: "Plaquetas bajas o sangre que no coagula bien",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su equipo de hematología, con un recuento reciente si tiene las plaquetas bajas. Después, el contacto es siempre ligero, sin ventosas, raspado ni agujas. Si tiene algún sangrado, o puntos rojos que nadie le ha explicado, deje que el masaje espere y acuda antes a una consulta médica.",
    therapist:
      "Obtenga la autorización del equipo de hematología; después, solo presión ligera, sin trabajo profundo ni articular, raspado, ventosas ni agujas; los puntos o sangrados sin explicación requieren antes una valoración médica. Con plaquetas bajas pida un recuento actual: por debajo de 20 x 10^9/L o con cualquier sangrado, nada de masaje; por debajo de 50, solo contacto ligero.",
    reconsider: "cuando se recupere el recuento de plaquetas (si el trastorno es de por vida, este límite se mantiene)",
  },
  "clot-history": {
    title: "Un coágulo de sangre ahora o en el pasado",
    client:
      "Antes de cualquier masaje, su médico o médica tiene que confirmar que el tratamiento ha terminado o está estable. Después, la presión es siempre ligera. El brazo o la pierna que tuvo un coágulo no se toca hasta que pasen al menos 6 meses desde el final del tratamiento, y el trabajo profundo en las piernas sigue excluido.",
    therapist:
      "Confirme con el personal de salud que el tratamiento ha terminado o está estable; después, trabajo ligero; evite la extremidad afectada hasta que pasen al menos 6 meses desde el final del tratamiento, y tampoco haga después trabajo profundo en las piernas. Las recaídas son frecuentes, y un coágulo antiguo puede volver a moverse.",
    reconsider:
      "6 meses después de terminar el tratamiento, en lo que toca a la extremidad, mientras que el trabajo profundo en las piernas sigue excluido salvo autorización",
  },
  "clot-history-limb": {
    title: "El brazo o la pierna que tuvo un coágulo de sangre",
    client:
      "El brazo o la pierna que tuvo el coágulo no se toca. Si no se sabe cuál fue, no se toca ninguna de las dos piernas.",
    therapist:
      "No trabaje la extremidad que tuvo el coágulo o, si no se sabe cuál fue, ninguna de las dos piernas. Se han producido embolias pulmonares tras masajes de piernas mucho después de un coágulo.",
    reconsider:
      "6 meses después de terminar el tratamiento, en lo que toca a la extremidad, mientras que el trabajo profundo en las piernas sigue excluido salvo autorización",
  },
  "peripheral-artery-disease": {
    title: "Arterias de las piernas obstruidas, o calambres en las piernas al caminar",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su médico o médica, que debe saber si tiene calambres en las piernas al caminar. Después, la presión es siempre ligera, lejos de las piernas afectadas, y sin calor ni frío en ellas.",
    therapist:
      "Consiga el visto bueno médico; después, trabajo ligero lejos de las piernas afectadas, sin calor ni frío en ellas. Una placa o un coágulo podrían desplazarse, la piel cicatriza mal y la misma enfermedad afecta al corazón y al cerebro.",
  },
  "cancer-active-or-in-treatment": {
    title: "Tratamiento o pruebas de cáncer, actuales o recientes",
    client:
      "Antes de cualquier masaje necesita el visto bueno del equipo que le trata o le hace las pruebas. Después, el contacto es siempre ligero y lo dan terapeutas con formación en cáncer. Se mantiene lejos de cualquier tumor, piel tratada, vía o lugar con riesgo de coágulo.",
    therapist:
      "Acuerde un plan con el equipo de oncología y recurra a terapeutas con formación oncológica, con presión ligera, evitando las zonas del tumor, irradiadas, de vías y con riesgo de trombosis. Los recuentos bajos, los coágulos y la fragilidad de huesos y piel requieren cuidados adaptados; no se ha demostrado que el masaje en sí extienda el cáncer.",
    reconsider:
      "3 meses después de terminar el tratamiento (durante el tratamiento, al menos 72 horas después de cada quimioterapia)",
  },
  "bone-metastasis-or-weak-bone-lesion": {
    title: "Cáncer que afecta a los huesos",
    client:
      "Antes de cualquier masaje, su equipo de oncología tiene que dar su visto bueno y decir qué huesos están afectados. Ahí solo se apoyan las manos quietas o se dan pases muy suaves, y no se fuerza ninguna articulación. La presión es ligera en todo el cuerpo.",
    therapist:
      "Consiga del equipo de oncología la lista de huesos afectados; ahí, solo contacto sostenido o pases muy ligeros, sin forzar articulaciones, y presión ligera en el resto. Un hueso debilitado puede fracturarse o comprimir la médula con cargas pequeñas.",
  },
  "recent-surgery": {
    title: "Una operación en los últimos 3 meses",
    client:
      "Antes de cualquier masaje necesita el visto bueno de su cirujano o cirujana. Después, la presión es siempre ligera, y el lugar de la operación no se toca hasta que haya sanado. No se hacen trabajo en el abdomen ni trabajo profundo.",
    therapist:
      "Consulte antes al equipo de cirugía: hasta que dé su visto bueno, nada está autorizado; después, solo trabajo ligero, fuera de la zona y con cuidado en las piernas, sin trabajo profundo, abdominal, de percusión, ventosas ni raspado. Las heridas, los implantes y la inmovilidad traen riesgo de infección, sangrado y trombosis.",
    reconsider:
      "6 semanas después de una cirugía menor, 3 meses después de una cirugía mayor, abdominal, de columna o de articulación, o cuando el cirujano o la cirujana esté de acuerdo",
  },
  "disc-herniation-with-nerve-deficit": {
    title: "Un problema de disco o de nervio con adormecimiento o debilidad",
    client:
      "Antes de cualquier masaje, su médico o médica tiene que revisarlo y dar su visto bueno. Después, la presión es siempre ligera, lejos de la parte afectada de la columna. No hay movimientos forzados, tirones ni estiramientos fuertes.",
    therapist:
      "Exija una valoración médica del déficit; después, trabajo muscular ligero lejos del nivel afectado, sin manipulaciones, tracción ni posiciones de final de recorrido. El daño discal está entre los efectos adversos descritos con más frecuencia, casi siempre tras técnicas vertebrales con fuerza.",
    reconsider: "cuando se haya valorado y esté estable",
  },
  "spinal-cord-injury": {
    title: "Lesión de la médula espinal o espina bífida",
    client:
      "Antes de cualquier masaje, su equipo de rehabilitación tiene que dar su visto bueno y ayudar a preparar un plan por si la presión arterial sube de golpe. Después, el contacto es siempre ligero, sin calor ni frío. Antes se revisan la piel y la vejiga.",
    therapist:
      "Trabaje solo con la autorización del equipo de rehabilitación: presión ligera, sin calor, frío, trabajo abdominal ni articular; revise antes la piel y la vejiga y tenga un plan para la disreflexia autonómica. El dolor que no se siente, el calor o la irritación de la vejiga pueden desencadenar subidas peligrosas de la presión, y los huesos pueden ser frágiles.",
  },
  "head-or-neck-injury-recent": {
    title: "Una lesión reciente de cabeza o cuello, o una conmoción cerebral",
    client:
      "Antes de cualquier masaje, un médico o médica tiene que revisarlo y dar su visto bueno. Después de una conmoción cerebral, espere hasta 10 días después del último síntoma. Entonces solo se trabaja con suavidad y presión ligera.",
    therapist:
      "Espere a la valoración médica y, tras una conmoción cerebral, hasta 10 días después del último síntoma; después, solo trabajo ligero y suave de cuello y hombros. Un cerebro sacudido necesita reposo, un cuello sacudido necesita revisión, y los signos de alarma pueden aparecer tarde.",
    reconsider:
      "cuando el personal de salud lo haya autorizado (tras una conmoción cerebral, 10 días después del último síntoma)",
  },
  "epilepsy-uncontrolled": {
    title: "Una crisis epiléptica en el último año, o crisis que han cambiado",
    client:
      "Antes de cualquier masaje, su médico o médica tiene que dar su visto bueno y ayudar con un plan escrito para una crisis. Su terapeuta está con usted todo el tiempo. La presión no pasa de moderada, sin olores fuertes, piedras calientes, pistolas de masaje ni aparatos eléctricos.",
    therapist:
      "Consiga la autorización del personal de salud y un plan escrito para las crisis, y nunca deje a la persona sola en la camilla; presión moderada como máximo. El estrés, el calor, los olores fuertes, la luz parpadeante y la vibración pueden provocar una crisis.",
    reconsider: "después de 12 meses sin ninguna crisis",
  },
  "pregnancy-first-trimester": {
    title: "Embarazo temprano, o de semanas sin confirmar",
    client:
      "Por favor, consulte con su matrona, partera, médico o médica antes de cualquier masaje. Después, las sesiones son cortas y suaves, con terapeutas con formación en embarazo. El abdomen no se toca, y no se usan aromas, calor ni agujas.",
    therapist:
      "Confirme con la matrona, la partera, el médico o la médica; después, trabajo corto, ligero y no abdominal a cargo de terapeutas con formación prenatal, sin aromas, calor, agujas ni puntos de presión. El aborto espontáneo es más frecuente en esta etapa y se relacionaría sin razón con el tratamiento, y las náuseas y el calor se toleran mal.",
    reconsider: "desde la semana 14 del embarazo",
  },
  "pregnancy-high-risk": {
    title: "Un embarazo que necesita más cuidados",
    client:
      "Antes de cualquier masaje necesita el visto bueno por escrito de su equipo de maternidad. Le dirán en qué posición puede estar y qué se puede hacer. Después, la presión es siempre ligera, y el abdomen no se toca.",
    therapist:
      "Proceda solo con una autorización por escrito del equipo de maternidad que indique las posiciones y técnicas permitidas, con presión ligera. Las complicaciones pueden cambiar con rapidez, y cada una tiene límites distintos.",
    reconsider: "después del parto",
  },
  "severe-mental-illness-or-cognitive-impairment": {
    title: "Apoyo para entender el masaje y dar el consentimiento",
    client:
      "Antes de cualquier masaje tiene que dar su visto bueno su médico o médica, o la persona que puede decidir por usted según la ley. Se empieza con poco tiempo y suavidad, con la ropa puesta, en las manos o los hombros. Puede decir que pare en cualquier momento.",
    therapist:
      "Confirme el consentimiento, o una representación legal, con el personal de salud o quien cuida a la persona; empiece con un trabajo breve, ligero y con ropa en manos u hombros. El consentimiento, la percepción del contacto y el aviso de riesgos pueden variar de un día a otro.",
    reconsider: "en cada sesión",
  },
  "minor-under-18": {
    title: "Edad menor de 18 años",
    client:
      "Hace falta el visto bueno por escrito de la madre, el padre o quien tenga la tutela, y también el suyo. Si tiene menos de 16 años, esa persona se queda en la sala. La presión no pasa de moderada, sin trabajo profundo, movimientos forzados de la columna ni pistolas de masaje.",
    therapist:
      "Obtenga el consentimiento por escrito de la madre, el padre o quien tenga la tutela, y el acuerdo de la persona menor; con menos de 16 años, quien tenga la tutela se queda en la sala; prevalece una ley local más estricta. Presión moderada como máximo: las técnicas fuertes pueden dañar el tejido que crece.",
    reconsider: "a los 18 años",
  },
  "immune-suppressed-or-transplant": {
    title: "Defensas bajas",
    client:
      "Antes de cualquier masaje necesita el visto bueno del equipo que lleva su tratamiento. Después, la presión es siempre ligera, con sábanas limpias, manos limpias y nada que pueda romper la piel.",
    therapist:
      "Consulte al equipo que lleva el tratamiento; después, trabajo ligero con higiene estricta y ropa limpia en la sala; sin técnicas que rompan la piel, ventosas, raspado ni trabajo dentro de la boca. Una infección pequeña o una herida pequeña en la piel puede volverse grave.",
    reconsider: "cuando el sistema inmunitario se haya recuperado",
  },
  "adverse-reaction-last-session": {
    title: "Una mala reacción después de un masaje anterior",
    client:
      "Por favor, pregunte a un médico o médica qué causó la reacción y pida su visto bueno antes de otro masaje. Hasta entonces, no repita esa técnica. Después, la presión es siempre ligera.",
    therapist:
      "No repita la misma técnica hasta que el personal de salud haya explicado la reacción; después, presión ligera, sin trabajo profundo, manipulaciones, percusión, ventosas ni raspado. Puede ser el primer signo de un problema no detectado, y repetirla aumenta el riesgo.",
    reconsider: "cuando el personal de salud haya explicado la reacción",
  },
  "undiagnosed-or-worsening-condition": {
    title: "Un problema todavía sin explicar, sin nombre o sin estabilizar",
    client:
      "Por favor, pregunte antes a un médico o médica, para que se revise el problema o se sepa el nombre de la enfermedad o el medicamento. A menudo la causa es sencilla, pero lo mejor es saberlo. Con el visto bueno médico, la presión es por ahora ligera.",
    therapist:
      "Haga que se valore o se identifique antes de un trabajo firme o especializado; con visto bueno médico, solo presión ligera. Una causa desconocida no se puede evaluar técnica por técnica, así que la incertidumbre cuenta como riesgo.",
    reconsider: "cuando se haya valorado o se le haya puesto nombre",
  },
  "bowel-disease-flare": {
    title: "Un brote de enfermedad intestinal",
    client:
      "Lo mejor es esperar a que el brote se calme. Con el visto bueno de su médico o médica, es adecuado un trabajo corto y suave lejos del abdomen, la zona lumbar y la pelvis. Con fiebre, espere; ante un dolor nuevo y fuerte o un sangrado abundante, busque atención de urgencias.",
    therapist:
      "Espere a que el brote se calme o, con visto bueno médico, dé un trabajo corto, ligero y con apoyos cómodos, lejos del abdomen, la zona lumbar y la pelvis. La fiebre aplaza; un dolor nuevo e intenso o un sangrado abundante es una emergencia.",
    reconsider: "cuando el brote se haya calmado",
  },
  "skin-infection-local": {
    title: "Una infección de la piel o un sarpullido que se puede contagiar",
    client:
      "La piel afectada se cubre y no se toca hasta que haya sanado y no se pueda contagiar. Su terapeuta usa una barrera, como guantes, y sábanas limpias.",
    therapist:
      "Evite y cubra la zona, use una barrera y cambie la ropa de camilla. El contacto lo extiende por la piel y a otras personas; si es muy contagioso o está en varias zonas, se aplaza.",
    reconsider: "cuando haya sanado y ya no sea contagioso",
  },
  "broken-or-irritated-skin": {
    title: "Piel abierta, quemada o dolorida",
    client:
      "La piel dolorida y un margen amplio a su alrededor no se tocan, y no se les pone aceite. Si una quemadura de sol tiene ampollas, es extensa o viene con fiebre, deje que el masaje espere. Si una herida no sana, o una zona de presión está roja, pida consejo médico.",
    therapist:
      "Manténgase lejos de la zona con un margen amplio y sin aceite en ella; aplace si hay una quemadura solar con ampollas, con fiebre o extensa, y aconseje revisar una herida que no sana o una zona de presión enrojecida. Esa piel se desgarra, sangra y deja entrar infecciones.",
    reconsider:
      "cuando la piel esté cerrada y calmada (una quemadura de sol, casi siempre de 3 a 7 días; un tatuaje nuevo, al menos 4 semanas)",
  },
  "bruise-or-hematoma": {
    title: "Un moretón o un bulto duro tras una lesión muscular",
    client:
      "El moretón o el bulto no se toca durante al menos 3 días y hasta que ya no duela. La presión firme espera hasta que haya desaparecido. Acuda a una consulta médica si no sabe la causa, si está muy hinchado o si se nota duro como un hueso.",
    therapist:
      "Evite la zona durante al menos 72 horas y hasta que no duela, sin presión firme hasta que haya desaparecido; derive si no tiene explicación, está muy hinchado o hay un bulto con consistencia de hueso. La presión puede reiniciar el sangrado y favorecer que se forme hueso en el músculo.",
    reconsider:
      "después de 72 horas y cuando no duela (un bulto duro, cuando se le haya hecho una radiografía u otra imagen)",
  },
  "lump-or-tumour-site": {
    title: "Un bulto, un lunar que cambia o un tumor",
    client:
      "Ese punto no se toca. Si todavía no lo ha visto un médico o médica, por favor, vaya pronto a que lo miren. Muchos bultos y lunares son inofensivos, pero conviene revisarlos.",
    therapist:
      "No trabaje ese punto, aconseje una revisión médica pronto, y nunca lo describa ni lo diagnostique. La presión puede dañarlo, y el retraso del diagnóstico es el peligro mayor.",
    reconsider: "cuando se haya diagnosticado",
  },
  "radiotherapy-area": {
    title: "Una zona tratada con radioterapia",
    client:
      "La zona tratada no se toca durante el tratamiento ni hasta que haya sanado, al menos 6 semanas. Después, ahí solo se usa un contacto ligero. Durante el tratamiento, en ella no se pone aceite, calor ni frío, y no se frota.",
    therapist:
      "Manténgase fuera del campo durante el tratamiento y hasta que haya sanado (al menos 6 semanas); después, solo trabajo ligero; sin aceites, calor, frío ni fricción en él durante el tratamiento. La piel y el hueso irradiados se dañan con facilidad y siguen frágiles a largo plazo.",
    reconsider: "6 semanas después del último tratamiento, y entonces solo para un trabajo ligero",
  },
  "fracture-unhealed": {
    title: "Un hueso roto que no ha sanado del todo",
    client:
      "El lugar de la fractura y las articulaciones de cada lado no se tocan. Antes de cualquier trabajo cerca de ahí, pregunte al médico o médica que la trata.",
    therapist:
      "No se acerque a la fractura ni a las articulaciones de cada lado, y consiga la autorización del personal de salud antes de trabajar cerca. El movimiento o la presión pueden desplazar el hueso o alterar la curación.",
    reconsider: "cuando el personal de salud confirme que ha sanado, a menudo después de 6 a 12 semanas",
  },
  "acute-injury-under-72h": {
    title: "Un esguince, una distensión o un desgarro en los últimos 3 días",
    client:
      "La parte dolorida no se toca los primeros 3 días; manténgala fresca y en reposo. El trabajo firme espera hasta que se hayan ido la hinchazón y el calor. Vaya a que la revisen si no puede apoyarla, si está deformada o si está muy hinchada.",
    therapist:
      "No trabaje la lesión durante 72 horas, manténgala fresca y en reposo, y haga que la revisen si no soporta carga, está deformada o muy hinchada. La presión y el calor tempranos reinician el sangrado y la hinchazón.",
    reconsider: "después de 72 horas, y para un trabajo firme cuando se hayan ido la hinchazón y el calor",
  },
  "inflammatory-arthritis-or-gout-flare": {
    title: "Una articulación caliente, hinchada o muy dolorida",
    client:
      "La articulación dolorida no se toca hasta que se calme. Un trabajo suave en otros lugares es adecuado si usted se siente bien. Si tiene fiebre, o si esto es nuevo para usted, acuda a una consulta médica.",
    therapist:
      "No toque la articulación caliente; trabajo ligero en otras partes si la persona está bien, y derive si hay fiebre o el brote es nuevo. La carga mecánica y el calor aumentan la inflamación y el dolor.",
    reconsider: "cuando el brote se calme",
  },
  "joint-replacement": {
    title: "Una prótesis de articulación, o placas, clavos o barras de metal",
    client:
      "Cerca de la prótesis o del metal, la presión no pasa de moderada, sin trabajo profundo, estiramientos fuertes ni pistola de masaje. En los primeros 3 meses necesita antes el visto bueno de su cirujano o cirujana.",
    therapist:
      "Sobre el material y a su alrededor use como máximo una presión moderada, nunca fuerce el final del recorrido y evite la percusión; en los primeros 3 meses espere la autorización del cirujano o la cirujana. Los coágulos tempranos, la infección y la luxación son los peligros principales.",
    reconsider:
      "de 6 a 8 semanas después de una operación de pierna, o a los 3 meses, con autorización (el cuidado cerca de ella es para toda la vida)",
  },
  "varicose-veins": {
    title: "Varices abultadas o dolorosas",
    client:
      "Nada presiona las venas que se ven. Cerca de ellas la presión es siempre ligera, y solo si no duele. Si una vena está caliente, dura o sangra, acuda hoy mismo a una consulta médica.",
    therapist:
      "Evite presionar las venas visibles; dé pases ligeros por encima de ellas hacia el corazón solo si no duele, con presión ligera como máximo en la zona, y derive las que estén calientes, duras o sangren. Las venas dilatadas son frágiles y pueden ocultar coágulos.",
  },
  "patch-or-injection-site": {
    title: "Un parche con medicamento o una inyección reciente",
    client:
      "No se acercan manos, aceite ni calor a un parche mientras lo lleve puesto. El lugar de una inyección no se toca durante un tiempo: 24 horas si fue insulina, 72 horas si fue una vacuna, 7 días si fue un corticoide o una inyección de liberación lenta. Si una vacuna le ha sentado mal, deje que el masaje espere.",
    therapist:
      "Mantenga manos, aceite y calor lejos de los parches; evite los lugares de inyección 24 horas (insulina), 72 horas (vacuna) o 7 días (corticoide o depot), y aplace si una vacuna ha dejado malestar. El calor y la fricción pueden acelerar la absorción o extender el medicamento.",
    reconsider:
      "cuando se quite el parche, o 24 horas después de la insulina, 72 horas después de una vacuna, 7 días después de un corticoide o una inyección de liberación lenta",
  },
  "botox-or-filler": {
    title: "Bótox, un relleno o hilos tensores en las últimas 2 semanas",
    client: "La zona tratada no se toca durante 2 semanas. Si es la cara, no se acueste boca abajo sobre ella.",
    therapist:
      "No trabaje la zona tratada durante 2 semanas, y evite la presión boca abajo sobre una cara tratada. Frotar puede mover el producto a músculos no deseados o cambiar su forma.",
    reconsider: "2 semanas después del tratamiento",
  },
  "pacemaker-or-defibrillator": {
    title: "Un marcapasos u otro dispositivo con batería",
    client:
      "El dispositivo y sus cables no se tocan, y no se usan aparatos eléctricos ni magnéticos ni pistolas de masaje. Después de colocar un marcapasos, los estiramientos de brazos esperan 6 semanas. Si es nuevo, pregunte antes al equipo que lo colocó.",
    therapist:
      "Evite el dispositivo y los cables, no use aparatos eléctricos ni magnéticos ni pistola de masaje, y no haga estiramientos de brazos hasta 6 semanas después de la colocación. Los cables pueden moverse y la corriente puede interferir; un implante reciente necesita antes la autorización del personal de salud.",
    reconsider:
      "6 semanas después de la colocación, en lo que toca a los estiramientos de brazos, mientras que el lugar en sí sigue sin tocarse",
  },
  "lines-ports-stoma-or-other-device": {
    title: "Un reservorio, una vía, un tubo, un stent, un estoma o un dispositivo parecido",
    client:
      "Un espacio del ancho de una mano a su alrededor no se toca, y ninguna posición debe presionar el dispositivo ni tirar de él. Si es una válvula de derivación, un stent del riñón o una vía nueva, pregunte antes al equipo que le atiende.",
    therapist:
      "Mantenga una distancia del ancho de una mano, evite las posiciones que presionen el dispositivo o tiren de él, y consiga autorización para los stents ureterales, las válvulas de derivación y las vías recién colocadas. Los dispositivos pueden desplazarse, doblarse o infectarse.",
    reconsider: "cuando se haya retirado y el lugar haya sanado",
  },
  "surgery-site": {
    title: "El lugar de una operación que no ha sanado del todo",
    client:
      "El lugar de la operación no se toca hasta que haya sanado y su cirujano o cirujana esté de acuerdo. El trabajo sobre la cicatriz empieza solo entonces.",
    therapist:
      "No trabaje el lugar de la operación hasta que haya sanado y el cirujano o la cirujana esté de acuerdo; el trabajo sobre la cicatriz empieza solo entonces. Frotar una herida que sana puede abrirla, hacerla sangrar o dejar entrar una infección.",
    reconsider: "cuando haya sanado y el cirujano o la cirujana esté de acuerdo",
  },
  "area-a-clinician-ruled-out": {
    title: "Una zona que el personal de salud dijo que no se tocara",
    client:
      "La parte que le indicó su médico o médica, o el personal de enfermería, no se toca. Puede preguntarles si el consejo sigue en pie.",
    therapist:
      "No trabaje la zona que indicó el personal de salud y no actúe en contra de su consejo. Puede que conozcan un riesgo que el formulario no recoge.",
    reconsider: "cuando quien dio ese consejo lo cambie",
  },
  "mastitis-or-inflamed-breast": {
    title: "Una mama dolorida, roja, caliente o dura",
    client:
      "La mama y la parte del pecho que está a su lado no se tocan, sin calor ahí, y usted no se acuesta boca abajo sobre ella. Acuda hoy mismo a una consulta médica si tiene fiebre, si la zona roja se extiende o si no mejora en 24 horas.",
    therapist:
      "No trabaje la mama ni el pecho contiguo, sin calor ahí y sin posición boca abajo sobre ella; derive el mismo día si hay fiebre, si el enrojecimiento se extiende o si no mejora en 24 horas. La fricción y el calor aumentan la hinchazón, puede formarse un absceso, y una mama roja que persiste puede ser cáncer.",
    reconsider: "cuando hayan desaparecido el dolor, el enrojecimiento y la dureza",
  },
  "toothache-or-dental-work": {
    title: "Dolor de muelas, encía o mandíbula hinchada, o un trabajo dental",
    client:
      "Por ahora no se tocan la mandíbula, la cara ni la boca. Acuda antes a una consulta dental; después de un trabajo dental sencillo, espere 72 horas. Si la hinchazón de la cara se extiende, o si tiene fiebre o problemas para tragar, busque atención urgente.",
    therapist:
      "No trabaje la mandíbula, la cara ni el interior de la boca y pida antes una consulta dental; una hinchazón de la cara que se extiende, la fiebre o la dificultad para tragar requieren atención urgente. Una infección dental imita un dolor de los músculos de la mandíbula, y frotar pronto tras una extracción puede soltar el coágulo.",
    reconsider: "cuando se haya tratado en una consulta dental, o 72 horas después de un trabajo dental sencillo",
  },
  "abdomen-left-alone": {
    title: "Un motivo para no tocar el abdomen",
    client:
      "El abdomen no se toca, sea cual sea la técnica. Si tiene algún dolor nuevo en el abdomen, vaya a una consulta médica para que lo revisen.",
    therapist:
      "No trabaje el abdomen con ninguna técnica, y derive un dolor nuevo. La presión puede obstruir, romper o hacer sangrar, y se ha descrito sangrado intestinal tras un masaje.",
    reconsider:
      "cuando el personal de salud lo haya autorizado (tras una operación de abdomen, de 6 semanas a 6 meses)",
  },
  "bowel-disease-quiet": {
    title: "Enfermedad intestinal de larga duración",
    client:
      "En el abdomen solo se dan pases ligeros, y solo si usted los quiere y no le duelen. Asegúrese de que haya un baño cerca. Cuente a su terapeuta si toma corticoides o medicamentos para las defensas, si tiene los huesos débiles o si ha tenido operaciones.",
    therapist:
      "Entre brotes, en el abdomen solo pases ligeros, si la persona los quiere y no le duelen, con acceso fácil a un baño; por esta regla, las demás zonas no necesitan cambios. Pregunte por corticoides, medicamentos inmunitarios, solidez de los huesos y operaciones.",
  },
  "stroke-past": {
    title: "Un accidente cerebrovascular del pasado, aunque fuera pasajero",
    client:
      "La presión no pasa de moderada, y es más suave donde la sensibilidad ha cambiado. La parte delantera y los lados del cuello no se tocan. Cuente a su terapeuta si toma anticoagulantes.",
    therapist:
      "Presión moderada como máximo, más ligera en las extremidades con la sensibilidad alterada, fuera de la parte delantera y los lados del cuello, sin trabajo profundo, manipulaciones, percusión ni piedras calientes. Compruebe si hay anticoagulantes y riesgo de trombosis.",
  },
  anticoagulants: {
    title: "Un medicamento anticoagulante",
    client:
      "Siga tomando su anticoagulante como le indicaron. La presión es siempre ligera, sin fricción profunda, raspado, ventosas ni pistolas de masaje. Si la dosis o el análisis de sangre no están estables, consulte antes con su médico o médica.",
    therapist:
      "Presión ligera sin fricción, raspado, ventosas, percusión ni agujas; compruebe si hay moretones y pida consejo al personal de salud si la dosis o el INR no están estables. Un sangrado en el músculo o la piel puede ser grande y tardío.",
    reconsider: "2 semanas después de dejar el medicamento, si lo retira quien lo recetó",
  },
  "antiplatelet-or-bruises-easily": {
    title: "Moretones fáciles, o aspirina o un medicamento parecido a diario",
    client:
      "La presión no pasa de moderada, sin trabajo profundo, raspado, ventosas ni pistolas de masaje. Siga tomando sus medicamentos como le indicaron. Si tiene moretones que nadie le ha explicado, acuda a una consulta médica.",
    therapist:
      "Presión moderada como máximo; sin raspado, ventosas, fricción, percusión ni trabajo profundo, y derive si hay moretones sin explicación. El sangrado de vasos pequeños es más probable.",
  },
  "clot-risk-factors": {
    title: "Un riesgo mayor de coágulos de sangre",
    client:
      "En las piernas la presión es siempre ligera, y antes se mira si están hinchadas. Si le duele una pantorrilla, acuda a una consulta médica antes del masaje.",
    therapist:
      "En las piernas use solo presión ligera, mire antes si hay hinchazón y derive cualquier dolor de pantorrilla. El riesgo de un coágulo no visible aumenta tras la inmovilidad o una operación y por los antecedentes familiares.",
    reconsider: "3 meses después de lo que aumentó el riesgo",
  },
  "blood-pressure-treated-or-low": {
    title: "Presión arterial alta, tratada o baja",
    client:
      "La presión del masaje no pasa de moderada, sin calor, y la cabeza puede estar elevada. Al final, siéntese despacio y póngase de pie solo después de unos minutos. Si a menudo siente que se desmaya, acuda a una consulta médica.",
    therapist:
      "Presión moderada como máximo y sin calor; ofrezca elevar la cabeza, termine con un paso lento a la posición sentada y deje que la persona se ponga de pie solo después de unos minutos. La relajación y los medicamentos juntos pueden bajar la presión arterial y causar una caída.",
  },
  "lymphedema-or-lymph-node-removal": {
    title: "Linfedema, o ganglios linfáticos tratados o extirpados",
    client:
      "En el brazo o la pierna afectados y en la parte del cuerpo que está al lado, la presión es siempre ligera. Ahí no se hacen trabajo profundo, calor ni agujas. El drenaje linfático es solo para terapeutas con certificado en él.",
    therapist:
      "Solo presión ligera en toda la extremidad y en el cuadrante contiguo del tronco, sin trabajo profundo, calor ni agujas ahí, y drenaje linfático solo por terapeutas con certificado. Un drenaje dañado puede desbordarse y causar una hinchazón duradera.",
  },
  "cancer-history-no-current-treatment": {
    title: "Cáncer, ahora o en el pasado, o pruebas por si lo hay",
    client:
      "La presión no pasa de moderada, sin pistolas de masaje ni movimientos forzados de la columna. Cuente a su terapeuta si ha tenido operaciones, radioterapia, vías, coágulos, problemas de huesos o de ganglios linfáticos, o tratamiento hormonal. Si aparece una señal nueva, acuda a una consulta médica para que la revisen.",
    therapist:
      "Presión moderada como máximo, sin masaje con los pies, percusión ni manipulaciones. Pregunte por ganglios, radioterapia, operaciones, huesos, coágulos, vías y tratamiento hormonal, aplique esas reglas y derive cualquier síntoma nuevo sin explicación: los efectos tardíos persisten, aunque no hay constancia de que el masaje extienda el cáncer.",
  },
  osteoporosis: {
    title: "Huesos débiles o finos",
    client:
      "La presión es siempre ligera, sin torsiones, movimientos forzados, estiramientos fuertes ni pistolas de masaje. Si tiene los huesos muy débiles, o si se le ha roto alguno, consulte antes con su médico o médica.",
    therapist:
      "Presión ligera, sobre todo en costillas, columna, caderas y huesos con enfermedad de Paget; sin manipulaciones, torsiones, estiramientos ni percusión, y con autorización si es grave o hay fractura. Un hueso débil puede romperse con una fuerza normal.",
  },
  "corticosteroids-long-term": {
    title: "Pastillas de corticoides durante mucho tiempo",
    client:
      "La presión es siempre ligera, sin fricción profunda, raspado ni ventosas, porque la piel y los huesos pueden ser más finos. Si todavía toma las pastillas, siga como le indicaron.",
    therapist:
      "Presión ligera sin fricción, raspado ni ventosas; vigile la fragilidad de la piel y los huesos, y nunca aconseje dejar las pastillas. La piel, los huesos y las defensas se debilitan, y el medicamento puede ocultar una infección.",
    reconsider: "12 meses después de terminar el tratamiento",
  },
  "opioids-or-pain-and-sedating-medicine": {
    title: "Un medicamento fuerte para el dolor, los músculos o el sueño hoy",
    client:
      "La presión es siempre ligera, porque puede que sienta menos de lo habitual. Avise pronto, y pida ayuda para ponerse de pie. Siga tomando sus medicamentos como le indicaron; puede preguntar a su médico o médica si una sesión puede ser antes de una dosis.",
    therapist:
      "Presión ligera; nunca use «hasta que duela» como límite, programe la sesión antes de la dosis si se ha acordado y ayude a la persona a ponerse de pie. La sensibilidad reducida oculta el daño de los tejidos, y la sedación añade caídas; si hay somnolencia, no trate.",
    reconsider: "cuando haya pasado el efecto del medicamento, casi siempre después de 4 a 24 horas",
  },
  "pain-reliever-before-session": {
    title: "Una pastilla para el dolor en las últimas 6 horas",
    client:
      "La presión no pasa de moderada, y el trabajo profundo espera, porque puede que sienta menos de lo habitual. No se salte una dosis que le hayan recetado. Fíjese en cómo se siente al día siguiente.",
    therapist:
      "Presión moderada como máximo, sin trabajo profundo, fricción, percusión, raspado ni ventosas; nunca use «hasta que duela» como límite, compruebe si hay moretones y vuelva a valorar el dolor al día siguiente. Nunca aconseje saltarse una dosis recetada.",
    reconsider: "unas 6 horas después de la dosis",
  },
  "hypermobility-or-unstable-joints": {
    title: "Articulaciones muy laxas o inestables",
    client:
      "Las articulaciones están bien apoyadas y nunca se estiran hasta el final. La presión no pasa de moderada, sin trabajo profundo ni movimientos forzados de la columna.",
    therapist:
      "Presión moderada como máximo; apoye las articulaciones en la mitad del recorrido, sin estiramientos de final de recorrido ni manipulaciones, y tenga en cuenta el riesgo en arterias, piel y parte alta del cuello. Los tejidos y vasos frágiles se desgarran o se luxan con facilidad.",
  },
  "epilepsy-controlled": {
    title: "Epilepsia",
    client:
      "Acuerde antes con su terapeuta qué hacer si le da una crisis; no le dejarán a solas en ningún momento. La presión no pasa de moderada, sin olores fuertes, piedras calientes, pistolas de masaje ni aparatos eléctricos. En algunos lugares pueden pedirle una carta de su médico o médica.",
    therapist:
      "Acuerde un plan para las crisis, evite los desencadenantes conocidos y los olores fuertes como el romero, el eucalipto o el alcanfor, y nunca salga de la sala; presión moderada como máximo. Según el lugar, puede seguir haciendo falta una carta médica.",
  },
  "multiple-sclerosis": {
    title: "Esclerosis múltiple o una enfermedad parecida de los nervios",
    client:
      "La sala se mantiene fresca, no se usa calor y las sesiones son más cortas. La presión no pasa de moderada, y es más suave donde tiene menos fuerza o sensibilidad. Si tiene un brote, espere a que se calme.",
    therapist:
      "Mantenga la sala fresca, excluya el calor, acorte las sesiones y no pase de una presión moderada, más ligera donde haya menos sensibilidad o fuerza; espere a que los brotes se calmen. El calor empeora los síntomas por un tiempo, y la sensibilidad alterada oculta las lesiones.",
    reconsider: "cuando se haya calmado el brote",
  },
  "neuropathy-or-loss-of-feeling": {
    title: "Una zona dormida o que quema, o pérdida de sensibilidad",
    client:
      "En esa parte la presión es siempre ligera, sin calor ni frío. Ahí se revisa la piel antes y después. Si el adormecimiento o la quemazón es algo nuevo, acuda a una consulta médica.",
    therapist:
      "Presión ligera ahí, revise la piel antes y después, no use calor ni frío, y derive si el adormecimiento es nuevo. El daño no se siente, así que la persona no puede avisarle.",
  },
  diabetes: {
    title: "Diabetes",
    client:
      "Coma y mídase el azúcar antes de la sesión, y tenga cerca azúcar de acción rápida. La presión no pasa de moderada; se le revisan los pies, y los lugares de inyección o de la bomba no se tocan. Si el azúcar le sube y baja mucho, consulte antes con su médico o médica.",
    therapist:
      "Confirme que la persona ha comido y se ha medido la glucosa hace poco, tenga a mano azúcar de acción rápida, examine los pies, evite los lugares de inyección y de la bomba, y consiga autorización si la glucosa oscila. Presión moderada como máximo, sin piedras calientes ni frío: el azúcar puede bajar, y los nervios y la piel pueden estar dañados.",
  },
  pregnancy: {
    title: "Embarazo, o posibilidad de embarazo",
    client:
      "Se acuesta de lado o medio sentada, no boca arriba en horizontal ni boca abajo. El abdomen no se toca; la presión no pasa de moderada, y es ligera en las piernas. Elija terapeutas con formación en embarazo.",
    therapist:
      "De lado o semirreclinada, sin apoyo boca arriba en horizontal ni boca abajo, sin trabajo abdominal ni profundo en la cara interna de las piernas, ligera en las piernas y moderada como máximo en el resto, por personal con formación prenatal. El útero puede comprimir venas grandes, los ligamentos son laxos y el riesgo de trombosis es mayor.",
    reconsider: "después del parto, cuando se aplica la regla de las semanas posteriores",
  },
  postpartum: {
    title: "Las primeras 12 semanas después del parto",
    client:
      "Antes se le revisan las pantorrillas; la presión es ligera en las piernas y no pasa de moderada en el resto. El abdomen no se toca hasta que esté autorizado: 6 semanas, o más después de una cesárea. Consulte con un médico o médica, una matrona o una partera si le duele una pierna o tiene el ánimo bajo.",
    therapist:
      "Revise antes las dos pantorrillas; ligera en las piernas y moderada como máximo en el resto, fuera del abdomen hasta que esté autorizado (6 semanas, más tras una cesárea); derive el dolor de pierna o el ánimo bajo. El riesgo de trombosis sigue siendo mayor durante semanas, y las heridas están sanando.",
    reconsider: "12 semanas después del parto (el abdomen, después de la revisión de las 6 semanas)",
  },
  "pregnancy-and-postpartum-legs": {
    title: "Las piernas en el embarazo y después del parto",
    client:
      "Antes se le revisan las pantorrillas. Después solo se dan pases ligeros, del muslo al pie. Si tiene dolor o hinchazón en una pierna, consulte con un médico o médica, una matrona o una partera antes del masaje.",
    therapist:
      "Revise antes las dos pantorrillas; después, solo pases ligeros del muslo al pie, sin trabajo profundo en la cara interna de las piernas, y derive cualquier dolor o hinchazón de pierna. El riesgo de trombosis es mayor en el embarazo y durante semanas después del parto.",
    reconsider: "12 semanas después del parto",
  },
  "frailty-or-older-age": {
    title: "Fragilidad o edad de 75 años o más",
    client:
      "La presión es siempre ligera, con sesiones cortas y posiciones cómodas. Se le ayuda a subir a la camilla y a bajar. Traiga una lista de sus medicamentos para que se puedan revisar.",
    therapist:
      "Presión ligera, sesiones cortas, posiciones cómodas, ayuda para subir a la camilla y bajar, y revisión de los medicamentos. La piel fina, los huesos frágiles, los medicamentos múltiples y el riesgo de caídas multiplican el daño.",
  },
  "post-exertion-crash": {
    title: "Recaídas después de pequeños esfuerzos",
    client:
      "Empiece con 10 a 20 minutos de trabajo suave, en un lugar tranquilo y con poca luz, y descanse después. Alargue la sesión solo si los 3 días siguientes no traen ninguna recaída. Junto a esto no se ofrece ejercicio que aumenta paso a paso.",
    therapist:
      "Empiece de forma ligera y muy corta (10 a 20 minutos), con tranquilidad y poca luz, y con descanso después; alargue solo si los 3 días siguientes no traen ninguna recaída, y no ofrezca además ejercicio gradual. Incluso un contacto agradable es un esfuerzo y puede traer una recaída tardía.",
    reconsider: "después de una primera sesión corta, según vayan los 3 días siguientes",
  },
  "trauma-history-or-touch-sensitivity": {
    title: "Contacto físico que resulta difícil, o un trauma del pasado",
    client:
      "Usted decide. Antes acuerdan las zonas, la ropa, la presión y una señal para parar, y se le explica cada paso. La presión no pasa de moderada, y no se trabaja dentro de la boca ni en el abdomen.",
    therapist:
      "Acuerde las zonas, la ropa, la presión y una señal para parar antes de empezar, explique cada paso, y nunca sorprenda ni sujete; presión moderada como máximo, sin trabajo dentro de la boca ni en el abdomen, masaje tailandés ni con los pies. El contacto puede desencadenar angustia, y el control es de la persona.",
  },
  "allergy-oil-latex-or-nut": {
    title: "Una reacción a aceites, perfumes, látex o algo parecido",
    client:
      "Cuente a su terapeuta a qué tiene reacción. Se usa un producto sencillo, probado 24 horas antes en un trozo pequeño de piel, sin perfumes ni látex. Si tiene un plan para la alergia, téngalo cerca.",
    therapist:
      "Use un producto sencillo y probado, haga una prueba en la piel de 24 horas, retire el látex, no use aceites esenciales y tenga listo el plan para la alergia. Las reacciones de la piel o de la vía aérea pueden empezar en minutos.",
  },
  "scent-and-airway": {
    title: "Asma u otra enfermedad de los pulmones",
    client:
      "Los aceites no tienen perfume, la cabeza está elevada y no pasa mucho tiempo boca abajo. La presión no pasa de moderada. Tenga cerca su inhalador, y si un ataque le llevó al hospital hace poco, consulte antes con su médico o médica.",
    therapist:
      "Aceite sin perfume, inhalador a mano, cabeza elevada, presión moderada como máximo, sin agujas en el tórax ni posiciones largas boca abajo; un ataque reciente con ingreso en el hospital requiere autorización. Con fibrosis quística añada una higiene estricta y deje la limpieza de las vías respiratorias al equipo de neumología.",
  },
  "scent-in-pregnancy-epilepsy-or-childhood": {
    title: "Aceites perfumados en el embarazo, la epilepsia o la infancia",
    client: "Solo se usa aceite sin perfume. Algunos aceites perfumados pueden no ser seguros en su caso.",
    therapist:
      "Use aceite sin perfume; los aceites esenciales y la aromaterapia se excluyen. Se sospecha que algunos aceites desencadenan crisis epilépticas, y su seguridad en el embarazo y la infancia es incierta.",
  },
  "sickle-cell-disease-between-crises": {
    title: "Anemia falciforme",
    client:
      "La presión es siempre ligera, en una sala cálida, sin compresas calientes ni frías. No se hacen trabajo profundo, ventosas ni drenaje linfático. Pare si aumenta el dolor, y llame al equipo que lleva su anemia falciforme si no se calma.",
    therapist:
      "Presión ligera en una sala cálida, sin compresas frías ni calientes, sin intención circulatoria, y pare si aumenta el dolor. Los cambios de temperatura, la presión y la deshidratación pueden desencadenar una crisis, y el riesgo de trombosis es mayor.",
  },
  "upper-neck-instability-risk": {
    title: "Técnicas que mueven el cuello, cuando el cuello corre riesgo",
    client:
      "El cuello no se mueve, no se estira y no se tira de él, así que se excluyen el masaje tailandés, los movimientos forzados de la columna y otras técnicas parecidas. Si nota la cabeza pesada, hormigueo en las manos o falta de equilibrio, acuda a una consulta médica.",
    therapist:
      "Sin movimiento, estiramiento, tracción ni manipulación del cuello, así que excluya las técnicas que se basan en ellos; derive si hay cabeza pesada, hormigueo en las manos o falta de equilibrio. Los ligamentos pueden estar laxos, y movimientos pequeños pueden dañar la médula.",
  },
  "upper-neck-instability-area": {
    title: "Un cuello que debe quedarse quieto",
    client:
      "En el cuello solo se trabaja con un contacto ligero y quieto, con la cabeza bien apoyada. El cuello puede ser menos estable de lo que parece, así que no se mueve ni se estira.",
    therapist:
      "En el cuello use solo un trabajo ligero y quieto, con la cabeza apoyada en posición neutra. Los ligamentos pueden estar laxos, y movimientos pequeños pueden dañar la médula.",
  },
  "unstable-or-fused-spine": {
    title: "Técnicas con fuerza cuando hay un problema de columna",
    client:
      "Se excluyen las técnicas que cargan la columna con fuerza, torsión, un estiramiento fuerte o el peso del cuerpo. También el trabajo profundo y las pistolas de masaje. En su lugar se puede usar un trabajo suave con las manos.",
    therapist:
      "Excluya toda técnica que cargue la columna con fuerza, torsión, estiramiento de final de recorrido o peso del cuerpo. Una columna rígida y con osteoporosis puede fracturarse y causar parálisis; se ha publicado una tetraplejia tras un masaje.",
  },
  "spine-light-and-supported": {
    title: "Una columna rígida, fusionada, desplazada o estrecha",
    client:
      "A lo largo de la columna la presión es siempre ligera y el cuerpo está bien apoyado. Si el canal de la columna es estrecho, no se doble hacia atrás ni pase mucho tiempo en horizontal o boca abajo. Si las piernas se le debilitan o tiene un problema nuevo de vejiga, busque enseguida atención de urgencias.",
    therapist:
      "A lo largo de la columna, trabajo ligero de tejidos blandos en una posición con apoyo; con un canal estrecho evite la extensión y pasar mucho tiempo en horizontal o boca abajo. Derive enseguida una debilidad nueva de piernas o un problema nuevo de vejiga: una columna rígida o desplazada puede romperse o moverse.",
  },
  "neck-spine-problem": {
    title: "Problemas de columna en el cuello",
    client:
      "El cuello no se toca hasta que esté de acuerdo el médico o la médica que trata su columna. Es porque ahí puede haber menos espacio para los nervios.",
    therapist:
      "No trabaje el cuello hasta que esté de acuerdo el médico o la médica que trata la columna. Un canal estrecho u osificado no deja espacio a la médula; se ha descrito parálisis tras un masaje de cuello.",
  },
  "neck-vessel-or-thyroid-problem": {
    title: "La parte delantera del cuello con problemas de arterias o de ritmo del corazón",
    client:
      "La parte delantera y los lados del cuello no se tocan, salvo con el visto bueno de su médico o médica. Si siente que se desmaya al girar la cabeza, vaya a que lo revisen.",
    therapist:
      "Sin trabajo en la parte delantera o lateral del cuello salvo con autorización del personal de salud. La presión ahí puede frenar el corazón, mover una placa o liberar hormona tiroidea.",
    reconsider: "si el personal de salud está de acuerdo",
  },
  "neck-vessel-or-thyroid-techniques": {
    title: "Técnicas que afectan a la parte delantera del cuello",
    client:
      "El drenaje linfático empieza en el cuello, así que se excluye. También otras técnicas que presionan, mueven o estimulan la parte delantera del cuello. Puede preguntar a su médico o médica si serían adecuadas para usted.",
    therapist:
      "Excluya el drenaje linfático, que empieza en el cuello, y también la movilización articular, el TENS y el trabajo dentro de la boca. La presión o la estimulación ahí puede frenar el corazón, mover una placa o liberar hormona tiroidea.",
    reconsider: "si el personal de salud está de acuerdo",
  },
  "cupping-gua-sha-iastm-limits": {
    title: "Ventosas y raspado donde no convienen",
    client: "Se excluyen las ventosas y el raspado (gua sha), porque pueden causar moretones o sangrado.",
    therapist:
      "No use ventosas, gua sha ni raspado con instrumentos; elija un trabajo manual suave. Por su propia naturaleza rompen vasos pequeños y aumentan el riesgo de sangrado e infección.",
  },
  "abdominal-massage-exclusions": {
    title: "Masaje en el abdomen donde no conviene",
    client:
      "Se excluyen el masaje del abdomen y el masaje con los pies. Si tiene algún dolor nuevo en el abdomen, vaya a una consulta médica para que lo revisen.",
    therapist:
      "No dé masaje en el abdomen ni masaje con los pies, y derive un dolor nuevo. La presión puede obstruir, romper o hacer sangrar, y se ha descrito sangrado intestinal tras un masaje.",
    reconsider:
      "cuando el personal de salud lo haya autorizado (tras una operación de abdomen, de 6 semanas a 6 meses)",
  },
  "heat-with-numbness-ms-or-sensitive-skin": {
    title: "Calor donde la piel o los nervios pueden no tolerarlo",
    client:
      "Se excluyen las piedras calientes, las compresas calientes, la moxa, la sauna y el vapor. Puede que no note a tiempo una quemadura, o que el calor le dañe la piel o le haga sentirse peor.",
    therapist:
      "Sin piedras calientes, compresas calientes, moxa, sauna ni vapor. Las quemaduras pueden no sentirse, la piel fina o sensibilizada se quema antes, y el calor empeora por un tiempo los síntomas de la esclerosis múltiple.",
  },
  "heat-in-pregnancy": {
    title: "Calor en el embarazo",
    client:
      "En el embarazo no se usa calor: ni piedras calientes, ni compresas calientes, ni moxa. Un exceso de calor puede marearle y puede no ser bueno para el bebé.",
    therapist:
      "No use calor en el embarazo. Una subida de la temperatura interna puede dañar al feto, y el mareo es más probable.",
    reconsider: "después del parto",
  },
  "heat-with-heart-bp-or-inflammation": {
    title: "Calor con problemas del corazón, enfermedad o tejido dolorido",
    client:
      "Se excluyen las compresas calientes, las piedras calientes, la moxa, la sauna y el vapor. El calor puede cargar el corazón o empeorar un lugar dolorido o hinchado.",
    therapist:
      "Excluya compresas calientes, piedras calientes, moxa, sauna y vapor. El calor dilata los vasos, carga el corazón y alimenta la inflamación.",
    reconsider:
      "cuando se haya calmado la lesión o la inflamación (con problemas del corazón o de la presión arterial, este límite se mantiene)",
  },
  "cold-therapy-limits": {
    title: "Frío donde puede hacer daño",
    client:
      "Se excluyen el hielo, las compresas frías y las piedras frías. El frío estrecha los vasos sanguíneos y puede dañar la piel o provocar una reacción.",
    therapist:
      "Excluya el hielo, las compresas frías y las piedras frías. El frío contrae los vasos y puede causar daño en los tejidos o una reacción general.",
  },
  "needles-bleeding-or-anticoagulant": {
    title: "Agujas con tendencia al sangrado o a los moretones",
    client:
      "Se excluyen las ventosas, y también las agujas salvo con el visto bueno de su médico o médica. Un sangrado en lo profundo de un músculo es difícil de comprimir. Siga tomando sus medicamentos como le indicaron.",
    therapist:
      "Sin agujas salvo con autorización del personal de salud, nunca en lugares profundos o difíciles de comprimir, y sin ventosas. Nunca pida a la persona que interrumpa un medicamento para esto.",
    reconsider: "con la autorización del personal de salud",
  },
  "needles-lymphedema-limb": {
    title: "Agujas con linfedema o ganglios linfáticos tratados",
    client:
      "Se excluyen las agujas y las ventosas. Una herida en la piel del lado afectado puede llevar a una infección o a más hinchazón.",
    therapist:
      "No use agujas ni ventosas en la extremidad o el cuadrante afectados; estas técnicas se excluyen del plan. Una herida en la piel puede infectarse o empeorar la hinchazón.",
  },
  "needle-fear-or-fainting": {
    title: "Miedo a las agujas, o un desmayo por una aguja",
    client:
      "No se usan agujas. En su lugar se pueden ofrecer trabajo con las manos o acupresión. Si algún día quiere probar las agujas, solo tiene que pedirlo.",
    therapist:
      "No use agujas; ofrezca acupresión o trabajo manual. El miedo causa desmayos y quita un consentimiento de buen grado.",
    reconsider: "si se piden agujas",
  },
  "electro-devices-and-implants": {
    title: "Estimulación eléctrica donde puede no ser segura",
    client:
      "Se excluyen los aparatos que pasan corriente por la piel, como el TENS. La corriente puede no ser segura en su caso.",
    therapist:
      "Excluya la estimulación eléctrica, incluidos el TENS y la electroacupuntura. La corriente puede alterar un dispositivo o el ritmo cardíaco y quemar la piel sin sensibilidad.",
  },
  "needle-and-acupressure-points-in-pregnancy": {
    title: "Agujas y puntos de presión en el embarazo",
    client:
      "Se excluyen las agujas. También la acupresión, la reflexología, el shiatsu y otras parecidas, porque algunos puntos es mejor no usarlos en el embarazo. Si quiere agujas, pregunte antes a su equipo de maternidad.",
    therapist:
      "Sin agujas ni presión fuerte en LI4, SP6, BL60, BL67, BL31-34, GB21, KI3, el abdomen o la zona lumbar, así que se excluyen las técnicas basadas en puntos. Agujas solo por personal de salud con formación y con el visto bueno del equipo de maternidad; la evidencia de daño es limitada.",
    reconsider: "después del parto",
  },
  "needles-infection-or-heart-valve": {
    title: "Agujas con un riesgo mayor de infección",
    client:
      "Se excluyen las agujas salvo con el visto bueno de su médico o médica. Cada aguja hace un agujero diminuto en la piel por el que pueden entrar gérmenes.",
    therapist:
      "Sin agujas salvo con autorización del personal de salud, y nunca agujas permanentes ni agujas en piel infectada. Las bacterias de la piel pueden pasar a la sangre e infectar válvulas o articulaciones.",
    reconsider: "con la autorización del personal de salud",
  },
  "endangerment-sites": {
    title: "Lugares que en todas las personas solo reciben un contacto ligero",
    client:
      "En todas las personas, un contacto ligero es lo máximo en la parte delantera y los lados del cuello, las axilas, las mamas, las ingles y detrás de las rodillas. No se hace presión profunda en los ojos, la cara interna de los codos, los riñones ni la punta del esternón.",
    therapist:
      "En cualquier persona limítese a un contacto ligero en la parte delantera o lateral del cuello, la axila, la mama, la ingle y detrás de la rodilla, y no haga presión sostenida ni profunda en los ojos, la cara interna del codo, los riñones ni la punta del esternón. Ahí las arterias, los nervios y los órganos están cerca de la superficie.",
  },
  "front-of-neck-deep-work": {
    title: "Trabajo profundo en la parte delantera o lateral del cuello",
    client:
      "En todas las personas se excluyen el trabajo profundo, las agujas y los aparatos en la parte delantera y los lados del cuello.",
    therapist:
      "Solo contacto ligero en la parte delantera o lateral del cuello: ahí, en cualquier persona, sin trabajo profundo, agujas, aparatos ni manipulación. Los marcos de consenso admiten una evaluación experta pero no dan garantías, así que se excluye.",
  },
  "neck-manipulation": {
    title: "Manipulaciones, torsiones o tirones fuertes del cuello",
    client:
      "En todas las personas se excluyen los movimientos repentinos, las torsiones y los tirones fuertes del cuello. Para ese tipo de atención, acuda a personal de salud cualificado que le revise antes el cuello.",
    therapist:
      "Sin manipulación, torsión ni tracción fuerte del cuello en el masaje; derive a personal de salud cualificado que evalúe antes los vasos y los nervios. La manipulación del cuello es la técnica que más se relaciona con desgarros de arterias y lesiones de la médula.",
  },
  "percussion-device-limits": {
    title: "Límites de las pistolas de masaje y del golpeteo",
    client:
      "En todas las personas, las pistolas de masaje y el golpeteo no se usan sobre huesos, articulaciones, cabeza, cuello, abdomen, ingles, implantes, coágulos ni moretones. Se usan a baja potencia, de 1 a 2 minutos en cada zona, con presión moderada como máximo.",
    therapist:
      "Nunca sobre hueso, cuello, cabeza, abdomen, ingle, articulaciones, implantes, coágulos o zonas con moretones; de 1 a 2 minutos a baja potencia en cada zona, con presión moderada o menos. Se han descrito rabdomiólisis, desgarros de arterias y moretones.",
  },
  "needles-chest-and-lung-risk": {
    title: "Agujas cerca de los pulmones",
    client:
      "En todas las personas se excluyen las agujas en el pecho, la parte alta de la espalda, los hombros y el cuello, porque los pulmones están cerca. Si le falta el aire después de unas agujas, llame al número de emergencias.",
    therapist:
      "Sin agujas en el tórax, la mama, la parte alta de la espalda, el hombro o el cuello en los planes de masaje; envíe a urgencias cualquier falta de aire después de las agujas. El pulmón está a 1-2 cm de profundidad, y el colapso pulmonar (neumotórax) es el daño grave mejor documentado.",
  },
  "pregnancy-swelling-or-new-headache": {
    title: "Hinchazón o un dolor de cabeza nuevo en el embarazo o tras el parto",
    client:
      "La hinchazón o un dolor de cabeza nuevo en el embarazo o después del parto suele ser inofensivo, pero debe revisarse hoy. Por favor, llame ahora a su matrona, partera o unidad de maternidad, antes de cualquier masaje.",
    therapist:
      "Sin masaje. Contacte ahora con el equipo de maternidad: una hinchazón o un dolor de cabeza nuevos en el embarazo o tras el parto pueden ser preeclampsia.",
    reconsider: "cuando el equipo de maternidad haya descartado una preeclampsia",
  },
  "very-high-blood-pressure-reading": {
    title: "Una medición muy alta de la presión arterial",
    client:
      "Esta medición es muy alta. Por favor, descanse, haga que se la midan otra vez y acuda hoy mismo a una consulta médica. Si tiene dolor de pecho, un dolor de cabeza fuerte, visión borrosa o confusión, llame al número de emergencias. El masaje puede esperar.",
    therapist:
      "Medición de 180 o 120 o más: sin masaje, valoración médica el mismo día; con síntomas, es una emergencia.",
    reconsider: "cuando las mediciones estén por debajo de 160/100 o el personal de salud esté de acuerdo",
  },
  "leg-artery-disease-legs": {
    title: "Piernas con arterias estrechas",
    client:
      "Las piernas no se tocan, porque les llega menos sangre. Si un pie o una pierna se pone frío, pálido o duele en reposo, acuda enseguida a una consulta médica.",
    therapist: "Sin trabajo en las piernas: reserva arterial reducida.",
  },
  "bowel-flare-back-and-pelvis": {
    title: "Zona lumbar y pelvis durante un brote intestinal",
    client:
      "La zona lumbar y la pelvis no se tocan hasta que el brote se haya calmado. Un trabajo suave en otras partes puede ser adecuado con el visto bueno de su médico o médica.",
    therapist: "Durante el brote no trabaje la zona lumbar ni la pelvis, además del abdomen.",
    reconsider: "cuando el brote se haya calmado",
  },
  "percussion-device-and-implants": {
    title: "Pistolas de masaje y un implante eléctrico",
    client:
      "No se usa ninguna pistola de masaje, porque podría alterar el dispositivo o sus cables. Un trabajo con las manos lejos del dispositivo puede ser adecuado.",
    therapist: "Sin aparatos de percusión si hay un implante eléctrico, en ninguna parte.",
  },
  "scar-work-on-a-healing-wound": {
    title: "Trabajo sobre una cicatriz antes de que la herida haya sanado",
    client:
      "El masaje de la cicatriz espera hasta que la herida haya sanado del todo y su cirujano o cirujana esté de acuerdo.",
    therapist:
      "Sin masaje de la cicatriz hasta que la herida haya sanado del todo y el cirujano o la cirujana esté de acuerdo.",
    reconsider: "cuando haya sanado y el cirujano o la cirujana esté de acuerdo",
  },
  "compression-limits": {
    title: "Compresión con malas arterias, insuficiencia cardíaca o pérdida de sensibilidad",
    client:
      "Se excluyen las prendas o vendas de compresión salvo que se las haya ajustado su médico o médica, porque pueden hacer daño donde el riego de sangre o la sensibilidad son malos.",
    therapist:
      "Sin compresión si no hay valoración médica: enfermedad arterial, insuficiencia cardíaca o pérdida de sensibilidad.",
  },
};

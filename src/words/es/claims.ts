import type { Words } from "../../words.js";

/** What the evidence says, in Spanish, of the claims behind goals that massage cannot promise. */
export const claims: Words["claims"] = {
  "improves-performance": {
    client: "Muchos ensayos vistos en conjunto no encontraron más fuerza, velocidad ni resistencia.",
    therapist:
      "Sin respaldo: ninguna mejora de fuerza, salto, velocidad ni resistencia en 29 ensayos agrupados (certeza moderada).",
  },
  "improves-circulation": {
    client: "Llega más sangre a la piel, pero las mediciones no encontraron más en los músculos.",
    therapist: "Discutido: aumenta el flujo de la piel; el del músculo no aumentó, o incluso disminuyó (certeza baja).",
  },
  "reduces-inflammation": {
    client:
      "En muestras de músculo de 11 hombres, tomadas después de hacer ejercicio, se vieron menos señales de ella. No se sabe si alguien tiene menos inflamación gracias a ello.",
    therapist:
      "Discutido: menos señalización en biopsias de 11 hombres tras el ejercicio (certeza muy baja); en otro ensayo, algo más. No hay efecto clínico demostrado.",
  },
  "clears-the-mind": {
    client:
      "Un único estudio pequeño, de 1996, encontró a las personas más despiertas tras un masaje en silla. Es muy poco para prometer algo.",
    therapist: "Discutido: un ensayo pequeño de masaje en silla (certeza muy baja), no repetido a mayor escala.",
  },
  "gives-energy": {
    client:
      "Algunas personas que habían tenido cáncer se sintieron con menos cansancio tras el masaje; después del deporte, los estudios no coinciden. De otros tipos de cansancio no podemos decir nada.",
    therapist:
      "Discutido: menos fatiga después de un cáncer (certeza baja); dos revisiones sobre la recuperación tras el ejercicio no coinciden.",
  },
  "settles-digestion": {
    client:
      "El masaje del abdomen alivió el estreñimiento en unos estudios y en otros no. Para las molestias de estómago por estrés no encontramos ningún estudio.",
    therapist:
      "Discutido: el masaje abdominal ayuda en el estreñimiento funcional (certeza baja) y aportó poco en la esclerosis múltiple (certeza moderada). No se reunió nada sobre las molestias por estrés.",
  },
  "removes-toxins": {
    client:
      "No encontramos ningún estudio que demuestre que el masaje saque toxinas del cuerpo, así que no lo prometemos.",
    therapist:
      "Sin respaldo: no se encontró ningún ensayo. No presente el masaje, ni el agua que se bebe después, como forma de eliminar toxinas.",
  },
  "boosts-immunity": {
    client:
      "Los análisis de sangre cambiaron poco y por poco tiempo. Nadie ha demostrado que las personas enfermen menos.",
    therapist:
      "Sin respaldo: cambios pasajeros en el recuento de células, cuya dirección dependió de la frecuencia del masaje (certeza muy baja). Solo marcadores de laboratorio.",
  },
  "slims-or-shapes-the-body": {
    client: "No encontramos ningún estudio que demuestre que el masaje haga perder peso o moldee el cuerpo.",
    therapist: "Sin respaldo: no se reunió ningún resultado. No prometa nada sobre peso, contorno o celulitis.",
  },
};

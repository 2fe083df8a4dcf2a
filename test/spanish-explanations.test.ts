import { expect, test } from "vitest";
import {
  compareApproaches,
  diffRecommendations,
  explain,
  type IntakeInput,
  parseIntake,
  recommend,
  whyNot,
} from "../src/index.js";
import type { Condition } from "../src/vocabulary.js";
import { es, explanations } from "../src/words/es.js";

const screening = { denied: { list: "full", version: "0.1.0" } } as const;
const failing = { ...screening, answers: { "kidney-disease": "yes" } } as const;
const clearances = [{ rule: "kidney-failure-or-dialysis", by: "kidney-team" }] as const;
const dialysis = recommend({ conditions: ["stress"], screening: failing });
const agreed = recommend({ conditions: ["stress"], screening: { ...failing, clearances: [...clearances] } });

test.each([
  ["a technique after the first words", why("shiatsu"), "\n- Por delante, masaje sueco: más puntos\n"],
  ["a technique at the start", why("shiatsu"), "Shiatsu: disponible, en el puesto ", "Shiatsu: puesto "],
  [
    "goals, and what a technique is for",
    why("craniosacral-therapy", ["neck-pain"]),
    "\n- Que uno de estos objetivos sea también suyo: relajarse y desconectar o calma y equilibrio del sistema nervioso.\n" +
      "Se usa para: estrés, relajarse y desconectar y calma y equilibrio del sistema nervioso.",
    "Con respaldo de estudios o de la práctica para: estrés, relajarse y desconectar y calma",
  ],
  [
    "the facts behind a reason",
    why("scar-massage"),
    "Depende de: cicatrices o adherencias; recuperación después de una operación; una cicatriz más blanda y móvil; «¿Ha",
    "Se decide por: cicatrices o adherencias; recuperación después de una operación; una cicatriz más blanda y móvil; «¿Ha",
  ],
  [
    "tenths",
    changed({ facts: { temperatureCelsius: 37.1 } }),
    "\n- temperatura en grados Celsius: sin respuesta -> 37,1",
  ],
  [
    "places and techniques that were wished for",
    changed({
      preferences: { focusRegions: ["hand", "shoulder"], avoidTechniques: ["shiatsu", "head-and-face-massage"] },
    }),
    "\n- técnicas que no desea: no figura -> masaje de cabeza, cuero cabelludo y cara y shiatsu\n" +
      "- zonas que trabajar primero: no figura -> hombro y mano",
  ],
  [
    "a condition at the start",
    changed({ conditions: ["stress", "insomnia"] }),
    "\n- Mal dormir o insomnio: no figura -> sí",
  ],
  [
    "places to work on that leave it out",
    whyNot(
      recommend({ conditions: ["neck-pain"], screening, preferences: { focusRegions: ["foot", "knee"] } }),
      "trigger-point-therapy",
    ),
    "\n- Que se trabaje también fuera de las zonas que usted pidió: rodilla o pie.",
    "\n- Que la persona ya no limite el trabajo a: rodilla o pie.",
  ],
  [
    "who agreed, and to what",
    diffRecommendations(dialysis, agreed),
    "\n- visto bueno (insuficiencia renal o diálisis): no figura -> equipo de nefrología (riñón)\n",
  ],
  [
    "what speaks for a side",
    compareApproaches(parseIntake({ conditions: ["stress"], screening })),
    "\n- En su caso encaja el masaje relajante: masaje sueco.\n",
    "\n- Se aplica el masaje relajante: masaje sueco.\n",
  ],
  [
    "a pressure that stands alone",
    compareApproaches(parseIntake({ conditions: ["stress"], screening })),
    ": presión moderada.",
  ],
  [
    "a rule at the start, for a therapist alone",
    whyNot(dialysis, "swedish-massage"),
    "Motivo: insuficiencia renal o diálisis.",
    "Insuficiencia renal o diálisis; autoriza: equipo de nefrología (riñón).",
  ],
  [
    "no ceiling before",
    changed({ screening: { ...screening, answers: { "blood-thinner": "yes" } } }),
    "sin límite -> presión ligera",
  ],
] as const)("%s, as it stands in Spanish", (_, what, toClient, toTherapist: string = toClient) => {
  expect(explain(what, es, explanations, "client")).toContain(toClient);
  expect(explain(what, es, explanations, "therapist")).toContain(toTherapist);
});

function why(technique: string, conditions: Condition[] = ["stress"]) {
  return whyNot(recommend({ conditions, screening }), technique);
}

function changed(intake: IntakeInput) {
  const before = { conditions: ["stress"], screening } satisfies IntakeInput;
  return diffRecommendations(recommend(before), recommend({ ...before, ...intake }));
}

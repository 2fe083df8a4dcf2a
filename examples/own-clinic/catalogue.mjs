// The catalogue of the clinic: a technique of its own, its menu, and rules that are stricter than the shipped ones.
import { catalogue, defineCatalogue, likewise, tighten } from "massage-recommender/catalogue";
import { offer } from "massage-recommender/menu";
import { words } from "./words.mjs";

const moxaTuina = {
  ...catalogue.index.techniques.get("tuina"),
  code: "moxa-tuina",
  label: "Moxa and tuina",
  sentence: "Tuina on the back, with smouldering herb held over points to warm them.",
  reach: ["upper-back", "mid-back", "lower-back"],
  goesWith: ["acupuncture"],
  notWith: ["moxibustion"], // it holds it already
  practice: [
    { says: "own-practice", note: "Clients say that cold, stiff backs ease.", conditions: ["muscle-tension"] },
  ],
};

// Whatever bars or limits one of the two that it is made of, binds it too.
const rules = ["tuina", "moxibustion"].reduce((all, like) => likewise(all, like, "moxa-tuina"), catalogue.rules);
const withMoxaTuina = defineCatalogue({ ...catalogue, rules, techniques: [...catalogue.techniques, moxaTuina] });

/** The menu as it hangs on the wall. A name that does not settle the technique comes with its code. */
const menu = offer(withMoxaTuina, [
  "Tuina massage 60 min",
  "moxa-tuina",
  { code: "acupressure", label: "Quiet Points" },
  { code: "swedish-massage", label: "Slow Hour" },
  { code: "prenatal-massage", label: "Slow Hour for Two" },
  { code: "acupuncture", label: "Five-Element Acupuncture" },
  "Cupping",
]);

const veins = catalogue.index.rules.get("varicose-veins");

/** Nobody here needles in pregnancy, smoke and bad lungs do not go together, and bad veins hold the whole leg at light pressure. */
const stricter = [
  {
    id: "no-needles-in-pregnancy-here",
    level: "technique",
    scope: "techniques",
    when: { answer: "pregnant" },
    bars: ["acupuncture"],
  },
  {
    id: "no-smoke-with-bad-lungs",
    level: "technique",
    scope: "techniques",
    when: { answer: "airway-disease" },
    bars: ["moxa-tuina", "moxibustion"],
  },
  { ...veins, spreads: "limb" },
];

export const clinic = defineCatalogue(tighten(menu, stricter, { id: "five-element-clinic", version: "1.0.0" }), {
  words: [words],
});

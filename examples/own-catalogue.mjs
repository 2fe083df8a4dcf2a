// A clinic's own menu, an own technique and a stricter rule. Run with `node examples/own-catalogue.mjs`.
import { offer, recommend } from "massage-recommender";
import { catalogue, defineCatalogue, likewise, tighten } from "massage-recommender/catalogue";

const seaweedWrap = {
  ...catalogue.index.techniques.get("swedish-massage"),
  code: "seaweed-wrap",
  label: "Seaweed wrap",
  sentence: "Warm seaweed laid on the back, with slow strokes.",
  pressure: { lowest: "light", highest: "light" },
  reach: ["upper-back", "mid-back", "lower-back"],
  notWith: ["hot-stone-massage"], // never both in one session
  practice: [{ says: "own-practice", note: "Guests unwind with it.", conditions: ["stress"] }],
};
const rules = likewise(catalogue.rules, "hot-stone-massage", "seaweed-wrap"); // bound like hot stones
const withWrap = defineCatalogue({ ...catalogue, rules, techniques: [...catalogue.techniques, seaweedWrap] });

// The menu as the clinic prints it; a name that does not settle the technique comes with its code.
const menu = offer(withWrap, [
  "Signature Swedish 60 min",
  "Hot Stones",
  { code: "deep-tissue-massage", label: "Deep Anchor" },
  "seaweed-wrap",
]);

// Rules can be added or made stricter. What would loosen one is refused.
const noWrap = { id: "no-wrap", level: "technique", scope: "techniques", bars: ["seaweed-wrap"] };
const harbour = tighten(menu, [{ ...noWrap, when: { answer: "allergy" } }], { id: "harbour-clinic" });
try {
  tighten(harbour, [{ ...harbour.index.rules.get("varicose-veins"), bars: [] }]);
} catch (error) {
  console.log(error.message);
}

const screening = { denied: { list: "full", version: "0.1.0" }, answers: { allergy: "yes" } };
const answer = recommend({ conditions: ["stress"], screening }, { catalogue: harbour });
if (answer.outcome !== "recommended") throw new Error(answer.outcome);
console.log(answer.ranked.map(({ label, score }) => `${label} ${score}`));
console.log(answer.contraindicated.map(({ label, reasons }) => `${label}: ${reasons[0]?.rule}`));

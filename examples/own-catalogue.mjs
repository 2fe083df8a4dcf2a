// A catalogue of one's own: a smaller menu under the clinic's own names, an own technique, and a stricter rule.
import { recommend } from "massage-recommender";
import { catalogue, defineCatalogue } from "massage-recommender/catalogue";

const names = { "swedish-massage": "Harbour Classic", "deep-tissue-massage": "Deep Anchor" };
const menu = catalogue.techniques
  .filter(({ code, kind }) => code in names || kind === "adjunct")
  .map((technique) => ({ ...technique, label: names[technique.code] ?? technique.label }));

const seaweedWrap = {
  ...catalogue.index.techniques.get("swedish-massage"),
  code: "seaweed-wrap",
  label: "Seaweed wrap",
  sentence: "Warm seaweed laid on the back, with slow strokes.",
  pressure: { lowest: "light", highest: "light" },
  reach: ["upper-back", "mid-back", "lower-back"],
  practice: [{ says: "own-practice", note: "Guests unwind with it.", conditions: ["stress"] }],
};
const stricter = { id: "no-wrap", level: "technique", scope: "techniques", bars: ["seaweed-wrap"] };

const harbour = defineCatalogue({
  ...catalogue,
  id: "harbour-clinic",
  version: "1.0.0",
  techniques: [...menu, seaweedWrap],
  rules: [...catalogue.rules, { ...stricter, when: { answer: "allergy" } }],
});

const screening = { denied: { list: "full", version: "1.0.0" }, answers: { allergy: "yes" } };
const answer = recommend({ conditions: ["stress"], screening }, { catalogue: harbour });
if (answer.outcome !== "recommended") throw new Error(answer.outcome);
console.log(answer.ranked.map(({ label, score }) => `${label} ${score}`));
console.log(answer.contraindicated.map(({ label, reasons }) => `${label}: ${reasons[0]?.rule}`));

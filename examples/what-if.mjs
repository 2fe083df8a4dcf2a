// What if: why a technique is left out, what would change that, and what an answer changes. Run with
// `node examples/what-if.mjs`.
import { compareApproaches, diffRecommendations, explain, parseIntake, recommend, whyNot } from "massage-recommender";
import { en, explanations } from "massage-recommender/words/en";

const denied = { list: "gate", version: "0.1.0" }; // only the short list was asked
const person = { conditions: ["neck-pain"], screening: { denied }, preferences: { setting: "chair" } };
const first = recommend(person);

// Why not this one? Codes and facts in `why`, sentences from explain().
const why = whyNot(first, "swedish-massage");
console.log(explain(why, en, explanations, "client"));

// The smallest set of changes, tried by deciding again. Offer wishes for choice; put open questions to the person.
if ("smallest" in why)
  for (const change of why.smallest ?? [])
    console.log(change.change === "wish" ? `to choose: ${change.wish}` : `to ask: ${JSON.stringify(change)}`);

// A fact about the body is named, and nothing is proposed.
const answers = { "blood-thinner": "yes" };
const second = recommend({ ...person, screening: { denied: { ...denied, list: "full" }, answers } });
console.log(`\n${explain(whyNot(second, "deep-tissue-massage"), en, explanations, "therapist")}`);

// What the second visit changes.
const { outcome, techniques } = diffRecommendations(first, second);
console.log(outcome?.after ?? "same outcome");
for (const { label, after } of techniques.gained) console.log(`now on offer: ${label}, place ${after?.rank}`);

// Which side of each axis applies.
for (const { axis, applies } of compareApproaches(parseIntake(person)).axes) console.log(`${axis}: ${applies}`);

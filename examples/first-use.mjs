// First use: one person in, one answer out. Run with `node examples/first-use.mjs`.
import { describe, recommend } from "massage-recommender";
import { en } from "massage-recommender/words/en";

const answer = recommend({
  conditions: [{ code: "neck-pain", severity: 5, weeks: 20 }, "stress"],
  goals: [{ code: "relaxation", priority: "high" }],
  screening: {
    denied: { list: "full", version: "0.1.0" }, // the person was shown the full list and denied the rest of it
    answers: { bruise: { answer: "yes", regions: [{ region: "lower-leg", side: "left" }] } },
  },
});

console.log(answer.outcome);
for (const finding of answer.findings) console.log(describe(finding, en, "client"));

// `ranked` can only be read once the outcome has been looked at.
if (answer.outcome === "recommended") {
  for (const { label, score, pressure } of answer.ranked.slice(0, 3))
    console.log(`${label}: ${score} points, ${pressure?.lowest} to ${pressure?.highest}`);
  for (const { region, side } of answer.avoidRegions) console.log(`leave alone: ${side ?? ""} ${region}`);
}

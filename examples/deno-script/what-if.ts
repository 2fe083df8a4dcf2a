// What a stricter rule would change for the intakes of a clinic, one a line. Deno runs TypeScript as it is, and this script
// may read files and nothing else: no network, no environment, no writing.
import { diffRecommendations, type IntakeInput, recommend } from "massage-recommender";
import { catalogue, tighten } from "massage-recommender/catalogue";

const stricter = tighten(catalogue, [
  {
    id: "no-deep-work-from-60-on",
    level: "technique",
    scope: "techniques",
    when: { fact: "ageYears", atLeast: 60 },
    bars: ["deep-tissue-massage"],
  },
]);

const [file = new URL("intakes.ndjson", import.meta.url)] = Deno.args;
const lines = Deno.readTextFileSync(file)
  .split("\n")
  .filter((line) => line.trim() !== "");
const intakes: IntakeInput[] = lines.map((line) => JSON.parse(line));

for (const [at, intake] of intakes.entries()) {
  const before = recommend(intake);
  const { outcome, techniques } = diffRecommendations(before, recommend(intake, { catalogue: stricter }));
  const lost = techniques.lost.map(({ label }) => label).join(", ");
  console.log(
    `${at + 1}: ${before.outcome}, ${outcome ? `then ${outcome.after}` : "as before"}; lost: ${lost || "nothing"}`,
  );
}

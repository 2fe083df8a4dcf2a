// Counts the work of `evaluate` by the shipped catalogue and by one 16 times as large, without a clock.
import { Session } from "node:inspector/promises";
import { largerCatalogue } from "./larger.mjs";
import { libraryIn } from "./library.mjs";
import { median } from "./median.mjs";
import { settledPeople } from "./people.mjs";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Characters of the package's code that ran, each as often as it ran; what the runtime does by itself is not seen. */
async function workOf(run) {
  await session.post("Profiler.takePreciseCoverage");
  run();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes("/dist/"))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + runIn(ranges), 0);
}

/** The outermost range comes first; what lies in an inner one ran as often as the innermost says. */
function runIn(ranges) {
  let sum = 0;
  const open = [];
  for (const range of ranges) {
    while (open.length > 0 && open.at(-1).endOffset <= range.startOffset) open.pop();
    const around = open.at(-1)?.count ?? 0;
    sum += (range.endOffset - range.startOffset) * (range.count - around);
    open.push(range);
  }
  return sum;
}

const library = await libraryIn();
const people = await settledPeople(Number(process.argv[2]), library);
const larger = largerCatalogue(library, people);
const ratios = [];
for (const { intake, result } of people) {
  const answer = library.evaluate(intake, larger);
  if (JSON.stringify({ ...answer, catalogue: null }) !== JSON.stringify({ ...result, catalogue: null }))
    throw new Error("What was added to the catalogue changed an answer.");
  const small = await workOf(() => library.evaluate(intake));
  ratios.push((await workOf(() => library.evaluate(intake, larger))) / small);
}
const { rules, indications } = larger;
const size = {
  rules: rules.length / library.catalogue.rules.length,
  indications: indications.length / library.catalogue.indications.length,
};
process.stdout.write(
  JSON.stringify({
    people: people.length,
    size,
    least: Math.min(...ratios),
    median: median(ratios),
    most: Math.max(...ratios),
  }),
);

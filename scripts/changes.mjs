// What differs between two builds, over every case and the seeded people, as sections of the changelog.
// `npm run changes -- FROM [TO]`: commits, branches, tags, or folders that hold `src`; TO is this folder where it is left out.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { seededIntakes } from "../runtimes/seeded.mjs";
import { built } from "./built.mjs";
import { load } from "./load.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });
const [from, to = root] = positionals;
if (from === undefined || positionals.length > 2) {
  console.error("Usage: npm run changes -- FROM [TO]");
  process.exit(2);
}
const { changesOf } = await load(fileURLToPath(new URL("changes-of.ts", import.meta.url)));
const [before, after] = [await built(from), await built(to)];
const folder = new URL("../test/cases/", import.meta.url);
const cases = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
const people = [
  ...cases.map(({ name, intake }) => ({ name, intake })),
  ...(await seededIntakes(10_000)).map((intake, at) => ({ name: `seeded person ${at + 1}`, intake })),
];

const answer = (library, intake) => {
  try {
    return library.recommend(intake);
  } catch (error) {
    if (error.name === "IntakeError") return null;
    throw error;
  }
};

const found = { Safety: new Map(), Recommendations: new Map() };
let differing = 0;
for (const [at, { name, intake }] of people.entries()) {
  if (process.stderr.isTTY && at % 100 === 0) process.stderr.write(`\r${at} of ${people.length}`);
  const changes = changesOf(answer(before, intake), answer(after, intake), after.diffRecommendations);
  if (changes.length > 0) differing += 1;
  for (const { section, line } of changes) {
    const seen = found[section].get(line) ?? { count: 0, name };
    found[section].set(line, { ...seen, count: seen.count + 1 });
  }
}
if (process.stderr.isTTY) process.stderr.write("\r");

console.log(`${differing} of ${people.length} people get another answer (${cases.length} cases, the rest seeded).`);
for (const [section, lines] of Object.entries(found)) {
  console.log(`\n### ${section}\n`);
  const mostFirst = [...lines].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  for (const [line, { count, name }] of mostFirst) console.log(`- ${line}: ${count}, such as "${name}"`);
  if (lines.size === 0) console.log("- Nothing.");
}

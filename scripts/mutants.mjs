// Tells of each file how many of its mutants were killed, by the report of the last `stryker run`; fails below 90 %.
// `node scripts/mutants.mjs FILE ...`: the files that must be in it, all of stryker.config.json where none is named.
import { readFileSync } from "node:fs";

const least = 90;
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const named = process.argv.slice(2);
const { files } = read(".stryker/report.json");
const found = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

for (const file of named.length > 0 ? named : read("stryker.config.json").mutate) {
  const mutants = files[file]?.mutants ?? [];
  const killed = mutants.filter(({ status }) => found.has(status)).length;
  const all = killed + mutants.filter(({ status }) => missed.has(status)).length;
  const share = all > 0 ? (100 * killed) / all : 0;
  console.log(`| \`${file}\` | ${all} | ${share.toFixed(1)} % |`);
  if (share >= least) continue;
  console.error(`${file}: ${all === 0 ? "no mutants" : `less than ${least} % killed`}.`);
  process.exitCode = 1;
}

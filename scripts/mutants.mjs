// Tells of each file how many of its mutants were killed, by the report of the last `stryker run`; fails below 90 %.
import { readFileSync } from "node:fs";

const least = 90;
const report = JSON.parse(readFileSync(new URL("../.stryker/report.json", import.meta.url), "utf8"));
const found = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

const rows = Object.entries(report.files).map(([file, { mutants }]) => {
  const killed = mutants.filter(({ status }) => found.has(status)).length;
  const all = killed + mutants.filter(({ status }) => missed.has(status)).length;
  return { file, all, share: all > 0 ? (100 * killed) / all : 100 };
});
for (const { file, all, share } of rows) console.log(`| \`${file}\` | ${all} | ${share.toFixed(1)} % |`);

const weak = rows.filter(({ share }) => share < least);
for (const { file } of weak) console.error(`${file}: less than ${least} % of its mutants are killed.`);
process.exitCode = weak.length > 0 ? 1 : 0;

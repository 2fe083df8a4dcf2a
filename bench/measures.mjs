import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

/** What a program of this folder prints as JSON, run in a process of its own. */
function printed(file, args, { nodeArgs = [], people = [] } = {}) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...nodeArgs, path, ...args], {
    encoding: "utf8",
    input: JSON.stringify(people),
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} failed.`);
  return JSON.parse(stdout);
}

/** The middle of some ratios, the lowest and the highest. */
const spreadOf = (ratios) => ({ median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) });

/** How long the full measurement and the quick one look; only the full one looks at memory. */
export const profiles = {
  full: { processes: 5, slices: 11, milliseconds: 50, count: 200, coldPairs: 25, intakes: 1_000_000, larger: 40 },
  quick: { processes: 1, slices: 3, milliseconds: 20, count: 40, coldPairs: 5, larger: 10 },
};

/** Ratios of pairs of contenders, each in several new processes, all in shuffled order. One process shows its slices. */
export function ratiosOf(pairs, profile, { people, against, told }) {
  const runs = pairs.flatMap((pair) => Array.from({ length: profile.processes }, () => pair));
  const found = new Map(pairs.map((pair) => [pair, []]));
  for (const [at, pair] of shuffled(runs).entries()) {
    told(`${at + 1} of ${runs.length}: ${pair.a.name}`);
    found.get(pair).push(printed("pair.mjs", [JSON.stringify({ ...pair, ...profile, against })], { people }));
  }
  return new Map(
    [...found].map(([pair, slices]) => [pair, spreadOf(slices.length > 1 ? slices.map(median) : slices[0])]),
  );
}

const shuffled = (list) =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** A process to the first answer, over one that does nothing. */
export const coldStart = ({ coldPairs }) => spreadOf(printed("cold.mjs", [coldPairs]));

/** Heap at each of the later points over that half way: what is loaded late is loaded by then. */
export function heapGrowth({ intakes }) {
  const heap = printed("memory.mjs", [intakes], { nodeArgs: ["--expose-gc"] });
  const half = heap.length >> 1;
  return spreadOf(heap.slice(half).map((bytes) => bytes / heap[half - 1]));
}

/** Work by a catalogue 16 times as large, over that by the shipped one. */
export const growth = ({ larger }) => printed("work.mjs", [larger]);

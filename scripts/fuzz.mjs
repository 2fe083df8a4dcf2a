// Calls what the library exports with anything at all, on every core, and looks for what takes far too long.
// `npm run fuzz -- --runs 1000000 --seed 1`
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { SingleBar } from "cli-progress";
import { load } from "./load.mjs";

const file = (name) => fileURLToPath(new URL(`../test/fuzz/${name}.ts`, import.meta.url));
const slice = 2000;

if (isMainThread) await lead();
else await work(workerData);

async function lead() {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "1000000" },
      seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  const seeds = Array.from({ length: Math.ceil(runs / slice) }, (_, at) => seed + at);
  const bar = new SingleBar({
    format: "{bar} {percentage}% {value} of {total} runs, {eta_formatted} left, {faults} faults",
    noTTYOutput: true,
    notTTYSchedule: 20_000,
  });
  bar.start(seeds.length * slice, 0, { faults: 0 });
  const faults = [];
  const told = (message) => {
    faults.push(...message.faults);
    bar.increment(message.runs, { faults: faults.length });
  };
  const shares = Array.from({ length: availableParallelism() }, (_, at, all = availableParallelism()) =>
    seeds.filter((_seed, place) => place % all === at),
  );
  await Promise.all(shares.map((own) => inWorker(own, told)));
  bar.stop();
  for (const fault of faults) console.error(fault);
  console.log(`${seeds.length * slice} runs from seed ${seed}: ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function inWorker(own, told) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: own });
    worker.on("message", told).on("error", reject).on("exit", resolve);
  });
}

async function work(seeds) {
  const { fuzz } = await load(file("fuzz"));
  const { targets } = await load(file("targets"));
  const { slowIn } = await load(file("slow"));
  const shares = Object.values(targets).reduce((sum, { share }) => sum + share, 0);
  for (const seed of seeds) {
    const faults = [];
    for (const [name, { share }] of Object.entries(targets)) {
      try {
        fuzz(name, Math.ceil((slice * share) / shares), seed);
      } catch (error) {
        faults.push(`${error.message}\n${error.cause?.stack ?? error.stack}`);
      }
    }
    for (const name of ["recommend", "resolve"])
      for (const { size, milliseconds, usual, input } of slowIn(name, 200, seed))
        faults.push(
          `${name}, seed ${seed}: ${milliseconds} ms at size ${size}, usually ${usual}: ${String(JSON.stringify(input)).slice(0, 300)}`,
        );
    parentPort.postMessage({ runs: slice, faults });
  }
}

// Holds the built library against its own rules: every answer, every pair, every triple, every bound (docs/proof.md).
// `npm run verify`, with `-- --quick` for a fixed sample of each, with `-- --update` to write docs/proof.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { SingleBar } from "cli-progress";
import { load } from "./load.mjs";

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const workers = 2;
/** Slots that a worker is given at a time. */
const atOnce = 8;

if (isMainThread) await lead();
else await work();

/** The library as it is shipped; screening alone is no part of what it exports and comes from its source. */
async function library() {
  const from = (entry) => import(new URL(`../dist/${entry}.js`, import.meta.url).href);
  const { evaluate, parseIntake, recommend, offer } = await from("index");
  const { catalogue, tighten } = await from("catalogue");
  const { screen } = await load(file("src/screen.ts"));
  return { catalogue, evaluate, parseIntake, recommend, offer, tighten, screen };
}

async function lead() {
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, update: { type: "boolean" } } });
  if (values.quick && values.update) {
    console.error("--update writes what a full run counts: leave out --quick.");
    process.exit(2);
  }
  const proof = await load(file("proof/proof.ts"));
  const setup = proof.setupOf(await library());
  const tasks = proof.tasksOf(setup, values.quick ? "quick" : "full");
  const told = await runAll(tasks, proof.casesOf(tasks, setup));
  const unreached = values.quick ? [] : proof.unreached(setup, told);
  report(told, unreached, setup, proof);
  if (told.violations > 0 || unreached.length > 0) process.exitCode = 1;
  else if (!values.quick) record(told, setup, proof, values.update);
}

/** Gives the tasks to the workers, the next to whoever is free. */
async function runAll(tasks, cases) {
  const told = { counts: {}, violations: 0, examples: [], met: new Set(), unknown: new Set() };
  const bar = new SingleBar({
    format: "{bar} {percentage}% {value} of {total} cases, {eta_formatted} left, {violations} violations, {name}",
    noTTYOutput: true,
    notTTYSchedule: 20_000,
  });
  bar.start(cases, 0, { violations: 0, name: "" });
  let next = 0;
  const take = () => {
    next += atOnce;
    return tasks.slice(next - atOnce, next);
  };
  await Promise.all(
    Array.from({ length: workers }, () =>
      inWorker(take, (message) => {
        add(told, message);
        bar.increment(sumOf(message.counts), { violations: told.violations, name: message.name });
      }),
    ),
  );
  bar.stop();
  return told;
}

function add(told, { counts, violations, examples, met, unknown }) {
  for (const [name, cases] of Object.entries(counts)) told.counts[name] = (told.counts[name] ?? 0) + cases;
  told.violations += violations;
  told.examples.push(...examples.slice(0, Math.max(0, 20 - told.examples.length)));
  for (const id of met) told.met.add(id);
  for (const id of unknown) told.unknown.add(id);
}

function sumOf(counts) {
  return Object.values(counts).reduce((sum, cases) => sum + cases, 0);
}

function inWorker(take, tell) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.on("error", reject).on("exit", resolve);
    worker.on("message", (message) => {
      if (message.slots > 0) tell(message);
      worker.postMessage(take());
    });
  });
}

async function work() {
  const proof = await load(file("proof/proof.ts"));
  const setup = proof.setupOf(await library());
  parentPort.on("message", (tasks) => {
    if (tasks.length === 0) return parentPort.close();
    const found = new proof.Found();
    const counts = {};
    for (const task of tasks) counts[task.name] = (counts[task.name] ?? 0) + proof.runTask(task, setup, found);
    parentPort.postMessage({
      slots: tasks.length,
      name: tasks[0].name,
      counts,
      violations: found.count,
      examples: found.violations.map(proof.toldOf),
      met: [...found.met],
      unknown: [...found.unknown],
    });
  });
  parentPort.postMessage({ slots: 0 });
}

function report({ counts, violations, examples }, unreached, { catalogue }, { enumerations }) {
  for (const example of examples) console.error(`\n${example}`);
  for (const one of unreached) console.error(one);
  console.log(`\n${catalogue.id} ${catalogue.version}, ${catalogue.digest}`);
  for (const { name, what } of enumerations)
    console.log(`${String(counts[name] ?? 0).padStart(9)} ${name.padEnd(12)} ${what}`);
  console.log(`${String(sumOf(counts)).padStart(9)} cases, ${violations + unreached.length} violations`);
}

/** A clean full run is what docs/proof.json tells of; the counts of the run must be those that are counted without one. */
function record({ counts }, setup, { recordOf, pageOf }, update) {
  const proved = recordOf(setup);
  const differing = Object.keys(proved.counts).filter((name) => proved.counts[name] !== counts[name]);
  if (differing.length > 0) throw new Error(`The run counted otherwise: ${differing.join(", ")}.`);
  const page = pageOf(readFileSync(file("docs/proof.md"), "utf8"), proved);
  const written = { "docs/proof.json": `${JSON.stringify(proved, null, 2)}\n`, "docs/proof.md": page };
  for (const [path, text] of Object.entries(written)) {
    if (update) writeFileSync(file(path), text);
    else if (!existsSync(file(path)) || readFileSync(file(path), "utf8") !== text)
      console.log(`${path} tells of something else: npm run verify -- --update`);
  }
}

// Loads the service on loopback for a minute, or for as many seconds as are given: no error, and memory that does not grow.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import autocannon from "autocannon";

const denied = { list: "full", version: "0.1.0" };
const post = (path, body, type = "application/json") => ({
  method: "POST",
  path,
  headers: { "content-type": type },
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const intake = {
  conditions: ["neck-pain"],
  goals: ["sleep"],
  screening: { denied, answers: { "blood-thinner": "yes" } },
};
const requests = [
  post("/recommendations", intake),
  post("/recommendations", {}),
  post("/recommendations", { screening: { answers: { "chest-pain": "yes" } } }),
  post("/recommendations", `${JSON.stringify(intake)}\nnot JSON\n${JSON.stringify({})}\n`, "application/x-ndjson"),
  post("/interview", { intake: { conditions: ["neck-pain"] } }),
  { method: "GET", path: "/catalogue?kind=goals" },
];

/** What the heap of the service holds after its garbage is collected, in megabytes, and all of its memory. */
async function memoryOf(service) {
  service.send("memory");
  const [{ heapUsed, rss }] = await once(service, "message");
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** Loads a service in a process of its own, and reads its memory a few times on the way. */
export async function load({ seconds, connections = 20, readings = 6 }) {
  const execArgv = ["--expose-gc", "--disable-warning=ExperimentalWarning"];
  const service = fork(fileURLToPath(new URL("loaded.mjs", import.meta.url)), { execArgv });
  const [port] = await once(service, "message");
  const run = (duration) => autocannon({ url: `http://127.0.0.1:${port}`, connections, duration, requests });
  await run(Math.ceil(seconds / 10));
  const memory = [await memoryOf(service)];
  const results = [];
  for (let at = 0; at < readings; at += 1) {
    results.push(await run(seconds / readings));
    memory.push(await memoryOf(service));
  }
  service.kill();
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  return {
    requests: sum((result) => result["2xx"]),
    failed: sum((result) => result.errors + result.timeouts + result.non2xx),
    perSecond: Math.round(sum((result) => result["2xx"]) / sum((result) => result.duration)),
    milliseconds: { median: results.at(-1).latency.p50, "99th": results.at(-1).latency.p99 },
    heap: memory.map(({ heap }) => Number(heap.toFixed(1))),
    rss: memory.map(({ rss }) => Math.round(rss)),
  };
}

/** Memory is flat where its second half is no higher than its first, but for a tenth. */
export function isFlat(readings) {
  const half = Math.floor(readings.length / 2);
  const most = (list) => Math.max(...list);
  return most(readings.slice(half)) <= most(readings.slice(0, half)) * 1.1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const told = await load({ seconds: Number(process.argv[2] ?? 60) });
  console.log(told);
  const isGood = told.failed === 0 && isFlat(told.heap);
  console.log(isGood ? "No error, flat memory." : "FAILED");
  process.exitCode = isGood ? 0 : 1;
}

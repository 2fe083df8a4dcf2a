import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { recommend } from "massage-recommender";
import { asking } from "./started.mjs";

let workerd;
let edge;
let logged = "";

before(async () => {
  const args = ["serve", "workerd.capnp", "--socket-addr=http=127.0.0.1:0", "--control-fd=3"];
  workerd = spawn("node_modules/.bin/workerd", args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  for (const stream of [workerd.stdout, workerd.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => {
      logged += chunk;
    });
  const [line] = await once(createInterface(workerd.stdio[3]), "line");
  edge = asking(`http://127.0.0.1:${JSON.parse(line).port}`);
});
after(() => workerd.kill());

test("on workerd an intake is answered as on Node", async () => {
  const intake = { conditions: ["neck-pain"], screening: { answers: { "stroke-ever": "yes" } } };
  const { status, body } = await edge.post("/recommendations", JSON.stringify(intake));
  assert.equal(status, 200);
  assert.deepEqual(body, JSON.parse(JSON.stringify(recommend(intake))));
});

test("a stream, an interview, the catalogue and the document too", async () => {
  const { body: lines } = await edge.post("/recommendations", '{}\n{"x\n', "application/x-ndjson");
  assert.deepEqual(
    lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).problem?.status),
    [undefined, 400],
  );
  assert.equal((await edge.post("/interview", "{}")).body.done, false);
  assert.equal((await edge.ask("/catalogue?kind=facts")).status, 200);
  assert.equal((await edge.ask("/openapi.json")).body.openapi, "3.1.0");
});

test("nonsense gets the same problems, and the log holds none of it", async () => {
  const answer = await edge.post("/recommendations", '{"goals": ["slep"]}');
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.equal((await edge.post("/recommendations", "x".repeat(100_001))).status, 413);
  assert.equal((await edge.post("/recommendations", "x", "text/plain")).status, 415);
  assert.match(logged, /POST \/recommendations 422/);
  assert.doesNotMatch(logged, /neck|stroke|slep|goals/);
});

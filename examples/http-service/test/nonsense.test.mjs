import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { logged, started } from "./started.mjs";

let service;
before(async () => {
  service = await started();
});
after(() => service.stop());

/** A body of the length asked for, in chunks, without saying how long it will be. */
function inChunks(text, size) {
  const parts = text.match(new RegExp(`[^]{1,${size}}`, "g"));
  return new ReadableStream({
    pull(out) {
      const part = parts.shift();
      if (part === undefined) return out.close();
      out.enqueue(new TextEncoder().encode(part));
    },
  });
}

const phrases = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
};

function assertProblem({ status, headers, body }, expected) {
  assert.equal(status, expected);
  assert.equal(headers.get("content-type"), "application/problem+json");
  assert.equal(body.status, expected);
  assert.equal(body.type, "about:blank");
  assert.equal(body.title, phrases[expected]);
}

const huge = JSON.stringify({ notes: ["x".repeat(200_000)] });

for (const [name, status, body, type] of [
  ["not JSON", 400, '{"goals": ["sleep"'],
  ["no body", 400, ""],
  ["a huge body", 413, huge],
  ["a huge body that does not say so", 413, () => inChunks(huge, 1_000)],
  ["a form", 415, "goals=sleep", "application/x-www-form-urlencoded"],
  ["text", 415, "{}", "text/plain"],
  ["a list", 422, "[]"],
  ["null", 422, "null"],
  ["nesting without end", 422, `${"[".repeat(40_000)}${"]".repeat(40_000)}`],
  ["a key of the language", 422, '{"__proto__": {"goals": []}}'],
])
  for (const path of ["/recommendations", "/interview"])
    test(`${path}, ${name}: ${status}`, async () => {
      const content = typeof body === "function" ? body() : body;
      assertProblem(await service.post(path, content, type), status);
    });

test("a note in another encoding is refused, not read as something else", async () => {
  for (const path of ["/recommendations", "/interview"])
    assertProblem(await service.post(path, Buffer.from('{"notes": ["Me duele el riñón"]}', "latin1")), 400);
});

test("a packed body is refused, and told how it is taken", async () => {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const answer = await service.ask("/recommendations", { method: "POST", headers, body: gzipSync("{}") });
  assertProblem(answer, 415);
  assert.equal(answer.headers.get("accept-encoding"), "identity");
});

test("every problem of an intake, with its path", async () => {
  const intake = { conditions: ["neckpain"], gaols: [], facts: { ageYears: "40" } };
  const answer = await service.post("/recommendations", JSON.stringify(intake));
  assertProblem(answer, 422);
  assert.deepEqual(
    answer.body.errors.map(({ path, suggestion }) => [path, suggestion]),
    [
      ["conditions[0]", "neck-pain"],
      ["facts.ageYears", undefined],
      ["gaols", "goals"],
    ],
  );
});

test("every problem of a call of the interview, with its path", async () => {
  const call = { intake: { goals: ["slep"] }, list: "all", answers: [], more: 1 };
  const { body } = await service.post("/interview", JSON.stringify(call));
  assert.deepEqual(
    body.errors.map(({ path }) => path),
    ["more", "list", "intake.goals[0]"],
  );
});

test("the wrong type names the right ones, the wrong method the right one, an unknown address all", async () => {
  const type = await service.post("/recommendations", "x", "text/plain");
  assert.equal(type.headers.get("accept"), "application/json, application/x-ndjson");
  const method = await service.ask("/recommendations");
  assertProblem(method, 405);
  assert.equal(method.headers.get("allow"), "POST");
  const address = await service.ask("/recommend/stroke-ever");
  assertProblem(address, 404);
  assert.match(address.body.detail, /\/recommendations, \/interview/);
  assertProblem(await service.ask("/catalogue?kind=sorcery"), 422);
});

test("too many requests: 429, and when to come back", async () => {
  const busy = await started({ rate: 3 });
  const answers = [];
  for (let at = 0; at < 5; at += 1) answers.push(await busy.post("/recommendations", "{}"));
  busy.stop();
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 429, 429],
  );
  assertProblem(answers.at(-1), 429);
  const seconds = Number(answers.at(-1).headers.get("retry-after"));
  assert.ok(seconds > 0 && seconds <= 60);
});

describe("a stream of intakes", () => {
  const stream = async (body) => {
    const { status, body: text } = await service.post("/recommendations", body, "application/x-ndjson");
    assert.equal(status, 200);
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  test("one answer a line, broken lines named by their number, nothing lost", async () => {
    const lines = ['{"goals": ["sleep"]}', '{"goals": ["slee', "", '{"goals": ["slep"]}', "x".repeat(100_001), "{}"];
    const answers = await stream(lines.join("\n"));
    assert.deepEqual(
      answers.map(({ line, recommendation, problem }) => [line, recommendation?.outcome ?? problem.status]),
      [
        [1, "unscreened"],
        [2, 400],
        [4, 422],
        [5, 413],
        [6, "unscreened"],
      ],
    );
    assert.deepEqual(
      answers[2].problem.errors.map(({ path }) => path),
      ["goals[0]"],
    );
  });

  test("a thousand lines in odd pieces, some broken in the middle: a thousand answers in their order", async () => {
    const lines = Array.from({ length: 1_000 }, (_, at) =>
      at % 10 === 3 ? '{"facts": {"ageY' : `{"notes": ["é${at}"]}`,
    );
    const answers = await stream(inChunks(`${lines.join("\r\n")}\n`, 777));
    assert.deepEqual(
      answers.map(({ line }) => line),
      lines.map((_, at) => at + 1),
    );
    for (const { line, problem } of answers) assert.equal(problem?.status, (line - 1) % 10 === 3 ? 400 : undefined);
  });

  test("a body far above the limit of one intake, line by line", async () => {
    const line = JSON.stringify({ notes: ["x".repeat(2_000)] });
    assert.equal((await stream(inChunks(`${line}\n`.repeat(300), 60_000))).length, 300);
  });

  test("answers come before the body has ended", async () => {
    let send;
    const body = new ReadableStream({
      start(out) {
        send = out;
      },
    });
    const asked = fetch(`${service.url}/recommendations`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body,
      duplex: "half",
    });
    send.enqueue(new TextEncoder().encode("{}\n"));
    const reader = (await asked).body.getReader();
    const { value } = await reader.read();
    assert.equal(JSON.parse(new TextDecoder().decode(value)).line, 1);
    send.close();
    while (!(await reader.read()).done);
  });

  test("an empty body has no answer", async () => {
    const { status, body } = await service.post("/recommendations", "", "application/x-ndjson");
    assert.deepEqual([status, body], [200, ""]);
  });
});

test("the logs hold no word of what was sent", async () => {
  const intake = { conditions: ["neck-pain"], screening: { answers: { "stroke-ever": "yes" } }, notes: ["my secret"] };
  await service.post("/recommendations", JSON.stringify(intake));
  await service.post("/recommendations?conditions=neck-pain", JSON.stringify({ ...intake, gaols: ["fibromyalgia"] }));
  await service.ask("/catalogue?kind=goals");
  const text = logged.join("\n");
  assert.match(text, /^POST \/recommendations 200 \d+ ms$/m);
  assert.match(text, /^POST \/recommendations 422 \d+ ms$/m);
  assert.match(text, /^GET \(unknown\) 404 \d+ ms$/m);
  assert.doesNotMatch(text, /neck|stroke|secret|fibro|sle+p|goals|gaols|age|note|kind|xxx|yes/i);
});

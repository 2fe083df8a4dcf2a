import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OlderTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const server = { command: process.execPath, args: ["server.mjs"], stderr: "pipe" };
/** All that any of the servers said on standard error. */
let logged = "";

function listen(transport) {
  transport.stderr.setEncoding("utf8").on("data", (chunk) => {
    logged += chunk;
  });
  return transport;
}

async function connected(Kind, Transport) {
  const client = new Kind({ name: "test", version: "0.1.0" });
  await client.connect(listen(new Transport(server)));
  return client;
}

/** A whole interview with a person who says yes to some questions and no to the rest, then the answer. */
async function interviewed(client, intake, yes) {
  const call = async (name, input) => (await client.callTool({ name, arguments: input })).structuredContent;
  let turn = await call("massage_interview", { intake });
  let screens = 0;
  while (!turn.done) {
    const answers = turn.questions.map(({ question }) => ({ question, answer: yes.includes(question) ? "yes" : "no" }));
    turn = await call("massage_interview", { intake: turn.intake, answers });
    screens += 1;
  }
  return { screens, turn, answer: await call("recommend_massage", turn.intake) };
}

for (const [name, Kind, Transport] of [
  ["the official client", Client, StdioClientTransport],
  ["the client of the SDK before it", OlderClient, OlderTransport],
]) {
  describe(name, () => {
    let client;
    before(async () => {
      client = await connected(Kind, Transport);
    });
    after(() => client.close());
    const refusal = async (tool, input) => {
      const { isError, content, structuredContent } = await client.callTool({ name: tool, arguments: input });
      assert.equal(isError, true);
      assert.equal(structuredContent, undefined);
      return content[0].text;
    };

    test("lists three tools, with schemas that compile, read only", async () => {
      const { tools } = await client.listTools();
      const names = tools.map((tool) => tool.name);
      assert.deepEqual(names, ["recommend_massage", "massage_interview", "massage_catalogue"]);
      for (const { inputSchema, outputSchema, annotations, description } of tools) {
        ajv.compile(inputSchema);
        ajv.compile(outputSchema);
        assert.equal(annotations.readOnlyHint, true);
        assert.ok(description.length > 200);
      }
    });

    test("an interview to its end: what is recommended follows from the answers", async () => {
      const { screens, turn, answer } = await interviewed(client, { conditions: ["neck-pain"] }, ["blood-thinner"]);
      assert.ok(screens > 5);
      assert.equal(turn.because, "all-asked");
      assert.equal(answer.outcome, "recommended");
      const { ranked, contraindicated } = answer.recommendation;
      assert.ok(ranked.every(({ pressure }) => !pressure || pressure.highest === "light"));
      assert.ok(contraindicated.some(({ technique }) => technique === "deep-tissue-massage"));
    });

    test("an interview that comes upon an emergency ends at once", async () => {
      const { screens, turn, answer } = await interviewed(client, {}, ["chest-pain"]);
      assert.equal(screens, 1);
      assert.equal(turn.outcome, "emergency");
      assert.match(answer.report, /Call your local emergency number/);
      assert.match(answer.next, /Offer no massage/);
    });

    test("results are structured as the schemas say, and the text says the same", async () => {
      const { tools } = await client.listTools();
      const calls = { recommend_massage: {}, massage_interview: {}, massage_catalogue: { kind: "goals" } };
      for (const { name: tool, outputSchema } of tools) {
        const { structuredContent, content } = await client.callTool({ name: tool, arguments: calls[tool] });
        assert.ok(ajv.validate(outputSchema, structuredContent), ajv.errorsText());
        assert.deepEqual(JSON.parse(content[0].text), structuredContent);
      }
    });

    test("null is not said, never a no", async () => {
      const input = { conditions: null, screening: { answers: { "chest-pain": null } }, facts: null };
      const { structuredContent } = await client.callTool({ name: "recommend_massage", arguments: input });
      assert.equal(structuredContent.outcome, "unscreened");
    });

    test("bad input: every problem with its path", async () => {
      const input = { conditions: ["neckpain"], gaols: ["sleep"], facts: { systolic: 118, diastolic: 160 } };
      const said = await refusal("recommend_massage", input);
      assert.match(said, /conditions\[0\]: .* Did you mean "neck-pain"/);
      assert.match(said, /gaols: is not a known field/);
    });

    test("an extra key and a missing one", async () => {
      const extra = await refusal("recommend_massage", { screening: { clearances: [] }, sure: null });
      assert.match(extra, /screening\.clearances: .*host/);
      assert.match(extra, /sure: is not a known field/);
      const missing = await refusal("massage_interview", { answers: [{ question: "chest-pain" }] });
      assert.match(missing, /answers\[0\]\.answer: is missing/);
      assert.match(missing, /answers: must have every question of the screen/);
    });

    test("a note as long as a book is refused, and the next call is answered", async () => {
      assert.match(
        await refusal("recommend_massage", { notes: ["x".repeat(1_000_000)] }),
        /notes\[0\]: must have at most 2000/,
      );
      assert.ok((await client.callTool({ name: "massage_catalogue", arguments: { kind: "facts" } })).structuredContent);
    });

    test("no arguments are an empty intake, and an unknown tool is an error of the protocol", async () => {
      const { structuredContent } = await client.callTool({ name: "recommend_massage" });
      assert.equal(structuredContent.outcome, "unscreened");
      await assert.rejects(client.callTool({ name: "diagnose", arguments: {} }), { code: -32602 });
    });
  });
}

test("a line that is no message is passed over, and what follows is answered", async () => {
  const child = spawn(server.command, server.args, { stdio: "pipe" });
  listen(child);
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "0.1.0" } };
  child.stdin.write('{"jsonrpc": "2.0", "broken: "stroke-ever"\n');
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 7, method: "initialize", params })}\n`);
  const [answer] = await once(createInterface(child.stdout), "line");
  assert.equal(JSON.parse(answer).id, 7);
  child.kill();
});

test("a line without end is refused, and what follows is answered", async () => {
  const child = spawn(server.command, server.args, { stdio: "pipe" });
  listen(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  child.stdin.write(`{"notes": ["${"x".repeat(20_000_000)}"]}\n`);
  child.stdin.write('{"jsonrpc": "2.0", "id": 8, "method": "ping"}\n');
  assert.deepEqual(await next(), {
    jsonrpc: "2.0",
    id: null,
    error: { code: -32600, message: "A line has 5000000 bytes at most." },
  });
  assert.equal((await next()).id, 8);
  child.stdin.end();
  const [code] = await once(child, "exit");
  assert.equal(code, 0);
});

test("standard error holds nothing of what was said", async () => {
  const said = /chest|blood|stroke|neck|systolic|118|160|sleep|xxx|emergency|recommended|unscreened/i;
  assert.match(logged, /recommend_massage: answered/);
  assert.match(logged, /refused, [1-9] problems/);
  assert.doesNotMatch(logged, said);
});

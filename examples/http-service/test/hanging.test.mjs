import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { logged, started } from "./started.mjs";

let service;
before(async () => {
  service = await started({
    headersTimeout: 300,
    requestTimeout: 600,
    connectionsCheckingInterval: 100,
    timeout: 10_000,
  });
});
after(() => service.stop());

/** Sends this and no more, and gives what comes back until the server ends it. */
async function hang(text) {
  const socket = connect(service.port, "127.0.0.1");
  let said = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    said += chunk;
  });
  socket.write(text);
  await once(socket, "close");
  return said;
}

const head = "POST /recommendations HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

for (const [name, text, status] of [
  ["headers that never end", head, 408],
  ["a body that never ends", `${head}content-length: 100\r\n\r\n{"notes": ["bedridden`, 408],
  ["a body in chunks that never ends", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"not`, 408],
  ["headers without measure", `${head}x: ${"y".repeat(40_000)}\r\n\r\n`, 431],
  ["what is not HTTP", "bedridden since monday\r\n\r\n", 400],
])
  test(`${name}: ${status}, and the connection ends`, async () => {
    const said = await hang(text);
    assert.match(said, new RegExp(`^HTTP/1.1 ${status} `));
    assert.match(said, /content-type: application\/problem\+json/);
    assert.equal(JSON.parse(said.split("\r\n\r\n")[1]).status, status);
  });

test("a stream that stops in the middle of a line has its whole lines answered, then ends", async () => {
  const type = head.replace("json", "x-ndjson");
  const said = await hang(`${type}transfer-encoding: chunked\r\n\r\n10\r\n{}\n{"notes": ["b\r\n`);
  assert.match(said, /^HTTP\/1.1 200 /);
  assert.match(said, /\{"line":1,"recommendation"/);
  assert.equal(said.match(/HTTP\/1.1/g).length, 1);
});

test("a client that leaves in the middle harms nobody else", async () => {
  const socket = connect(service.port, "127.0.0.1");
  socket.write(`${head}content-length: 100\r\n\r\n{"notes": ["bedridden`);
  await once(socket, "connect");
  socket.destroy();
  const { status } = await service.post("/recommendations", "{}");
  assert.equal(status, 200);
  assert.doesNotMatch(logged.join("\n"), /bedridden|notes| 500 /);
});

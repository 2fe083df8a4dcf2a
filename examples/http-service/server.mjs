// The service on Node. `PORT` is 8080 unless set; `RATE` is how many requests a minute one address may make.
import { STATUS_CODES } from "node:http";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { rateLimiter } from "hono-rate-limiter";
import { createApp } from "./app.mjs";
import { problem, respond } from "./problems.mjs";

const patience = { headersTimeout: 5_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000, timeout: 30_000 };
const statusOf = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

const limitOf = (limit) =>
  rateLimiter({
    limit,
    windowMs: 60_000,
    keyGenerator: (c) => getConnInfo(c).remote.address ?? "",
    handler: (c) => respond(c, problem(429, `One address may ask ${limit} times a minute.`)),
  });

/** What Node refuses before there is a request: a client that hangs, headers without end, what is not HTTP. */
function refuse(error, socket, response) {
  const isUnderWay = response?.headersSent && !response.writableEnded;
  if (isUnderWay || !socket.writable || error.code === "ECONNRESET") return socket.destroy();
  const status = statusOf[error.code] ?? 400;
  const body = JSON.stringify(problem(status));
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\nconnection: close`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Starts the service and gives its `node:http` server. */
export function createService({ port = 8080, rate = 600, log = console.log, ...waits } = {}) {
  const { timeout, ...serverOptions } = { ...patience, ...waits };
  const app = createApp({ log, guards: rate ? [limitOf(rate)] : [] });
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1", serverOptions });
  const responses = new WeakMap();
  server.on("request", ({ socket }, response) => responses.set(socket, response));
  server.on("clientError", (error, socket) => refuse(error, socket, responses.get(socket)));
  server.setTimeout(timeout);
  return server;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { PORT: port, RATE: rate } = process.env;
  const server = createService({ port: Number(port ?? 8080), rate: Number(rate ?? 600) });
  server.on("listening", () => console.log(`http://127.0.0.1:${server.address().port}`));
}

// The service in a process of its own, without a limit of requests, which tells of its memory when asked.
import { createService } from "./server.mjs";

const server = createService({ port: 0, rate: 0, log: () => {} });
server.on("listening", () => process.send(server.address().port));
process.on("message", () => {
  globalThis.gc();
  process.send(process.memoryUsage());
});

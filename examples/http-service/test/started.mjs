import { once } from "node:events";
import { createService } from "../server.mjs";

/** Everything that any service of these tests logged. */
export const logged = [];

/** A service on a free port; `post` and `get` ask it. */
export async function started(options = {}) {
  const server = createService({ port: 0, rate: 0, log: (line) => logged.push(line), ...options });
  await once(server, "listening");
  const { port } = server.address();
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { ...asking(`http://127.0.0.1:${port}`), port, stop };
}

export function asking(url) {
  const ask = async (path, init) => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    const isJson = /json$/.test(response.headers.get("content-type").replace("x-ndjson", ""));
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const post = (path, body, type = "application/json") =>
    ask(path, { method: "POST", headers: { "content-type": type }, body, duplex: "half" });
  return { ask, post, url };
}

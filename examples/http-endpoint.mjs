// An HTTP endpoint on node:http: POST an intake, get the recommendation. Run with `node examples/http-endpoint.mjs`.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { IntakeError, recommend } from "massage-recommender";

const largest = 100_000;

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > largest) throw new RangeError(`The body is longer than ${largest} characters.`);
  }
  return JSON.parse(text);
}

function problem(error) {
  if (error instanceof IntakeError) return [422, { title: "Unreadable intake", issues: error.issues }];
  if (error instanceof SyntaxError) return [400, { title: "Not JSON" }];
  return [error instanceof RangeError ? 413 : 500, { title: error instanceof RangeError ? error.message : "Error" }];
}

/** Nothing is logged and nothing is kept: health answers stay in this process. */
export const server = createServer(async (request, response) => {
  const send = (status, body) =>
    response
      .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
      .end(JSON.stringify(body));
  if (request.method !== "POST") return send(405, { title: "Use POST" });
  try {
    send(200, recommend(await bodyOf(request)));
  } catch (error) {
    send(...problem(error));
  }
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  server.listen(8080, () => console.log("http://localhost:8080"));

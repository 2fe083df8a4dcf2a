// The service as a fetch handler: the same on Node and on an edge runtime. It keeps nothing and logs no body, no query and
// no address that it does not know.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { recommend } from "massage-recommender";
import { catalogueTool, interviewTool } from "massage-recommender/ai";
import { answersByLine } from "./lines.mjs";
import { openapi } from "./openapi.mjs";
import { problem, problemOf, respond } from "./problems.mjs";

const largest = 100_000;
const json = "application/json";
const ndjson = "application/x-ndjson";
const methods = { "/recommendations": "POST", "/interview": "POST", "/catalogue": "GET", "/openapi.json": "GET" };

const typeOf = (c) => c.req.header("content-type")?.split(";")[0].trim().toLowerCase();
const cutOff = () => Promise.reject(new HTTPException(408));
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** JSON is UTF-8: other bytes would be read as something else than was sent. */
function textOf(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new SyntaxError();
  }
}
const read = async (c) => JSON.parse(textOf(await c.req.arrayBuffer().catch(cutOff)));

const logged = (log) => async (c, next) => {
  const start = performance.now();
  await next();
  const path = c.req.path in methods ? c.req.path : "(unknown)";
  log(`${c.req.method} ${path} ${c.res.status} ${Math.round(performance.now() - start)} ms`);
};

/** Where a body was not read to its end, no other request can follow it. */
const unread = { connection: "close" };

const taking =
  (...types) =>
  async (c, next) => {
    if (c.req.header("content-encoding"))
      return respond(c, problem(415, "Send it as it is."), { "accept-encoding": "identity", ...unread });
    if (types.includes(typeOf(c))) return next();
    return respond(c, problem(415, `Send ${types.join(" or ")}.`), { accept: types.join(", "), ...unread });
  };

const whole = bodyLimit({
  maxSize: largest,
  onError: (c) => respond(c, problem(413, `A body has ${largest} bytes at most.`), unread),
});
const limited = (c, next) => (typeOf(c) === ndjson ? next() : whole(c, next));

/** `guards` come before the routes, such as a limit of requests; `log` gets one line a request. */
export function createApp({ guards = [], log = console.log } = {}) {
  const app = new Hono();
  app.use(logged(log), ...guards);
  app.post("/recommendations", taking(json, ndjson), limited, async (c) => {
    c.header("cache-control", "no-store");
    if (typeOf(c) === json) return c.json(recommend(await read(c)));
    return c.body(answersByLine(c.req.raw.body ?? new Blob([]).stream(), recommend, largest), 200, {
      "content-type": ndjson,
    });
  });
  app.post("/interview", taking(json), limited, async (c) => {
    c.header("cache-control", "no-store");
    return c.json(interviewTool.execute(await read(c)));
  });
  app.get("/catalogue", (c) => c.json(catalogueTool.execute(c.req.query())));
  app.get("/openapi.json", (c) => c.json(openapi));
  for (const [path, method] of Object.entries(methods))
    app.all(path, (c) => respond(c, problem(405, `Use ${method}.`), { allow: method }));
  app.notFound((c) => respond(c, problem(404, `There are: ${Object.keys(methods).join(", ")}.`)));
  app.onError((error, c) => respond(c, problemOf(error)));
  return app;
}

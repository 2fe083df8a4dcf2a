import { HTTPException } from "hono/http-exception";
import { IntakeError } from "massage-recommender";

const titles = {
  400: "Not JSON",
  404: "No such address",
  405: "Not this method",
  408: "Took too long",
  413: "Too large",
  415: "Unsupported content type",
  422: "Unreadable intake",
  429: "Too many requests",
  431: "Headers too large",
  500: "Internal error",
};

/** The body of an error in the form of RFC 9457. */
export const problem = (status, detail, more = {}) => ({
  type: "about:blank",
  title: titles[status],
  status,
  ...(detail ? { detail } : {}),
  ...more,
});

/** What went wrong while answering, with every problem of the input; of anything unforeseen nothing is told. */
export function problemOf(error) {
  if (error instanceof SyntaxError) return problem(400, "The body, or the line, is not JSON.");
  if (error instanceof HTTPException) return problem(error.status);
  if (error.code === "ECONNRESET") return problem(408);
  if (!(error instanceof IntakeError)) return problem(500);
  const errors = error.issues.map(({ message, ...issue }) => ({ ...issue, detail: message }));
  return problem(422, `${errors.length} problems; nothing was decided.`, { errors });
}

export function respond(c, body, headers = {}) {
  return c.body(JSON.stringify(body), body.status, { "content-type": "application/problem+json", ...headers });
}

import { HTTPException } from "hono/http-exception";
import { IntakeError } from "massage-recommender";

/** Of `about:blank` the title is the phrase of the status (RFC 9457, 4.2.1), here as RFC 9110 and RFC 6585 have it. */
const titles = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
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
  const count = errors.length === 1 ? "1 problem" : `${errors.length} problems`;
  return problem(422, `${count}; nothing was decided.`, { errors });
}

export function respond(c, body, headers = {}) {
  return c.body(JSON.stringify(body), body.status, { "content-type": "application/problem+json", ...headers });
}

import { flag, number, object, oneOf, optional, type Report, type Shape } from "./shape.js";

const whole: Shape = (value, path, report) =>
  Number.isInteger(value) && (value as number) > 0
    ? undefined
    : report(path, "wrong-type", "must be a whole number above 0.");

const score: Shape = (value, path, report) => {
  number(value, path, report);
  if (typeof value === "number" && (value < 0 || value > 10)) report(path, "impossible", "must be from 0 to 10.");
};

const shape = object({
  sessions: whole,
  pain: optional(object({ before: score, after: score })),
  effect: oneOf(["much-better", "better", "same", "worse"]),
  reaction: oneOf(["none", "sore-briefly", "sore-longer", "new-sign"]),
  goalReached: optional(flag),
});

/** Throws a `TypeError` where it is no plan, or one that names every problem of what was told. */
export function checkReviewed(plan: unknown, feedback: unknown): void {
  const { sessions, order, phase } = Object(plan) as Partial<Record<string, unknown>>;
  if (!Array.isArray(sessions) || !Array.isArray(order) || typeof phase !== "string")
    throw new TypeError("This is no plan: review(answer.plan, feedback), with the `plan` of a result.");
  const problems: string[] = [];
  const report: Report = (path, _code, message) => problems.push(`- ${path || "feedback"}: ${message}`);
  shape(feedback, "", report);
  const count = `${problems.length} problem${problems.length > 1 ? "s" : ""}`;
  if (problems.length > 0) throw new TypeError(`The feedback has ${count}:\n${problems.join("\n")}`);
}

import { list } from "./grammar.js";
import { fillIn, sayAll, type Writing } from "./lines.js";
import type { Plan, ReasonCode } from "./recommendation.js";

/**
 * How many sessions, how often and why, when to look back and at what, when to stop: one line each. With `told`, only
 * those reasons are said.
 */
export function courseLines({ course, review, stop }: Plan, writing: Writing, told?: readonly ReasonCode[]): string[] {
  const { words } = writing;
  const { headings } = words;
  if (!course || !review) return [];
  const numbers = [course.sessions, course.minutes, course.perWeek, course.weeks].reduce<string>(
    (text, value) => fillIn(text, String(value)),
    headings.course,
  );
  const look = review.look.map((code) => words.reviews[code].title).join("; ");
  const ends = list(
    stop.map((code) => words.stops[code].title),
    words,
    "or",
  );
  const reasons = course.reasons.filter(({ code }) => told?.includes(code) ?? true);
  return [
    `${numbers} ${sayAll(reasons, writing)}`.trim(),
    `${fillIn(headings.review, String(review.afterSessions))} ${look}.`,
    `${headings.stop} ${ends}.`,
  ];
}

import { describe, expect, test } from "vitest";
import { answersIn, type Criterion, judge, type Verdict } from "../src/criterion.js";

const m = { answer: "m" };
const u = { answer: "u" };
const n = { answer: "n" };
const verdicts: Record<string, Verdict> = { m: "met", u: "unknown", n: "unmet" };

const verdictOf = (criterion: Criterion): Verdict =>
  judge(criterion, (leaf) => {
    const code = "answer" in leaf ? leaf.answer : "";
    return { verdict: verdicts[code] ?? "unknown", facts: [{ path: code, value: null }] };
  }).verdict;

describe("Kleene's truth tables", () => {
  test.each([
    [m, m, "met"],
    [m, u, "met"],
    [m, n, "met"],
    [u, u, "unknown"],
    [u, n, "unknown"],
    [n, n, "unmet"],
  ])("any: %j or %j is %s, whichever comes first", (a, b, verdict) => {
    expect(verdictOf({ any: [a, b] })).toBe(verdict);
    expect(verdictOf({ any: [b, a] })).toBe(verdict);
  });

  test.each([
    [m, m, "met"],
    [m, u, "unknown"],
    [m, n, "unmet"],
    [u, u, "unknown"],
    [u, n, "unmet"],
    [n, n, "unmet"],
  ])("all: %j and %j is %s, whichever comes first", (a, b, verdict) => {
    expect(verdictOf({ all: [a, b] })).toBe(verdict);
    expect(verdictOf({ all: [b, a] })).toBe(verdict);
  });

  test("groups nest", () => {
    expect(verdictOf({ all: [m, { any: [n, { all: [m, u] }] }] })).toBe("unknown");
    expect(verdictOf({ any: [n, { all: [m, { any: [u, m] }] }] })).toBe("met");
  });

  test("nothing to meet is never met, and nothing to fail never fails", () => {
    expect(verdictOf({ any: [] })).toBe("unmet");
    expect(verdictOf({ all: [] })).toBe("met");
  });
});

describe("the facts that decided", () => {
  const factsOf = (criterion: Criterion) =>
    judge(criterion, (leaf) => {
      const code = "answer" in leaf ? leaf.answer : "";
      return { verdict: verdicts[code] ?? "unknown", facts: [{ path: code, value: null }] };
    }).facts.map(({ path }) => path);

  test.each([
    [{ any: [m, u, n] }, ["m"]],
    [{ any: [u, n] }, ["u"]],
    [{ all: [m, u] }, ["m", "u"]],
    [{ all: [m, n, u] }, ["n"]],
  ] satisfies [Criterion, string[]][])("%j names %j", (criterion, facts) => {
    expect(factsOf(criterion)).toEqual(facts);
  });
});

test("the answers that a criterion reads: those of questions at any depth, and nothing of what else it reads", () => {
  const nested: Criterion = { any: [m, { all: [u, { fact: "ageYears", atLeast: 18 }] }, { condition: "stress" }] };
  expect(answersIn(nested)).toEqual(["m", "u"]);
  expect(answersIn({ goal: "sleep" })).toEqual([]);
  expect(answersIn(undefined)).toEqual([]);
});

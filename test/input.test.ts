import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntakeError, type IntakeInput, parseIntake, recommend, safeParseIntake } from "../src/index.js";

/** Paths with codes, as a host would show them. */
function issuesOf(input: unknown) {
  const parsed = safeParseIntake(input);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, code, suggestion }) => [path, code, suggestion].filter(Boolean).join(" "));
}

describe("bad input names every problem with its path", () => {
  test.each([
    [
      "an unknown code, with the nearest",
      { conditions: ["low-back-pian"] },
      ["conditions[0] unknown-code low-back-pain"],
    ],
    ["an unknown code that is near nothing", { goals: ["xyzzyxyzzy"] }, ["goals[0] unknown-code"]],
    ["a misspelt key", { goals: [{ code: "sleep", prioritty: "high" }] }, ["goals[0].prioritty unknown-key priority"]],
    [
      "a misspelt question",
      { screening: { answers: { "chest-pian": "yes" } } },
      ["screening.answers.chest-pian unknown-key chest-pain"],
    ],
    ["a wrong type", { conditions: "low-back-pain" }, ["conditions wrong-type"]],
    ["a missing code", { conditions: [{ severity: 3 }] }, ["conditions[0].code wrong-type"]],
    [
      "a number out of range",
      { conditions: [{ code: "neck-pain", severity: 11 }] },
      ["conditions[0].severity too-big"],
    ],
    ["a negative number", { facts: { ageYears: -1 } }, ["facts.ageYears too-small"]],
    ["NaN", { facts: { systolic: Number.NaN } }, ["facts.systolic wrong-type"]],
    ["infinity", { facts: { systolic: Number.POSITIVE_INFINITY } }, ["facts.systolic wrong-type"]],
    ["diastolic above systolic", { facts: { systolic: 80, diastolic: 120 } }, ["facts.diastolic impossible"]],
    ["sixty weeks pregnant", { facts: { pregnancyWeeks: 60 } }, ["facts.pregnancyWeeks too-big"]],
    [
      "pregnant for longer than since the birth",
      { facts: { pregnancyWeeks: 30, weeksSinceBirth: 4 } },
      ["facts.pregnancyWeeks impossible"],
    ],
    [
      "regions of a no",
      { screening: { answers: { bruise: { answer: "no", regions: ["neck"] } } } },
      ["screening.answers.bruise.regions impossible"],
    ],
    [
      "regions where a question takes none",
      { screening: { answers: { "chest-pain": { answer: "yes", regions: ["chest"] } } } },
      ["screening.answers.chest-pain.regions unknown-key"],
    ],
    [
      "one condition at two stages",
      {
        conditions: [
          { code: "neck-pain", stage: "acute" },
          { code: "neck-pain", stage: "chronic" },
        ],
      },
      ["conditions[1].stage impossible"],
    ],
    [
      "a stage its weeks contradict",
      { conditions: [{ code: "neck-pain", stage: "chronic", weeks: 2 }] },
      ["conditions[0].stage impossible"],
    ],
    [
      "a stage that weeks stated elsewhere contradict",
      {
        conditions: [
          { code: "neck-pain", stage: "acute" },
          { code: "neck-pain", weeks: 20 },
        ],
      },
      ["conditions[0].stage impossible"],
    ],
    ["a note that is too long", { notes: ["x".repeat(2001)] }, ["notes[0] too-big"]],
    ["too many notes", { notes: Array.from({ length: 21 }, () => "x") }, ["notes too-big"]],
    [
      "a version that is none",
      { screening: { denied: { list: "gate", version: "today" } } },
      ["screening.denied.version wrong-format"],
    ],
    [
      "a list that is none",
      { screening: { denied: { list: "all", version: "0.1.0" } } },
      ["screening.denied.list unknown-code"],
    ],
    [
      "a rule that is none",
      { screening: { clearances: [{ rule: "recent-surgerry", by: "surgeon" }] } },
      ["screening.clearances[0].rule unknown-code recent-surgery"],
    ],
    [
      "an answer that is none",
      { screening: { answers: { pregnant: "maybe" } } },
      ["screening.answers.pregnant unknown-code"],
    ],
    ["not an object", "low-back-pain", [" wrong-type"]],
    ["null", null, [" wrong-type"]],
    ["a list", [], [" wrong-type"]],
  ])("%s", (_name, input, issues) => {
    expect(issuesOf(input).map((issue) => issue.trim())).toEqual(issues.map((issue) => issue.trim()));
  });

  test("all at once, and the message of the error lists them", () => {
    const input = { conditions: ["neck-pian", { code: "sciatica", severity: 99 }], facts: { ageYears: 400 }, foo: 1 };
    expect(issuesOf(input)).toHaveLength(4);
    expect(() => recommend(input as unknown as IntakeInput)).toThrow(IntakeError);
    expect(() => recommend(input as unknown as IntakeInput)).toThrow(
      /4 problems:\n- conditions\[0\]: "neck-pian" is not a known code. Did you mean "neck-pain"\?\n/,
    );
  });
});

describe("hostile input is refused and leaves nothing behind", () => {
  test("ten thousand conditions: one issue, quickly", () => {
    expect(issuesOf({ conditions: Array.from({ length: 10_000 }, () => "neck-pain") })).toEqual([
      "conditions too-long",
    ]);
    expect(issuesOf({ conditions: Array.from({ length: 51 }, () => "neck-pain") })).toEqual(["conditions too-big"]);
  });

  test("a deeply nested object", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`) as unknown;
    expect(issuesOf({ facts: deep })[0]).toMatch(/^facts(\.a)+ too-deep$/);
  });

  test("a cycle", () => {
    const cycle: Record<string, unknown> = {};
    cycle["facts"] = cycle;
    expect(issuesOf(cycle)[0]).toMatch(/too-deep$/);
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s, wherever it stands", (key) => {
    const at = (path: string) => JSON.parse(path.replace("KEY", key)) as unknown;
    expect(issuesOf(at('{"KEY": {"polluted": true}}'))).toEqual([`${key} unknown-key`]);
    expect(issuesOf(at('{"screening": {"answers": {"KEY": "yes"}}}'))).toEqual([
      `screening.answers.${key} unknown-key`,
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("an object with a getter that throws, a proxy, a class instance", () => {
    const thrower = Object.defineProperty({}, "goals", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => safeParseIntake(thrower)).toThrow("no");
    expect(safeParseIntake(new Proxy({}, {})).success).toBe(true);
    expect(safeParseIntake(new Date(0)).success).toBe(false);
  });

  test("anything at all gives an answer or an IntakeError", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5 }), (input) => {
        try {
          expect(recommend(input as IntakeInput).outcome).toBe("unscreened");
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a list that holds itself many times over", () => {
    const list: unknown[] = [];
    for (let at = 0; at < 40; at++) list.push(list);
    expect(issuesOf({ goals: list })[0]).toMatch(/too-(deep|long)$/);
  });

  test("what cannot be read hides no other problem", () => {
    const input = { conditions: Array.from({ length: 10_000 }, () => "neck-pain"), gaols: [], facts: { systolic: 1 } };
    expect(issuesOf(input)).toEqual(["conditions too-long", "facts.systolic too-small", "gaols unknown-key goals"]);
  });

  test("the input is not touched", () => {
    const input = { conditions: ["neck-pain" as const], screening: { answers: { bruise: true } } };
    const before = structuredClone(input);
    recommend(input);
    expect(input).toStrictEqual(before);
  });
});

describe("shorthands mean what they stand for", () => {
  const same = (a: IntakeInput, b: IntakeInput) => expect(parseIntake(a)).toStrictEqual(parseIntake(b));

  test("codes for objects, booleans for answers, null for not asked", () => {
    same(
      { conditions: ["neck-pain"], goals: ["sleep"] },
      { conditions: [{ code: "neck-pain" }], goals: [{ code: "sleep", priority: "medium" }] },
    );
    same(
      { screening: { answers: { bruise: true, pregnant: false, diabetes: null } } },
      { screening: { answers: { bruise: { answer: "yes" }, pregnant: "no" } } },
    );
    same({ notes: ["a"] }, { notes: [{ text: "a", reviewed: false }] });
  });

  test("no side is both sides, and left with right is both", () => {
    const at = (
      regions: IntakeInput["preferences"] extends infer P
        ? NonNullable<P>["avoidRegions" & keyof NonNullable<P>]
        : never,
    ) => ({ preferences: { avoidRegions: regions } });
    same(at(["knee"]), at([{ region: "knee", side: "both" }]));
    same(
      at(["knee"]),
      at([
        { region: "knee", side: "right" },
        { region: "knee", side: "left" },
      ]),
    );
  });

  test("the same condition twice: places joined, the worst severity, the longest time", () => {
    same(
      {
        conditions: [
          { code: "neck-pain", severity: 3, weeks: 2, regions: ["neck"] },
          { code: "neck-pain", severity: 7, weeks: 20, regions: ["shoulder"] },
        ],
      },
      { conditions: [{ code: "neck-pain", severity: 7, weeks: 20, stage: "chronic", regions: ["shoulder", "neck"] }] },
    );
  });

  test("an empty intake is valid, and asks", () => {
    const answer = recommend({});
    expect(answer.outcome).toBe("unscreened");
    if (answer.outcome !== "unscreened") return;
    expect(answer.questions.length).toBe(76);
    expect(JSON.stringify(answer)).not.toContain('"ranked"');
  });
});

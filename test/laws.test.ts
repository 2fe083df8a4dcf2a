import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leavesOf } from "../src/criterion.js";
import { evaluate, type Intake, parseIntake, type Recommendation, recommend } from "../src/index.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { adviceOf, everyList } from "./case.js";
import { intakes, screened } from "./people.js";
import { notMorePermissive } from "./permissive.js";
import { raise } from "./raise.js";

const runs = { numRuns: 200 };
const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);
const bytes = (answer: Recommendation) => JSON.stringify(answer);

/** The same input with arrays reversed, keys in another order and some entries twice. */
function shuffled(input: unknown): unknown {
  if (Array.isArray(input)) return [...input, ...input.slice(0, 1)].reverse().map(shuffled);
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(
    Object.entries(input)
      .reverse()
      .map(([key, value]) => [key, shuffled(value)]),
  );
}

describe("law 1: same input, same bytes", () => {
  test("whatever the order of arrays and keys, and duplicates", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        expect(bytes(recommend(shuffled(input) as typeof input))).toBe(bytes(recommend(input)));
      }),
      runs,
    );
  });

  test("a second run and a parsed intake give them too, and the result survives JSON unchanged", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        const answer = recommend(input);
        expect(bytes(evaluate(parseIntake(input)))).toBe(bytes(answer));
        expect(JSON.parse(bytes(answer))).toStrictEqual(answer);
      }),
      runs,
    );
  });

  test("a canonical intake parses to itself", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        const intake = parseIntake(input);
        expect(parseIntake(intake)).toStrictEqual(intake);
      }),
      runs,
    );
  });
});

describe("law 2: a barred technique is never ranked, nor one whose bar is unknown", () => {
  /** What the rules that are met bar everywhere; `all` of a clearance rule is lifted by the clearance. */
  const barredIn = ({ findings }: Recommendation): string[] =>
    findings
      .filter(({ code }) => code === "rule-met" || code === "rule-cleared")
      .flatMap(({ rule }) => catalogue.rules.filter(({ id }) => id === rule))
      .filter(({ scope }) => scope !== "regions")
      .flatMap(({ level, bars, barsAfterClearance = [] }) => (level === "clearance" ? barsAfterClearance : bars));

  test("no rule that is met bars a ranked technique everywhere", () => {
    fc.assert(
      fc.property(screened, (input) => {
        const answer = recommend(input);
        const barred = barredIn(answer);
        for (const technique of codes(everyList(answer).ranked)) expect(barred).not.toContain(technique);
      }),
      runs,
    );
  });

  test("nor would a rule that is unknown, if every open question were answered yes (what can be seen is looked at first)", () => {
    fc.assert(
      fc.property(screened, (input) => {
        const answer = recommend(input);
        const open = answer.consulted.filter(
          ({ path, value }) => /^screening.answers.[^.]+$/.test(path) && (value === null || value === "unsure"),
        );
        const asked = open.map(({ path }) => path.split(".")[2] ?? "");
        const hidden = asked.filter((code) => !catalogue.index.questions.get(code)?.visible);
        const yes = Object.fromEntries(hidden.map((code) => [code, "yes" as const]));
        const parents = catalogue.questions.filter(
          (q) =>
            q.code in yes &&
            q.appliesWhen &&
            !leavesOf(q.appliesWhen).some((leaf) => "answer" in leaf && leaf.answer in yes),
        );
        for (const { code } of parents) delete yes[code];
        const raised = recommend({
          ...input,
          screening: { ...input.screening, answers: { ...input.screening?.answers, ...yes } },
        });
        const barred = barredIn(raised);
        for (const technique of codes(everyList(answer).ranked)) expect(barred).not.toContain(technique);
      }),
      runs,
    );
  });
});

describe("law 3: an unanswered gate question never yields a recommendation", () => {
  const gate = catalogue.questions.filter(({ list }) => list === "gate");

  test.each(gate.map(({ code }) => code))("%s answered unsure", (code) => {
    fc.assert(
      fc.property(screened, (input) => {
        const answers = { ...input.screening?.answers, [code]: "unsure" as const };
        const intake = parseIntake({ ...input, screening: { ...input.screening, answers } });
        const open = isOpen(intake, code);
        if (open) expect(evaluate(intake).outcome).not.toBe("recommended");
      }),
      { numRuns: 10 },
    );
  });

  test("an empty intake, and one without any screening, name no technique", () => {
    fc.assert(
      fc.property(intakes, ({ conditions, goals, preferences }) => {
        const answer = recommend({ conditions, goals, preferences });
        expect(["unscreened", "emergency", "refer"]).toContain(answer.outcome);
        expect(everyList(answer).ranked).toEqual([]);
        expect(answer).not.toHaveProperty("ranked");
      }),
      runs,
    );
  });
});

/** Open: unsure, and neither a stated fact nor a parent's no decides it. */
function isOpen(intake: Intake, code: string): boolean {
  const answer = evaluate(intake);
  return answer.outcome === "unscreened" && answer.questions.some(({ question }) => question === code);
}

describe("law 4: saying more never makes the answer more permissive", () => {
  test.each(catalogue.questions.map(({ code }) => code))("%s: no < unknown < yes", (code) => {
    fc.assert(
      fc.property(screened, fc.constantFrom("absent", "unsure"), (input, unknown) => {
        const [no, middle, yes] = raise(input, code, unknown).map((one) => recommend(one));
        if (!no || !middle || !yes) throw new Error("raise gives three");
        notMorePermissive(no, middle, code);
        notMorePermissive(middle, yes, code);
        notMorePermissive(no, yes, code);
      }),
      { numRuns: 8 },
    );
  });
});

const sides = ["left", "right"] as const;

describe("law 5: goals, severity and preferences never change what screening decided", () => {
  test("outcome, findings, bars, ceilings and regions stay", () => {
    fc.assert(
      fc.property(intakes, intakes, (input, other) => {
        const conditions = (input.conditions ?? []).map((one) =>
          typeof one === "string" ? { code: one, severity: 9 } : { ...one, severity: 9 },
        );
        const before = recommend(input);
        const after = recommend({ ...input, conditions, goals: other.goals, preferences: other.preferences });
        expect(after.outcome).toBe(before.outcome);
        expect(after.findings).toEqual(before.findings);
        const decided = (answer: Recommendation) => {
          const advice = adviceOf(answer);
          if (!advice) return undefined;
          const byRule = advice.avoidRegions
            .flatMap((row) => (row.side ? [row] : sides.map((side) => ({ ...row, side }))))
            .map((row) => ({ ...row, reasons: row.reasons.filter(({ code }) => code !== "asked-to-avoid") }))
            .filter(({ reasons }) => reasons.length > 0);
          const review = everyList(answer).needsReview.filter(({ reasons }) =>
            reasons.every(({ code }) => code !== "requirement-unknown"),
          );
          return [everyList(answer).contraindicated, review, advice.pressure, byRule, advice.checkBeforeTouch];
        };
        expect(decided(after)).toEqual(decided(before));
      }),
      runs,
    );
  });
});

describe("law 6: a score is the sum of its contributions, and each names what supports it", () => {
  test("points add up; findings or a practice claim stand behind every one", () => {
    fc.assert(
      fc.property(screened, (input) => {
        for (const { score, contributions } of everyList(recommend(input)).ranked) {
          expect(score).toBe(contributions.reduce((sum, { points }) => sum + points, 0));
          for (const { points, weight, strength, basis, findings, says } of contributions) {
            expect(points).toBe(weight * strength);
            expect(basis === "practice" ? says !== undefined : findings.length > 0).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

describe("law 7: each technique stands in exactly one list", () => {
  test("every technique of the catalogue, once", () => {
    fc.assert(
      fc.property(screened, (input) => {
        const answer = recommend(input);
        if (!adviceOf(answer)) return;
        const { ranked, needsReview, contraindicated, notIndicated } = everyList(answer);
        const all = codes([...ranked, ...needsReview, ...contraindicated, ...notIndicated]);
        expect(all.sort()).toEqual(codes(catalogue.techniques.map(({ code }) => ({ technique: code }))).sort());
      }),
      runs,
    );
  });
});

describe("law 10: a goal's priority never works against it", () => {
  test("a technique indicated for it never falls below one that is not", () => {
    fc.assert(
      fc.property(screened, fc.nat(), (input, pick) => {
        const goals = (input.goals ?? []).map((one) => (typeof one === "string" ? { code: one } : one));
        const goal = goals[pick % Math.max(1, goals.length)];
        if (!goal) return;
        const at = (priority: "low" | "medium" | "high") =>
          everyList(
            recommend({
              ...input,
              goals: [...goals.filter(({ code }) => code !== goal.code), { code: goal.code, priority }],
            }),
          ).ranked;
        for (const [low, high] of [
          ["low", "medium"],
          ["medium", "high"],
        ] as const)
          neverLowers(at(low), at(high), goal.code);
      }),
      runs,
    );
  });
});

type RankedList = ReturnType<typeof everyList>["ranked"];

function neverLowers(before: RankedList, after: RankedList, goal: string) {
  const scores = (list: RankedList) => new Map(list.map(({ technique, score }) => [technique, score]));
  const [was, is] = [scores(before), scores(after)];
  const serves = ({ contributions }: RankedList[number]) =>
    contributions.some((c) => c.concern.kind === "goal" && c.concern.code === goal);
  const forGoal = codes(after.filter(serves));
  const others = codes(after.filter((one) => !serves(one)));
  for (const one of forGoal)
    for (const other of others)
      if ((was.get(one) ?? 0) >= (was.get(other) ?? 0)) expect(is.get(one)).toBeGreaterThanOrEqual(is.get(other) ?? 0);
}

test("nobody who wished for no place is told that they asked for work elsewhere", () => {
  fc.assert(
    fc.property(screened, ({ preferences, ...input }) => {
      const { avoidRegions: _avoid, focusRegions: _focus, ...wishes } = preferences ?? {};
      const { notIndicated } = everyList(recommend({ ...input, preferences: wishes }));
      expect(notIndicated.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain("outside-wishes");
    }),
    runs,
  );
});

test("the generated people cover every outcome", () => {
  const seen = new Set(fc.sample(intakes, 400).map((input) => recommend(input).outcome));
  expect([...seen].sort()).toEqual(["clearance", "emergency", "recommended", "refer", "unscreened"]);
});

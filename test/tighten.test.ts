import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue, Rule } from "../src/catalogue.js";
import { evaluate, type IntakeInput, parseIntake, recommend } from "../src/index.js";
import { CatalogueError, catalogue, defineCatalogue, tighten } from "../src/own-catalogue.js";
import { changed, rules } from "./own-rules.js";
import { screened } from "./people.js";
import { notMorePermissive, notWider } from "./permissive.js";
import { raise } from "./raise.js";

const named = (id: string): Rule => {
  const rule = catalogue.index.rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

/** The catalogue with these rules, or the paths and kinds of what is wrong with them. */
function tightened(list: readonly Rule[], base: Catalogue = catalogue): Catalogue | string[] {
  try {
    return tighten(base, list);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

const own: Rule = {
  id: "own-rule",
  level: "technique",
  scope: "techniques",
  when: { answer: "diabetes" },
  bars: ["hot-stone-massage"],
};
const veins = named("varicose-veins");
const clot = named("clot-risk-factors");
const without = (rule: Rule, field: keyof Rule): Rule => {
  const { [field]: _, ...rest } = rule;
  return rest as Rule;
};

describe("a rule of one's own is added, or a shipped one made stricter", () => {
  const screening = { denied: { list: "full", version: "0.1.0" }, answers: { diabetes: "yes" } } as const;

  test("what an own rule bars is barred, and the rest of the catalogue stays", () => {
    const mine = tighten(catalogue, [own], { id: "my-clinic", version: "1.0.0" });
    const [before, after] = [undefined, mine].map((one) =>
      recommend({ goals: ["relaxation"], screening }, one && { catalogue: one }),
    );
    if (before?.outcome !== "recommended" || after?.outcome !== "recommended") throw new Error("recommended");
    expect(after.contraindicated).toContainEqual(
      expect.objectContaining({
        technique: "hot-stone-massage",
        reasons: expect.arrayContaining([expect.objectContaining({ rule: "own-rule" })]),
      }),
    );
    expect(after.catalogue).toMatchObject({ id: "my-clinic", version: "1.0.0" });
    expect(mine.rules.slice(0, -1)).toEqual(catalogue.rules);
  });

  test("a stricter one replaces the shipped one in its place", () => {
    const mine = tighten(catalogue, [{ ...clot, minutes: 20, bars: [...clot.bars, "hot-stone-massage"] }]);
    expect(mine.index.rules.get(clot.id)?.minutes).toBe(20);
    expect(mine.rules.map(({ id }) => id)).toEqual(catalogue.rules.map(({ id }) => id));
    expect(mine.id).toBe("massage-recommender-tighten");
  });

  test("it can be tightened again, and what the caller does later changes nothing", () => {
    const mutable = { ...own, bars: [...own.bars] };
    const twice = tighten(tighten(catalogue, [mutable]), [{ ...own, id: "second-rule" }]);
    mutable.bars.length = 0;
    expect(twice.index.rules.get("own-rule")?.bars).toEqual(["hot-stone-massage"]);
    expect(twice.index.rules.has("second-rule")).toBe(true);
  });
});

describe("what would loosen a rule is refused, each with its path", () => {
  const stop = named("stroke-tia-signs");
  const pending = catalogue.rules.find(({ level, barsAfterClearance }) => level === "clearance" && barsAfterClearance);
  if (!pending) throw new Error("no clearance rule that leaves bars");

  test.each<[string, Rule, string]>([
    ["a lower level", { ...stop, level: "refer" }, "rules[0].level loosens"],
    ["another scope", { ...clot, scope: "person" }, "rules[0].scope loosens"],
    [
      "a criterion that holds less often",
      { ...veins, when: { all: [veins.when, { condition: "stress" }] } as never },
      "rules[0].when loosens",
    ],
    ["a criterion that reads something else", { ...veins, when: { answer: "bruise" } }, "rules[0].when loosens"],
    ["a part of a criterion left out", { ...clot, when: { answer: "clot-risk-recent" } }, "rules[0].when loosens"],
    [
      "a standing rule that asks",
      { ...catalogue.rules.find(({ when }) => !when), when: { answer: "bruise" } } as Rule,
      "rules[0].when loosens",
    ],
    ["a region left out", { ...clot, regions: ["foot"] }, "rules[0].regions loosens"],
    ["a bar left out", { ...clot, bars: clot.bars.slice(1) }, "rules[0].bars loosens"],
    ["all in place of a list, in regions", { ...clot, bars: ["all"] }, "rules[0].bars loosens"],
    ["what stays barred left out", { ...pending, barsAfterClearance: [] }, "rules[0].barsAfterClearance loosens"],
    ["more pressure", { ...clot, ceiling: { pressure: "firm", binds: "regions" } }, "rules[0].ceiling loosens"],
    ["no limit on pressure", without(clot, "ceiling"), "rules[0].ceiling loosens"],
    [
      "another clinician",
      { ...pending, clinician: pending.clinician === "doctor" ? "practitioner" : "doctor" },
      "rules[0].clinician loosens",
    ],
    ["guidance left out", { ...stop, guidance: ["see-doctor-soon"] }, "rules[0].guidance loosens"],
    ["a dispute that is no longer said", without(clot, "disputed"), "rules[0].disputed loosens"],
    [
      "a stop on a number that was a limit",
      { ...named("very-high-blood-pressure-reading"), level: "emergency" },
      "rules[0].level loosens",
    ],
  ])("%s", (_name, rule, problem) => {
    expect(tightened([rule])).toContain(problem);
  });

  test("a reach or a session that grows shorter", () => {
    const far = catalogue.rules.find(({ spreads }) => spreads === "quadrant");
    const short = catalogue.rules.find(({ minutes }) => minutes !== undefined);
    if (!far || !short) throw new Error("no such rule");
    expect(
      tightened([
        { ...far, spreads: "limb" },
        { ...short, minutes: 240 },
      ]),
    ).toEqual(["rules[0].spreads loosens", "rules[1].minutes loosens"]);
  });

  test("every problem at once, by its place in the list given", () => {
    const list = [own, { ...own, bars: ["deep-tisue"] }, { ...veins, bars: [] }, { ...stop, level: "local" } as Rule];
    expect(tightened(list)).toEqual(
      expect.arrayContaining([
        "rules[1].id duplicate",
        "rules[1].bars[0] unknown-code",
        "rules[2].bars loosens",
        "rules[3].level loosens",
      ]),
    );
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "rules missing"],
    ["null in the list", [null], "rules[0] wrong-type"],
    ["a field it does not know", [{ ...own, barz: [] }], "rules[0].barz unknown-key"],
    ["a rule that reads a wish", [{ ...own, when: { goal: "sleep" } }], "rules[0].when contradiction"],
  ])("%s", (_name, list, problem) => {
    expect(tightened(list as Rule[])).toContain(problem);
  });

  test("says what to do instead", () => {
    expect(() => tighten(catalogue, [{ ...clot, ceiling: { pressure: "deep", binds: "person" } }])).toThrow(
      'rules[0].ceiling: must be "light" or lighter.',
    );
  });
});

const runs = (numRuns: number) => ({ numRuns: numRuns * Number(process.env["LAW_RUNS"] ?? 1) });

/** People with answers to what a rule reads, so that it decides something. */
const answering = (...list: readonly Rule[]): fc.Arbitrary<IntakeInput> => {
  const read = [
    ...new Set(list.flatMap((rule) => JSON.stringify(rule.when ?? {}).match(/(?<="answer":")[\w-]+/g) ?? [])),
  ];
  const said = fc.constantFrom("yes", "yes", "no", "unsure", null);
  const places = fc.constantFrom(
    undefined,
    [{ region: "shoulder", side: "left" } as const],
    [{ region: "knee" } as const],
  );
  const answers = fc.tuple(...read.map((code) => fc.tuple(fc.constant(code), said, places)));
  const stated = [
    ...new Set(list.flatMap((rule) => JSON.stringify(rule.when ?? {}).match(/(?<="condition":")[\w-]+/g) ?? [])),
  ];
  const facts = fc.constantFrom({}, { ageYears: 70 }, { systolic: 100, ageYears: 30 });
  return fc.tuple(screened, answers, fc.subarray(stated), facts).map(([person, given, conditions, numbers]) => ({
    ...person,
    conditions: [
      ...(person.conditions ?? []).filter((one) => typeof one !== "string" && !conditions.includes(one.code)),
      ...(conditions as "stress"[]),
    ],
    facts: numbers,
    screening: {
      ...person.screening,
      answers: {
        ...person.screening?.answers,
        ...Object.fromEntries(
          given.map(([code, answer, regions]) => [
            code,
            answer === "yes" && regions && catalogue.index.questions.get(code)?.regions ? { answer, regions } : answer,
          ]),
        ),
      },
    },
  }));
};

describe("law 9: what tighten accepts allows no more than before", () => {
  const check = (before: Catalogue, after: Catalogue, input: IntakeInput) =>
    notWider(evaluate(parseIntake(input), before), evaluate(parseIntake(input), after));

  test("with any rule of one's own", () => {
    fc.assert(
      fc.property(
        rules.chain((rule) => answering(rule).map((input) => [rule, input] as const)),
        ([rule, input]) => {
          const mine = tightened([rule]);
          fc.pre(!Array.isArray(mine));
          check(catalogue, mine, input);
        },
      ),
      runs(100),
    );
  });

  test("with a shipped rule changed in any way that is accepted", () => {
    const shipped = fc.constantFrom(...catalogue.rules);
    fc.assert(
      fc.property(
        changed(shipped).chain((pair) => answering(...pair).map((input) => [...pair, input] as const)),
        ([, is, input]) => {
          const mine = tightened([is]);
          fc.pre(!Array.isArray(mine));
          check(catalogue, mine, input);
        },
      ),
      runs(100),
    );
  });

  test("with a rule of one's own changed in any way that is accepted", () => {
    fc.assert(
      fc.property(
        changed(rules).chain((pair) => answering(...pair).map((input) => [...pair, input] as const)),
        ([was, is, input]) => {
          const before = tightened([was]);
          fc.pre(!Array.isArray(before));
          const after = tightened([is], before);
          fc.pre(!Array.isArray(after));
          check(before, after, input);
        },
      ),
      runs(100),
    );
  });
});

test("law 4 holds with any rule of one's own: no < unknown < yes, for each answer it reads", () => {
  fc.assert(
    fc.property(
      rules.chain((rule) => answering(rule).map((input) => [rule, input] as const)),
      fc.nat(),
      ([rule, input], pick) => {
        const mine = tightened([rule]);
        const read = JSON.stringify(rule.when).match(/(?<="answer":")[\w-]+/g) ?? [];
        const code = read[pick % Math.max(1, read.length)];
        fc.pre(!Array.isArray(mine) && code !== undefined);
        const [no, middle, yes] = raise(input, code ?? "", "absent").map((one) =>
          evaluate(parseIntake(one), mine as Catalogue),
        );
        if (!no || !middle || !yes) throw new Error("raise gives three");
        notMorePermissive(no, middle, code ?? "");
        notMorePermissive(middle, yes, code ?? "");
      },
    ),
    runs(100),
  );
});

test("an open answer that says no place adds none to a rule that is met where another answer says", () => {
  const when = {
    all: [{ answer: "operation-site" }, { any: [{ answer: "cancer-ever" }, { answer: "spine-problem" }] }],
  };
  const own = tighten(catalogue, [
    { id: "own-rule", level: "technique", scope: "regions", when, bars: ["heat-packs"] },
  ]);
  const no = Object.fromEntries(catalogue.questions.map(({ code }) => [code, "no" as const]));
  const site = { answer: "yes", regions: [{ region: "shoulder", side: "left" }] } as const;
  const [, middle, yes] = raise(
    { goals: ["relaxation"], screening: { answers: { ...no, "operation-site": site, "cancer-ever": "yes" } } },
    "spine-problem",
    "absent",
  ).map((one) => evaluate(parseIntake(one), own));
  if (!middle || !yes) throw new Error("raise gives three");
  notMorePermissive(middle, yes, "spine-problem");
});

test("a rule held twice is the same catalogue as far as anybody can tell", () => {
  const again = defineCatalogue({ ...tighten(catalogue, [veins]), id: catalogue.id });
  const input: IntakeInput = { goals: ["sleep"], screening: { denied: { list: "full", version: "0.1.0" } } };
  expect(recommend(input, { catalogue: again })).toEqual(recommend(input));
});

import { describe, expect, test } from "vitest";
import type { Catalogue, CatalogueDefinition, Question, Rule } from "../src/catalogue.js";
import type { Criterion } from "../src/criterion.js";
import { evaluate, type IntakeInput, parseIntake, type Recommendation } from "../src/index.js";
import { nextQuestions } from "../src/interview.js";
import { CatalogueError, catalogue, defineCatalogue, tighten } from "../src/own-catalogue.js";
import { everyList } from "./case.js";

/** The shipped catalogue with a rule about regions and the question that it reads. */
function withRule(rule: Partial<Rule>, question: Partial<Question> = {}, more: Partial<CatalogueDefinition> = {}) {
  const own: Rule = {
    id: "own-rule",
    level: "local",
    scope: "regions",
    when: { answer: "own" },
    bars: ["all"],
    ...rule,
  };
  const asked: Question = {
    code: "own",
    list: "full",
    group: "skin-and-sites",
    since: "0.1.0",
    regions: "required",
    ...question,
  };
  return defineCatalogue({
    ...catalogue,
    questions: [...catalogue.questions, asked],
    rules: [...catalogue.rules, own],
    ...more,
  });
}
/** The questions whose place alone an interview asks for. */
function placesAsked(own: Catalogue, input: IntakeInput): string[] {
  const intake = parseIntake(input, own);
  const { answers } = intake.screening;
  const { own: _, ...others } = answers;
  const next = nextQuestions({ ...intake, screening: { ...intake.screening, answers: others } }, { catalogue: own });
  const asked = next.done ? [] : next.screens.flatMap(({ questions }) => questions);
  return asked.flatMap(({ asks, question }) => (asks === "place" ? question : []));
}

const problemsOf = (make: () => unknown): string[] => {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
};
const either: Criterion = { any: [{ condition: "stress" }, { condition: "insomnia" }] };
const denied = { list: "full", version: "0.1.0" } as const;

/** By a catalogue with questions of its own: what is not a shipped answer is put in after parsing. */
function by(own: ReturnType<typeof withRule>, input: IntakeInput, answers: object = {}): Recommendation {
  const intake = parseIntake(input, own);
  return evaluate(
    { ...intake, screening: { ...intake.screening, answers: { ...intake.screening.answers, ...answers } } },
    own,
  );
}
const adviceOf = (answer: Recommendation) => {
  if (answer.outcome !== "recommended") throw new Error(answer.outcome);
  return answer;
};
const ceilingAt = (answer: Recommendation, region: string) => {
  const { pressure } = adviceOf(answer);
  return (pressure.find((row) => row.region === region) ?? pressure.find((row) => row.region === "whole-body"))
    ?.ceiling;
};
const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);

describe("a rule about regions always knows where, or holds everything", () => {
  test("a way to meet it in which no answer says where is refused, also by tighten", () => {
    expect(problemsOf(() => withRule({ when: { any: [{ answer: "own" }, { condition: "stress" }] } }))).toEqual([
      `rules[${catalogue.rules.length}].regions missing`,
    ]);
    const injury = catalogue.rules.find(({ id }) => id === "acute-injury-under-72h") as Rule;
    const looser = { ...injury, when: { any: [injury.when, { fact: "ageYears", atLeast: 65 }] } } as Rule;
    expect(problemsOf(() => tighten(catalogue, [looser]))).toEqual(["rules[0].regions missing"]);
    const always: Rule = { ...injury, level: "technique" };
    delete (always as { when?: unknown }).when;
    expect(problemsOf(() => tighten(catalogue, [always]))).toContain("rules[0].when loosens");
  });

  test("also where there are more ways than can be counted through", () => {
    const with14 = (first: Criterion): Criterion => ({ all: [first, ...Array.from({ length: 14 }, () => either)] });
    const perhaps = with14({ any: [{ answer: "own" }, { condition: "anxiety" }] });
    expect(problemsOf(() => withRule({ when: perhaps }))).toEqual([`rules[${catalogue.rules.length}].regions missing`]);
    expect(problemsOf(() => withRule({ when: with14({ answer: "own" }) }))).toEqual([]);
  });

  test("a condition beside the answer narrows when it holds, not where", () => {
    const own = withRule({ when: { all: [{ answer: "own" }, { condition: "stress" }] } });
    const answer = by(
      own,
      { conditions: ["stress"], screening: { denied } },
      { own: { answer: "yes", regions: [{ region: "foot" }] } },
    );
    expect(adviceOf(answer).avoidRegions.map(({ region }) => region)).toEqual(["foot"]);
  });

  test("pressure is light where a place to be left alone is not known, whatever the rule's own ceiling", () => {
    const own = withRule({ ceiling: { pressure: "firm", binds: "regions" } });
    const asked = by(
      own,
      { conditions: ["stress"], screening: { denied } },
      { own: { answer: "unsure", regions: [] } },
    );
    expect(ceilingAt(asked, "knee")).toBe("light");
  });

  test("a limit on the whole person holds while the answer is open, as it would if it were yes", () => {
    const own = withRule({ ceiling: { pressure: "moderate", binds: "person" } }, { defaultRegions: ["knee"] });
    const open = by(own, { conditions: ["stress"], screening: { denied } }, { own: { answer: "unsure", regions: [] } });
    expect(ceilingAt(open, "neck")).toBe("moderate");
    expect(ceilingAt(open, "knee")).toBe("light");
  });

  test("one condition that says where does not hide another that does not", () => {
    const [first, second] = ["joint-sprain", "muscle-tension"] as const;
    const own = withRule(
      {},
      {
        decidedBy: [
          { condition: first, means: "yes" },
          { condition: second, means: "yes" },
        ],
      },
    );
    const no = Object.fromEntries(catalogue.questions.map(({ code }) => [code, "no" as const]));
    const person = (regions?: ["knee"]): IntakeInput => ({
      conditions: [
        { code: first, regions: ["thigh"] },
        { code: second, ...(regions ? { regions } : {}) },
      ],
      screening: { answers: no },
    });
    const [known, unknown] = [by(own, person(["knee"])), by(own, person())];
    expect(adviceOf(known).avoidRegions.map(({ region }) => region)).toEqual(["thigh", "knee"]);
    expect(adviceOf(unknown).avoidRegions.map(({ region }) => region)).toEqual(["thigh"]);
    expect(everyList(unknown).ranked.filter(({ pressure }) => pressure)).toEqual([]);
    expect(placesAsked(own, person(["knee"]))).toEqual([]);
    expect(placesAsked(own, person())).toEqual(["own"]);
  });

  test("a likely place reaches as far as a named one", () => {
    const own = withRule({ spreads: "limb" }, { openedBy: ["muscle-tension"] });
    const answer = by(
      own,
      { conditions: [{ code: "muscle-tension", regions: ["lower-leg"] }], screening: { denied } },
      { own: { answer: "yes", regions: [] } },
    );
    expect(adviceOf(answer).avoidRegions.map(({ region }) => region)).toContain("thigh");
  });
});

describe("what a rule names is barred, whatever `all` leaves alone", () => {
  const stress: IntakeInput = { conditions: ["stress"], screening: { denied } };
  const rule: Rule = {
    id: "no-mindfulness",
    level: "technique",
    scope: "techniques",
    when: { condition: "stress" },
    bars: ["mindfulness"],
  };

  test("all beside a name adds to it", () => {
    const [named, both] = [rule, { ...rule, bars: ["mindfulness", "all"] }].map((one) =>
      evaluate(parseIntake(stress), tighten(catalogue, [one])),
    );
    for (const answer of [named, both])
      expect(codes(everyList(answer as Recommendation).contraindicated)).toContain("mindfulness");
    expect(everyList(both as Recommendation).contraindicated.length).toBeGreaterThan(20);
    expect(codes(everyList(both as Recommendation).contraindicated)).not.toContain("education");
  });
});

describe("the version of the question lists stays that of the questions", () => {
  test("a clinic's own version is no version of the lists", () => {
    const own = tighten(catalogue, [], { version: "9.0.0" });
    const screening = { denied: { list: "full", version: "9.0.0" } } as const;
    expect(evaluate(parseIntake({ goals: ["sleep"], screening }, own), own)).toMatchObject({
      outcome: "unscreened",
      findings: [{ code: "list-version-unknown" }],
    });
    expect(evaluate(parseIntake({ goals: ["sleep"], screening: { denied } }, own), own).outcome).toBe("recommended");
  });

  test("a question added to the lists is open for those who denied them before", () => {
    const own = withRule({}, { since: "0.2.0", list: "gate" }, { listVersion: "0.2.0" });
    expect(by(own, { goals: ["sleep"], screening: { denied } }).outcome).toBe("unscreened");
    expect(problemsOf(() => withRule({}, { since: "0.2.0" }))).toEqual([
      `questions[${catalogue.questions.length}].since wrong-format`,
    ]);
    expect(problemsOf(() => defineCatalogue({ ...catalogue, listVersion: "new" }))).toContain(
      "listVersion wrong-format",
    );
  });
});

test("a rule that only what can be seen leaves open is looked for first, whatever else is unanswered in it", () => {
  const about = { list: "full", group: "skin-and-sites", since: "0.1.0" } as const;
  const seen: Question = { code: "seen", ...about, visible: true };
  const own = withRule(
    {
      level: "technique",
      scope: "techniques",
      when: { all: [{ answer: "seen" }, { any: [{ condition: "stress" }, { answer: "own" }] }] },
      bars: ["swedish-massage"],
    },
    {},
    { questions: [...catalogue.questions, seen, { code: "own", ...about }] },
  );
  const open = { conditions: ["stress"], screening: { denied } } satisfies IntakeInput;
  for (const answer of ["unsure", "yes", "no"]) {
    const one = by(own, open, { seen: { answer: "unsure" }, own: { answer } });
    if (one.outcome !== "recommended") throw new Error("it is recommended");
    expect(one.checkBeforeTouch.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain("own-rule");
    expect(one.needsReview.map(({ technique }) => technique)).not.toContain("swedish-massage");
  }
});

describe("what is checked is what is kept", () => {
  const veins = catalogue.rules.find(({ id }) => id === "varicose-veins") as Rule;

  test("inherited fields do not count", () => {
    expect(
      problemsOf(() => tighten(catalogue, [Object.assign(Object.create(veins), { minutes: 30 }) as Rule])),
    ).toContain("rules[0].id missing");
  });

  test("a field is read once", () => {
    let reads = 0;
    const turning = {
      ...veins,
      get level() {
        return reads++ === 0 ? veins.level : "technique";
      },
    } as Rule;
    expect(tighten(catalogue, [turning]).index.rules.get(veins.id)?.level).toBe(veins.level);
  });

  test("the index cannot be made to say something else", () => {
    const rules = catalogue.index.rules as Map<string, Rule>;
    expect(() => rules.set(veins.id, { ...veins, bars: [] })).toThrow("cannot be changed");
    expect(() => rules.delete(veins.id)).toThrow("cannot be changed");
  });

  test("what has no end is refused, not followed for ever", () => {
    const endless: { when: { any: unknown[] } } & Record<string, unknown> = { ...veins, when: { any: [] } };
    endless.when.any.push(endless.when);
    expect(problemsOf(() => tighten(catalogue, [endless as never])).join()).toMatch(
      /^rules\[0\]\.when\S* too-(deep|large)/,
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerOf } from "../src/answers.js";
import type { Agreement, Change, WhyNot } from "../src/compare.js";
import { leavesOf } from "../src/criterion.js";
import {
  evaluate,
  explain,
  type IntakeInput,
  parseIntake,
  type Recommendation,
  recommend,
  whyNot,
} from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { recall } from "../src/recall.js";
import { smallest } from "../src/smallest.js";
import { codesOf, goalLabels, regionLabels } from "../src/vocabulary.js";
import { en, explanations } from "../src/words/en.js";
import { agreed, applyAll } from "./apply.js";
import { adviceOf, everyList } from "./case.js";
import { intakes, screened } from "./people.js";
import vignettes from "./why-not.json" with { type: "json" };

/** A person, a technique that is not on offer, and why. */
interface Vignette {
  readonly name: string;
  readonly source: string;
  readonly intake: IntakeInput;
  readonly technique: string;
  readonly because: WhyNot["because"];
  readonly smallest?: readonly Change[];
  /** How many changes, where they are too many to list. */
  readonly count?: number;
  /** The question whose place is asked for. */
  readonly place?: string;
  /** Rules, or codes of reasons, that stand in the way. */
  readonly rules?: readonly string[];
  readonly codes?: readonly string[];
  /** Goals that must be among those that would do. */
  readonly goals?: readonly string[];
  readonly agreements?: readonly Agreement[];
  readonly behind?: readonly string[];
}

const cases = vignettes as unknown as readonly Vignette[];
const withheld = cases.filter(({ because }) => !["stop", "agreement", "ranked"].includes(because));

const isRanked = (input: IntakeInput, code: string): boolean =>
  everyList(recommend(input)).ranked.some(({ technique }) => technique === code);

const isOffered = (input: IntakeInput, code: string): boolean =>
  recommend(input).outcome === "recommended" && isRanked(input, code);

/** Every single thing that is open or wished for, read from the result and the intake, not from the code under test. */
function everyChange(input: IntakeInput): Change[] {
  const open = recommend(input).consulted.filter(
    ({ path, value }) => /^screening\.answers\.[^.]+$/.test(path) && (value === null || value === "unsure"),
  );
  const answers = open.flatMap(({ path }) =>
    (["no", "yes"] as const).map((answer) => {
      return { change: "answer", question: path.split(".")[2] ?? "", answered: null, answer } as Change;
    }),
  );
  return [...answers, ...everyWish(input)];
}

function everyWish({ preferences = {} }: IntakeInput): Change[] {
  const place = (one: unknown) => (typeof one === "string" ? { region: one } : one);
  const wishes: readonly unknown[] = [
    ...(preferences.avoidTechniques ?? []).map((technique) => ({ wish: "avoidTechniques", technique })),
    ...(preferences.needles === false ? [{ wish: "needles" }] : []),
    ...(preferences.setting
      ? ["table", "chair", "mat"].map((one) => ({ wish: "setting", wanted: preferences.setting, possible: [one] }))
      : []),
    ...(preferences.pressure ? [{ wish: "pressure", wanted: preferences.pressure, least: "deep" }] : []),
    ...(preferences.avoidRegions ?? []).map((one) => ({ wish: "avoidRegions", places: [place(one)] })),
    ...(preferences.focusRegions?.length
      ? [{ wish: "focusRegions", places: preferences.focusRegions.map(place) }]
      : []),
  ];
  return wishes.map((wish) => ({ change: "wish", ...(wish as object) }) as Change);
}

/** A person with what was really answered: nobody denied a follow-up with its list before it was shown. */
function asAnswered(input: IntakeInput): IntakeInput {
  const { denied: _, ...screening } = input.screening ?? {};
  const denied = recommend(input).consulted.filter(({ value }) => value === "denied");
  const answers = Object.fromEntries(denied.map(({ path }) => [path.split(".")[2] ?? "", "no" as const]));
  return { ...input, screening: { ...screening, answers: { ...answers, ...screening.answers } } };
}

/** A person with every open question answered no, every wish given up, and every goal that says nothing of the body. */
function withEverything(input: IntakeInput): IntakeInput {
  const nos = everyChange(input).filter((one) => one.change !== "answer" || one.answer === "no");
  const changed = applyAll(input, nos);
  const goals = codesOf(goalLabels).filter((goal) => goal !== "scar-mobility");
  return { ...changed, preferences: {}, goals: [...(input.goals ?? []), ...goals] };
}

/** Questions that would make a technique one for this person, and are open. */
function openRequirements(technique: string, input: IntakeInput): string[] {
  const { requires } = catalogue.index.techniques.get(technique) ?? {};
  const asked = (requires ? leavesOf(requires) : []).flatMap((leaf) => ("answer" in leaf ? leaf.answer : []));
  const reader = readerOf(parseIntake(input), catalogue);
  return asked.filter((code) => reader.question(code).verdict === "unknown");
}

const assumedYes = (question: string): Change => ({ change: "answer", question, answered: null, answer: "yes" });

describe("what whyNot says is so", () => {
  test("at least twenty excluded techniques, of every kind", () => {
    expect(withheld.length).toBeGreaterThanOrEqual(20);
    const kinds = new Set(cases.map(({ technique }) => catalogue.index.techniques.get(technique)?.kind));
    expect([...kinds].sort()).toEqual(["add-on", "adjunct", "massage"]);
    expect(new Set(cases.map(({ because }) => because)).size).toBe(8);
  });

  test.each(cases)("$name: $technique, $because", ({ intake, technique, because, ...want }) => {
    const why = whyNot(recommend(intake), technique);
    expect(why).toMatchObject({ because, technique });
    if (want.agreements) expect(why).toMatchObject({ agreements: want.agreements });
    if (want.behind) expect(why).toMatchObject({ behind: want.behind });
    if (why.because === "stop") expect(why.findings.map(({ rule }) => rule)).toEqual(want.rules);
    if (!("smallest" in why)) return;
    if (want.smallest) expect(why.smallest).toEqual(want.smallest);
    if (want.count) expect(why.smallest).toHaveLength(want.count);
    if (want.place) expect(why.smallest).toMatchObject([{ change: "place", question: want.place }]);
    const named = why.obstacles.flatMap(({ code, rule }) => [code, rule]);
    for (const one of [...(want.rules ?? []), ...(want.codes ?? [])]) expect(named).toContain(one);
    const goals = why.smallest?.flatMap((change) => (change.change === "goal" ? change.goals : [])) ?? [];
    if (because === "evidence") expect(goals).toEqual(expect.arrayContaining([...(want.goals ?? [])]));
    if (because === "fact" || because === "not-for-this-person") expect(why.smallest).toBeNull();
  });
});

describe("what whyNot says is verified by applying it", () => {
  test.each(withheld)("$name: $technique", ({ intake, technique }) => {
    const why = whyNot(recommend(intake), technique);
    if (!("smallest" in why)) throw new Error("not withheld");
    if (!why.smallest) {
      expect(isRanked(withEverything(intake), technique)).toBe(false);
      return;
    }
    const changed = applyAll(intake, why.smallest);
    expect(isRanked(changed, technique)).toBe(true);
    expect(isOffered(agreed(changed, why.agreements), technique)).toBe(true);
    if (why.agreements.length > 0) expect(isOffered(changed, technique)).toBe(false);
  });

  test.each(withheld)("fewer would not do: $name", ({ intake: given, technique }) => {
    const why = whyNot(recommend(given), technique);
    if (!("smallest" in why) || !why.smallest) return;
    const intake = asAnswered(given);
    expect(isRanked(intake, technique)).toBe(false);
    const set = why.smallest;
    for (const one of set)
      expect(
        isRanked(
          applyAll(
            intake,
            set.filter((other) => other !== one),
          ),
          technique,
        ),
        JSON.stringify(one),
      ).toBe(false);
    if (set.length < 2) return;
    for (const one of everyChange(intake)) expect(isRanked(applyAll(intake, [one]), technique)).toBe(false);
  });

  test("each place and each goal that it names would do", () => {
    for (const { intake, technique } of withheld) {
      const why = whyNot(recommend(intake), technique);
      const changes = "smallest" in why ? (why.smallest ?? []) : [];
      for (const change of changes) {
        const rest = changes.filter((other) => other !== change);
        const several = change.change === "goal" ? change.goals : change.change === "place" ? change.places : [];
        several.forEach((one, at) => {
          const single = { ...change, goals: [one], places: [one] } as unknown as Change;
          expect(isRanked(applyAll(intake, [...rest, single]), technique), `${technique} ${at}`).toBe(true);
        });
      }
    }
  });

  test("a place that it does not name would not do", () => {
    const intake: IntakeInput = {
      conditions: [{ code: "plantar-heel-pain", regions: ["foot"] }],
      screening: { denied: { list: "full", version: "0.1.0" }, answers: { "broken-skin": "yes" } },
    };
    const why = whyNot(recommend(intake), "exercise-therapy");
    const [change] = "smallest" in why ? (why.smallest ?? []) : [];
    if (change?.change !== "place") throw new Error("no place");
    const named = new Set(change.places.map(({ region }) => region));
    const others = codesOf(regionLabels).filter((region) => !named.has(region));
    expect(others).toContain("foot");
    for (const region of others)
      expect(isRanked(applyAll(intake, [{ ...change, places: [{ region }] }]), "exercise-therapy")).toBe(false);
  });
});

describe("laws", () => {
  const codes = [...catalogue.index.techniques.keys()];
  const people = fc.oneof({ weight: 1, arbitrary: intakes }, { weight: 3, arbitrary: screened });

  test("no suggestion ever changes an answer that was given, a fact or a stated condition, and each holds", () => {
    const seen = { ways: 0, none: 0 };
    fc.assert(
      fc.property(people, fc.constantFrom(...codes), (input, technique) => {
        const answer = recommend(input);
        const why = whyNot(answer, technique);
        if (!("smallest" in why)) return;
        const said = new Map(answer.consulted.map(({ path, value }) => [path, value]));
        for (const change of why.smallest ?? []) {
          expect(["answer", "place", "wish", "goal"]).toContain(change.change);
          if (change.change === "answer")
            expect([null, "unsure"]).toContain(said.get(`screening.answers.${change.question}`));
          if (change.change === "place") expect(said.get(`screening.answers.${change.question}`)).not.toBe("no");
        }
        if (why.smallest) {
          seen.ways += 1;
          const changed = applyAll(input, why.smallest);
          expect(isRanked(changed, technique)).toBe(true);
          const after = recommend(changed);
          for (const section of ["conditions.", "facts."])
            expect(after.consulted.filter(({ path }) => path.startsWith(section))).toEqual(
              answer.consulted.filter(({ path }) => path.startsWith(section)),
            );
        } else {
          seen.none += 1;
          const most = withEverything(input);
          expect(isRanked(most, technique)).toBe(false);
          for (const question of openRequirements(technique, input))
            expect(isRanked(applyAll(most, [assumedYes(question)]), technique)).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(seen.ways, seen.none)).toBeGreaterThan(4);
  });

  test("no single change does what it needs two or more for", () => {
    fc.assert(
      fc.property(screened, fc.constantFrom(...codes), (input, technique) => {
        const why = whyNot(recommend(input), technique);
        const set = "smallest" in why ? (why.smallest ?? []) : [];
        if (set.length < 2 || set.some(({ change }) => change === "goal")) return;
        for (const one of everyChange(input)) expect(isRanked(applyAll(input, [one]), technique)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test("the intake read back from a result gives the same result, a denied list spelled out", () => {
    const spelled = ({ findings, ...rest }: Recommendation) =>
      JSON.parse(
        JSON.stringify({
          ...rest,
          findings: findings.filter(({ code }) => code !== "list-version-unknown"),
        }).replaceAll('"denied"', '"no"'),
      );
    fc.assert(
      fc.property(people, (input) => {
        const answer = recommend(input);
        expect(spelled(evaluate(recall(answer, catalogue)))).toEqual(spelled(answer));
      }),
      { numRuns: 100 },
    );
  });

  test("the smallest part that is enough is found, whatever is enough", () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    const parts = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((one) => bits & (1 << one)));
    const ways = fc.array(fc.subarray(all), { maxLength: 5 });
    fc.assert(
      fc.property(ways, (enough) => {
        const isEnough = (some: readonly number[]) => enough.some((way) => way.every((one) => some.includes(one)));
        const sizes = parts.filter(isEnough).map(({ length }) => length);
        const found = smallest(all, isEnough);
        expect(found?.length).toBe(sizes.length > 0 ? Math.min(...sizes) : undefined);
        if (found) expect(isEnough(found)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a stored result says the same", () => {
    for (const { intake, technique } of cases) {
      const answer = recommend(intake);
      const stored = JSON.parse(JSON.stringify(answer));
      expect(whyNot(stored, technique)).toEqual(whyNot(answer, technique));
      expect(JSON.parse(JSON.stringify(whyNot(answer, technique)))).toEqual(whyNot(answer, technique));
    }
  });
});

describe("what it is for, who must agree, and what stands in the way", () => {
  const screening = { denied: { list: "full", version: "0.1.0" } } as const;
  const withheldFor = (input: IntakeInput, technique: string) => {
    const why = whyNot(recommend(input), technique);
    if (!("serves" in why)) throw new Error(`${technique} is ${why.because}`);
    return why;
  };

  test("it serves what findings support it for, with a strength above zero, or practice names, and nothing else", () => {
    const { serves } = withheldFor({ goals: ["relaxation"], screening }, "cupping");
    expect(serves).toEqual([
      { kind: "condition", code: "myofascial-pain" },
      { kind: "condition", code: "muscle-tension" },
      { kind: "goal", code: "muscle-tension-relief" },
    ]);
    const nothing = recommend({ preferences: { avoidTechniques: catalogue.techniques.map(({ code }) => code) } });
    for (const { code, practice } of catalogue.techniques) {
      const why = whyNot(nothing, code);
      if (!("serves" in why)) throw new Error(`${code} is ${why.because}`);
      const supported = new Set<string>(practice.flatMap(({ conditions = [] }) => conditions));
      for (const row of catalogue.indications)
        for (const { strength } of row.effects)
          if (row.technique === code && strength > 0) supported.add(row.condition);
      const aims = new Set<string>(practice.flatMap(({ goals = [] }) => goals));
      const namesOf = (kind: string) => why.serves.flatMap((one) => (one.kind === kind ? [one.code as string] : []));
      expect(namesOf("condition"), code).toEqual(codesOf(catalogue.conditions).filter((one) => supported.has(one)));
      expect(namesOf("goal"), code).toEqual(codesOf(catalogue.goals).filter((one) => aims.has(one)));
    }
  });

  test("those agree whose rule is met and who did not, and whoever reads a note; no rule without a clinician asks for one", () => {
    const answers = { "kidney-disease": "yes", "heart-failure": "yes" } as const;
    const clearances = [{ rule: "heart-failure-stable", by: "cardiac-team" }] as const;
    const input: IntakeInput = { goals: ["relaxation"], screening: { ...screening, answers, clearances } };
    const kidneys = { rule: "kidney-failure-or-dialysis", by: "kidney-team" };
    expect(whyNot(recommend(input), "swedish-massage")).toMatchObject({ because: "agreement", agreements: [kidneys] });
    expect(whyNot(recommend({ ...input, notes: [{ text: "n", reviewed: false }] }), "swedish-massage")).toMatchObject({
      agreements: [kidneys, { by: "practitioner" }],
    });
    const without = { ...input, preferences: { avoidTechniques: ["swedish-massage"] } } as const;
    expect(withheldFor(without, "swedish-massage").agreements).toEqual([kidneys]);
    expect(withheldFor(without, "cupping")).toMatchObject({ smallest: null, agreements: [] });
  });

  test("a rule that stands in the way beside evidence is a fact; evidence alone is not", () => {
    const infected = { answer: "yes", regions: ["neck", "shoulder"] } as const;
    const input: IntakeInput = { conditions: ["neck-pain"], screening };
    const barred = { ...input, screening: { ...screening, answers: { "skin-infection": infected } } };
    const codes = withheldFor(barred, "craniosacral-therapy").obstacles.map(({ code }) => code);
    expect(codes).toEqual(["evidence-against", "no-region-left"]);
    expect(withheldFor(barred, "craniosacral-therapy").because).toBe("fact");
    expect(withheldFor(input, "craniosacral-therapy").because).toBe("evidence");
  });
});

describe("what stands before a ranked technique", () => {
  const screening = { denied: { list: "full", version: "0.1.0" } } as const;

  test("each is named with the first key in which they differ", () => {
    const answer = recommend({ conditions: ["neck-pain", "stress"], screening });
    const ranked = adviceOf(answer)?.ranked ?? [];
    const last = ranked.at(-1);
    const why = whyNot(answer, last?.technique ?? "");
    if (why.because !== "ranked") throw new Error("not ranked");
    expect(why.behind.map(({ technique }) => technique)).toEqual(ranked.slice(0, -1).map(({ technique }) => technique));
    for (const [at, { by }] of why.behind.entries())
      expect(by === "score").toBe((ranked[at]?.score ?? 0) > (last?.score ?? 0));
  });

  test("a liked technique is before an equal one because it was liked", () => {
    const answer = recommend({
      conditions: ["neck-pain"],
      screening,
      preferences: { likeTechniques: ["aromatherapy-massage"] },
    });
    const liked = adviceOf(answer)?.ranked.find(({ technique }) => technique === "aromatherapy-massage");
    const next = adviceOf(answer)?.ranked.find(({ rank }) => rank === (liked?.rank ?? 0) + 1);
    expect(whyNot(answer, next?.technique ?? "")).toMatchObject({
      behind: expect.arrayContaining([
        { technique: "aromatherapy-massage", label: "Aromatherapy massage", by: "liked" },
      ]),
    });
  });
});

describe("what cannot be said is an error", () => {
  const answer = recommend({ goals: ["relaxation"], screening: { denied: { list: "full", version: "0.1.0" } } });

  test.each([
    [
      "a code that the catalogue does not have",
      () => whyNot(answer, "seaweed-wrap"),
      /"seaweed-wrap" is not a technique/,
    ],
    [
      "a result of another catalogue",
      () =>
        whyNot(
          { ...answer, catalogue: { id: "ours", version: "2.0.0", digest: "0123456789abcdef" } },
          "swedish-massage",
        ),
      /decided by ours 2\.0\.0 0123456789ab, not by massage-recommender/,
    ],
    [
      "a result whose outcome was changed",
      () => {
        const asked = recommend({
          goals: ["relaxation"],
          screening: { denied: { list: "full", version: "0.1.0" }, answers: { "kidney-disease": "yes" } },
        });
        if (asked.outcome !== "clearance") throw new Error(asked.outcome);
        const { findings, consulted, catalogue: by } = asked;
        const changed = {
          outcome: "recommended" as const,
          ...asked.afterClearance,
          findings,
          consulted,
          catalogue: by,
        };
        return whyNot(changed, "swedish-massage");
      },
      /does not follow from what it consulted/,
    ],
    [
      "a result in which a technique was put on offer",
      () => {
        if (answer.outcome !== "recommended") throw new Error(answer.outcome);
        const [first] = answer.ranked;
        const [withheldOne] = answer.notIndicated;
        if (!first || !withheldOne) throw new Error("nothing to put on offer");
        const ranked = [...answer.ranked, { ...first, technique: withheldOne.technique }];
        return whyNot({ ...answer, ranked, notIndicated: answer.notIndicated.slice(1) }, withheldOne.technique);
      },
      /does not follow from what it consulted/,
    ],
    [
      "a result without what it consulted",
      () => whyNot({ ...answer, consulted: [] }, "swedish-massage"),
      /does not follow from what it consulted/,
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test("with the catalogue that decided it can be", () => {
    const ours = defineCatalogue({ ...catalogue, id: "ours", version: "2.0.0" });
    const decided = recommend({ screening: {} }, { catalogue: ours });
    expect(whyNot(decided, "swedish-massage", { catalogue: ours }).because).toBe("open");
  });
});

describe("in words", () => {
  test.each(cases)("$name: $technique, to a client and to a therapist", ({ intake, technique }) => {
    const why = whyNot(recommend(intake), technique);
    for (const audience of ["client", "therapist"] as const) {
      const text = explain(why, en, explanations, audience);
      expect(text).not.toMatch(/\{\w*\}|undefined|null|\[object|\.\./);
      if (why.because !== "stop") expect(text).toContain(en.techniques[technique]);
    }
  });

  test("what is assumed about a safety question is never advice to answer it", () => {
    const open = cases.filter(({ because }) => because === "open");
    for (const { intake, technique } of open) {
      const text = explain(whyNot(recommend(intake), technique), en, explanations, "client");
      expect(text).toContain("Please answer each question as it is.");
      expect(text).not.toMatch(/\b(answer no to|change your answer)\b/i);
    }
  });
});

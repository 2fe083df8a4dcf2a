import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffRecommendations, explain, type IntakeInput, type Recommendation, recommend } from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { en, explanations } from "../src/words/en.js";
import { everyList } from "./case.js";
import { intakes, screened } from "./people.js";

const full = { denied: { list: "full", version: "0.1.0" } } as const;
const people = fc.oneof(intakes, screened, screened);
const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);
const stored = (answer: Recommendation) => JSON.parse(JSON.stringify(answer)) as Recommendation;

/** The same JSON with the keys of every object in another order, as a database may return it. */
function shuffled(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  );
}

describe("laws", () => {
  test("the same result twice, stored or with its keys in another order: nothing differs, and it says so", () => {
    const empty = diffRecommendations(recommend({}), recommend({}));
    expect(empty).toEqual({
      same: true,
      catalogue: null,
      outcome: null,
      read: [],
      findings: { gained: [], lost: [] },
      guidance: { gained: [], lost: [] },
      clinicians: { gained: [], lost: [] },
      questions: { gained: [], lost: [] },
      approach: null,
      techniques: { gained: [], lost: [], moved: [], changed: [] },
      pressure: [],
      avoidRegions: [],
      checkBeforeTouch: [],
      goalsNotServed: { gained: [], lost: [] },
      plan: null,
    });
    fc.assert(
      fc.property(people, (input) => {
        const answer = recommend(input);
        expect(diffRecommendations(answer, stored(answer))).toEqual(empty);
        expect(diffRecommendations(answer, shuffled(answer) as Recommendation)).toEqual(empty);
      }),
      { numRuns: 60 },
    );
  });

  test("the other way round it is its mirror image", () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const [a, b] = [recommend(one), recommend(other)];
        expect(diffRecommendations(b, a)).toEqual(mirrored(diffRecommendations(a, b)));
      }),
      { numRuns: 100 },
    );
  });

  test("whatever one field of a result says otherwise shows up", () => {
    let tried = 0;
    fc.assert(
      fc.property(people, fc.nat(), (input, pick) => {
        const answer = stored(recommend(input));
        const stops = answer.outcome === "emergency" || answer.outcome === "refer";
        const leaves = leavesOf(answer).filter(([first]) => first !== "outcome" || stops);
        const path = leaves[pick % leaves.length] ?? [];
        const other = withOther(answer, path) as Recommendation;
        tried += 1;
        expect(diffRecommendations(answer, other).same, path.join(".")).toBe(false);
        expect(diffRecommendations(other, answer).same, path.join(".")).toBe(false);
      }),
      { numRuns: 120 },
    );
    expect(tried).toBe(120);
  });

  test("whatever one list of a result no longer holds shows up", () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(), (input, pick, at) => {
        const answer = stored(recommend(input));
        const lists = listsOf(answer);
        const path = lists[pick % lists.length] ?? [];
        const other = shortened(answer, path, at) as Recommendation;
        expect(diffRecommendations(answer, other).same, path.join(".")).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  test("gained and lost are what is on offer in one result only; every technique that stands elsewhere is named once", () => {
    fc.assert(
      fc.property(screened, screened, (one, other) => {
        const [a, b] = [recommend(one), recommend(other)];
        const { techniques } = diffRecommendations(a, b);
        const offered = (answer: Recommendation) =>
          answer.outcome === "recommended" ? codes(everyList(answer).ranked) : [];
        expect(codes(techniques.gained).sort()).toEqual(
          offered(b)
            .filter((code) => !offered(a).includes(code))
            .sort(),
        );
        expect(codes(techniques.lost).sort()).toEqual(
          offered(a)
            .filter((code) => !offered(b).includes(code))
            .sort(),
        );
        const all = codes(Object.values(techniques).flat());
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });

  test("it survives JSON, and both directions can be told in words", () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const difference = diffRecommendations(recommend(one), recommend(other));
        expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
        for (const audience of ["client", "therapist"] as const)
          expect(explain(difference, en, explanations, audience)).not.toMatch(/\{\w*\}|undefined|\[object/);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is told of two results", () => {
  const neck: IntakeInput = { conditions: ["neck-pain"], screening: full };
  const changedBy = (change: Partial<IntakeInput>) =>
    diffRecommendations(recommend(neck), recommend({ ...neck, ...change }));

  test("what if: a medicine that thins the blood takes firm work away, by its rule, and caps pressure", () => {
    const difference = changedBy({ screening: { ...full, answers: { "blood-thinner": "yes" } } });
    expect(difference.outcome).toBeNull();
    expect(difference.read).toEqual([{ path: "screening.answers.blood-thinner", before: ["denied"], after: ["yes"] }]);
    const deep = difference.techniques.lost.find(({ technique }) => technique === "deep-tissue-massage");
    expect(deep).toMatchObject({ before: { list: "ranked", offered: true }, after: { list: "contraindicated" } });
    expect(deep?.reasons.gained.map(({ rule }) => rule)).toEqual(["anticoagulants"]);
    expect(difference.techniques.gained).toEqual([]);
    expect(difference.findings.gained.map(({ rule }) => rule)).toContain("anticoagulants");
    expect(difference.pressure[0]).toMatchObject({ region: "whole-body", before: null, after: { ceiling: "light" } });
    const text = explain(difference, en, explanations, "client");
    expect(text).toContain("NO LONGER ON OFFER");
    expect(text).toContain("- the whole body: none -> light at most.");
  });

  test("a returning client: a bruise has gone, so that the place is free again", () => {
    const bruised = { ...full, answers: { bruise: { answer: "yes", regions: [{ region: "thigh", side: "left" }] } } };
    const difference = diffRecommendations(recommend({ ...neck, screening: bruised as never }), recommend(neck));
    expect(difference.avoidRegions).toMatchObject([{ region: "thigh", side: "left", after: null }]);
    expect(difference.findings.lost.map(({ rule }) => rule)).toEqual(["bruise-or-hematoma"]);
    const text = explain(difference, en, explanations, "client");
    expect(text).toContain("- No longer: Thigh (left): ");
    expect(text).not.toContain("left alone for at least 3 days");
  });

  test("a side that is freed is told apart from one that is not", () => {
    const at = (regions: readonly object[]) =>
      recommend({ ...neck, screening: { ...full, answers: { bruise: { answer: "yes", regions } as never } } });
    const { avoidRegions } = diffRecommendations(at([{ region: "thigh" }]), at([{ region: "thigh", side: "left" }]));
    expect(avoidRegions).toMatchObject([{ region: "thigh", side: "right", before: {}, after: null }]);
  });

  test("a region is never told to be free where a ceiling of the whole body takes its place", () => {
    const { pressure } = changedBy({ screening: { ...full, answers: { "blood-thinner": "yes" } } });
    const armpit = pressure.find(({ region }) => region === "armpit");
    expect(armpit).toMatchObject({ before: { ceiling: "light" }, after: { ceiling: "light" } });
  });

  test("clearance takes everything off offer; what would be ranked then is not gained", () => {
    const difference = changedBy({ screening: { ...full, answers: { "kidney-disease": "yes" } } });
    expect(difference.outcome).toEqual({ before: "recommended", after: "clearance" });
    expect(difference.clinicians.gained).toEqual(["kidney-team"]);
    expect(difference.techniques.gained).toEqual([]);
    expect(codes(difference.techniques.lost).sort()).toEqual(codes(everyList(recommend(neck)).ranked).sort());
    const swedish = difference.techniques.lost.find(({ technique }) => technique === "swedish-massage");
    expect(swedish).toMatchObject({ after: { list: "ranked", offered: false } });
  });

  test("an emergency is told with what to do, and with nothing to choose from", () => {
    const difference = changedBy({ screening: { ...full, answers: { "chest-pain": "yes" } } });
    expect(difference.guidance.gained).toEqual(["call-emergency-services"]);
    for (const audience of ["client", "therapist"] as const) {
      const text = explain(difference, en, explanations, audience);
      expect(text).toContain(en.guidance["call-emergency-services"][audience]);
      expect(text).not.toContain("ON OFFER");
      expect(text).not.toContain("Swedish");
    }
  });

  test("a wish moves techniques, and the approach, shares and plan are told", () => {
    const difference = changedBy({ goals: [{ code: "sleep", priority: "high" }] });
    expect(difference.approach).toMatchObject({ before: { kind: "medical" }, after: { kind: "combined" } });
    expect(difference.plan?.parts).toContain("sessions");
    const moved = [...difference.techniques.moved, ...difference.techniques.changed].flatMap(
      (one) => one.contributions.gained,
    );
    expect(moved.some(({ concern }) => concern.code === "sleep")).toBe(true);
  });

  test("an answer that is no longer open, and one that is", () => {
    const difference = diffRecommendations(
      recommend({}),
      recommend({ screening: { answers: { "chest-pain": "no" } } }),
    );
    expect(difference.questions.lost.map(({ question }) => question)).toEqual(["chest-pain"]);
    expect(difference.questions.gained).toEqual([]);
  });

  test("two versions of a catalogue: which decided, and what the stricter one takes away", () => {
    const techniques = catalogue.techniques.filter(({ code }) => code !== "thai-massage");
    const next = defineCatalogue({
      ...catalogue,
      version: "0.2.0",
      techniques,
      rules: [
        ...catalogue.rules.map((rule) => ({ ...rule, bars: rule.bars.filter((code) => code !== "thai-massage") })),
        {
          id: "no-deep-work",
          level: "technique",
          scope: "techniques",
          when: { condition: "neck-pain" },
          bars: ["deep-tissue-massage"],
        },
      ],
      ...withoutThai(),
    });
    const before = recommend({ ...neck, conditions: ["neck-pain"] });
    const later = diffRecommendations(before, recommend({ ...neck }, { catalogue: next }));
    expect(later.catalogue).toMatchObject({
      before: { id: "massage-recommender", version: "0.1.0" },
      after: { id: "massage-recommender", version: "0.2.0" },
    });
    expect(codes(later.techniques.lost).sort()).toEqual(["deep-tissue-massage", "thai-massage"]);
    expect(later.techniques.lost.find(({ technique }) => technique === "thai-massage")).toMatchObject({ after: null });
    const [was, is] = [catalogue, next].map(({ digest }) => digest.slice(0, 12));
    expect(explain(later, en, explanations, "client")).toContain(
      `massage-recommender 0.1.0 ${was} -> massage-recommender 0.2.0 ${is}`,
    );
  });

  test("a list that was denied says the same as a no to each of its questions", () => {
    const no = Object.fromEntries(catalogue.questions.map(({ code }) => [code, "no" as const]));
    const first = { goals: ["sleep"] as const };
    const denied = recommend({ ...first, screening: { denied: { list: "full", version: "0.1.0" } } });
    const each = recommend({ ...first, screening: { answers: no } });
    expect(diffRecommendations(denied, each).read.filter(({ path }) => path.startsWith("screening.answers"))).toEqual(
      [],
    );
    const one = recommend({ ...first, screening: { answers: { ...no, diabetes: "yes" } } });
    expect(diffRecommendations(denied, one).read).toContainEqual({
      path: "screening.answers.diabetes",
      before: ["denied"],
      after: ["yes"],
    });
  });

  test("a client is not shown what is withheld before and after; a therapist is", () => {
    const difference = changedBy({ preferences: { setting: "chair" } });
    const told = (audience: "client" | "therapist") => explain(difference, en, explanations, audience);
    expect(told("client").length).toBeLessThan(told("therapist").length);
  });
});

/** Everything about Thai massage left out of the lists that name techniques. */
const withoutThai = () => ({
  indications: catalogue.indications.filter(({ technique }) => technique !== "thai-massage"),
  harms: Object.fromEntries(Object.entries(catalogue.harms).filter(([technique]) => technique !== "thai-massage")),
});

/** Every field is swapped: before with after, gained with lost. */
function mirrored(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(mirrored);
  const object = value as Record<string, unknown>;
  const swapped: Record<string, string> = {
    ...("before" in object && "after" in object ? { before: "after", after: "before" } : {}),
    ...("gained" in object ? { gained: "lost", lost: "gained" } : {}),
  };
  return Object.fromEntries(
    Object.keys(object).map((key) => [
      key,
      key === "before" || key === "after" ? object[swapped[key] ?? key] : mirrored(object[swapped[key] ?? key]),
    ]),
  );
}

type Path = readonly (string | number)[];

/** Paths of everything in a result that is text, a number, a boolean or null. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Paths of every list that holds something. */
function listsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) && value.length > 0 ? [path] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => listsOf(one, [...path, key]))];
}

function changedAt(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === String(key) ? changedAt(one, rest, change) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: changedAt(object[key], rest, change) };
}

/** Another value where one stands; a region, a side or an outcome becomes another that there is. */
function withOther(answer: Recommendation, path: Path): unknown {
  const last = path.at(-1);
  return changedAt(answer, path, (old) => {
    if (last === "side") return old === "left" ? "right" : "left";
    if (last === "region") return old === "scalp" ? "face" : old === "face" ? "jaw" : "face";
    if (last === "outcome") return old === "emergency" ? "refer" : "emergency";
    return typeof old === "number" ? old + 1 : typeof old === "boolean" ? !old : `other ${old}`;
  });
}

const shortened = (answer: Recommendation, path: Path, at: number): unknown =>
  changedAt(answer, path, (old) => (old as unknown[]).filter((_, place) => place !== at % (old as unknown[]).length));

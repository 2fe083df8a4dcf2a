import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../src/canonical.js";
import { type Answer, evaluate, type Intake, type IntakeInput, parseIntake } from "../src/index.js";
import { answerScreen, nextQuestions } from "../src/interview.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { allScreens, codesOn, firstScreen, type Held, interviewed, type Show, type Truth } from "./interviewed.js";
import { ownCatalogues, truths } from "./own-catalogues.js";
import { intakes } from "./people.js";
import { changesByTheUnasked, promised } from "./unasked.js";

const exhaustive = process.env["INTERVIEW"] === "exhaustive";
const lists = ["gate", "full"] as const;
const gentleMenu = ["swedish-massage", "craniosacral-therapy", "foot-massage", "education", "exercise-therapy"];
const spa = defineCatalogue({
  ...catalogue,
  id: "spa",
  techniques: catalogue.techniques.filter(({ code }) => gentleMenu.includes(code)),
});

/** Who is asked: what is stated and wished, and by which catalogue. */
const people: Readonly<Record<string, { stated: IntakeInput; by: typeof catalogue }>> = {
  "back pain and stress": {
    stated: { conditions: ["low-back-pain", "stress"], goals: ["relaxation", "sleep"] },
    by: catalogue,
  },
  "no needles, no heat, a chair": {
    stated: {
      conditions: ["neck-pain"],
      goals: ["pregnancy-comfort"],
      preferences: {
        needles: false,
        avoidTechniques: ["hot-stone-massage", "heat-packs", "cupping"],
        setting: "chair",
      },
    },
    by: catalogue,
  },
  "a small menu": { stated: { conditions: ["muscle-tension"], goals: ["stress-relief"] }, by: spa },
};

/** Everything that can be said to one question but no: yes, yes at a place, unsure. */
const sayings = catalogue.questions.flatMap(({ code, regions }): Saying[] => [
  [code, { answer: "yes" }],
  [code, { answer: "unsure" }],
  ...(regions ? [[code, { answer: "yes", regions: [{ region: "neck" }] }] satisfies Saying] : []),
]);
type Saying = [question: string, answer: Answer];

const asSaid = (...said: Saying[]): Truth => Object.fromEntries(said);

/** What holds of every interview that was held to its end. */
function holds({ intake, end, screens, stands }: Held, by: typeof catalogue, more: string) {
  const asked = codesOn(screens);
  expect(new Set(asked).size, `nothing is asked twice ${more}`).toBe(asked.length);
  for (const { questions } of screens) expect([questions.length > 0, questions.length <= 8]).toEqual([true, true]);
  const { outcome } = evaluate(intake, by);
  if (end.outcome) expect(outcome, more).toBe(end.outcome);
  const open = end.unsettled.filter(
    (one) => one.open === "answer" && by.index.questions.get(one.question)?.list === "gate",
  );
  if (outcome === "unscreened") expect(open, `somebody has to settle it ${more}`).not.toEqual([]);
  const left = stands.map(({ progress }) => progress.leftAtMost);
  expect(left, "what is left never grows").toEqual([...left].sort((a, b) => b - a));
  expect(asked.length, "it never asks more than it said").toBeLessThanOrEqual(left[0] ?? 0);
}

describe.each(lists)("the %s list, one answer that is not no: no question left out could matter", (list) => {
  const asked = Object.entries(people).slice(0, exhaustive || list === "full" ? undefined : 1);
  test.each(asked)("%s", (_, { stated, by }) => {
    const start = parseIntake(stated, by);
    for (const said of sayings) {
      const held = interviewed(start, asSaid(said), { list, catalogue: by }, allScreens);
      holds(held, by, JSON.stringify(said));
      const ways = exhaustive || held.end.because === "all-asked" ? "one by one too" : "all at once";
      expect(changesByTheUnasked(held, ways, by), JSON.stringify(said)).toEqual([]);
    }
  });
});

/** Every pair of answers to two questions of a list; in the quick run every so many, so that all questions are among them. */
function pairsOf(list: "gate" | "full") {
  const own = sayings.filter(([code]) => list === "full" || catalogue.index.questions.get(code)?.list === "gate");
  const all = own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other] as const));
  const two = all.filter(([[one], [other]]) => one !== other);
  return exhaustive ? two : two.filter((_, at) => at % 331 === 0);
}

describe.each(lists)("the %s list, two answers that are not no: no question left out could matter", (list) => {
  test.each(Object.entries(people).slice(1, 2))(
    "%s",
    (_, { stated, by }) => {
      const start = parseIntake(stated, by);
      for (const pair of pairsOf(list)) {
        const held = interviewed(start, asSaid(...pair), { list, catalogue: by }, allScreens);
        holds(held, by, JSON.stringify(pair));
        const ways = held.end.because === "all-asked" ? "one by one too" : "all at once";
        expect(changesByTheUnasked(held, ways, by), JSON.stringify(pair)).toEqual([]);
      }
    },
    exhaustive ? 7_200_000 : 300_000,
  );
});

/** A generated person: what was stated and wished, a list denied or none, and what the other answers would be. */
const anybody = fc.tuple(intakes, fc.boolean()).map(([input, afresh]) => {
  const { screening, ...stated } = parseIntake(input);
  const { answers, ...denied } = screening;
  const start: Intake = { ...stated, screening: { ...(afresh ? { clearances: [] } : denied), answers: {} } };
  return { start, truth: answers };
});
const runs = { numRuns: exhaustive ? 1000 : 30 };
const anyOrder =
  (seed: number): Show =>
  (screens) =>
    screens.slice(seed % screens.length, (seed % screens.length) + 1);

describe.each(lists)("anybody, the %s list", (list) => {
  test("no question left out could matter, and finishing settles", () => {
    fc.assert(
      fc.property(anybody, ({ start, truth }) => {
        const held = interviewed(start, truth, { list }, firstScreen);
        holds(held, catalogue, "");
        const ways = held.end.because === "all-asked" ? "one by one too" : "all at once";
        expect(changesByTheUnasked(held, ways)).toEqual([]);
      }),
      runs,
    );
  });

  test("the order of the screens does not change the result", () => {
    fc.assert(
      fc.property(anybody, fc.nat(), ({ start, truth }, seed) => {
        const [one, other] = [firstScreen, anyOrder(seed)].map((show) => interviewed(start, truth, { list }, show));
        if (!one || !other) throw new Error("two interviews were held");
        const result = ({ intake }: Held) => promised(evaluate(intake));
        expect(result(other)).toEqual(result(one));
      }),
      runs,
    );
  });

  test("no question that can be an emergency is left open, unless there is one already", () => {
    const emergencies = catalogue.rules
      .filter(({ level }) => level === "emergency")
      .flatMap((rule) => catalogue.index.leaves.get(rule) ?? [])
      .flatMap((leaf) => ("answer" in leaf ? leaf.answer : []));
    fc.assert(
      fc.property(anybody, ({ start, truth }) => {
        const { end } = interviewed(start, truth, { list });
        if (end.outcome === "emergency") return;
        expect(end.notAsked.filter(({ question }) => emergencies.includes(question))).toEqual([]);
      }),
      runs,
    );
  });

  test("same intake, same screens, and they survive JSON", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        const next = nextQuestions(parseIntake(input), { list });
        expect(nextQuestions(parseIntake(input), { list })).toStrictEqual(next);
        expect(JSON.parse(JSON.stringify(next))).toStrictEqual(next);
        if (next.done) return;
        const answered = answerScreen(parseIntake(input), next.screens[0], {});
        expect(parseIntake(answered), "what it gives is canonical").toStrictEqual(answered);
      }),
      runs,
    );
  });
});

describe.each(lists)("any catalogue of one's own, the %s list", (list) => {
  const stated: IntakeInput[] = [
    { conditions: ["stress"], goals: ["relaxation"] },
    { conditions: ["neck-pain", "stress"], goals: ["relaxation"], preferences: { needles: false } },
    {
      conditions: [{ code: "neck-pain", regions: ["neck"] }],
      preferences: { avoidTechniques: ["deep-tissue-massage"] },
    },
    { conditions: ["fibromyalgia"], facts: { ageYears: 70 }, preferences: { pressure: "light" } },
    { goals: ["relaxation", "sleep"], facts: { ageYears: 30 } },
  ];
  const anyCatalogue = ownCatalogues.chain((own) =>
    fc.record({ own: fc.constant(own), truth: truths(own), who: fc.constantFrom(...stated), seed: fc.nat() }),
  );

  test("no question left out could matter, finishing settles, and the order does not matter", () => {
    fc.assert(
      fc.property(anyCatalogue, ({ own, truth, who, seed }) => {
        const start = canonical(who);
        const held = interviewed(start, truth, { list, catalogue: own });
        holds(held, own, "");
        expect(changesByTheUnasked(held, "one by one too", own)).toEqual([]);
        const other = interviewed(start, truth, { list, catalogue: own }, anyOrder(seed));
        expect(promised(evaluate(other.intake, own))).toEqual(promised(evaluate(held.intake, own)));
      }),
      { numRuns: exhaustive ? 10_000 : 120 },
    );
  });
});

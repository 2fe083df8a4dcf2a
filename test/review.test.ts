import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainReview, type Feedback, type Plan, recommend, review, type SessionContent } from "../src/index.js";
import { pressures } from "../src/vocabulary.js";
import { en, reviewing as inEnglish } from "../src/words/en.js";
import { es, reviewing as inSpanish } from "../src/words/es.js";
import { adviceOf } from "./case.js";
import { screened } from "./people.js";

const planFor = (input: Parameters<typeof recommend>[0]): Plan => {
  const plan = adviceOf(recommend(input))?.plan;
  if (!plan) throw new Error("no plan");
  return plan;
};
const screening = { denied: { list: "full", version: "0.1.0" } } as const;
const neck = planFor({ conditions: [{ code: "neck-pain", severity: 6, weeks: 30 }, "stress"], screening });
const back = planFor({ conditions: [{ code: "low-back-pain", weeks: 30 }], screening });
const told = (change: Partial<Feedback> = {}): Feedback => ({
  sessions: 4,
  effect: "same",
  reaction: "none",
  ...change,
});
const pain = (before: number, after: number) => ({ pain: { before, after } });

describe("how a plan goes on, the first that holds", () => {
  test.each<[string, Feedback, string, string[]]>([
    [
      "a new sign outweighs every gain",
      told({ ...pain(8, 1), effect: "much-better", reaction: "new-sign", goalReached: true }),
      "refer",
      ["new-warning-sign"],
    ],
    ["pain that rose by two outweighs what is said", told({ ...pain(4, 6), effect: "better" }), "refer", ["pain-rose"]],
    ["worse in the person's judgement, pain or not", told({ ...pain(6, 5), effect: "worse" }), "stop", ["worse"]],
    ["sore for longer than two days", told({ effect: "better", reaction: "sore-longer" }), "change", ["sore-longer"]],
    ["the goal is reached", told({ effect: "better", goalReached: true }), "stop", ["goal-reached"]],
    ["the course is over and helped", told({ sessions: 8, effect: "better" }), "taper", ["course-complete"]],
    [
      "better in words while the pain rose by less than two is not taken for a gain",
      told({ ...pain(4, 5), effect: "better" }),
      "change",
      ["feedback-conflicts"],
    ],
    [
      "the same at the end of the course: no further sessions",
      told({ ...pain(4, 5), effect: "much-better", sessions: 8 }),
      "stop",
      ["feedback-conflicts", "course-complete"],
    ],
    ["too early to tell", told({ sessions: 2 }), "continue", ["too-early"]],
    ["two points less pain by the review", told(pain(6, 4)), "continue", ["better"]],
    ["one point less is no change", told(pain(6, 5)), "change", ["no-change"]],
    ["better in the person's judgement", told({ effect: "better", reaction: "sore-briefly" }), "continue", ["better"]],
    ["no change at the review", told(), "change", ["no-change"]],
    ["no change at the end of the course", told({ sessions: 8 }), "stop", ["no-change", "course-complete"]],
  ])("%s", (_name, feedback, decision, reasons) => {
    const answer = review(neck, feedback);
    expect(answer.decision).toBe(decision);
    expect(answer.reasons.map(({ code }) => code)).toEqual(reasons);
    expect(answer.plan === null).toBe(decision === "stop" || decision === "refer");
  });

  test("reasons carry what was told", () => {
    expect(review(neck, told(pain(4, 7))).reasons).toEqual([
      {
        code: "pain-rose",
        facts: [
          { path: "feedback.pain.before", value: 4 },
          { path: "feedback.pain.after", value: 7 },
        ],
      },
    ]);
  });

  test("a plan is changed once, tapered once, and then it ends", () => {
    const changed = review(back, told()).plan as Plan;
    expect(review(changed, told())).toMatchObject({
      decision: "stop",
      reasons: [{ code: "no-change" }, { code: "changed-before" }],
    });
    const tapered = review(neck, told({ sessions: 8, effect: "better" })).plan as Plan;
    expect(review(tapered, told({ sessions: 6, effect: "better" }))).toMatchObject({ decision: "stop", plan: null });
  });

  test("where nothing was ranked there is nothing to go on with", () => {
    const empty = planFor({ screening });
    expect(empty.course).toBeNull();
    expect(review(empty, told({ effect: "better" }))).toMatchObject({
      decision: "stop",
      reasons: [{ code: "nothing-planned" }],
    });
  });
});

describe("the next plan", () => {
  test("continuing is the same plan, so that sessions are counted from its beginning and the review comes", () => {
    const { plan } = review(neck, told({ sessions: 1 }));
    expect(plan).toEqual(neck);
    expect(review(plan as Plan, told({ sessions: 4 })).decision).toBe("change");
  });

  test("after no change the first in support leads, in a session made for it, and what is left of the course is given", () => {
    const { plan } = review(neck, told());
    for (const [at, session] of neck.sessions.entries())
      expect(plan?.sessions[at]).toMatchObject(session.instead ?? { lead: session.lead });
    expect(neck.sessions[0]?.instead?.lead).toBe(neck.sessions[0]?.support[0]);
    expect(plan).toMatchObject({ phase: "changed", course: { sessions: 4, perWeek: 2, weeks: 2 } });
    expect(plan?.order).toEqual(neck.order.slice(4));
  });

  test("soreness never brings more sessions than were planned", () => {
    const sore = (sessions: number, more: Partial<Feedback> = {}) =>
      review(neck, told({ sessions, reaction: "sore-longer", ...more }));
    expect(sore(7)).toMatchObject({ decision: "change", plan: { course: { sessions: 1 } } });
    expect(sore(8)).toMatchObject({
      decision: "stop",
      reasons: [{ code: "sore-longer" }, { code: "course-complete" }],
    });
    expect(sore(4, { goalReached: true })).toMatchObject({ decision: "stop", reasons: [{ code: "goal-reached" }] });
  });

  test("after soreness it is one step gentler, and shorter where it is gentle already", () => {
    const sore = told({ reaction: "sore-longer" });
    const firm: Plan = {
      ...neck,
      sessions: neck.sessions.map((one) => ({ ...one, pressure: "firm", lightest: "moderate" })),
    };
    expect(review(firm, sore).plan?.sessions.map(({ pressure }) => pressure)).toEqual(
      neck.sessions.map(() => "moderate"),
    );
    const gentle: Plan = {
      ...neck,
      sessions: neck.sessions.map((one) => ({ ...one, pressure: "light", lightest: "light" })),
    };
    expect(review(gentle, sore).plan?.sessions.map(({ minutes }) => minutes)).toEqual(neck.sessions.map(() => 40));
  });

  const helped = (plan: Plan) => review(plan, told({ sessions: plan.course?.sessions ?? 0, effect: "better" })).plan;

  test("on the way out three sessions come half as often", () => {
    expect(helped(back)).toMatchObject({ phase: "taper", course: { sessions: 3, perWeek: 0.5, weeks: 6 } });
  });

  test("after a course for the neck that helped, six further sessions come, one a week, and no more after them", () => {
    const further = helped(neck) as Plan;
    expect(further).toMatchObject({ phase: "taper", course: { sessions: 6, perWeek: 1, weeks: 6, booster: null } });
    expect(helped(further)).toBeNull();
  });

  test("where soreness made the sessions shorter than those of the study, only the taper follows", () => {
    const gentle: Plan = {
      ...neck,
      sessions: neck.sessions.map((one) => ({ ...one, pressure: "light", lightest: "light" })),
    };
    const shorter = review(gentle, told({ reaction: "sore-longer" })).plan as Plan;
    expect(shorter.course).toMatchObject({ minutes: 40, booster: null });
    expect(helped(shorter)).toMatchObject({ phase: "taper", course: { sessions: 3 } });
  });
});

describe("bad feedback", () => {
  test.each([
    ["nothing", null],
    ["a whole result", recommend({ screening })],
  ])("%s in place of a plan", (_name, plan) => {
    expect(() => review(plan as never, told())).toThrow("review(answer.plan, feedback)");
  });

  test("every problem is named, with its path", () => {
    const wrong = { sessions: 0, pain: { before: 11, after: "3" }, effect: "great", reaction: "none", mood: 1 };
    expect(() => review(neck, wrong as never)).toThrow(
      [
        "The feedback has 5 problems:",
        "- sessions: must be a whole number above 0.",
        "- pain.before: must be from 0 to 10.",
        "- pain.after: must be a number.",
        '- effect: "great" is not one of: much-better, better, same, worse.',
        "- mood: is not a known field.",
      ].join("\n"),
    );
    expect(() => review(neck, null as never)).toThrow("The feedback has 1 problem:\n- feedback: must be an object.");
  });
});

const feedback: fc.Arbitrary<Feedback> = fc.record(
  {
    sessions: fc.integer({ min: 1, max: 30 }),
    pain: fc.record({ before: fc.integer({ min: 0, max: 10 }), after: fc.integer({ min: 0, max: 10 }) }),
    effect: fc.constantFrom("much-better", "better", "same", "worse"),
    reaction: fc.constantFrom("none", "sore-briefly", "sore-longer", "new-sign"),
    goalReached: fc.boolean(),
  },
  { requiredKeys: ["sessions", "effect", "reaction"] },
);

test("for anybody: never more pressure, longer or more frequent sessions, or a technique that was not there; and it ends", () => {
  fc.assert(
    fc.property(screened, fc.array(feedback, { minLength: 12, maxLength: 12 }), (input, visits) => {
      let plan = adviceOf(recommend(input))?.plan;
      for (const visit of visits) {
        if (!plan) break;
        const was: Plan = plan;
        const now = review(was, visit).plan;
        if (now) notMore(was, now);
        plan = now ?? undefined;
      }
    }),
    { numRuns: 100 },
  );
});

function notMore(was: Plan, now: Plan) {
  const used = ({ lead, support, finish }: SessionContent) => [lead, ...support, ...finish];
  const planned = was.sessions.flatMap((one) => [...used(one), ...(one.instead ? used(one.instead) : [])]);
  expect(planned).toEqual(expect.arrayContaining(now.sessions.flatMap(used)));
  for (const [at, session] of now.sessions.entries()) {
    const before = was.sessions[at];
    const most = [before?.pressure, before?.instead?.pressure].map((one) => pressures.indexOf(one ?? "light"));
    expect(pressures.indexOf(session.pressure)).toBeLessThanOrEqual(Math.max(...most));
    expect(session.minutes).toBeLessThanOrEqual(before?.minutes ?? 0);
  }
  expect(now.course?.perWeek).toBeLessThanOrEqual(was.course?.perWeek ?? 0);
  expect(now.order.length).toBe(now.course?.sessions);
  expect(now.course?.sessions).toBeGreaterThan(0);
}

test("a session that another leads is one that it could lead: it may work where it begins, at its pressure", () => {
  fc.assert(
    fc.property(screened, (input) => {
      const advice = adviceOf(recommend(input));
      for (const { instead } of advice?.plan.sessions ?? []) {
        if (!instead) continue;
        const of = (code: string) => advice?.ranked.find(({ technique }) => technique === code);
        const sides = (refs: readonly { region: string; side?: string }[]) =>
          refs.flatMap(({ region, side }) => (side ? [`${side} ${region}`] : [`left ${region}`, `right ${region}`]));
        const avoided = sides(of(instead.lead)?.avoid ?? []);
        for (const place of sides(instead.focus)) expect(avoided).not.toContain(place);
        const most = [instead.lead, ...instead.support, ...instead.finish].map((code) =>
          pressures.indexOf(of(code)?.pressure?.highest ?? "light"),
        );
        expect(pressures.indexOf(instead.pressure)).toBeLessThanOrEqual(Math.max(...most));
      }
    }),
    { numRuns: 150 },
  );
});

test("everybody in a session can give it at its pressure, and whoever leads instead too", () => {
  fc.assert(
    fc.property(screened, (input) => {
      for (const session of adviceOf(recommend(input))?.plan.sessions ?? [])
        for (const { lightest, pressure } of session.instead ? [session, session.instead] : [session])
          expect(pressures.indexOf(lightest)).toBeLessThanOrEqual(pressures.indexOf(pressure));
    }),
    { numRuns: 300 },
  );
});

test("unchanging feedback ends every plan: nobody is kept on", () => {
  fc.assert(
    fc.property(screened, feedback, (input, visit) => {
      let plan = adviceOf(recommend(input))?.plan ?? null;
      for (let visits = 0; plan && visits < 200; visits++)
        plan = review(plan, { ...visit, sessions: visit.sessions + visits }).plan;
      expect(plan).toBeNull();
    }),
    { numRuns: 100 },
  );
});

describe("the plan itself", () => {
  test("sessions of two styles come by their shares, spread out, the first style first", () => {
    const { order, sessions } = planFor({
      conditions: [
        { code: "neck-pain", severity: 9 },
        { code: "stress", severity: 5 },
      ],
      screening,
    });
    const share = order.filter((style) => style === "medical").length / order.length;
    expect(sessions.map(({ style }) => style)).toEqual(["medical", "relaxation"]);
    expect(order[0]).toBe("medical");
    expect(share).toBeCloseTo(0.6, 1);
  });

  test("for anybody: as many as the course has, each style within one session of its share, never three behind", () => {
    fc.assert(
      fc.property(screened, (input) => {
        const advice = adviceOf(recommend(input));
        if (!advice?.plan.course) return;
        const { order, sessions, course } = advice.plan;
        expect(order.length).toBe(course?.sessions);
        const total = sessions.reduce((sum, { style }) => sum + advice.approach.shares[style], 0);
        for (const { style } of sessions) {
          const given = order.filter((one) => one === style).length;
          expect(Math.abs(given - (order.length * advice.approach.shares[style]) / (total || 1))).toBeLessThanOrEqual(
            1,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test("between sessions: what needs nobody else, and what to mind; places to leave alone are named for oneself too", () => {
    const plan = planFor({
      conditions: ["insomnia", "stress"],
      screening: { ...screening, answers: { bruise: { answer: "yes", regions: ["knee"] } } },
    });
    expect(plan.selfCare.techniques).toContain("mindfulness");
    expect(plan.selfCare.advice.map(({ code }) => code)).toEqual(["note-changes", "watch-for-signs", "leave-alone"]);
    expect(planFor({ screening }).selfCare).toEqual({ techniques: [], advice: [] });
  });

  test("who may give it, for each technique of the sessions, and within which limits", () => {
    const plan = planFor({
      conditions: ["lymphedema", "neck-pain"],
      screening: { ...screening, answers: { "blood-thinner": "yes" } },
    });
    const used = new Set(plan.sessions.flatMap(({ lead, support, finish }) => [lead, ...support, ...finish]));
    expect(plan.practitioner.techniques.map(({ technique }) => technique)).toEqual([...used]);
    expect(plan.practitioner.techniques).toContainEqual({
      technique: "manual-lymphatic-drainage",
      requires: "specialist-training",
    });
    expect(plan.practitioner.limits).toContain("anticoagulants");
  });
});

describe("a review in words", () => {
  const english = { ...en, reviewing: inEnglish };
  const spanish = { ...es, reviewing: inSpanish };

  test("the decision first, then each reason, with the numbers that were told", () => {
    const rose = review(neck, told(pain(2.5, 6)));
    expect(explainReview(rose, english, "client")).toEqual([
      "No more massage until a doctor has looked at this.",
      "Your pain went from 2.5 to 6.",
    ]);
    expect(explainReview(rose, spanish, "therapist")).toEqual([
      "Interrumpa y derive; repita la evaluación previa antes de cualquier otra sesión.",
      "El dolor subió de 2,5 a 6 sobre 10, un cambio que cuenta.",
    ]);
    const early = review(neck, told({ effect: "same" }));
    expect(explainReview(early, english, "client")).toContain("After 4 sessions nothing has changed much.");
  });

  test("a change is named: who leads now, how firmly, how long; and how many sessions are left at the end", () => {
    const changed = review(back, told());
    const [session] = back.sessions;
    expect(changed.changes[0]).toEqual({ code: "other-lead", before: session?.lead, after: session?.instead?.lead });
    expect(explainReview(changed, english, "client")).toContain(
      `Now first: ${en.techniques[session?.instead?.lead ?? ""]}, in place of ${en.techniques[session?.lead ?? ""]}.`,
    );
    expect(explainReview(changed, spanish, "client").join(" ")).toContain("en lugar de masaje de tejido profundo");
    const gentle = planFor({ conditions: ["fibromyalgia"], screening });
    const shorter = review(gentle, told({ reaction: "sore-longer" }));
    expect(shorter.changes).toEqual([{ code: "shorter-sessions", before: 60, after: 40 }]);
    expect(explainReview(shorter, english, "client")).toContain("Sessions now last 40 minutes, not 60.");
    const firm = planFor({ conditions: [{ code: "low-back-pain", weeks: 30 }], screening });
    const softer = review(firm, told({ reaction: "sore-longer" }));
    expect(softer.changes.map(({ code }) => code)).toEqual(["other-pressure"]);
    const over = review(neck, told({ sessions: 8, effect: "better" }));
    expect(over.changes).toEqual([]);
    expect(explainReview(over, english, "client")[0]).toBe("6 more sessions within 6 weeks, and then the plan ends.");
    expect(review(neck, told({ sessions: 1 })).changes).toEqual([]);
  });

  test("a change that holds for one style of an alternating plan says for which", () => {
    const both = planFor({
      conditions: [{ code: "lymphedema", regions: [{ region: "upper-arm", side: "left" }] }, "fatigue"],
      screening: { ...screening, answers: { "lymph-nodes-or-lymphedema": "yes" } },
    });
    expect(both.sessions.map(({ style }) => style)).toEqual(["relaxation", "medical"]);
    const { changes, plan } = review(both, told({ reaction: "sore-longer" }));
    expect(changes.length).toBeGreaterThan(0);
    for (const { code, style, after } of changes) {
      const part = code === "shorter-sessions" ? "minutes" : "pressure";
      const now = plan?.sessions.filter((one) => style === undefined || one.style === style);
      expect(now?.map((one) => one[part])).toEqual(now?.map(() => after));
    }
    const decided = review(both, told());
    expect(decided.changes.map(({ style }) => style)).toEqual(["relaxation", "medical"]);
    expect(explainReview(decided, english, "client")[2]).toMatch(
      /\. This holds for sessions of medical massage only\.$/,
    );
    expect(explainReview(decided, spanish, "client")[1]).toMatch(
      /\. Esto vale solo para las sesiones de masaje relajante\.$/,
    );
  });

  test("words and pain that part are both said", () => {
    const lines = explainReview(review(neck, told({ ...pain(4, 5), effect: "better" })), english, "client");
    expect(lines.join(" ")).toContain("You feel better, yet your pain went from 4 to 5.");
    expect(lines.join(" ")).not.toContain("It is getting better");
  });

  test("whatever is told, a sentence for the decision, each change and each reason, and no slot is left open", () => {
    const feedback = fc.record({
      sessions: fc.integer({ min: 1, max: 12 }),
      pain: fc.option(fc.record({ before: fc.integer({ min: 0, max: 10 }), after: fc.integer({ min: 0, max: 10 }) }), {
        nil: undefined,
      }),
      effect: fc.constantFrom("much-better", "better", "same", "worse"),
      reaction: fc.constantFrom("none", "sore-briefly", "sore-longer", "new-sign"),
      goalReached: fc.boolean(),
    }) as fc.Arbitrary<Feedback>;
    const plans = fc.constantFrom(neck, back, planFor({ screening }));
    fc.assert(
      fc.property(plans, feedback, fc.constantFrom(english, spanish), (plan, said, words) => {
        const decided = review(plan, said);
        for (const audience of ["client", "therapist"] as const) {
          const lines = explainReview(decided, words, audience);
          expect(lines.length).toBe(decided.reasons.length + decided.changes.length + 1);
          expect(lines.join(" ")).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });
});

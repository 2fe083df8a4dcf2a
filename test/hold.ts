import { expect } from "vitest";
import { type Advice, type Contribution, type Reason, type Recommendation, report } from "../src/index.js";
import { adviceOf, type Expectation, everyList } from "./case.js";
import { type Known, restingOn, shipped } from "./known.js";

const codes = (list: readonly { technique: string }[]) => list.map(({ technique }) => technique);
const named = (reasons: readonly Reason[]) => reasons.flatMap(({ code, rule }) => (rule ? [code, rule] : [code]));
const placeName = ({ region, side }: { region: string; side?: string }) => (side ? `${side} ${region}` : region);
const sidesOf = (place: string) => (/^(left|right) /.test(place) ? [place] : [`left ${place}`, `right ${place}`]);

function inTiers(ranked: readonly string[], tiers: readonly (readonly string[])[], what: string) {
  for (const code of tiers.flat()) expect(ranked, `${what}: ${code} is ranked`).toContain(code);
  tiers.slice(1).forEach((later, at) => {
    const last = Math.max(...(tiers[at] ?? []).map((code) => ranked.indexOf(code)));
    for (const code of later) expect(ranked.indexOf(code), `${what}: ${code} after ${tiers[at]}`).toBeGreaterThan(last);
  });
}

/** `2d+1ci`: strength, contested, basis, in the order written. */
const pointsOf = (contributions: readonly Contribution[]) =>
  contributions
    .map(({ strength, contested, basis }) => `${strength}${contested ? "c" : ""}${basis[0]}`)
    .sort()
    .join("+");

function ceilingAt(advice: Advice, place: string): string | null {
  const at = sidesOf(place).map((one) => advice.pressure.find((row) => sidesOf(placeName(row)).includes(one)));
  const rows = at.map((row) => row ?? advice.pressure.find(({ region }) => region === "whole-body"));
  const found = [...new Set(rows.map((row) => row?.ceiling ?? null))];
  return found.length === 1 ? (found[0] ?? null) : found.join(" and ");
}

type Check = { [K in keyof Expectation]-?: (want: NonNullable<Expectation[K]>, got: Got) => void };

/** An answer with what most checks look at. */
interface Got {
  readonly answer: Recommendation;
  readonly advice: Advice;
  readonly lists: ReturnType<typeof everyList>;
  readonly known: Known;
}

const contains = (got: readonly string[], want: readonly string[], what: string) => {
  for (const code of want) expect(got, what).toContain(code);
};
const foundIn = ({ findings }: Recommendation) => findings.flatMap(({ code, rule }) => (rule ? [code, rule] : [code]));
const rankedOne = ({ lists }: Got, code: string) => {
  const one = lists.ranked.find(({ technique }) => technique === code);
  expect(one, `${code} is ranked`).toBeDefined();
  return one as NonNullable<typeof one>;
};
const avoided = ({ avoidRegions }: Advice) => avoidRegions.flatMap((row) => sidesOf(placeName(row)));

const checks: Check = {
  outcome: (want, { answer }) => expect(answer.outcome).toBe(want),
  approach: (want, { answer, advice }) =>
    expect((answer.outcome === "unscreened" ? answer : advice).approach.kind).toBe(want),
  shares: (want, { advice }) => expect(advice.approach.shares).toEqual(want),
  firstStyle: (want, { advice }) => expect(advice.approach.first).toBe(want),
  guidance: (want, { answer }) => contains("guidance" in answer ? answer.guidance : [], want, "guidance"),
  clinicians: (want, { answer }) => expect("clinicians" in answer ? answer.clinicians : []).toEqual(want),
  findings: (want, { answer }) => contains(foundIn(answer), want, "findings"),
  noFindings: (want, { answer }) => {
    for (const code of want) expect(foundIn(answer)).not.toContain(code);
  },
  ranked: (want, { advice }) => inTiers(codes(advice.ranked), want, "ranked"),
  first: (want, { advice }) => expect(advice.ranked[0]?.technique).toBe(want),
  beside: (want, { advice }) => {
    const both = [...advice.adjuncts.ranked, ...advice.addOns.ranked].sort((a, b) => b.score - a.score);
    inTiers(codes(both), want, "beside");
  },
  absent: (want, { lists }) => {
    for (const code of want) expect(codes(lists.ranked), "absent").not.toContain(code);
  },
  needsReview: (want, { lists }) => contains(codes(lists.needsReview), want, "needsReview"),
  contraindicated: (want, { lists }) => contains(codes(lists.contraindicated), want, "contraindicated"),
  notIndicated: (want, { lists }) => contains(codes(lists.notIndicated), want, "notIndicated"),
  nothingToReview: (want, { lists }) => expect(lists.needsReview.length === 0).toBe(want),
  ceiling: (want, { advice }) => {
    for (const [place, most] of Object.entries(want))
      expect(ceilingAt(advice, place), `ceiling at ${place}`).toBe(most);
  },
  avoid: (want, { advice }) => contains(avoided(advice), want.flatMap(sidesOf), "avoid"),
  notAvoid: (want, { advice }) => {
    for (const place of want.flatMap(sidesOf)) expect(avoided(advice)).not.toContain(place);
  },
  check: (want, { advice }) =>
    contains(
      advice.checkBeforeTouch.flatMap(({ reasons }) => named(reasons)),
      want,
      "checkBeforeTouch",
    ),
  open: (want, { answer }) =>
    contains(answer.outcome === "unscreened" ? answer.questions.map((q) => q.question) : [], want, "open"),
  notOpen: (want, { answer }) => {
    const open = answer.outcome === "unscreened" ? answer.questions.map((q) => q.question) : [];
    for (const code of want) expect(open).not.toContain(code);
  },
  reasons: (want, { lists }) => {
    const withheld = [...lists.needsReview, ...lists.contraindicated, ...lists.notIndicated];
    for (const [code, reasons] of Object.entries(want))
      contains(named(withheld.find((one) => one.technique === code)?.reasons ?? []), reasons, `reasons of ${code}`);
  },
  points: (want, got) => {
    for (const [code, points] of Object.entries(want))
      expect(pointsOf(rankedOne(got, code).contributions), `points of ${code}`).toBe(
        points.split("+").sort().join("+"),
      );
  },
  against: (want, got) => {
    for (const [code, findings] of Object.entries(want))
      contains(
        rankedOne(got, code).contributions.flatMap((c) => c.against),
        findings,
        `against ${code}`,
      );
  },
  againstOthers: (want, got) => {
    for (const [code, conditions] of Object.entries(want))
      contains(
        rankedOne(got, code).against.map(({ condition }) => condition),
        conditions,
        `against ${code} for`,
      );
  },
  cautions: (want, got) => {
    for (const [code, reasons] of Object.entries(want))
      contains(named(rankedOne(got, code).cautions), reasons, `cautions of ${code}`);
  },
  pressure: (want, got) => {
    for (const [code, most] of Object.entries(want))
      expect(rankedOne(got, code).pressure?.highest, `pressure of ${code}`).toBe(most);
  },
  goalsNotServed: (want, { advice }) =>
    expect(Object.fromEntries(advice.goalsNotServed.map(({ goal, nearest }) => [goal, nearest]))).toEqual(want),
  goalClaims: (want, { advice }) =>
    expect(Object.fromEntries(advice.goalsNotServed.map(({ goal, claim }) => [goal, claim]))).toEqual(want),
  claims: (want, { answer, known }) => {
    for (const [id, verdict] of Object.entries(want)) {
      const claim = known.claims.find((one) => one.id === id);
      expect(claim?.verdict, `verdict on ${id}`).toBe(verdict);
      if (claim && verdict !== "supported") expect(restingOn(claim, answer), `rests on ${id}`).toEqual([]);
    }
  },
  says: ({ client = [], therapist = [] }, { answer, known: { words } }) => {
    for (const text of client) expect(report(answer, words)).toContain(text);
    for (const text of therapist) expect(report(answer, words, { audience: "therapist" })).toContain(text);
  },
  sentences: (want, { known: { catalogue } }) => {
    for (const [code, text] of Object.entries(want))
      expect(catalogue.index.techniques.get(code)?.sentence, `sentence of ${code}`).toContain(text);
  },
  goesWith: (want, { known: { catalogue } }) => {
    for (const [code, others] of Object.entries(want))
      contains(catalogue.index.techniques.get(code)?.goesWith ?? [], others, `${code} goes with`);
  },
  axes: (want, { known: { axes, words } }) => {
    for (const [id, [medical, relaxation]] of Object.entries(want)) {
      const axis = axes.find((one) => one.id === id);
      expect(axis, `axis ${id}`).toBeDefined();
      expect(axis && words.comparison[axis.id]).toMatchObject({
        medical: expect.stringContaining(medical),
        relaxation: expect.stringContaining(relaxation),
      });
    }
  },
  practitioner: (want, got) => {
    for (const [code, who] of Object.entries(want)) {
      const { technique } = rankedOne(got, code);
      expect(got.known.catalogue.index.techniques.get(technique)?.practitioner).toBe(who);
    }
  },
  plan: (want, { advice: { plan } }) => {
    const { minutes, sessions, perWeek, leads, focus, pressures, first = [], alongside = [] } = want;
    const { booster, look, advice = [], noAdvice = [] } = want;
    if (minutes !== undefined) expect(plan.course?.minutes).toBe(minutes);
    if (sessions !== undefined) expect(plan.course?.sessions).toBe(sessions);
    if (perWeek !== undefined) expect(plan.course?.perWeek).toBe(perWeek);
    if (leads !== undefined) expect(plan.sessions.map(({ lead }) => lead)).toEqual(leads);
    if (focus !== undefined) expect(plan.sessions[0]?.focus.map(placeName)).toEqual(focus);
    if (pressures !== undefined) expect(plan.sessions.map(({ pressure }) => pressure)).toEqual(pressures);
    const when = (time: string) => codes(plan.beside.filter((one) => one.when === time));
    contains(when("first"), first, "plan: first");
    contains(when("alongside"), alongside, "plan: alongside");
    if (booster === null) expect(plan.course?.booster).toBeNull();
    else if (booster !== undefined) expect(plan.course?.booster).toMatchObject(booster);
    if (look !== undefined) expect(plan.review?.look).toEqual(look);
    const told = plan.selfCare.advice.map(({ code }) => code as string);
    contains(told, advice, "plan: advice");
    for (const code of noAdvice) expect(told, "plan: advice").not.toContain(code);
  },
};

/** Fails unless an answer is as expected; a field it does not know fails too. */
export function hold(answer: Recommendation, want: Expectation, known: Known = shipped): void {
  const got = { answer, advice: adviceOf(answer) as Advice, lists: everyList(answer), known };
  for (const key of Object.keys(want) as (keyof Expectation)[]) {
    expect(Object.keys(checks), `"${key}" is a known expectation`).toContain(key);
    (checks[key] as (want: unknown, got: Got) => void)(want[key], got);
  }
}

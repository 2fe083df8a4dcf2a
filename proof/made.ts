import { checkRule } from "../src/check-rules.js";
import type { Catalogue, Question, Rule } from "../src/index.js";
import { indexCatalogue } from "../src/indexed.js";
import { once } from "../src/once.js";
import type { Criterion } from "../src/own-catalogue.js";
import type { Condition, Region } from "../src/vocabulary.js";
import { clinicians } from "../src/vocabulary.js";
import { type Enumeration, evaluated } from "./enumeration.js";
import { personOf, type Statement } from "./person.js";
import { onlyBy } from "./rules.js";
import { everySaid, noToAll } from "./said.js";

/** What a made-up rule reads, and everybody who differs in it. */
interface Read {
  readonly when: Criterion;
  readonly people: readonly Statement[];
}

const knee = [{ region: "knee", side: "left" }] as const;

/** A question with everything that can be said to it, conditions that answer it included. */
function about(question: Question): Read {
  const said = [{}, ...everySaid(question).map((answer) => ({ [question.code]: answer }))];
  const [first, second] = [...decidingIn(question), ...(question.openedBy ?? [])];
  return {
    when: { answer: question.code },
    people: said.flatMap((answers) => statedWith(first, second).map((conditions) => ({ answers, conditions }))),
  };
}

/** Conditions that answer a question with yes. */
const decidingIn = ({ decidedBy = [] }: Question): Condition[] =>
  decidedBy.flatMap((decider) => ("condition" in decider && decider.means === "yes" ? [decider.condition] : []));

/** Without a condition, with it, with it in one place, and with another beside it that does not say where. */
function statedWith(code: Condition | undefined, other: Condition | undefined): NonNullable<Statement["conditions"]>[] {
  if (!code) return [[]];
  const placed = { code, regions: [...knee] };
  return [[], [{ code }], [placed], ...(other ? [[placed, { code: other }]] : [])];
}

const both = (a: Read, b: Read, join: "any" | "all"): Read => ({
  when: join === "any" ? { any: [a.when, b.when] } : { all: [a.when, b.when] },
  people: a.people.flatMap((one) =>
    b.people.map((other) => ({
      answers: { ...one.answers, ...other.answers },
      conditions: [...(one.conditions ?? []), ...(other.conditions ?? [])],
      facts: { ...one.facts, ...other.facts },
    })),
  ),
});

/** No shipped question is answered by two conditions that can be in two places, so one is made up as well. */
const answeredTwice: Question = {
  code: "answered-twice",
  list: "full",
  group: "about-you",
  since: "0.1.0",
  regions: "required",
  decidedBy: [
    { condition: "tendinopathy", means: "yes" },
    { condition: "joint-sprain", means: "yes" },
  ],
};

/** A catalogue with that question too. */
const withAnsweredTwice = once((catalogue: Catalogue): Catalogue => {
  const { index: _, digest, ...definition } = catalogue;
  return indexCatalogue({ ...definition, questions: [...definition.questions, answeredTwice] }, digest);
});

/** One question of each kind that rules can tell apart, a condition, a number, and what joins them. */
const readsIn = once(({ questions }: Catalogue): Read[] => {
  const one = (kind: (question: Question) => unknown): Read => {
    const found = questions.find((question) => question.list === "gate" && kind(question)) ?? questions.find(kind);
    if (!found) throw new Error("The catalogue has no question of a kind that rules can tell apart.");
    return about(found);
  };
  const plain = one((q) => !q.regions && !q.decidedBy && !q.openedBy && !q.appliesWhen && !q.visible);
  const placed = one((q) => q.regions && !q.defaultRegions && !q.decidedBy && !q.openedBy && !q.visible);
  const seen = one((q) => q.regions && q.visible && !q.defaultRegions);
  const stated: Read = {
    when: { condition: "cancer-symptoms" },
    people: [{}, { conditions: [{ code: "cancer-symptoms" }] }],
  };
  const number: Read = {
    when: { fact: "systolic", atLeast: 150 },
    people: [{}, { facts: { systolic: 149 } }, { facts: { systolic: 150 } }],
  };
  return [
    plain,
    placed,
    seen,
    stated,
    number,
    one((q) => q.regions && q.defaultRegions && !q.decidedBy && !q.openedBy),
    one((q) => q.regions && decidingIn(q).length > 1),
    one((q) => q.regions && q.openedBy),
    one((q) => q.appliesWhen && !q.regions),
    ...(["any", "all"] as const).flatMap((join) => [
      both(placed, plain, join),
      both(seen, plain, join),
      both(placed, stated, join),
      both(seen, number, join),
    ]),
  ];
});

/** A standing rule reads nothing. */
const standing = { when: undefined, people: [{}] };

const scopes = ["person", "regions", "techniques"] as const;
const barred = [[], ["all"], ["swedish-massage", "exercise-therapy"], ["all", "exercise-therapy"]];
const ceilings: readonly Rule["ceiling"][] = [
  undefined,
  ...(["light", "firm"] as const).flatMap((pressure) =>
    (["person", "regions", "techniques"] as const).map((binds) => ({ pressure, binds })),
  ),
];
const own: readonly (readonly Region[] | undefined)[] = [undefined, ["neck", "knee"]];
const reaches: readonly Rule["spreads"][] = [undefined, "limb", "quadrant", "neighbours"];
const levels = ["technique", "modify", "local"] as const;

/** Rules of a scope that a definition may hold, each limit with each; clearance and stops where it is about the person. */
function rulesOf(when: Criterion | undefined, scope: Rule["scope"], catalogue: Catalogue): Rule[] {
  const limits = barred.flatMap((bars) =>
    ceilings.flatMap((ceiling) =>
      (scope === "regions" ? own : [undefined]).flatMap((regions) =>
        (scope === "regions" ? reaches : [undefined]).map((spreads) => ({ bars, ceiling, regions, spreads })),
      ),
    ),
  );
  const plain = limits.map((limit, at) => ({
    level: when ? (levels[at % levels.length] ?? "technique") : "technique",
    minutes: at % 5 < 2 ? 20 : undefined,
    ...limit,
  }));
  const agreed = barred.flatMap((barsAfterClearance, at) =>
    ceilings.map((ceiling) => ({
      level: "clearance" as const,
      bars: ["all"],
      barsAfterClearance,
      ceiling,
      clinician: clinicians[at % clinicians.length],
    })),
  );
  const stops = (["emergency", "refer"] as const).map((level) => ({
    level,
    bars: ["all"],
    guidance: ["see-doctor-soon"] as const,
  }));
  return [...plain, ...(scope === "person" ? [...agreed, ...stops] : [])]
    .map((one) => withoutAbsent({ id: "made", scope, when, ...one }))
    .filter((rule) => isAllowed(rule, catalogue));
}

const withoutAbsent = (rule: object): Rule =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as Rule;

function isAllowed(rule: Rule, catalogue: Catalogue): boolean {
  let problems = 0;
  checkRule(rule, "", catalogue, () => {
    problems += 1;
  });
  return problems === 0;
}

/** The people of a rule, also with a clearance by each clinician where it asks for one. */
const peopleFor = ({ level, id }: Rule, people: readonly Statement[]): Statement[] =>
  people.flatMap((one) => [
    one,
    ...(level === "clearance" ? clinicians.map((by) => ({ ...one, clearances: [{ rule: id, by }] })) : []),
  ]);

const slotsOf = once((catalogue: Catalogue) =>
  [standing, ...readsIn(catalogue)].flatMap(({ when, people }) =>
    scopes.flatMap((scope) =>
      rulesOf(when, scope, catalogue).map((rule) => ({ rule, people: peopleFor(rule, people) })),
    ),
  ),
);

/** What a person of a rule says, a no to all else, and what a profile states beside it. */
function besides(one: Statement, profile: Statement | undefined, catalogue: Catalogue): Statement {
  const { conditions = [] } = one;
  const others = (profile?.conditions ?? []).filter(({ code }) => !conditions.some((own) => own.code === code));
  const answers = { ...noToAll(catalogue), ...one.answers };
  return { ...profile, ...one, conditions: [...others, ...conditions], answers };
}

/** Rules that nobody shipped, of every kind, with every way in which what they read can stand. */
export const made: Enumeration = {
  name: "made",
  what: "a catalogue of one made-up rule each: every level and scope with a few bars, ceilings and places and every spread, reading a question of each kind, a condition, a number, or two of these; every answer to it",
  slots: ({ catalogue }) => slotsOf(withAnsweredTwice(catalogue)).length,
  casesIn: (slot, { catalogue }) => slotsOf(withAnsweredTwice(catalogue))[slot]?.people.length ?? 0,
  run(slot, setup, found) {
    const catalogue = withAnsweredTwice(setup.catalogue);
    const { rule, people } = slotsOf(catalogue)[slot] ?? { people: [] };
    if (!rule) return 0;
    const by = onlyBy(rule, catalogue);
    for (const one of people)
      evaluated(personOf(besides(one, setup.profiles[slot % 6]?.statement, by), by), setup, found, { by });
    return people.length;
  },
};

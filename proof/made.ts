import { checkRule } from "../src/check-rules.js";
import type { Answer, Catalogue, Question, Rule } from "../src/index.js";
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
  const deciding = [...(question.decidedBy ?? []), ...(question.openedBy ?? []).map((condition) => ({ condition }))];
  const [condition] = deciding.flatMap((one) => ("condition" in one ? [one.condition as Condition] : []));
  return {
    when: { answer: question.code },
    people: said.flatMap((answers) => statedWith(condition).map((conditions) => ({ answers, conditions }))),
  };
}

/** Without a condition, with it, and with it in one place. */
const statedWith = (code: Condition | undefined) => (code ? [[], [{ code }], [{ code, regions: [...knee] }]] : [[]]);

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
    one((q) => q.regions && q.decidedBy?.some((decider) => "condition" in decider)),
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

/** Every rule of a scope that a definition may hold, with all that it can say; stops and clearance where it is about the person. */
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
    minutes: at % 2 === 0 ? 20 : undefined,
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

/** Rules that nobody shipped: everything that a rule can say, with every way in which what it reads can stand. */
export const made: Enumeration = {
  name: "made",
  what: "a catalogue of one made-up rule each: every level, scope, bar, ceiling, place and spread that a rule may have, reading a question of each kind; every answer to it",
  slots: ({ catalogue }) => slotsOf(catalogue).length,
  casesIn: (slot, { catalogue }) => slotsOf(catalogue)[slot]?.people.length ?? 0,
  run(slot, setup, found) {
    const { catalogue, profiles } = setup;
    const { rule, people } = slotsOf(catalogue)[slot] ?? { people: [] };
    if (!rule) return 0;
    const by = onlyBy(rule, catalogue);
    const no = noToAll(catalogue);
    const profile = profiles[slot % 6]?.statement;
    for (const one of people) {
      const conditions = [...(profile?.conditions ?? []), ...(one.conditions ?? [])];
      const answers: Record<string, Answer> = { ...no, ...one.answers };
      evaluated(personOf({ ...profile, ...one, conditions, answers }, catalogue), setup, found, { by });
    }
    return people.length;
  },
};

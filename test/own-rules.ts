import fc from "fast-check";
import type { Rule } from "../src/catalogue.js";
import type { Criterion } from "../src/criterion.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { clinicians, codesOf, conditionLabels, pressures, regionLabels } from "../src/vocabulary.js";

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

const bound = fc.oneof(
  fc.record({ fact: fc.constant("ageYears" as const), atLeast: fc.integer({ min: 40, max: 90 }) }),
  fc.record({ fact: fc.constant("systolic" as const), below: fc.integer({ min: 80, max: 180 }) }),
);
const leaf: fc.Arbitrary<Criterion> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ answer: oneOf(catalogue.questions.map(({ code }) => code)) }) },
  { weight: 2, arbitrary: fc.record({ condition: oneOf(codesOf(conditionLabels)) }) },
  { weight: 1, arbitrary: bound },
);
const group = (part: fc.Arbitrary<Criterion>): fc.Arbitrary<Criterion> => {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    parts.map((any): Criterion => ({ any })),
    parts.map((all): Criterion => ({ all })),
  );
};
const criteria = fc.oneof(leaf, group(leaf), group(fc.oneof(leaf, group(leaf))));

const bars = fc.uniqueArray(oneOf(["all", ...catalogue.techniques.map(({ code }) => code)]), { maxLength: 4 });
const regions = fc.uniqueArray(oneOf(codesOf(regionLabels)), { minLength: 1, maxLength: 4 });
const ceiling = fc.record({ pressure: oneOf(pressures), binds: oneOf(["person", "regions", "techniques"] as const) });
const spreads = oneOf(["limb", "quadrant", "neighbours"] as const);

/** Rules of one's own, sound or not. */
export const rules: fc.Arbitrary<Rule> = fc
  .record({
    level: oneOf(["emergency", "refer", "clearance", "local", "modify", "technique"] as const),
    scope: oneOf(["person", "regions", "regions", "techniques"] as const),
    when: criteria,
    regions: maybe(regions),
    bars,
    barsAfterClearance: maybe(bars),
    ceiling: maybe(ceiling),
    spreads: maybe(spreads),
    minutes: maybe(fc.integer({ min: 10, max: 60 })),
  })
  .map((rule) => {
    const stops = ["emergency", "refer", "clearance"].includes(rule.level);
    return plain({
      id: "own-rule",
      ...rule,
      ...(stops ? { scope: "person", bars: ["all"], regions: undefined } : { barsAfterClearance: undefined }),
      ...(rule.level === "clearance" ? { clinician: "doctor" } : {}),
      ...(stops && rule.level !== "clearance" ? { guidance: ["see-doctor-today"] } : {}),
    });
  });

/** Without fields that are undefined, as JSON has it. */
const plain = (value: object): Rule => JSON.parse(JSON.stringify(value)) as Rule;

type Change = (rule: Rule) => object;
const changes: fc.Arbitrary<Change> = fc.oneof(
  oneOf(["emergency", "refer", "clearance", "local", "modify", "technique"] as const).map(
    (level): Change =>
      () => ({
        level,
        ...(level === "clearance" ? { clinician: "doctor", guidance: undefined } : { clinician: undefined }),
        ...(level === "refer" || level === "emergency" ? { guidance: ["see-doctor-today"] } : {}),
        ...(["emergency", "refer", "clearance"].includes(level) ? { bars: ["all"] } : {}),
      }),
  ),
  oneOf(["person", "regions", "techniques"] as const).map(
    (scope): Change =>
      () => ({ scope }),
  ),
  criteria.map(
    (more): Change =>
      ({ when }) => ({ when: when && { any: [when, more] } }),
  ),
  criteria.map(
    (more): Change =>
      ({ when }) => ({ when: when && { all: [when, more] } }),
  ),
  criteria.map(
    (when): Change =>
      () => ({ when }),
  ),
  fc.nat().map(
    (at): Change =>
      ({ when }) => ({ when: when && without(when, at) }),
  ),
  regions.map(
    (more): Change =>
      (rule) => ({ regions: [...new Set([...(rule.regions ?? []), ...more])] }),
  ),
  fc.nat().map(
    (at): Change =>
      (rule) => ({ regions: rule.regions?.filter((_, place) => place !== at % 4) }),
  ),
  fc.constant<Change>(() => ({ regions: undefined })),
  bars.map(
    (more): Change =>
      (rule) => ({ bars: [...new Set([...rule.bars, ...more])] }),
  ),
  bars.map(
    (some): Change =>
      () => ({ bars: some }),
  ),
  bars.map(
    (some): Change =>
      (rule) => ({ barsAfterClearance: [...(rule.barsAfterClearance ?? []), ...some] }),
  ),
  bars.map(
    (some): Change =>
      () => ({ barsAfterClearance: some }),
  ),
  maybe(ceiling).map(
    (one): Change =>
      () => ({ ceiling: one }),
  ),
  oneOf(clinicians).map(
    (clinician): Change =>
      () => ({ clinician }),
  ),
  maybe(spreads).map(
    (one): Change =>
      () => ({ spreads: one }),
  ),
  maybe(fc.integer({ min: 10, max: 60 })).map(
    (minutes): Change =>
      () => ({ minutes }),
  ),
  fc.constant<Change>(() => ({ disputed: undefined })),
);

/** A group with one of its parts left out. */
function without(criterion: Criterion, at: number): Criterion {
  if ("any" in criterion) return { any: criterion.any.filter((_, place) => place !== at % criterion.any.length) };
  if ("all" in criterion) return { all: criterion.all.filter((_, place) => place !== at % criterion.all.length) };
  return criterion;
}

/** A rule, and the same rule changed in one or two places, for better or worse. */
export const changed = (from: fc.Arbitrary<Rule>): fc.Arbitrary<readonly [was: Rule, is: Rule]> =>
  fc.tuple(from, changes, maybe(changes)).map(([was, first, second]) => {
    const once = plain({ ...was, ...first(was) });
    return [was, second ? plain({ ...once, ...second(once) }) : once] as const;
  });

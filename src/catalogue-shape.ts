import { factRanges } from "./facts.js";
import { populations } from "./populations.js";
import {
  either,
  flag,
  lazy,
  list,
  number,
  object,
  oneOf,
  optional,
  type Report,
  type Shape,
  table,
  tableFor,
  text,
} from "./shape.js";
import {
  clinicians,
  codesOf,
  conditionLabels,
  effectKinds,
  goalLabels,
  pressures,
  regionLabels,
  settings,
  stages,
} from "./vocabulary.js";

const condition = /* @__PURE__ */ lazy(() => oneOf(codesOf(conditionLabels)));
const goal = /* @__PURE__ */ lazy(() => oneOf(codesOf(goalLabels)));
const region = /* @__PURE__ */ lazy(() => oneOf(codesOf(regionLabels)));
const effect = /* @__PURE__ */ lazy(() => oneOf(codesOf(effectKinds)));
const pressure = /* @__PURE__ */ lazy(() => oneOf(pressures));
const stage = /* @__PURE__ */ lazy(() => oneOf([...stages, "unstated"]));
const lean = /* @__PURE__ */ lazy(() => oneOf(["medical", "relaxation"]));
const fact = /* @__PURE__ */ lazy(() => oneOf(codesOf(factRanges)));

const deepest = 10;
const most = 1000;

/** What is left of the size that a criterion may have. */
interface Room {
  left: number;
}

/** A criterion: exactly one thing to read, or a group of criteria. */
const criterionAt =
  (depth: number, room: Room): Shape =>
  (value, path, report) => {
    room.left -= 1;
    if (room.left < -1) return;
    if (room.left === -1) return report(path, "too-large", `is the part too many: at most ${most} in one criterion.`);
    if (depth > deepest) return report(path, "too-large", `is nested deeper than ${deepest} groups.`);
    const given = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const kind = ["any", "all", "answer", "condition", "goal", "fact"].find((key) => given.includes(key));
    if (!kind)
      return report(path, "wrong-type", "must read an answer, condition, goal or fact, or be a group `any` or `all`.");
    const group = list(criterionAt(depth + 1, room));
    const bound = given.includes("below") ? { fact, below: number } : { fact, atLeast: number };
    const fields = {
      any: { any: group },
      all: { all: group },
      answer: { answer: text },
      condition: { condition },
      goal: { goal },
      fact: bound,
    };
    object(fields[kind as keyof typeof fields])(value, path, report);
  };
/** Never deeper than ten groups, nor with more than a thousand parts. */
const criterion: Shape = (value, path, report) => criterionAt(0, { left: most })(value, path, report);

/** Its ways to be in force double with each entry. */
const mostBorrowed = 8;

const borrowed = /* @__PURE__ */ lazy(() =>
  list(
    object({
      condition: oneOf(populations()),
      stages: optional(list(stage)),
      regions: optional(list(oneOf([...codesOf(regionLabels), "unstated"]))),
    }),
    mostBorrowed,
  ),
);

const conditionEntry = /* @__PURE__ */ lazy(() =>
  object({
    lean,
    effects: list(effect),
    evidence: borrowed,
    parents: borrowed,
    regions: list(oneOf([...codesOf(regionLabels), "whole-body"])),
    startPressure: optional(pressure),
  }),
);

const goalEntry = /* @__PURE__ */ lazy(() =>
  object({
    lean,
    standing: oneOf(["supported", "contested", "unsupported"]),
    effects: list(effect),
    ownFirst: flag,
    conditions: list(condition),
    requires: optional(criterion),
    claim: optional(text),
    nearest: optional(goal),
  }),
);

const technique = /* @__PURE__ */ lazy(() =>
  object({
    code: text,
    label: text,
    sentence: text,
    kind: oneOf(["massage", "add-on", "adjunct"]),
    family: oneOf(["medical", "relaxation", "both"]),
    pressure: optional(object({ lowest: pressure, highest: pressure })),
    practitioner: oneOf(["licensed-massage-therapist", "specialist-training", "other-licensed-profession", "self"]),
    goesWith: optional(list(text)),
    notWith: optional(list(text)),
    offeredAs: optional(list(text)),
    settings: list(oneOf(settings)),
    reach: either((value) => typeof value === "string", oneOf(["whole-body"]), list(region)),
    handsOff: optional(oneOf(["rest", "movement"])),
    needles: optional(oneOf([true])),
    requires: optional(criterion),
    practice: list(
      object({
        says: oneOf(["source-article", "field-convention", "own-practice"]),
        note: text,
        conditions: optional(list(condition)),
        goals: optional(list(goal)),
        stages: optional(list(stage)),
      }),
    ),
  }),
);

const means = /* @__PURE__ */ lazy(() => oneOf(["yes", "no"]));
const has = (key: string) => (value: unknown) => typeof value === "object" && value !== null && key in value;

const question = /* @__PURE__ */ lazy(() =>
  object({
    code: text,
    list: oneOf(["gate", "full"]),
    group: text,
    since: text,
    regions: optional(oneOf(["required", "optional"])),
    defaultRegions: optional(list(region)),
    visible: optional(oneOf([true])),
    appliesWhen: optional(criterion),
    decidedBy: optional(
      list(
        either(
          has("condition"),
          object({ condition, stages: optional(list(stage)), means }),
          either(has("below"), object({ fact, below: number, means }), object({ fact, atLeast: number, means })),
        ),
      ),
    ),
    openedBy: optional(list(condition)),
  }),
);

const guidance = [
  "call-emergency-services",
  "go-to-emergency-department",
  "call-maternity-now",
  "get-crisis-support",
  "see-doctor-today",
  "see-doctor-soon",
  "postpone",
  "involve-care-team",
  "follow-clinician",
];

const rule = /* @__PURE__ */ lazy(() =>
  object({
    id: text,
    level: oneOf(["emergency", "refer", "clearance", "local", "modify", "technique"]),
    scope: oneOf(["person", "regions", "techniques"]),
    when: optional(criterion),
    regions: optional(list(region)),
    bars: list(text),
    barsAfterClearance: optional(list(text)),
    ceiling: optional(object({ pressure, binds: oneOf(["person", "regions", "techniques"]) })),
    clinician: optional(oneOf(clinicians)),
    guidance: optional(list(oneOf(guidance))),
    disputed: optional(oneOf([true])),
    spreads: optional(oneOf(["limb", "quadrant", "neighbours"])),
    minutes: optional(number),
  }),
);

const rules = /* @__PURE__ */ lazy(() => list(rule));

const indication = /* @__PURE__ */ lazy(() =>
  object({
    technique: text,
    condition,
    variant: text,
    basis: oneOf(["direct", "indirect"]),
    effects: list(
      object({ effect, strength: oneOf([0, 1, 2, 3, 4]), contested: flag, for: list(text), against: list(text) }),
    ),
    alsoAgainst: list(text),
    unclear: list(text),
    notAlone: optional(oneOf([true])),
  }),
);

const dose = /* @__PURE__ */ lazy(() =>
  object({
    condition,
    stages: optional(list(stage)),
    regions: optional(list(oneOf([...codesOf(regionLabels), "unstated"]))),
    requires: optional(criterion),
    settings: optional(list(oneOf(settings))),
    minutes: optional(number),
    perWeek: optional(number),
    weeks: optional(number),
    findings: list(text),
    booster: optional(object({ sessions: number, perWeek: number, findings: list(text) })),
  }),
);

const definition = /* @__PURE__ */ lazy(() =>
  object({
    id: text,
    version: text,
    listVersion: optional(text),
    conditions: tableFor(conditionEntry, codesOf(conditionLabels)),
    goals: tableFor(goalEntry, codesOf(goalLabels)),
    techniques: list(technique),
    questions: list(question),
    rules,
    indications: list(indication),
    harms: table(list(text)),
    doses: list(dose),
    placements: list(object({ technique: text, condition, stages: optional(list(stage)), findings: list(text) })),
    selfCare: list(
      object({
        advice: oneOf(["keep-laxatives", "massage-belly-daily", "press-points-daily"]),
        condition,
        stages: optional(list(stage)),
        technique: optional(text),
        unless: optional(criterion),
        findings: list(text),
      }),
    ),
    leftOut: optional(list(text)),
    index: () => undefined,
  }),
);

/** Everything in a list of rules that has the wrong shape. */
export const checkRules = (value: unknown, report: Report): void => rules(value, "rules", report);

/** Everything in a definition that has the wrong shape. */
export const checkShape = (value: unknown, report: Report): void => definition(value, "", report);

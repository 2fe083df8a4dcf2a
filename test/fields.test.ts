import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FieldLimit,
  type FormField,
  intakeFields,
  isShown,
  offer,
  parseIntake,
  recommend,
  safeParseIntake,
} from "../src/index.js";
import type { IntakeInput } from "../src/intake.js";
import { catalogue } from "../src/knowledge/catalogue.js";
import { en } from "../src/words/en.js";
import { es } from "../src/words/es.js";
import { filledIn } from "./filled-in.js";
import { everyField, schemaFiles, withInner } from "./json-schemas.js";
import { pathsOf, type Schema, schemasAt, sidesOf } from "./schema.js";

const fields = intakeFields(en);
const field = (id: string) => fields.find((one) => one.id === id) as FormField;
const input = schemaFiles["intake.input.json"] as Schema;

describe("a form made from the fields", () => {
  test("filled in at random within its options, ranges and limits, it is an intake that is read, and nothing is lost", () => {
    fc.assert(
      fc.property(filledIn(fields), (intake) => {
        const { conditions = [], goals = [], screening = {}, facts = {}, preferences = {} } = intake as IntakeInput;
        const read = parseIntake(intake);
        expect(read.conditions).toHaveLength(conditions.length);
        expect(read.goals).toHaveLength(goals.length);
        expect(read.facts).toEqual(facts);
        expect(read.screening.denied).toEqual(screening.denied);
        expect(Object.keys(read.screening.answers).sort()).toEqual(Object.keys(screening.answers ?? {}).sort());
        expect(read.preferences.needles).toBe(preferences.needles);
        expect(read.preferences.setting).toBe(preferences.setting);
      }),
      { numRuns: 80 },
    );
  });

  /** Other ways to say the same: an object for an answer that needs none, and places with a side. */
  const notFields = /^screening\.answers\.[^.]+$|^screening\.answers\.[^.]+\.answer$|(^|[rR])egions\[\](\.\w+)?$|\[\]$/;

  test("has a field for every path that an intake can hold, and none besides", () => {
    const paths = pathsOf(input).filter((path) => !notFields.test(path));
    const ids = everyField.filter(({ type }) => type !== "answer" && type !== "list").map(({ id }) => id);
    const single = ids.filter((id) => !paths.includes(id));
    expect(paths.filter((path) => !ids.includes(path))).toEqual([]);
    expect(single.filter((id) => schemasAt(input, `${id}[]`).length === 0)).toEqual([]);
    const questions = Object.keys(schemasAt(input, "screening.answers")[0]?.properties ?? {});
    expect(fields.flatMap((one) => (one.type === "answer" ? one.question : []))).toEqual(questions);
  });
});

describe.each([en, es])("the words of a form in $language", (words) => {
  const spoken = intakeFields(words);
  const every = spoken.flatMap(withInner);
  const textsOf = (part: unknown): string[] =>
    typeof part === "string" ? [part] : Object.values(part as object).flatMap(textsOf);

  test("are nowhere the same twice: ids, labels side by side, options of one field", () => {
    const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
    expect(twice(every.map(({ id }) => id))).toEqual([]);
    expect(twice(spoken.map(({ label }) => label))).toEqual([]);
    for (const one of every) {
      if (one.type === "list") expect(twice(one.fields.map(({ label }) => label))).toEqual([]);
      if ("options" in one) expect(twice(one.options.map(({ label }) => label)), one.id).toEqual([]);
    }
  });

  test("are all said", () => {
    const said = new Set(textsOf(spoken));
    expect(textsOf(words.form).filter((text) => !said.has(text))).toEqual([]);
  });

  test("are plain data, none is empty, and each begins with a capital or a sign", () => {
    expect(JSON.parse(JSON.stringify(spoken))).toStrictEqual(spoken);
    const labels = every.flatMap((one) => [
      one.label,
      ...("options" in one ? one.options.map(({ label }) => label) : []),
    ]);
    expect(labels.filter((label) => !/^[\p{Lu}\d¿]/u.test(label))).toEqual([]);
  });

  test("change nothing but the words", () => {
    const bare = (list: unknown) =>
      JSON.stringify(list, (key, value) => (["label", "help", "title"].includes(key) ? 0 : value));
    expect(bare(spoken)).toBe(bare(fields));
  });
});

describe("fields and schema say the same", () => {
  const enumAt = (path: string) =>
    schemasAt(input, path)
      .flatMap((node) => sidesOf(input, node))
      .flatMap((node) => node.enum ?? []);

  const choices = everyField.flatMap((one) => {
    if (one.type === "choice" || one.type === "answer") return [[one.id, one.options] as const];
    if (one.type === "choices") return [[`${one.id}[]`, one.options] as const];
    if (one.type === "regions")
      return [[`${one.id}[].region`, one.options] as const, [`${one.id}[].side`, one.sides] as const];
    return [];
  });

  test("options are what the schema takes at the same path", () => {
    for (const [id, options] of choices)
      if (id !== "screening.clearances[].rule")
        expect(options.map(({ code }) => code).sort(), id).toEqual(enumAt(id).sort());
  });

  test("rules that can be cleared are the clearance rules among all that the schema takes", () => {
    const options = choices.find(([id]) => id === "screening.clearances[].rule")?.[1].map(({ code }) => code) ?? [];
    expect(options).toEqual(catalogue.rules.filter(({ level }) => level === "clearance").map(({ id }) => id));
    expect(enumAt("screening.clearances[].rule")).toEqual(expect.arrayContaining(options));
  });

  test("bounds of numbers, lists and texts", () => {
    for (const one of everyField) {
      const [node] = schemasAt(input, one.id).flatMap((part) => sidesOf(input, part).filter(({ type }) => type));
      if (one.type === "number") expect([one.least, one.most], one.id).toEqual([node?.minimum, node?.maximum]);
      if (one.type === "text") expect(one.longest, one.id).toBe(node?.maxLength);
      if (one.type === "list" || one.type === "choices" || one.type === "regions")
        expect(one.most, one.id).toBe(node?.maxItems);
    }
  });
});

describe("limits are where the parser has them", () => {
  const limits = everyField.flatMap((one) =>
    (one.type === "number" ? (one.limits ?? []) : []).map((limit) => [one.id, limit] as const),
  );
  const keyOf = (id: string) => id.split(".").at(-1) ?? "";
  const withBoth = (id: string, value: number, limit: FieldLimit) => {
    const both = { [keyOf(id)]: value, [keyOf(limit.field)]: limit.is ?? 42 };
    return id.startsWith("facts.") ? { facts: both } : { conditions: [{ code: "neck-pain", ...both }] };
  };

  test("there are four", () => expect(limits).toHaveLength(4));

  test.each(limits)("%s %j", (id, limit) => {
    const { atLeast, atMost, below, is } = limit;
    const plus = is === undefined ? 42 : 0;
    const [inside = 0, outside = 0] =
      atLeast !== undefined
        ? [atLeast, atLeast - 0.5]
        : atMost !== undefined
          ? [atMost, atMost + 0.5]
          : [Number(below) - 0.5, below];
    expect(safeParseIntake(withBoth(id, plus + inside, limit)).success).toBe(true);
    const refused = safeParseIntake(withBoth(id, plus + outside, limit));
    expect(refused.success ? [] : refused.error.issues.map(({ code }) => code)).toEqual(["impossible"]);
  });
});

describe("which fields are shown", () => {
  const shownFor = (intake: IntakeInput) => fields.filter((one) => isShown(one, intake)).map(({ id }) => id);

  test("a follow-up once its first question is answered yes, in any way of saying so", () => {
    const followUp = "screening.answers.heart-failure";
    const first = "heart-or-artery-disease";
    expect(shownFor({})).not.toContain(followUp);
    for (const yes of ["yes", true, { answer: "yes" }] as const)
      expect(shownFor({ screening: { answers: { [first]: yes } } })).toContain(followUp);
    expect(shownFor({ screening: { answers: { [first]: "unsure" } } })).toContain(followUp);
    for (const other of ["no", false, null] as const)
      expect(shownFor({ screening: { answers: { [first]: other } } })).not.toContain(followUp);
  });

  test("one that holds a yes or an unsure stays, whatever its first question says now, as it counts", () => {
    const [first, followUp] = ["heart-or-artery-disease", "heart-failure"] as const;
    const shows = (said: "yes" | "no" | "unsure") =>
      shownFor({ screening: { answers: { [first]: "no", [followUp]: said } } }).includes(
        `screening.answers.${followUp}`,
      );
    expect([shows("yes"), shows("unsure"), shows("no")]).toEqual([true, true, false]);
  });

  test("a number can answer the first question, and a criterion of several parts is judged as a whole", () => {
    const path = "screening.answers.early-pregnancy-pain";
    expect(shownFor({ facts: { pregnancyWeeks: 10 } })).toContain(path);
    expect(shownFor({ facts: { pregnancyWeeks: 30 } })).not.toContain(path);
  });

  test("everything else always, but for what the host fills in", () => {
    const hidden = fields.filter((one) => !isShown(one, {}));
    expect(hidden.filter((one) => !("shownWhen" in one)).map(({ id }) => id)).toEqual(["screening.denied.version"]);
  });
});

describe("what a form is made from", () => {
  test("the gate list leaves out the other questions, and cannot deny them", () => {
    const gate = intakeFields(en, { list: "gate" });
    const asked = gate.flatMap((one) => (one.type === "answer" ? one.list : []));
    expect(new Set(asked)).toEqual(new Set(["gate"]));
    expect(asked).toHaveLength(catalogue.questions.filter(({ list }) => list === "gate").length);
    const denied = gate.find(({ id }) => id === "screening.denied.list");
    expect(denied?.type === "choice" && denied.options.map(({ code }) => code)).toEqual(["gate"]);
  });

  test("a denied gate list with nothing else filled in is enough for an answer", () => {
    const version = field("screening.denied.version");
    const denied = { list: "gate", version: version.type === "constant" ? version.value : "" } as const;
    expect(recommend({ screening: { denied } }).outcome).toBe("recommended");
  });

  test("a catalogue of one's own: its techniques, under its names, and the version of its questions", () => {
    const ours = offer(catalogue, ["Signature Swedish 60 min"], { version: "3.2.1" });
    const form = intakeFields(en, { catalogue: ours });
    const liked = form.find(({ id }) => id === "preferences.likeTechniques");
    const massages = ours.techniques.filter(({ kind }) => kind === "massage");
    expect(massages).toHaveLength(1);
    expect(liked?.type === "choices" && liked.options).toContainEqual({
      code: "swedish-massage",
      label: "Signature Swedish 60 min",
    });
    expect(form.find(({ id }) => id === "screening.denied.version")).toMatchObject({ value: "0.1.0" });
  });

  test("where the words lack a question, a group or a rule, its code stands in", () => {
    const bare = { ...en, questions: {}, groups: {}, rules: {} } as unknown as typeof en;
    expect(intakeFields(bare).find(({ id }) => id === "screening.answers.pregnant")).toMatchObject({
      label: "pregnant",
      section: { code: "about-you", title: "about-you" },
    });
  });

  test("a field says what it is for: group, list, places, unit, what is likely", () => {
    expect(field("screening.answers.bruise.answer")).toMatchObject({
      label: en.questions.bruise,
      question: "bruise",
      list: "full",
      where: "required",
      regions: { id: "screening.answers.bruise.regions", type: "regions" },
      section: { code: "skin-and-sites", title: "Skin and sore places" },
    });
    expect(field("facts.systolic")).toMatchObject({ label: expect.stringContaining("mmHg"), likely: [80, 220] });
  });
});

test("a follow-up is shown where its first question is unsure, as the answer to it still counts", () => {
  const unsure = { screening: { answers: { pregnant: "unsure", "first-trimester": "unsure" } } } as const;
  const answer = recommend({ screening: { ...unsure.screening, denied: { list: "full", version: "0.1.0" } } });
  if (answer.outcome !== "unscreened") throw new Error(answer.outcome);
  const shown = intakeFields(en).filter((field) => isShown(field, unsure));
  const asked = shown.flatMap((field) => ("question" in field ? [field.question] : []));
  for (const { question, after } of answer.questions)
    if (after.every((code) => code in unsure.screening.answers)) expect(asked).toContain(question);
  expect(asked).toContain("early-pregnancy-pain");
});

import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { offer, parseIntake, recommend, safeParseIntake } from "../src/index.js";
import { catalogue, tighten } from "../src/own-catalogue.js";
import { everyCase } from "./corpus.js";
import { schemaFiles } from "./json-schemas.js";
import { intakes, screened } from "./people.js";
import type { Schema } from "./schema.js";

/** What a schema has against a value. */
type Complaints = (value: unknown) => string[];

const complaints =
  (validate: ValidateFunction): Complaints =>
  (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

/** Both drafts of a file, compiled strictly. */
function draftsOf(name: string): Complaints[] {
  const options = { strict: true, allowUnionTypes: true };
  return [
    complaints(new Ajv2020(options).compile(schemaFiles[`${name}.json`] as Schema)),
    complaints(new Ajv(options).compile(schemaFiles[`${name}.draft-07.json`] as Schema)),
  ];
}

const inputDrafts = draftsOf("intake.input");
const together =
  (drafts: readonly Complaints[]): Complaints =>
  (value) =>
    drafts.flatMap((draft) => draft(value));

const input = together(inputDrafts);
const output = together(draftsOf("intake.output"));
const result = together(draftsOf("recommendation"));

/** As an intake travels: JSON knows no undefined. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("every case, in both drafts", () => {
  test("there are cases", () => expect(everyCase.length).toBeGreaterThan(500));

  test("is taken by the input schema, and its canonical form by the output schema and the input schema", () => {
    for (const { name, intake } of everyCase) {
      const parsed = asJson(parseIntake(intake));
      expect(input(intake), name).toEqual([]);
      expect(output(parsed), name).toEqual([]);
      expect(input(parsed), name).toEqual([]);
    }
  });

  test("its result is a recommendation", () => {
    for (const { name, intake } of everyCase) expect(result(asJson(recommend(intake))), name).toEqual([]);
  });
});

describe("anybody, in both drafts", () => {
  test.each([
    ["anybody", intakes],
    ["people who answered the gate list", screened],
  ])("%s", (_name, people) => {
    fc.assert(
      fc.property(people, (person) => {
        const intake = asJson(person);
        expect(input(intake)).toEqual([]);
        expect(output(asJson(parseIntake(intake)))).toEqual([]);
        expect(result(asJson(recommend(intake)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("what is canonical is read again unchanged", () => {
    fc.assert(
      fc.property(intakes, (person) => {
        const parsed = parseIntake(person);
        expect(parseIntake(parsed)).toStrictEqual(parsed);
      }),
      { numRuns: 150 },
    );
  });

  test("results by a catalogue of one's own", () => {
    const rule = { id: "own", level: "technique", scope: "techniques", bars: ["hot-stone-massage"] } as const;
    const menu = offer(catalogue, ["Signature Swedish 60 min", "Swedish 90 min", "hot-stone-massage"]);
    const ours = tighten(menu, [{ ...rule, when: { answer: "diabetes" } }]);
    const denied = { list: "full", version: ours.version } as const;
    const answer = recommend({ screening: { denied, answers: { diabetes: true } } }, { catalogue: ours });
    expect(JSON.stringify(answer)).toContain('"own"');
    expect(result(asJson(answer))).toEqual([]);
  });
});

/** Broken inputs, each refused by the parser. */
const broken: Readonly<Record<string, unknown>> = {
  "not an object": "low-back-pain",
  null: null,
  "a list": [],
  "an unknown code": { conditions: ["low-back-pian"] },
  "a misspelt key": { gaols: [] },
  "a misspelt key inside": { goals: [{ code: "sleep", prioritty: "high" }] },
  "a misspelt question": { screening: { answers: { "chest-pian": "yes" } } },
  "a wrong type": { conditions: "low-back-pain" },
  "a missing code": { conditions: [{ severity: 3 }] },
  "a severity above ten": { conditions: [{ code: "neck-pain", severity: 11 }] },
  "a text for a number": { facts: { ageYears: "40" } },
  "null for a number": { facts: { ageYears: null } },
  "a negative number": { facts: { ageYears: -1 } },
  "sixty weeks pregnant": { facts: { pregnancyWeeks: 60 } },
  "an unknown fact": { facts: { weight: 70 } },
  "an answer that is none": { screening: { answers: { pregnant: "maybe" } } },
  "an answer without an answer": { screening: { answers: { bruise: { regions: ["neck"] } } } },
  "regions of a no": { screening: { answers: { bruise: { answer: "no", regions: ["neck"] } } } },
  "regions where a question takes none": {
    screening: { answers: { "chest-pain": { answer: "yes", regions: ["chest"] } } },
  },
  "an unknown region": { preferences: { avoidRegions: ["tail"] } },
  "an unknown side": { preferences: { avoidRegions: [{ region: "knee", side: "top" }] } },
  "too many regions": { preferences: { avoidRegions: Array.from({ length: 61 }, () => "knee") } },
  "an unknown technique": { preferences: { likeTechniques: ["witchcraft"] } },
  "a session of five minutes": { preferences: { sessionMinutes: 5 } },
  "a text for needles": { preferences: { needles: "yes" } },
  "a stage its weeks contradict": { conditions: [{ code: "neck-pain", stage: "chronic", weeks: 2 }] },
  "an acute stage for too long": { conditions: [{ code: "neck-pain", stage: "acute", weeks: 13 }] },
  "too many conditions": { conditions: Array.from({ length: 51 }, () => "neck-pain") },
  "too many goals": { goals: Array.from({ length: 51 }, () => "sleep") },
  "too many notes": { notes: Array.from({ length: 21 }, () => "x") },
  "a note that is too long": { notes: ["x".repeat(2001)] },
  "a note without text": { notes: [{ reviewed: true }] },
  "a version that is none": { screening: { denied: { list: "gate", version: "today" } } },
  "a list without a version": { screening: { denied: { list: "gate" } } },
  "a list that is none": { screening: { denied: { list: "all", version: "0.1.0" } } },
  "a rule that is none": { screening: { clearances: [{ rule: "none", by: "surgeon" }] } },
  "a clinician that is none": { screening: { clearances: [{ rule: "recent-surgery", by: "friend" }] } },
  "a key of the language": JSON.parse('{"__proto__": {"polluted": true}}'),
};

/** What only the parser can see. `docs/forms.md` lists them in these words. */
const parserOnly: Readonly<Record<string, unknown>> = {
  "lower blood pressure not below upper": { facts: { systolic: 80, diastolic: 120 } },
  "more weeks of pregnancy than a birth allows": { facts: { pregnancyWeeks: 30, weeksSinceBirth: 4 } },
  "one condition stated at two stages": {
    conditions: [
      { code: "neck-pain", stage: "acute" },
      { code: "neck-pain", stage: "chronic" },
    ],
  },
  "one condition stated with a stage, and again with weeks that contradict it": {
    conditions: [
      { code: "neck-pain", stage: "acute" },
      { code: "neck-pain", weeks: 20 },
    ],
  },
};

describe("what the parser refuses", () => {
  test.each(Object.entries(broken))("%s: so does the schema", (_name, intake) => {
    expect(safeParseIntake(intake).success).toBe(false);
    for (const draft of inputDrafts) expect(draft(intake)).not.toEqual([]);
  });

  test.each(Object.entries(parserOnly))("%s: only the parser sees it", (_name, intake) => {
    expect(safeParseIntake(intake).success).toBe(false);
    expect(input(intake)).toEqual([]);
  });

  test("docs/forms.md lists what only the parser sees", () => {
    const listed = [...readFileSync("docs/forms.md", "utf8").matchAll(/^- ((?:lower|more|one) .*)$/gm)];
    expect(listed.map(([, what]) => what)).toEqual(Object.keys(parserOnly));
  });

  test("a random change that the parser refuses is refused by the schema, but for those", () => {
    fc.assert(
      fc.property(intakes, fc.anything({ maxDepth: 2 }), fc.nat(), (person, value, at) => {
        const intake = asJson(person) as Record<string, unknown>;
        const keys = Object.keys(intake);
        const changed = asJson({ ...intake, [keys[at % keys.length] ?? ""]: value });
        const parsed = safeParseIntake(changed);
        if (parsed.success) expect(input(changed)).toEqual([]);
        else if (parsed.error.issues.some(({ code }) => code !== "impossible")) expect(input(changed)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the schemas", () => {
  test("what the canonical form always has is what its interface says", () => {
    const made = createGenerator({
      path: "src/intake.ts",
      tsconfig: "tsconfig.json",
      type: "Intake",
      skipTypeCheck: true,
    });
    const types = (made.createSchema("Intake") as { definitions: Record<string, Schema> }).definitions;
    const { $defs = {}, properties = {}, required } = schemaFiles["intake.output.json"] as Schema;
    const pairs: [string, string[] | undefined][] = [
      ["Intake", required],
      ["Screening", properties["screening"]?.required],
      ["Preferences", properties["preferences"]?.required],
      ["StatedCondition", $defs["StatedCondition"]?.required],
      ["StatedGoal", $defs["StatedGoal"]?.required],
      ["Answer", $defs["PlacedAnswer"]?.required],
      ["Note", $defs["Note"]?.required],
      ["Clearance", $defs["Clearance"]?.required],
      ["Denied", properties["screening"]?.properties?.["denied"]?.required],
    ];
    for (const [type, keys] of pairs)
      expect([...(keys ?? [])].sort(), type).toEqual([...(types[type]?.required ?? [])].sort());
  });

  test("shorthands are not canonical", () => {
    const canonical = asJson(parseIntake({ conditions: ["neck-pain"], screening: { answers: { pregnant: "no" } } }));
    expect(output({ ...canonical, conditions: ["neck-pain"] })).not.toEqual([]);
    expect(output({ ...canonical, screening: { answers: { pregnant: "no" }, clearances: [] } })).not.toEqual([]);
    expect(output({})).not.toEqual([]);
  });

  test.each(Object.entries(schemaFiles))("%s has a name, a title, and closes every object", (name, schema) => {
    expect(schema.$id).toBe(`urn:massage-recommender:${name.replace(/\.json$/, "")}`);
    expect(schema.title).toBeTruthy();
    const open: Schema[] = [];
    const visit = (node: unknown, key = ""): void => {
      if (typeof node !== "object" || node === null) return;
      const part = node as Schema;
      if (
        part.properties &&
        typeof part.type === "string" &&
        part.additionalProperties !== false &&
        key !== "if" &&
        key !== "then"
      )
        open.push(part);
      for (const [inner, value] of Object.entries(node)) visit(value, inner);
    };
    visit(schema);
    expect(open).toEqual([]);
  });

  test("a result with a key too many, or of two outcomes at once, is none", () => {
    const answer = asJson(recommend({})) as object;
    expect(result({ ...answer, ranked: [] })).not.toEqual([]);
    expect(result({ ...answer, outcome: "recommended" })).not.toEqual([]);
  });
});

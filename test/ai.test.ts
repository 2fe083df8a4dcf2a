import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueTool, interviewTool, recommendTool, type Tool, tools } from "../src/ai.js";
import { IntakeError, offer, parseIntake, recommend } from "../src/index.js";
import { mapSchema, type Schema } from "../src/json-schema.js";
import { catalogue } from "../src/own-catalogue.js";
import { es } from "../src/words/es.js";
import { everyCase } from "./corpus.js";
import { intakes } from "./people.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const compiled = (schema: object) => {
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));
};
const checks = (tool: Tool<object>) => ({
  takes: compiled(tool.inputSchema),
  takesStrictly: compiled(tool.strictInputSchema),
  gives: compiled(tool.outputSchema),
});
const recommending = checks(recommendTool);
const interviewing = checks(interviewTool);
const listing = checks(catalogueTool);

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What a call is refused with. */
function issuesOf(tool: Tool<object>, input: unknown) {
  try {
    tool.execute(input);
  } catch (error) {
    if (error instanceof IntakeError) return error.issues;
    throw error;
  }
  return [];
}
const refused = (tool: Tool<object>, input: unknown) => issuesOf(tool, input).map(({ path, code }) => [path, code]);

/** An intake in the form that tools give: without what a host vouches for, and a denied list spelled out. */
function forTools(input: unknown) {
  const { screening, notes, ...rest } = asJson(parseIntake(input));
  const denied = catalogue.questions.filter(
    ({ list }) => screening.denied?.list === "full" || list === screening.denied?.list,
  );
  const answers = { ...Object.fromEntries(denied.map(({ code }) => [code, { answer: "no" }])), ...screening.answers };
  return { ...rest, screening: { answers }, notes: notes.map(({ text }) => ({ text })) };
}

/** The strict form of a value: every key of the schema, with null for what was not said. */
function strictly(value: unknown, schema: Schema, root: Schema = schema): unknown {
  if (value === undefined || value === null) return null;
  if (schema.$ref) return strictly(value, root.$defs?.[schema.$ref.slice("#/$defs/".length)] ?? {}, root);
  const [said] = schema.anyOf ?? [];
  if (said) return strictly(value, said, root);
  if (Array.isArray(value)) return value.map((entry) => strictly(entry, schema.items ?? {}, root));
  if (typeof value !== "object") return value;
  if (!schema.properties) return "answer" in value ? value.answer : "text" in value ? value.text : value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, part]) => [key, strictly(given[key], part, root)]),
  );
}

describe("the tools are plain data", () => {
  test.each(tools.map((tool) => [tool.name, tool] as const))(
    "%s: within the limits of vendors, and JSON",
    (name, tool) => {
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(tool.description.length).toBeLessThanOrEqual(1024);
      for (const schema of [tool.inputSchema, tool.strictInputSchema, tool.outputSchema]) {
        expect(schema.type).toBe("object");
        expect(asJson(schema)).toEqual(schema);
      }
      for (const schema of [tool.inputSchema, tool.strictInputSchema])
        for (const keyword of ["anyOf", "allOf", "oneOf", "enum", "not"]) expect(schema).not.toHaveProperty(keyword);
    },
  );

  test("the descriptions name the other tools as they are called", () => {
    const text = tools.map(({ description }) => description).join("\n");
    const named = new Set(text.match(/\b[a-z]+_[a-z]+\b/g));
    expect([...named].sort()).toEqual(tools.map(({ name }) => name).sort());
  });

  test("a model is told not to decide, to leave unknown what is unknown, and what to do on each outcome", () => {
    const { description } = recommendTool;
    for (const said of ["Never decide this yourself", 'unknown: leave it out or pass null, never "no"', "no diagnosis"])
      expect(description).toContain(said);
    for (const outcome of ["emergency", "refer", "unscreened", "clearance", "recommended"])
      expect(description).toMatch(new RegExp(`\\b${outcome}: [a-z]`));
  });
});

/** Every part of a schema. */
function partsOf(schema: object): Schema[] {
  const parts: Schema[] = [];
  mapSchema(schema as Schema, (node) => {
    parts.push(node);
    return node;
  });
  return parts;
}

describe("the strict form", () => {
  test.each(tools.map((tool) => [tool.name, tool] as const))("%s: closed, every key required", (_name, tool) => {
    for (const { properties, required, additionalProperties } of partsOf(tool.strictInputSchema))
      if (properties) {
        expect(required).toEqual(Object.keys(properties));
        expect(additionalProperties).toBe(false);
      }
  });

  test.each(tools.map((tool) => [tool.name, tool] as const))("%s: what may be left out may be null", (_name, tool) => {
    const optional = (schema: object) =>
      new Set(
        partsOf(schema).flatMap(({ properties, required = [] }) =>
          Object.keys(properties ?? {}).filter((key) => !required.includes(key)),
        ),
      );
    const nullable = new Set(
      partsOf(tool.strictInputSchema).flatMap(({ properties = {} }) =>
        Object.entries(properties).flatMap(([key, { anyOf }]) =>
          anyOf?.some(({ type }) => type === "null") ? [key] : [],
        ),
      ),
    );
    for (const key of optional(tool.inputSchema)) expect(nullable, key).toContain(key);
  });

  test.each(tools.map((tool) => [tool.name, tool] as const))("%s: no keyword that vendors refuse", (_name, tool) => {
    const keywords = new Set(partsOf(tool.strictInputSchema).flatMap((part) => Object.keys(part)));
    const known = "$defs $ref additionalProperties anyOf description enum items properties required title type".split(
      " ",
    );
    expect([...keywords].filter((keyword) => !known.includes(keyword))).toEqual([]);
    for (const part of partsOf(tool.strictInputSchema)) if (part.$ref) expect(Object.keys(part)).toEqual(["$ref"]);
    const values = partsOf(tool.strictInputSchema).flatMap((part) => part.enum ?? []);
    expect(values.length).toBeLessThanOrEqual(1000);
  });

  test("decides as the other form does, and fits its schema, for every case", () => {
    for (const { name, intake } of everyCase) {
      const loose = forTools(intake);
      const strict = strictly(loose, recommendTool.strictInputSchema);
      expect(recommending.takes(loose), name).toEqual([]);
      expect(recommending.takesStrictly(strict), name).toEqual([]);
      expect(recommendTool.execute(strict), name).toEqual(recommendTool.execute(loose));
    }
  });

  test("null everywhere is nobody asked: never a no", () => {
    const nothing = strictly(
      { screening: { answers: {} }, facts: {}, preferences: {} },
      recommendTool.strictInputSchema,
    );
    const { outcome, recommendation } = recommendTool.execute(nothing);
    expect(outcome).toBe("unscreened");
    expect(recommendation).toEqual(recommend({}));
  });
});

describe("recommend_massage", () => {
  test("gives what recommend() decides, its report and what to do, in the form of its schema, for every case", () => {
    const outcomes = new Set<string>();
    for (const { name, intake } of everyCase) {
      const loose = forTools(intake);
      const result = asJson(recommendTool.execute(loose));
      expect(recommending.gives(result), name).toEqual([]);
      expect(result.recommendation, name).toEqual(asJson(recommend(loose)));
      expect(result.outcome).toBe(result.recommendation.outcome);
      expect(result.report).toContain("not a diagnosis");
      outcomes.add(result.next);
    }
    expect(outcomes.size).toBe(5);
  });

  test("anybody: never decides otherwise than recommend()", () => {
    fc.assert(
      fc.property(intakes, (person) => {
        const loose = forTools(person);
        expect(recommendTool.execute(loose).recommendation).toEqual(recommend(loose));
      }),
      { numRuns: 100 },
    );
  });

  test("what only a host can vouch for is refused from a model and taken from the host", () => {
    const screening = { answers: { "cancer-ever": "yes" }, denied: { list: "full", version: "0.1.0" }, clearances: [] };
    expect(refused(recommendTool, { screening, notes: [{ text: "x", reviewed: true }] })).toEqual([
      ["screening.denied", "unknown-key"],
      ["screening.clearances", "unknown-key"],
      ["notes[0].reviewed", "unknown-key"],
    ]);
    const answers = Object.fromEntries(catalogue.questions.map(({ code }) => [code, "no"]));
    const stable = { screening: { answers: { ...answers, "head-injury": "yes" } } };
    const before = recommendTool.execute(stable).recommendation;
    const rule = before.findings.find(({ clinician }) => clinician);
    expect(before.outcome).toBe("clearance");
    const clearances = [{ rule: rule?.rule ?? "", by: rule?.clinician ?? "doctor" }];
    expect(recommendTool.execute(stable, { clearances }).outcome).toBe("recommended");
  });

  test("another catalogue and other words", () => {
    const ours = offer(catalogue, ["Signature Swedish 60 min"]);
    const answers = Object.fromEntries(ours.questions.map(({ code }) => [code, "no"]));
    const input = { goals: ["relaxation"], screening: { answers } };
    const { report, recommendation } = recommendTool.execute(input, { catalogue: ours, words: es });
    expect(report).toContain("diagnóstico");
    expect(JSON.stringify(recommendation)).toContain("Signature Swedish 60 min");
  });
});

describe("massage_interview", () => {
  /** A whole interview with somebody who says yes to some questions. */
  function interviewOf(yes: readonly string[], list: "gate" | "full") {
    let turn = interviewTool.execute({ intake: { conditions: ["neck-pain"] }, list });
    let calls = 1;
    while (!turn.done) {
      const answers = turn.questions.map(({ question }) => ({
        question,
        answer: yes.includes(question) ? "yes" : "no",
      }));
      const call = { intake: turn.intake, list, answers };
      expect(interviewing.takes(asJson(call))).toEqual([]);
      expect(interviewing.takesStrictly(strictly(asJson(call), interviewTool.strictInputSchema))).toEqual([]);
      turn = interviewTool.execute(asJson(call));
      expect(interviewing.gives(asJson(turn))).toEqual([]);
      calls += 1;
    }
    return { turn, calls };
  }

  test.each([
    ["gate", [], "recommended"],
    ["full", [], "recommended"],
    ["full", ["blood-thinner", "bruise"], "recommended"],
    ["gate", ["clot-ever"], "clearance"],
    ["gate", ["chest-pain"], "emergency"],
  ] as const)("by the %s list, yes to %j: an intake that gives %s", (list, yes, outcome) => {
    const { turn } = interviewOf(yes, list);
    expect(recommendTool.execute(turn.intake).outcome).toBe(outcome);
    if (turn.done && outcome === "emergency") expect(turn).toMatchObject({ because: "outcome-decided", outcome });
  });

  test("the strict form of a call gives the same turn", () => {
    const first = interviewTool.execute({ intake: null, list: null, answers: null });
    expect(first).toEqual(interviewTool.execute({}));
    if (first.done) throw new Error("there is something to ask");
    const answers = first.questions.map(({ question }) => ({ question, answer: "no" }));
    const call = { intake: first.intake, answers };
    const strict = strictly(call, interviewTool.strictInputSchema);
    expect(interviewTool.execute(strict)).toEqual(interviewTool.execute(call));
  });

  test("null leaves a question unknown and it comes again; unsure is settled by somebody", () => {
    const first = interviewTool.execute({ list: "gate" });
    if (first.done) throw new Error("there is something to ask");
    const answers = first.questions.map(({ question }, at) => ({ question, answer: at === 0 ? null : "unsure" }));
    const next = interviewTool.execute({ intake: first.intake, list: "gate", answers });
    const [open, ...others] = first.questions.map(({ question }) => question);
    expect(next.intake.screening.answers).not.toHaveProperty(open ?? "");
    if (!next.done) expect(next.questions[0]?.question).toBe(open);
    expect(next.unsettled.map(({ question }) => question).sort()).toEqual(others.sort());
  });

  test("questions come in the words asked for", () => {
    const turn = interviewTool.execute({}, { words: es });
    if (!turn.done) expect(turn.questions[0]?.text).toBe(es.questions["chest-pain"]);
  });

  const no = { answer: "no" } as const;
  test.each<[string, unknown, string[][]]>([
    ["no object", "hello", [["", "wrong-type"]]],
    [
      "an extra key, an unknown list and a bad intake",
      { intake: { goals: ["x"] }, list: "all", gaols: null },
      [
        ["gaols", "unknown-key"],
        ["list", "unknown-code"],
        ["intake.goals[0]", "unknown-code"],
      ],
    ],
    ["an intake that is none", { intake: ["neck-pain"] }, [["intake", "wrong-type"]]],
    ["answers that are no list", { answers: {} }, [["answers", "wrong-type"]]],
    ["questions left out", { answers: [{ question: "chest-pain", ...no }] }, [["answers", "too-small"]]],
    [
      "an answer left out, an extra key, no object, no code",
      {
        answers: [
          { question: "chest-pain" },
          { question: "stroke-signs", ...no, sure: true },
          null,
          { question: 3, ...no },
        ],
      },
      [
        ["answers[0].answer", "wrong-type"],
        ["answers[1].sure", "unknown-key"],
        ["answers[2]", "wrong-type"],
        ["answers[3].question", "wrong-type"],
        ["answers", "too-small"],
      ],
    ],
    [
      "a question that is not on the screen, one twice, an answer that is none",
      {
        answers: [
          { question: "bruise", ...no },
          { question: "chest-pain", answer: "maybe" },
          { question: "chest-pain", ...no },
        ],
      },
      [
        ["answers[0].question", "unknown-code"],
        ["answers[2].question", "impossible"],
        ["answers", "too-small"],
        ["answers[1].answer", "unknown-code"],
      ],
    ],
    [
      "regions where none are asked",
      { answers: [{ question: "chest-pain", answer: "yes", regions: ["chest"] }] },
      [
        ["answers", "too-small"],
        ["answers[0].regions", "unknown-key"],
      ],
    ],
  ])("refuses %s", (_name, input, issues) => {
    expect(refused(interviewTool, input)).toEqual(issues);
  });

  test("refuses answers where nothing is asked any more", () => {
    const intake = { screening: { answers: { "chest-pain": "yes" } } };
    expect(refused(interviewTool, { intake, answers: [] })).toEqual([["answers", "impossible"]]);
  });
});

describe("massage_catalogue", () => {
  test("lists every code that an intake takes, in the form of its schema", () => {
    const all = catalogueTool.execute({});
    expect(listing.gives(all)).toEqual([]);
    expect(catalogueTool.execute({ kind: null })).toEqual(all);
    const codesOf = (kind: string) => all.codes.filter((one) => one.kind === kind).map(({ code }) => code);
    const { $defs = {}, properties = {} } = recommendTool.inputSchema as Schema;
    expect(codesOf("conditions")).toEqual($defs["Condition"]?.enum);
    expect(codesOf("goals")).toEqual($defs["Goal"]?.enum);
    expect(codesOf("regions")).toEqual($defs["Region"]?.enum);
    expect(codesOf("techniques").sort()).toEqual([...($defs["Technique"]?.enum ?? [])].sort());
    expect(codesOf("questions")).toEqual(
      Object.keys(properties["screening"]?.properties?.["answers"]?.properties ?? {}),
    );
    expect(codesOf("facts").sort()).toEqual(Object.keys(properties["facts"]?.properties ?? {}).sort());
  });

  test("one kind alone, and goals that massage cannot promise are marked", () => {
    const { codes } = catalogueTool.execute({ kind: "goals" });
    expect(new Set(codes.map(({ kind }) => kind))).toEqual(new Set(["goals"]));
    expect(codes.find(({ code }) => code === "detox")?.about).toBe("unsupported");
  });

  test.each<[unknown, string[][]]>([
    [{ kind: "sorcery" }, [["kind", "unknown-code"]]],
    [{ kind: "goals", search: "x" }, [["search", "unknown-key"]]],
    [[], [["", "wrong-type"]]],
  ])("refuses %j", (input, issues) => expect(refused(catalogueTool, input)).toEqual(issues));
});

describe("bad calls of recommend_massage", () => {
  test.each<[string, unknown, string[][]]>([
    ["a misspelt key, even with null", { gaols: null }, [["gaols", "unknown-key"]]],
    ["null in a list", { conditions: [null] }, [["conditions[0]", "wrong-type"]]],
    ["a code that was not said", { conditions: [{ code: null, severity: 3 }] }, [["conditions[0].code", "wrong-type"]]],
    [
      "an answer without an answer",
      { screening: { answers: { bruise: { answer: null, regions: null } } } },
      [["screening.answers.bruise.answer", "wrong-type"]],
    ],
    [
      "a key of the language",
      JSON.parse('{"__proto__": {"x": 1}, "goals": ["x"]}'),
      [
        ["__proto__", "unknown-key"],
        ["goals[0]", "unknown-code"],
      ],
    ],
    ["nothing", undefined, [["", "wrong-type"]]],
    [
      "too deep",
      { notes: [[[[[[[[["x"]]]]]]]]] },
      [
        ["notes[0][0][0][0][0][0][0]", "too-deep"],
        ["notes[0]", "wrong-type"],
      ],
    ],
  ])("%s", (_name, input, issues) => expect(refused(recommendTool, input)).toEqual(issues));

  test("the nearest key is suggested, and the message has every problem for a model to mend", () => {
    const input = { gaols: ["sleep"], conditions: ["neckpain"], facts: { ageYears: "40" } };
    expect(() => recommendTool.execute(input)).toThrow(
      [
        "The intake has 3 problems:",
        '- conditions[0]: "neckpain" is not a known code. Did you mean "neck-pain"?',
        "- facts.ageYears: must be a number.",
        '- gaols: is not a known field. Did you mean "goals"?',
      ].join("\n"),
    );
  });
});

test("docs/agents.md says what the tools are called", () => {
  const guide = readFileSync("docs/agents.md", "utf8");
  for (const { name } of tools) expect(guide).toContain(name);
});

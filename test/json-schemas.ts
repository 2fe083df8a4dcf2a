import { createGenerator } from "ts-json-schema-generator";
import * as z from "zod";
import { intakeFields } from "../src/fields.js";
import type { FieldLimit, FormField, PlainField } from "../src/form.js";
import { IntakeSchema } from "../src/schemas.js";
import { en } from "../src/words/en.js";
import { holdersOf, mapSchema, nameOf, refTo, type Schema, schemasAt, toDraft07 } from "./schema.js";

type AnyField = FormField | PlainField;

/** A field with the fields inside it. */
export const withInner = (field: AnyField): AnyField[] => [
  field,
  ...(field.type === "list" ? field.fields.flatMap(withInner) : []),
  ...(field.type === "answer" && field.regions ? [field.regions] : []),
];

/** Every field of the shipped form, those inside lists and questions too. */
export const everyField: AnyField[] = intakeFields(en).flatMap(withInner);

/** What definitions are called, by a path that leads to them. */
const names: Readonly<Record<string, string>> = {
  "conditions[]": "StatedCondition",
  "conditions[].code": "Condition",
  "conditions[].regions": "Places",
  "conditions[].regions[]": "Place",
  "conditions[].regions[].region": "Region",
  "goals[]": "StatedGoal",
  "goals[].code": "Goal",
  "screening.answers.pregnant": "Answer",
  "screening.answers.bruise": "PlacedAnswer",
  "screening.answers.pregnant.answer": "Said",
  "screening.clearances[]": "Clearance",
  "preferences.avoidTechniques[]": "Technique",
  "notes[]": "Note",
  "notes[].text": "Text",
};

/** What zod makes of the schema that reads intakes, with names for what comes more than once. */
function fromZod(): Schema {
  const { "~standard": _, ...raw } = z.toJSONSchema(IntakeSchema, { io: "input", reused: "ref" }) as Schema & {
    "~standard"?: unknown;
  };
  const nameFor = new Map(
    Object.entries(names).map(([path, name]) => [schemasAt(raw, path).find(({ $ref }) => $ref)?.$ref, name]),
  );
  const called = ({ $ref, ...rest }: Schema): Schema => {
    if ($ref === undefined) return rest;
    const name = nameFor.get($ref);
    return name ? { $ref: refTo(name), ...rest } : mapSchema(raw.$defs?.[nameOf($ref)] ?? {}, called);
  };
  const { $defs = {}, ...root } = raw;
  const kept = Object.entries($defs).flatMap(([key, part]) => {
    const name = nameFor.get(refTo(key));
    return name ? [[name, mapSchema(part, called)] as const] : [];
  });
  return { ...mapSchema(root, called), $defs: Object.fromEntries(kept) };
}

/** Puts the words of the form on what its fields fill in. */
function say(schema: Schema, { id, label, help }: AnyField): void {
  const { holder, key } = holdersOf(schema, id.replace(/\.answer$/, ""));
  const { properties = {} } = holder;
  properties[key] = { title: label, ...(help ? { description: help } : {}), ...properties[key] };
}

const when = (key: string, value: string, then: Schema): Schema => ({
  if: { type: "object", properties: { [key]: { const: value } }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: the name of a keyword
  then: { type: "object", properties: then as Record<string, Schema> },
});

/** A limit that depends on a code can be said in the schema; one that depends on a number cannot. */
function limit(schema: Schema, id: string, { field, is, atLeast, below }: FieldLimit): void {
  if (is === undefined) return;
  const { holder, key } = holdersOf(schema, id);
  const bounds: Schema = {
    type: "number",
    ...(atLeast === undefined ? {} : { minimum: atLeast }),
    ...(below === undefined ? {} : { exclusiveMaximum: below }),
  };
  const other = holdersOf(schema, field).key;
  holder.allOf = [...(holder.allOf ?? []), when(other, is, { [key]: bounds } as Schema)];
}

function inputSchema(): Schema {
  const schema = fromZod();
  for (const field of everyField) {
    say(schema, field);
    if (field.type === "number") for (const one of field.limits ?? []) limit(schema, field.id, one);
  }
  const { holder } = holdersOf(schema, "screening.answers.bruise.regions");
  holder.allOf = [when("answer", "no", { regions: { type: "array", maxItems: 0 } } as Schema)];
  return schema;
}

/** What the canonical form always has, by the definition or the path that holds it. */
const always: Readonly<Record<string, string[]>> = {
  "": ["conditions", "goals", "screening", "facts", "preferences", "notes"],
  screening: ["answers", "clearances"],
  preferences: ["avoidTechniques", "likeTechniques", "avoidRegions", "focusRegions"],
  "goals[]": ["code", "priority"],
  "notes[]": ["text", "reviewed"],
};

/** The canonical form: no shorthands, defaults filled. */
function outputSchema(): Schema {
  const schema = mapSchema(inputSchema(), (node) => node.anyOf?.find(({ type }) => type === "object") ?? node);
  for (const [path, required] of Object.entries(always)) {
    const [node] = schemasAt(schema, path);
    const target = node?.$ref ? schema.$defs?.[nameOf(node.$ref)] : node;
    if (target) target.required = required;
  }
  for (const side of schemasAt(schema, "conditions[].regions[].side")) side.enum = ["left", "right"];
  return schema;
}

/** From the interfaces, with their doc comments. */
function fromInterface(path: string, type: string): Schema {
  const generator = createGenerator({
    path,
    tsconfig: "tsconfig.json",
    type,
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
  });
  const { definitions, ...root } = generator.createSchema(type) as Schema & { definitions: Record<string, Schema> };
  return mapSchema({ ...root, $defs: definitions }, (node) =>
    node.$ref ? { ...node, $ref: node.$ref.replace("#/definitions/", "#/$defs/") } : node,
  );
}

const headed = (name: string, title: string, description: string, schema: Schema): Schema => {
  const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:massage-recommender:${name}` };
  const { $schema: _, description: __, ...rest } = schema;
  return { ...head, title, description, ...rest };
};

const schemas = {
  "intake.input": headed(
    "intake.input",
    "Intake, as given",
    "What recommend() takes. Everything may be left out; a question that is not answered is unknown, never no.",
    inputSchema(),
  ),
  "intake.output": headed(
    "intake.output",
    "Intake, canonical",
    "What parseIntake() gives: defaults filled, no shorthands. It is read again unchanged.",
    outputSchema(),
  ),
  recommendation: headed(
    "recommendation",
    "Recommendation",
    "What recommend() returns. Look at `outcome` first; an answer may be withheld until questions are answered.",
    fromInterface("src/recommendation.ts", "Recommendation"),
  ),
  "recommend-tool": headed(
    "recommend-tool",
    "Result of the recommend tool",
    "Look at `outcome` first, do what `next` says, and give the person `report` as it stands.",
    fromInterface("src/recommend-tool.ts", "ToolRecommendation"),
  ),
  "interview-tool": headed(
    "interview-tool",
    "Result of the interview tool",
    "Look at `done` first: the screen to ask now, or that there is nothing more to ask.",
    fromInterface("src/interview-tool.ts", "ToolInterview"),
  ),
  "catalogue-tool": headed(
    "catalogue-tool",
    "Result of the catalogue tool",
    "Codes that an intake can hold, with their names.",
    fromInterface("src/catalogue-tool.ts", "CatalogueListing"),
  ),
};

/** The files under `schemas/`, by name: each in draft 2020-12 and in draft-07. */
export const schemaFiles: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(schemas).flatMap(([name, schema]) => [
    [`${name}.json`, schema],
    [`${name}.draft-07.json`, toDraft07(schema)],
  ]),
);

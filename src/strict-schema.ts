import { mapSchema, type Schema } from "./json-schema.js";

const kept = [
  "title",
  "description",
  "type",
  "anyOf",
  "$ref",
  "$defs",
  "properties",
  "required",
  "items",
  "enum",
  "const",
] as const;

/**
 * A schema for vendors that refuse optional keys: every key is required, nullable where it may be left out, one form of
 * what has several, and none of the keywords that some of them refuse. It says less; the tools still check the rest.
 */
export const strictSchema = (schema: Schema): Schema => mapSchema(schema, (node) => closed(oneForm(plain(node))));

const plain = (node: Schema): Schema =>
  Object.fromEntries(kept.flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]])));

/** Of an object and its shorthand, the object; but the shorthand of one that holds nothing else. */
function oneForm({ anyOf, ...node }: Schema): Schema {
  if (!anyOf) return node;
  const whole = anyOf.find(({ properties }) => Object.keys(properties ?? {}).length > 1);
  const one = whole ?? anyOf.find(({ type }) => type !== "object");
  return { ...node, ...one };
}

function closed(node: Schema): Schema {
  if (!node.properties) return node;
  const { required = [], properties } = node;
  const all = Object.entries(properties).map(([key, part]) => [
    key,
    required.includes(key) ? alone(part) : orNull(part),
  ]);
  return {
    ...node,
    properties: Object.fromEntries(all),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** Beside a reference nothing else may stand. */
const alone = (part: Schema): Schema => (part.$ref ? { $ref: part.$ref } : part);

function orNull({ title, description, ...part }: Schema): Schema {
  const told = { ...(title ? { title } : {}), ...(description ? { description } : {}) };
  return { ...told, anyOf: [part, { type: "null" }] };
}

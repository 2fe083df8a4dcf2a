/** As much of JSON Schema as the shipped files use. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  maxItems?: number;
  maxLength?: number;
}

const defs = "#/$defs/";
export const refTo = (name: string): string => defs + name;
export const nameOf = (ref: string): string => ref.slice(defs.length);

/** Every part of a schema with what stands inside it, replaced from the inside out. */
export function mapSchema(node: Schema, change: (node: Schema) => Schema): Schema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return typeof value === "object" && value !== null ? mapSchema(value as Schema, change) : value;
  };
  const tables = ["properties", "$defs"];
  const entries = Object.entries(node).map(([key, value]) => {
    if (!tables.includes(key)) return [key, inside(value)];
    return [key, Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, inside(part)]))];
  });
  return change(Object.fromEntries(entries) as Schema);
}

/** A schema and all that it says in other places: what it refers to, its alternatives, what it adds. */
export function sidesOf(root: Schema, node: Schema): Schema[] {
  const others = [
    ...(node.$ref ? [root.$defs?.[nameOf(node.$ref)] ?? {}] : []),
    ...(node.anyOf ?? []),
    ...(node.allOf ?? []),
  ];
  return [node, ...others.flatMap((other) => sidesOf(root, other))];
}

const stepsOf = (path: string): string[] => path.replaceAll("[]", ".[]").split(".").filter(Boolean);

/** What stands in a schema for the value at a path, such as `conditions[].severity`, before references are followed. */
export function schemasAt(root: Schema, path: string): Schema[] {
  return stepsOf(path).reduce<Schema[]>(
    (nodes, step) =>
      nodes
        .flatMap((node) => sidesOf(root, node))
        .flatMap((node) => (step === "[]" ? node.items : node.properties?.[step]) ?? []),
    [root],
  );
}

/** The objects that hold the last step of a path. */
export function holdersOf(root: Schema, path: string): { holder: Schema; key: string } {
  const key = stepsOf(path).at(-1) ?? "";
  const parent = path.slice(0, path.length - key.length).replace(/\.$/, "");
  const holders = schemasAt(root, parent)
    .flatMap((node) => sidesOf(root, node))
    .filter((node) => node.properties && key in node.properties);
  const [holder] = holders;
  if (!holder) throw new Error(`nothing in the schema holds ${path}`);
  return { holder, key };
}

/** Every path that has a value of its own, with `[]` for entries. */
export function pathsOf(root: Schema, node: Schema = root, path = ""): string[] {
  const sides = sidesOf(root, node);
  const under = sides.flatMap(({ properties, items }) => [
    ...Object.entries(properties ?? {}).map(([key, part]) => [path ? `${path}.${key}` : key, part] as const),
    ...(items ? [[`${path}[]`, items] as const] : []),
  ]);
  const plain = sides.some(({ type }) => type !== undefined && type !== "object" && type !== "array");
  return [...(plain ? [path] : []), ...new Set(under.flatMap(([at, part]) => pathsOf(root, part, at)))];
}

/** In draft-07 a reference hides what stands beside it, and definitions have another name. */
export function toDraft07(schema: Schema): Schema {
  const moved = mapSchema(schema, ({ $ref, ...beside }) => {
    if ($ref === undefined) return beside;
    const ref = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
    return Object.keys(beside).length > 0 ? { ...beside, allOf: [ref, ...(beside.allOf ?? [])] } : ref;
  });
  const { $defs, ...rest } = moved;
  return {
    ...rest,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${schema.$id}.draft-07`,
    ...($defs ? { definitions: $defs } : {}),
  };
}

import { mapSchema, type Schema } from "../src/json-schema.js";

export { mapSchema, type Schema };

const defs = "#/$defs/";
export const refTo = (name: string): string => defs + name;
export const nameOf = (ref: string): string => ref.slice(defs.length);

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

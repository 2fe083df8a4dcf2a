/** As much of JSON Schema as the shipped files use. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string | string[];
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
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

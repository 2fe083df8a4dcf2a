/** Reports a problem at a path. */
export type Report = (path: string, code: string, message: string) => void;

/** Checks that a value has a shape, reporting everything that is wrong below its path. */
export type Shape = (value: unknown, path: string, report: Report) => void;

const ofType =
  (type: "string" | "number" | "boolean"): Shape =>
  (value, path, report) => {
    const right = typeof value === type && !(typeof value === "number" && !Number.isFinite(value));
    if (!right)
      report(
        path,
        value === undefined ? "missing" : "wrong-type",
        value === undefined ? "is missing." : `must be a ${type}.`,
      );
  };

export const text = ofType("string");
export const number = ofType("number");
export const flag = ofType("boolean");

/** One of some values. */
export const oneOf =
  (valid: readonly unknown[]): Shape =>
  (value, path, report) => {
    if (valid.includes(value)) return;
    if (value === undefined) return report(path, "missing", "is missing.");
    report(path, "unknown-code", `${JSON.stringify(value) ?? String(value)} is not one of: ${valid.join(", ")}.`);
  };

/** A list of one shape. */
export const list =
  (of: Shape): Shape =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, value === undefined ? "missing" : "wrong-type", "must be a list.");
    for (const [at, one] of value.entries()) of(one, `${path}[${at}]`, report);
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A table from any code to one shape, with an entry for at least these codes. */
export const table =
  (of: Shape, codes: readonly string[] = []): Shape =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, value === undefined ? "missing" : "wrong-type", "must be a table.");
    for (const code of codes) if (!Object.hasOwn(value, code)) report(`${path}.${code}`, "missing", "is missing.");
    for (const [key, one] of Object.entries(value)) of(one, `${path}.${key}`, report);
  };

/** Marks a field that may be absent. */
export const optional =
  (of: Shape): Shape =>
  (value, path, report) => {
    if (value !== undefined) of(value, path, report);
  };

/** An object with these fields and no others. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, value === undefined ? "missing" : "wrong-type", "must be an object.");
    const at = (key: string) => (path ? `${path}.${key}` : key);
    for (const [key, shape] of Object.entries(fields)) shape(value[key], at(key), report);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(fields, key)) report(at(key), "unknown-key", "is not a known field.");
  };

/** Either of two shapes, told apart by a test. */
export const either =
  (isFirst: (value: unknown) => boolean, first: Shape, second: Shape): Shape =>
  (value, path, report) =>
    (isFirst(value) ? first : second)(value, path, report);

import { shown } from "./shown.js";
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

export const text = /* @__PURE__ */ ofType("string");
export const number = /* @__PURE__ */ ofType("number");
export const flag = /* @__PURE__ */ ofType("boolean");

/** A shape that is made when it is first needed: marked as pure, an app that checks nothing ships none of it. */
export const lazy = (make: () => Shape): Shape => {
  let made: Shape | undefined;
  return (value, path, report) => {
    made ??= make();
    made(value, path, report);
  };
};

/** One of some values. */
export const oneOf =
  (valid: readonly unknown[]): Shape =>
  (value, path, report) => {
    if (valid.includes(value)) return;
    if (value === undefined) return report(path, "missing", "is missing.");
    report(path, "unknown-code", `${shown(value)} is not one of: ${valid.join(", ")}.`);
  };

/** A text that something holds of. */
export const textThat =
  (holds: (value: string) => boolean, message: string): Shape =>
  (value, path, report) => {
    if (typeof value !== "string") text(value, path, report);
    else if (!holds(value)) report(path, "wrong-format", message);
  };

/** The code of something that is known. */
export const codeIn =
  (known: ReadonlySet<unknown>, what: string): Shape =>
  (value, path, report) => {
    if (typeof value !== "string") text(value, path, report);
    else if (!known.has(value)) report(path, "unknown-code", `${shown(value)} is not a known ${what}.`);
  };

/** A list of one shape, of at most so many. */
export const list =
  (of: Shape, most = Number.POSITIVE_INFINITY): Shape =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, value === undefined ? "missing" : "wrong-type", "must be a list.");
    if (value.length > most) return report(path, "too-large", `must hold at most ${most}.`);
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

/** A table with an entry of one shape for each of these codes, and no other. */
export const tableFor =
  (of: Shape, codes: readonly string[]): Shape =>
  (value, path, report) => {
    table(of, codes)(value, path, report);
    for (const key of isObject(value) ? Object.keys(value) : [])
      if (!codes.includes(key)) report(`${path}.${key}`, "unknown-code", "is not a known code.");
  };

/** Marks a field that may be absent. */
export const optional =
  (of: Shape): Shape =>
  (value, path, report) => {
    if (value !== undefined) of(value, path, report);
  };

/** An object with these fields and perhaps others. */
export const objectWith =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, value === undefined ? "missing" : "wrong-type", "must be an object.");
    for (const [key, shape] of Object.entries(fields)) shape(value[key], path ? `${path}.${key}` : key, report);
  };

/** An object with these fields and no others. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path, report) => {
    objectWith(fields)(value, path, report);
    const at = (key: string) => (path ? `${path}.${key}` : key);
    for (const key of isObject(value) ? Object.keys(value) : [])
      if (!Object.hasOwn(fields, key)) report(at(key), "unknown-key", "is not a known field.");
  };

/** Either of two shapes, told apart by a test. */
export const either =
  (isFirst: (value: unknown) => boolean, first: Shape, second: Shape): Shape =>
  (value, path, report) =>
    (isFirst(value) ? first : second)(value, path, report);

import fc from "fast-check";
import type { FormField, ListField, PlainField } from "../src/form.js";

type Filled = Record<string, unknown>;

/** Sets a value by path, as a host would; a value that was left out sets nothing. */
function setAt(target: Filled, path: string, value: unknown): void {
  if (value === undefined) return;
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) target[key] = value;
  else {
    target[key] ??= {};
    setAt(target[key] as Filled, rest.join("."), value);
  }
}

const codesIn = (options: readonly { code: string }[]) => fc.constantFrom(...options.map(({ code }) => code));

function anyValue(field: FormField | PlainField | ListField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "choice":
      return codesIn(field.options);
    case "choices":
      return fc.array(codesIn(field.options), { maxLength: 4 });
    case "regions": {
      const placed = fc.record({ region: codesIn(field.options), side: codesIn(field.sides) });
      return fc.array(fc.oneof(codesIn(field.options), placed), { maxLength: 3 });
    }
    case "number":
      return fc.oneof(
        fc.integer({ min: field.least, max: field.most }),
        fc.double({ min: field.least, max: field.most, noNaN: true }),
        fc.constantFrom(field.least, field.most),
      );
    case "text":
      return fc.string({ minLength: 1, maxLength: 50, unit: "binary" });
    case "boolean":
      return fc.boolean();
    case "list":
      return entriesOf(field);
    case "answer":
      return codesIn(field.options);
    case "constant":
      return fc.constant(field.value);
  }
}

function entriesOf({ id, fields, unique }: ListField): fc.Arbitrary<unknown> {
  const within = (path: string) => path.slice(id.length + "[].".length);
  const entry = formOf(fields).map((values) => {
    const filled: Filled = {};
    for (const [path, value] of Object.entries(keptWithin(fields, values))) setAt(filled, within(path), value);
    return filled;
  });
  if (unique === undefined) return fc.array(entry, { maxLength: 3 });
  return fc.uniqueArray(entry, { maxLength: 4, selector: (one) => one[within(unique)] });
}

/** A value for some of the fields, by id: those that are required always, the others now and then. */
function formOf(fields: readonly (FormField | PlainField)[]): fc.Arbitrary<Filled> {
  const some = fields.map((field) =>
    field.required || field.type === "constant" ? anyValue(field) : fc.option(anyValue(field), { nil: undefined }),
  );
  return fc.tuple(...some).map((values) => Object.fromEntries(fields.map(({ id }, at) => [id, values[at]])));
}

/** Leaves out what the limits of the form forbid, as a host would not let it through. */
function keptWithin(fields: readonly (FormField | PlainField)[], values: Filled): Filled {
  const kept = { ...values };
  for (const field of fields) {
    if (field.type === "constant" && kept[field.goesWith] === undefined) delete kept[field.id];
    if (field.type !== "number") continue;
    for (const { field: other, is, atLeast = -Infinity, atMost = Infinity, below = Infinity } of field.limits ?? []) {
      const [value, against] = [kept[field.id] as number, kept[other]];
      const plus = is === undefined ? (against as number) : 0;
      const binds = is === undefined ? against !== undefined : against === is;
      if (binds && !(value >= atLeast + plus && value <= atMost + plus && value < below + plus)) delete kept[field.id];
    }
  }
  return kept;
}

/** Any person who fills in a form made from these fields, set by the paths of the fields. */
export function filledIn(fields: readonly FormField[]): fc.Arbitrary<Filled> {
  const places = fields.flatMap((field) => (field.type === "answer" && field.regions ? field.regions : []));
  return fc.tuple(formOf(fields), formOf(places)).map(([values, where]) => {
    const intake: Filled = {};
    const kept = keptWithin(fields, values);
    for (const [id, value] of Object.entries(kept)) setAt(intake, id, value);
    for (const [id, value] of Object.entries(where)) {
      const said = kept[id.replace(/regions$/, "answer")];
      if (said === "yes" || said === "unsure") setAt(intake, id, value);
    }
    return intake;
  });
}

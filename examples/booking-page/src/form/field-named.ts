import type { FormField, ListField } from "massage-recommender/forms";

type OfType<T extends FormField["type"]> = Extract<FormField, { type: T }>;

/** The field of an id, of the type that it has. */
export function fieldNamed<T extends FormField["type"]>(fields: readonly FormField[], id: string, type: T): OfType<T> {
  const found = fields.find((field): field is OfType<T> => field.id === id && field.type === type);
  if (!found) throw new Error(`There is no field ${id} of type ${type}.`);
  return found;
}

export type { FormField, ListField };

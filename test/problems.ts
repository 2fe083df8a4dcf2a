import { expect } from "vitest";
import type { Catalogue } from "../src/catalogue.js";
import { type CatalogueChecks, CatalogueError, catalogue, defineCatalogue } from "../src/own-catalogue.js";

/** The error of something that must throw; its problems are its own, not those of a crash. */
export function catalogueError(make: () => unknown): CatalogueError | undefined {
  try {
    make();
    return undefined;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error;
  }
}

/** What is wrong with the shipped catalogue once it is changed: paths without list numbers, with the kind of problem. */
export function problemsOf(change: unknown, against?: CatalogueChecks): string[] {
  const definition = typeof change === "object" && change !== null ? { ...catalogue, ...change } : change;
  const error = catalogueError(() => defineCatalogue(definition as Catalogue, against));
  return (error?.problems ?? []).map(({ path, code }) => `${path.replaceAll(/\[\d+\]/g, "[]")} ${code}`);
}

/** The first of a list that holds one. */
export function first<T>(list: readonly T[]): T {
  expect(list.length).toBeGreaterThan(0);
  return list[0] as T;
}

import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The package as built into a folder: what it decides with, and what it parses with. */
export async function libraryIn(dist = `${root}dist`) {
  const load = (entry) => import(pathToFileURL(resolve(dist, `${entry}.js`)).href);
  const [{ evaluate }, { catalogue, defineCatalogue }, { parseIntake, recommend }, { IntakeSchema }] =
    await Promise.all(["engine", "catalogue", "index", "schemas"].map(load));
  return { evaluate, catalogue, defineCatalogue, parseIntake, recommend, IntakeSchema };
}

import { fileURLToPath } from "node:url";
import { load } from "../scripts/load.mjs";

/** The seeded people of the tests, as data. */
export async function seededIntakes(count) {
  const seeded = await load(fileURLToPath(new URL("../test/seeded.ts", import.meta.url)));
  return seeded.seededIntakes(count);
}

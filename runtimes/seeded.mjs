import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The seeded people of the tests, as data. */
export async function seededIntakes(count) {
  const folder = mkdtempSync(join(tmpdir(), "seeded-"));
  const outfile = join(folder, "seeded.mjs");
  const entry = fileURLToPath(new URL("../test/seeded.ts", import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const { seededIntakes: make } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return make(count);
}

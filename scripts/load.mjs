import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What a TypeScript file exports, with all that it imports, from here or from `node_modules`. */
export async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [entry],
    nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

// Bundles the worker for workerd.
import { build } from "esbuild";

await build({ entryPoints: ["worker.mjs"], bundle: true, minify: true, format: "esm", outfile: "dist/worker.js" });

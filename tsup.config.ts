import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schemas: "src/parse.ts",
    catalogue: "src/own-catalogue.ts",
    engine: "src/engine.ts",
    compare: "src/compare.ts",
    evidence: "src/evidence.ts",
    resolve: "src/resolve.ts",
    menu: "src/offer.ts",
    forms: "src/fields.ts",
    interview: "src/interview.ts",
    "words/en": "src/words/en.ts",
    "words/es": "src/words/es.ts",
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  splitting: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
});

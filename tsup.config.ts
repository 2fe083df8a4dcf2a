import { build, type Plugin } from "esbuild";
import { defineConfig } from "tsup";

/** Words for clients are written out as data: made when they are loaded, all that they leave out would be shipped too. */
const writtenOut: Plugin = {
  name: "written-out",
  setup: ({ onLoad }) => {
    onLoad({ filter: /words[\\/](en|es)[\\/]for-clients\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
      const words: { spoken: object } = await import(`data:text/javascript;base64,${code}`);
      return { contents: `export const spoken = ${JSON.stringify(words.spoken)};`, loader: "js" };
    });
  },
};

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
    ai: "src/ai.ts",
    "words/en": "src/words/en.ts",
    "words/es": "src/words/es.ts",
    "words/en/client": "src/words/en-client.ts",
    "words/es/client": "src/words/es-client.ts",
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  splitting: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  // A new process reads and compiles what it loads; names stay, and lines are short, so that stack traces can be read.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
    options.lineLimit = 160;
  },
  esbuildPlugins: [writtenOut],
});

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { claims, findings } from "../src/evidence.js";

/** What an app that imports this ships: the modules that leave bytes, and the size. */
async function shipped(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const [file] = outputFiles;
  return { kept, text: file?.text ?? "", kilobytes: gzipSync(file?.contents ?? "").length / 1000 };
}

describe("what an app ships, from the built package", () => {
  test.each([
    [
      "./engine and ./catalogue",
      'import { evaluate } from "massage-recommender/engine"; import { catalogue } from "massage-recommender/catalogue"; console.log(evaluate, catalogue);',
      40,
    ],
    ["evaluate from the root", 'import { evaluate } from "massage-recommender"; console.log(evaluate);', 40],
    [
      "engine and English words for clients",
      'import { evaluate } from "massage-recommender/engine"; import { en } from "massage-recommender/words/en/client"; console.log(evaluate, en);',
      60,
    ],
    [
      "engine and all English words",
      'import { evaluate } from "massage-recommender/engine"; import { en } from "massage-recommender/words/en"; console.log(evaluate, en);',
      75,
    ],
    [
      "engine and all Spanish words",
      'import { evaluate } from "massage-recommender/engine"; import { es } from "massage-recommender/words/es"; console.log(evaluate, es);',
      82,
    ],
    [
      "./interview, with the catalogue it asks by",
      'import { answerScreen, nextQuestions } from "massage-recommender/interview"; console.log(answerScreen, nextQuestions);',
      37,
    ],
    [
      "./interview and ./engine",
      'import { evaluate } from "massage-recommender/engine"; import { answerScreen, nextQuestions } from "massage-recommender/interview"; console.log(evaluate, answerScreen, nextQuestions);',
      44,
    ],
  ])("%s: no zod, no string distance, no evidence text", async (name, code, most) => {
    const { kept, text, kilobytes } = await shipped(code);
    expect(kept.filter((path) => /node_modules|evidence/.test(path))).toEqual([]);
    for (const one of [claims[0]?.statement, claims[0]?.note, findings[0]?.finding]) expect(text).not.toContain(one);
    console.info(`${name}: ${kilobytes.toFixed(1)} kB gzipped, at most ${most}`);
    expect(kilobytes).toBeLessThan(most);
  });

  test("./compare: no zod and no string distance, and nothing of it is shipped with the engine alone", async () => {
    const { kept, kilobytes } = await shipped(
      'import { compareApproaches, diffRecommendations, whyNot } from "massage-recommender/compare"; console.log(compareApproaches, diffRecommendations, whyNot);',
    );
    expect(kept.filter((path) => /node_modules|evidence/.test(path))).toEqual([]);
    console.info(`./compare: ${kilobytes.toFixed(1)} kB gzipped, at most 46`);
    expect(kilobytes).toBeLessThan(46);
    const { text } = await shipped('import { evaluate } from "massage-recommender"; console.log(evaluate);');
    expect(text).not.toContain("does not follow from what it consulted");
  });

  test("./resolve: string distance and no zod", async () => {
    const { kept, kilobytes } = await shipped(
      'import { resolve } from "massage-recommender/resolve"; console.log(resolve);',
    );
    expect(kept.filter((path) => /node_modules(?!\/fastest-levenshtein\/)|evidence/.test(path))).toEqual([]);
    console.info(`./resolve: ${kilobytes.toFixed(1)} kB gzipped, at most 84`);
    expect(kilobytes).toBeLessThan(84);
  });

  test("./menu: what ./resolve brings and a digest, and no zod", async () => {
    const { kept, kilobytes } = await shipped(
      'import { offer } from "massage-recommender/menu"; import { catalogue } from "massage-recommender/catalogue"; console.log(offer, catalogue);',
    );
    const other = /node_modules(?!\/(fastest-levenshtein|@noble\/hashes)\/)|evidence/;
    expect(kept.filter((path) => other.test(path))).toEqual([]);
    console.info(`./menu and ./catalogue: ${kilobytes.toFixed(1)} kB gzipped, at most 119`);
    expect(kilobytes).toBeLessThan(119);
  });

  test("./forms and English words: no zod, no string distance", async () => {
    const { kept, kilobytes } = await shipped(
      'import { intakeFields, isShown } from "massage-recommender/forms"; import { en } from "massage-recommender/words/en"; console.log(intakeFields, isShown, en);',
    );
    expect(kept.filter((path) => /node_modules|evidence/.test(path))).toEqual([]);
    console.info(`./forms and English words: ${kilobytes.toFixed(1)} kB gzipped, at most 65`);
    expect(kilobytes).toBeLessThan(65);
  });

  test("recommend brings zod, so the check above can tell", async () => {
    const { kept, kilobytes } = await shipped(
      'import { recommend } from "massage-recommender"; console.log(recommend);',
    );
    console.info(`recommend, with zod: ${kilobytes.toFixed(1)} kB gzipped, at most 90`);
    expect(kilobytes).toBeLessThan(90);
    expect(kept.some((path) => path.includes("node_modules/zod/"))).toBe(true);
  });
});

describe("the packed package, installed elsewhere", () => {
  const app = mkdtempSync(join(tmpdir(), "app-"));

  beforeAll(() => {
    const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", app], {
      encoding: "utf8",
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    const home = join(app, "node_modules/massage-recommender");
    mkdirSync(home, { recursive: true });
    execFileSync("tar", ["-xzf", join(app, filename), "-C", home, "--strip-components=1"]);
    mkdirSync(join(app, "node_modules/@noble"));
    for (const dependency of ["zod", "fastest-levenshtein", "@noble/hashes"])
      symlinkSync(resolve("node_modules", dependency), join(app, "node_modules", dependency));
  });

  test("holds the examples without what they install, lock or build", () => {
    const inside = readdirSync(join(app, "node_modules/massage-recommender/examples"), {
      recursive: true,
      encoding: "utf8",
    });
    expect(inside).toContain("agent-tool/server.mjs");
    expect(inside.filter((path) => /node_modules|package-lock|^[^/]+\/dist|commonjs-app\/pages/.test(path))).toEqual(
      [],
    );
  });

  const run = (file: string, code: string) => {
    writeFileSync(join(app, file), code);
    return execFileSync(process.execPath, [file], { cwd: app, encoding: "utf8" }).trim();
  };

  test("works from ESM, every entry", () => {
    const code = `
      import { recommend } from "massage-recommender";
      import { evaluate } from "massage-recommender/engine";
      import { catalogue } from "massage-recommender/catalogue";
      import { IntakeSchema } from "massage-recommender/schemas";
      import { whyNot } from "massage-recommender/compare";
      import { findings } from "massage-recommender/evidence";
      import { nextQuestions } from "massage-recommender/interview";
      import { resolve } from "massage-recommender/resolve";
      import { offer } from "massage-recommender/menu";
      import { intakeFields } from "massage-recommender/forms";
      import { tools } from "massage-recommender/ai";
      import intakeFile from "massage-recommender/schemas/intake.input.json" with { type: "json" };
      import { en } from "massage-recommender/words/en";
      import { es } from "massage-recommender/words/es";
      import { en as client } from "massage-recommender/words/en/client";
      const same = JSON.stringify(evaluate(IntakeSchema.parse({}), catalogue)) === JSON.stringify(recommend({}));
      console.log(same, findings.length, en.language, es.language, client.language, resolve("thai").confidence, offer(catalogue, ["thai"]).leftOut.length > 9, whyNot(recommend({}), "cbt").because, nextQuestions(IntakeSchema.parse({})).done, intakeFields(en)[0].id, tools[0].execute({}).outcome, intakeFile.$id);`;
    expect(run("app.mjs", code)).toBe(
      "true 432 en es en exact true open false conditions unscreened urn:massage-recommender:intake.input",
    );
  });

  test("works from CommonJS, every entry, and an error is of its class", () => {
    const code = `
      const { recommend, IntakeError } = require("massage-recommender");
      const { evaluate } = require("massage-recommender/engine");
      const { catalogue } = require("massage-recommender/catalogue");
      const { IntakeSchema } = require("massage-recommender/schemas");
      const { whyNot } = require("massage-recommender/compare");
      const { findings } = require("massage-recommender/evidence");
      const { nextQuestions } = require("massage-recommender/interview");
      const { resolve } = require("massage-recommender/resolve");
      const { offer } = require("massage-recommender/menu");
      const { intakeFields } = require("massage-recommender/forms");
      const { tools } = require("massage-recommender/ai");
      const intakeFile = require("massage-recommender/schemas/intake.input.draft-07.json");
      const { en } = require("massage-recommender/words/en");
      const { es } = require("massage-recommender/words/es");
      const client = require("massage-recommender/words/es/client").es;
      const same = JSON.stringify(evaluate(IntakeSchema.parse({}), catalogue)) === JSON.stringify(recommend({}));
      try { recommend({ goals: ["x"] }); } catch (error) { console.log(same, findings.length, en.language, es.language, client.language, resolve("thai").confidence, offer(catalogue, ["thai"]).leftOut.length > 9, whyNot(recommend({}), "cbt").because, nextQuestions(IntakeSchema.parse({})).done, intakeFields(en)[0].id, tools[0].execute({}).outcome, intakeFile.$id, error instanceof IntakeError); }`;
    expect(run("app.cjs", code)).toBe(
      "true 432 en es es exact true open false conditions unscreened urn:massage-recommender:intake.input.draft-07 true",
    );
  });

  test("./engine needs nothing beside it, nor do ./interview, ./compare and the words", () => {
    const home = join(app, "node_modules/massage-recommender");
    const alone = join(mkdtempSync(join(tmpdir(), "alone-")), "node_modules/massage-recommender");
    cpSync(home, alone, { recursive: true });
    const entries = ["engine", "interview", "compare", "words/en", "words/es"];
    const code = `const loaded = ${JSON.stringify(entries)}.map((entry) => require("massage-recommender/" + entry)); console.log(typeof loaded[0].evaluate);`;
    const options = { cwd: join(alone, "../.."), encoding: "utf8" } as const;
    expect(execFileSync(process.execPath, ["-e", code], options).trim()).toBe("function");
  });

  test("its program runs", () => {
    const program = join(app, "node_modules/massage-recommender/bin/massage-recommender.js");
    expect(execFileSync(process.execPath, [program, "--json"], { encoding: "utf8" })).toContain(
      '"outcome": "recommended"',
    );
  });

  test("ESM and CommonJS give the same bytes", () => {
    const intake = readFileSync("examples/intakes/chronic-low-back-pain.json", "utf8");
    const print = `console.log(JSON.stringify(recommend(${intake})));`;
    const esm = run("same.mjs", `import { recommend } from "massage-recommender"; ${print}`);
    expect(run("same.cjs", `const { recommend } = require("massage-recommender"); ${print}`)).toBe(esm);
  });
});

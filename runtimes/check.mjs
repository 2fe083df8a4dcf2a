// The same seeded intakes, answered by the packed package in every runtime, must give the same bytes.
// `--quick`: this Node only, each form in one place. `--update`: writes digest.json.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { digestOf } from "./digest.mjs";
import { seededIntakes } from "./seeded.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
const { values: wanted } = parseArgs({ options: { quick: { type: "boolean" }, update: { type: "boolean" } } });
const count = 10_000;
/** So many are answered by the tests too, so that a changed answer is seen at once. */
const first = 500;
const places = [
  { locale: "en-US", timeZone: "UTC" },
  { locale: "tr-TR", timeZone: "Asia/Kathmandu" },
  { locale: "ar-EG", timeZone: "Pacific/Apia" },
];

/** In the quick run each form has another place, neither of them usual. */
const away = { mjs: places[1], cjs: places[2] };

if (!wanted.quick) execFileSync(join(here, "prepare.sh"), { stdio: "inherit" });
const app = mkdtempSync(join(tmpdir(), "runtimes-"));
const intakes = await seededIntakes(count);
pack();
for (const file of ["digest.mjs", "place.mjs", "answers.mjs", "answers.cjs", "page.mjs", "worker.mjs", "workerd.capnp"])
  cpSync(join(here, file), join(app, file));
writeFileSync(join(app, "intakes.json"), JSON.stringify(intakes));

/** The package as npm would install it, with its dependencies beside it. */
function pack() {
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", app], {
    cwd: root,
    encoding: "utf8",
  });
  const home = join(app, "node_modules/massage-recommender");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(app, JSON.parse(packed)[0].filename), "-C", home, "--strip-components=1"]);
  for (const dependency of ["zod", "fastest-levenshtein", "@noble/hashes"])
    cpSync(join(root, "node_modules", dependency), join(app, "node_modules", dependency), { recursive: true });
}

const bin = (name) => join(here, "node_modules", name);
const deno = ["run", "--allow-read", "--allow-env", "--no-remote", "--node-modules-dir=manual"];
/** Programs that read a file of ours, with what goes before its name. */
const programs = {
  [`node ${process.versions.node}`]: [process.execPath],
  ...(wanted.quick
    ? {}
    : {
        "node 22": [bin("node-22/bin/node")],
        "node 24": [bin("node-24/bin/node")],
        bun: [bin(".bin/bun")],
        deno: [bin(".bin/deno"), ...deno],
      }),
};

function answersOf([program, ...before], file, { locale, timeZone }) {
  const language = `${locale.replace("-", "_")}.UTF-8`;
  const env = { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language };
  return JSON.parse(execFileSync(program, [...before, file], { cwd: app, env, encoding: "utf8" }));
}

async function bundled(file) {
  const outfile = join(app, "out", file.replace(".mjs", ".js"));
  await build({ entryPoints: [join(app, file)], bundle: true, format: "esm", outfile, logLevel: "error" });
  return outfile;
}

/** It has one locale and one time zone, whatever the machine has. */
async function workerd() {
  await bundled("worker.mjs");
  const args = ["test", join(app, "workerd.capnp")];
  const printed = execFileSync(bin(".bin/workerd"), args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return [JSON.parse(printed.slice(printed.indexOf("{")))];
}

async function chromium() {
  const { chromium: browsers } = await import(pathToFileURL(bin("playwright-core/index.mjs")).href);
  const script = readFileSync(await bundled("page.mjs"), "utf8");
  const browser = await browsers.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const answers = [];
  for (const { locale, timeZone } of places) {
    const page = await browser.newPage({ locale, timezoneId: timeZone });
    const asked = await served(page, script);
    await page.goto("http://app.test/");
    await page.waitForFunction(() => globalThis.answered, null, { timeout: 300_000 });
    const { refused, ...answer } = await page.evaluate(() => ({ ...globalThis.answered, refused: globalThis.refused }));
    // zod asks once whether it may compile, and does without.
    if (refused.some((what) => what !== "eval") || refused.length > 1)
      throw new Error(`The policy refused ${refused}.`);
    if (asked.length > 2) throw new Error(`The page asked for ${asked}.`);
    answers.push(answer);
  }
  await browser.close();
  return answers;
}

/** A page that may run its own script and nothing else; gives what it asks the network for. */
async function served(page, script) {
  const asked = [];
  const policy = "default-src 'none'; script-src 'self'";
  await page.route("**", (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: script });
    const body = '<!doctype html><script type="module" src="/page.js"></script>';
    return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body });
  });
  await page.addInitScript(() => {
    globalThis.refused = [];
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => globalThis.refused.push(blockedURI));
  });
  return asked;
}

const rows = [];
const tell = (runtime, form, { locale, timeZone, digest }) => {
  rows.push({ runtime, form, locale, timeZone, digest });
  console.log([runtime.padEnd(14), form.padEnd(8), locale.padEnd(6), timeZone.padEnd(16), digest].join(" "));
};
for (const [runtime, program] of Object.entries(programs))
  for (const form of ["mjs", "cjs"])
    for (const place of wanted.quick ? [away[form]] : places)
      tell(runtime, form, answersOf(program, `answers.${form}`, place));
if (!wanted.quick) {
  for (const answer of await workerd()) tell("workerd", "bundled", answer);
  for (const answer of await chromium()) tell("chromium", "bundled", answer);
}
rmSync(app, { recursive: true });

const path = join(here, "digest.json");
const digests = new Set(rows.map(({ digest }) => digest));
const [digest] = digests;
if (wanted.update && digests.size === 1) {
  const { recommend } = await import("../dist/index.js");
  const ofFirst = digestOf(recommend, intakes.slice(0, first));
  const found = { intakes: count, digest, first: { intakes: first, digest: ofFirst } };
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
}
const agreed = JSON.parse(readFileSync(path, "utf8"));
const isSame = digests.size === 1 && digest === agreed.digest && count === agreed.intakes;
console.log(`${rows.length} runs, ${digests.size} digests; ${isSame ? "as" : "NOT as"} in digest.json`);
process.exitCode = isSame ? 0 : 1;

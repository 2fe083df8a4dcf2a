const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const { mkdtempSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { test } = require("node:test");

const app = join(__dirname, "../app.js");
const run = (...args) => spawnSync(process.execPath, [app, ...args], { encoding: "utf8" });
const folder = () => mkdtempSync(join(tmpdir(), "pages-"));

test("each intake has a page with its outcome and its limits", () => {
  const to = folder();
  const { status, stdout, stderr } = run(join(__dirname, "../intakes"), to);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^2 pages/);
  assert.deepEqual(readdirSync(to), ["nine-o-clock.md", "ten-o-clock.md"]);
  const page = readFileSync(join(to, "nine-o-clock.md"), "utf8");
  assert.match(page, /^# /);
  assert.match(page, /thins the blood/i);
});

test("a bad intake is told of with every problem, and the others still have their pages", () => {
  const [from, to] = [folder(), folder()];
  writeFileSync(join(from, "a.json"), "{}");
  writeFileSync(join(from, "b.json"), '{"goals": ["slep"], "gaols": []}');
  writeFileSync(join(from, "c.json"), "{");
  const { status, stderr } = run(from, to);
  assert.equal(status, 1);
  assert.deepEqual(readdirSync(to), ["a.md"]);
  assert.match(stderr, /b\.json: The intake has 2 problems:\n- goals\[0\]: .* Did you mean "sleep"\?\n- gaols/);
  assert.match(stderr, /c\.json: It is not JSON\./);
});

test("what is loaded is the CommonJS build, and an error is of the class that was required", () => {
  const entry = require.resolve("massage-recommender");
  assert.match(entry, /commonjs-app\/node_modules\/massage-recommender\/dist\/index\.cjs$/);
  const { IntakeError, parseIntake } = require("massage-recommender");
  assert.throws(() => parseIntake({ goals: ["slep"] }), IntakeError);
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const deno = (...args) => spawnSync("node_modules/.bin/deno", args, { cwd, encoding: "utf8" });
const offline = ["--no-remote", "--node-modules-dir=manual"];

test("it tells of each intake what would change", () => {
  const { stdout, status, stderr } = deno("run", "--allow-read", ...offline, "what-if.ts");
  assert.equal(status, 0, stderr);
  assert.deepEqual(stdout.trim().split("\n"), [
    "1: recommended, as before; lost: Deep tissue massage",
    "2: recommended, as before; lost: nothing",
    "3: emergency, as before; lost: nothing",
    "4: unscreened, as before; lost: nothing",
  ]);
});

test("its types hold, by the types of the packed library", () => {
  const { status, stderr } = deno("check", ...offline, "what-if.ts");
  assert.equal(status, 0, stderr);
});

test("without leave to read it does nothing", () => {
  const { status, stderr } = deno("run", "--no-prompt", ...offline, "what-if.ts");
  assert.notEqual(status, 0);
  assert.match(stderr, /NotCapable|Requires read access/);
});

// Packs the library once and runs the test of every example against it, or of those that are named:
// `npm run examples -- http-service`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples");
const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, "package.json")));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no example ${unknown.join(", ")}: ${all.join(", ")}.`);

const packed = mkdtempSync(join(tmpdir(), "packed-"));
const told = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", packed], {
  cwd: root,
  encoding: "utf8",
});
const env = { ...process.env, PACKED: join(packed, JSON.parse(told)[0].filename) };
const failed = (wanted.length > 0 ? wanted : all).filter((name) => {
  console.log(`\n== ${name}`);
  return spawnSync("npm", ["test"], { cwd: join(folder, name), env, stdio: "inherit" }).status !== 0;
});
rmSync(packed, { recursive: true });
console.log(failed.length > 0 ? `\nFAILED: ${failed.join(", ")}` : "\nEvery example passed.");
process.exitCode = failed.length > 0 ? 1 : 0;

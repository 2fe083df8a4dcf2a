// Puts the packed library where an example finds it: `node ../library.mjs` from the folder of the example. It installs
// what the example needs first, where that is missing. `PACKED` names a package that is packed already.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = process.cwd();
const run = (program, args, cwd) => execFileSync(program, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
const install = (folder) => run("npm", ["ci", "--no-audit", "--no-fund"], folder);

const folder = mkdtempSync(join(tmpdir(), "packed-"));
if (!existsSync(resolve(example, "node_modules"))) install(example);
place(process.env["PACKED"] ?? pack());
rmSync(folder, { recursive: true });

function pack() {
  if (!existsSync(resolve(root, "node_modules"))) install(root);
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], root));
  return join(folder, filename);
}

function place(packed) {
  const home = resolve(example, "node_modules/massage-recommender");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  run("tar", ["-xzf", packed, "-C", home, "--strip-components=1"], example);
}

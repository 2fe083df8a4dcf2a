import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The peers are no dependencies of the package, so they come when they are needed. */
export function install() {
  const [lock, installed] = [here("package-lock.json"), here("node_modules/.package-lock.json")];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here("."), stdio: "inherit" });
}

/** A copy of another build, from where the dependencies of the package are found. */
export function otherBuild(dist) {
  const folder = mkdtempSync(here("../node_modules/.other-build-"));
  cpSync(dist, folder, { recursive: true });
  process.on("exit", () => rmSync(folder, { recursive: true }));
  return folder;
}

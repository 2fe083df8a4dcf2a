import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./load.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The library of a folder that holds its `src`, or of a commit, branch or tag, built with the tools that are here. */
export async function built(where) {
  const entry = join(where, "src/index.ts");
  if (existsSync(entry)) return load(resolve(entry));
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  git("worktree", "add", "--detach", "--force", folder, where);
  try {
    return await load(join(folder, "src/index.ts"));
  } finally {
    git("worktree", "remove", "--force", folder);
  }
}

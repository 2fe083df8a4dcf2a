// How long a new process takes to the first answer, beside one that does nothing. Prints the ratio of each pair.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { libraryIn, root } from "./library.mjs";
import { settledPeople } from "./people.mjs";

const pairs = Number(process.argv[2]);
const [{ intake }] = await settledPeople(1, await libraryIn());
const folder = mkdtempSync(join(tmpdir(), "cold-"));
const first = join(folder, "first.mjs");
const engine = pathToFileURL(join(root, "dist/engine.js")).href;
writeFileSync(
  first,
  `import { evaluate } from ${JSON.stringify(engine)};
evaluate(${JSON.stringify(intake)});
`,
);

function milliseconds(...args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const ratios = [];
for (let at = -1; at < pairs; at += 1) {
  const ratio = milliseconds(first) / milliseconds("-e", "0");
  if (at >= 0) ratios.push(ratio);
}
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(ratios));

// Prints both pages for an intake: `npm start`, or `npm start -- another.json`. Bad input is told with every problem.
import { readFileSync } from "node:fs";
import { pages } from "./pages.mjs";

const [file = new URL("intake.json", import.meta.url)] = process.argv.slice(2);
try {
  console.log(pages(JSON.parse(readFileSync(file, "utf8"))).join("\n\n---\n\n"));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

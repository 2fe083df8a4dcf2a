// The day's hand-over pages for the therapist: one Markdown file for each intake of a folder. `node app.js [FROM] [TO]`.
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { IntakeError, recommend, report } = require("massage-recommender");
const { en } = require("massage-recommender/words/en");

const [from = join(__dirname, "intakes"), to = join(__dirname, "pages")] = process.argv.slice(2);

/** The page of an intake, or what is wrong with it. */
function pageOf(file) {
  try {
    const answer = recommend(JSON.parse(readFileSync(join(from, file), "utf8")));
    return { file, page: report(answer, en, { audience: "therapist", format: "markdown" }) };
  } catch (error) {
    return { file, problem: error instanceof IntakeError ? error.message : "It is not JSON." };
  }
}

const files = readdirSync(from).filter((name) => name.endsWith(".json"));
const pages = files.map(pageOf);
mkdirSync(to, { recursive: true });
for (const { file, page } of pages) if (page) writeFileSync(join(to, `${basename(file, ".json")}.md`), page);

const refused = pages.filter(({ problem }) => problem);
console.log(`${pages.length - refused.length} pages in ${to}`);
for (const { file, problem } of refused) console.error(`${file}: ${problem}`);
process.exitCode = refused.length > 0 ? 1 : 0;

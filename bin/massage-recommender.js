#!/usr/bin/env node
// Prints the recommendation for an intake: `massage-recommender [FILE | -] [--json | --ndjson] [--therapist] [--format F] [--language CODE]`.
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { IntakeError, recommend, report } from "massage-recommender";
import * as evidence from "massage-recommender/evidence";
import { en } from "massage-recommender/words/en";
import { es } from "massage-recommender/words/es";

const usage = `Usage: massage-recommender [FILE | -] [options]

Reads an intake as JSON from FILE or, with -, from standard input, and prints what is recommended and why.
Without FILE it shows an example.

  --json        print the result itself
  --ndjson      read one intake a line (from standard input without FILE), write one result a line;
                a bad line gives an error line with its number, and blank lines are skipped
  --therapist   the hand-over for the practitioner instead of the page for the client
  --format      text (the default), markdown or html
  --language    en (English, the default) or es (Spanish)
  --help        this text
`;
const example = fileURLToPath(new URL("../examples/intakes/chronic-low-back-pain.json", import.meta.url));
const longestLine = 1_000_000;
const formats = /** @type {const} */ (["text", "markdown", "html"]);

const options = /** @type {const} */ ({
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  therapist: { type: "boolean" },
  format: { type: "string", default: "text" },
  language: { type: "string", default: "en" },
  help: { type: "boolean", short: "h" },
});

/** Lines of a text stream, each with its number; one that is too long comes as null, without being held in memory. */
async function* linesOf(/** @type {AsyncIterable<string>} */ stream) {
  let rest = "";
  let skipping = false;
  let number = 1;
  for await (const chunk of stream) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      yield { number, text: skipping || part.length > longestLine ? null : part };
      skipping = false;
      number += 1;
    }
    if (rest.length > longestLine) {
      skipping = true;
      rest = "";
    }
  }
  if (rest || skipping) yield { number, text: skipping ? null : rest };
}

/** One result or one error line. */
function answerLine(/** @type {{ number: number, text: string | null }} */ { number, text }) {
  const failed = (/** @type {object} */ error) => JSON.stringify({ line: number, error });
  if (text === null) return failed({ name: "LineError", message: `is longer than ${longestLine} characters.` });
  try {
    return JSON.stringify(recommend(JSON.parse(withoutMark(text))));
  } catch (error) {
    if (error instanceof IntakeError) return failed({ name: error.name, issues: error.issues });
    return failed(error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) });
  }
}

async function streamAnswers(/** @type {NodeJS.ReadableStream} */ input) {
  input.setEncoding("utf8");
  for await (const line of linesOf(/** @type {AsyncIterable<string>} */ (input))) {
    if (line.text?.trim() === "") continue;
    if (!process.stdout.write(`${answerLine(line)}\n`)) await once(process.stdout, "drain");
  }
}

const withoutMark = (/** @type {string} */ text) => text.replace(/^\uFEFF/, "");

async function textOf(/** @type {NodeJS.ReadableStream} */ input) {
  input.setEncoding("utf8");
  let text = "";
  for await (const chunk of input) text += chunk;
  return text;
}

function parsed(/** @type {string} */ text, /** @type {string} */ file) {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    const name = file === "-" ? "Standard input" : file;
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

async function main() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return void process.stdout.write(usage);
  if (positionals.length > 1) throw new Error(`One file at a time, please.\n\n${usage}`);
  const words = new Map([en, es].map((one) => [one.language, one])).get(values.language);
  if (!words) throw new Error("--language is en or es.");
  const format = formats.find((one) => one === values.format);
  if (!format) throw new Error("--format is text, markdown or html.");
  if (values.json && values.ndjson) throw new Error("--json is for one intake and --ndjson for a stream: choose one.");
  const [file = values.ndjson ? "-" : example] = positionals;
  const input = file === "-" ? process.stdin : createReadStream(file);
  if (values.ndjson) return streamAnswers(input);
  const answer = recommend(parsed(await textOf(input), file));
  if (values.json) return void process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  const audience = values.therapist ? "therapist" : "client";
  process.stdout.write(report(answer, words, { audience, format, evidence, width: process.stdout.columns ?? 100 }));
}

process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

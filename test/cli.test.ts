import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const program = "bin/massage-recommender.js";
const run = (args: readonly string[], input = "") => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { input, encoding: "utf8" });
  return { stdout, stderr, status };
};
const folder = mkdtempSync(join(tmpdir(), "intake-"));

describe("one intake", () => {
  const titles = (text: string, wanted: readonly string[]) => {
    for (const title of wanted) expect(text.replaceAll(/\s+/g, " ")).toContain(title);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(130);
  };

  test("without a file it shows the example, a page for a person to read", () => {
    const { stdout, status } = run([]);
    expect(status).toBe(0);
    titles(stdout, [
      "ABOUT YOUR MASSAGE",
      "WHAT FITS BEST",
      "LEFT OUT, AND WHY",
      "CARE BESIDE MASSAGE",
      "PLAN",
      "BETWEEN SESSIONS",
      "No clinician has reviewed",
    ]);
  });

  test("to a therapist it shows everything", () => {
    const { stdout } = run(["--therapist"]);
    titles(stdout, [
      "Outcome: recommended",
      "APPROACH",
      "TECHNIQUES",
      "BESIDE MASSAGE",
      "PRESSURE",
      "LEAVE ALONE",
      "WITHHELD FOR SAFETY",
      "NOT INDICATED",
      "PLAN",
      "WHO MAY GIVE WHAT",
      "SOURCES",
    ]);
    expect(stdout).toMatch(/\+ \d+ .*: \d x \d, /);
  });

  test.each([
    ["markdown", /^# About your massage\n\nMassage can be fine/],
    ["html", /^<!DOCTYPE html>\n<html lang="en">/],
  ])("--format %s", (format, begins) => {
    expect(run(["--format", format]).stdout).toMatch(begins);
  });

  test("a file, standard input and the words for a therapist", () => {
    const file = join(folder, "intake.json");
    writeFileSync(file, JSON.stringify({ screening: { answers: { "saddle-numbness": "yes" } } }));
    expect(run([file]).stdout).toContain("Go to an emergency department now");
    expect(run([file, "--therapist"]).stdout).toContain("Send to an emergency department now; do not treat.");
    expect(run([file, "--language", "es"]).stdout).toContain("Vaya ahora a un servicio de urgencias");
    expect(run(["-"], "{}").stdout).toContain("QUESTIONS TO ANSWER FIRST");
  });

  test("--json prints the result itself", () => {
    expect(JSON.parse(run(["-", "--json"], "{}").stdout)).toMatchObject({ outcome: "unscreened" });
  });

  test.each([
    ["a bad intake", ["-"], '{"goals":["sleeep"]}', /goals\[0\].*Did you mean "sleep"/],
    ["what is not JSON", ["-"], "{", /JSON/],
    ["a file that is not there", [join(folder, "none.json")], "", /ENOENT/],
    ["an unknown option", ["--yaml"], "", /--yaml/],
    ["two files", ["a", "b"], "", /One file at a time/],
    ["a format that is not there", ["--format", "pdf"], "", /text, markdown or html/],
    ["a language that is not there", ["--language", "xx"], "", /en or es/],
  ])("%s is said on standard error, with status 1", (_name, args, input, message) => {
    const { stdout, stderr, status } = run(args, input);
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toMatch(message);
  });
});

describe("a stream of intakes", () => {
  test("one result a line; a bad line gives an error line with its number and does not stop the stream", () => {
    const lines = [
      "{}",
      "{",
      "",
      '{"goals":["sleeep"]}',
      `"${"x".repeat(1_100_000)}"`,
      '{"screening":{"answers":{"chest-pain":"yes"}}}',
    ];
    const { stdout, status } = run(["-", "--ndjson"], `${lines.join("\n")}\n`);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(answers).toHaveLength(5);
    expect(answers[0]).toMatchObject({ outcome: "unscreened" });
    expect(answers[1]).toMatchObject({ line: 2, error: { name: "SyntaxError" } });
    expect(answers[2]).toMatchObject({ line: 4, error: { name: "IntakeError", issues: [{ path: "goals[0]" }] } });
    expect(answers[3]).toMatchObject({ line: 5, error: { name: "LineError" } });
    expect(answers[4]).toMatchObject({ outcome: "emergency" });
  });

  test("memory does not grow with the stream: more than the heap can hold goes through", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=40", program, "-", "--ndjson"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const line = `${JSON.stringify({ goals: ["sleep"], screening: { answers: { "chest-pain": "no" } } })}\n`;
    for (let sent = 0; sent < 3000; sent++) if (!child.stdin.write(line)) await once(child.stdin, "drain");
    child.stdin.end();
    const [status] = (await once(child, "exit")) as [number];
    expect(status).toBe(0);
    expect(bytes).toBeGreaterThan(40 * 1024 * 1024);
  }, 60_000);
});

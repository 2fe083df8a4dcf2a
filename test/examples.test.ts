import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = (file: string) => execFileSync(process.execPath, [file], { encoding: "utf8" });

describe("the examples run as they stand", () => {
  test("first use: an answer, what was found, techniques, a place to leave alone", () => {
    const lines = run("examples/first-use.mjs").trim().split("\n");
    expect(lines[0]).toBe("recommended");
    expect(lines[2]).toMatch(/^Swedish massage: 8 points, light to firm$/);
    expect(lines.at(-1)).toBe("leave alone: left lower-leg");
  });

  test("a zod form: problems by field, with the nearest code, then what is still open", () => {
    expect(run("examples/zod-form.mjs")).toMatchInlineSnapshot(`
      "the form has 2 problems
      goals[0] "stres-relief" is not a known code. Did you mean stress-relief?
      facts.diastolic is 160, which must be below systolic (118).
      unscreened 72 questions open
      "
    `);
  });

  test("an own catalogue: own names, an own technique, a stricter rule, and a looser one refused", () => {
    const printed = run("examples/own-catalogue.mjs");
    expect(printed).toContain('rules[0].bars: must still hold "deep-tissue-massage"');
    expect(printed).toContain("Signature Swedish 60 min 4");
    expect(printed).toContain("Seaweed wrap: no-wrap");
  });

  test("a form from the fields: HTML, follow-ups that come in, and an answer for what was filled in", () => {
    const [html, more, outcome] = run("examples/form-fields.mjs").trim().split("\n");
    expect(html).toBe('<label>Conditions <label>Condition <select name="conditions[].code"><option');
    expect(more).toBe("4 more questions are shown now");
    expect(outcome).toBe("clearance");
  });

  test("what if: a wish to choose, a fact that stays, what is gained, and which side applies", () => {
    const text = run("examples/what-if.mjs");
    expect(text).toContain("to choose: setting");
    expect(text).toContain("Contraindicated by: A medicine that thins the blood.");
    expect(text).toContain("No open answer, no wish and no further goal would change this.");
    expect(text).toContain("now on offer: Exercise and physical therapy, place 1");
    expect(text).toContain("purpose: medical");
  });

  test("an interview: screens with their titles, what was left out, who is to settle what", () => {
    expect(run("examples/interview.mjs")).toMatchInlineSnapshot(`
      "Right now (8): none of these
      Right now (8): none of these
      New signs (8): none of these
      Heart and blood (8): stroke-ever
      Long-term illness (8): none of these
      About you (8): none of these
      Heart and blood, Health and comfort (6): stroke-3-months
      Skin and sore places (8): bruise
      Bones and nerves (8): none of these
      Medicines and devices (8): none of these
      Health and comfort (8): none of these
      done: all-asked, 86 answered
      not asked: needle-fear, not-in-play (acupuncture, dry-needling, electroacupuncture)
      to settle: stroke-3-months, by stroke-team
      unscreened
      "
    `);
  });

  test("each is under 40 lines", () => {
    for (const file of readdirSync("examples").filter((name) => name.endsWith(".mjs")))
      expect(readFileSync(`examples/${file}`, "utf8").split("\n").length, file).toBeLessThanOrEqual(40);
  });
});

describe("the HTTP endpoint", () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    ({ server } = (await import("../examples/http-endpoint.mjs" as string)) as { server: Server });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const post = (body: string) => fetch(url, { method: "POST", body });

  test("answers an intake", async () => {
    const response = await post(JSON.stringify({ screening: { answers: { "chest-pain": "yes" } } }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: "emergency", guidance: ["call-emergency-services"] });
  });

  test.each([
    [422, JSON.stringify({ goals: ["sleeep"] }), { issues: [{ path: "goals[0]", suggestion: "sleep" }] }],
    [400, "{", { title: "Not JSON" }],
    [413, JSON.stringify("x".repeat(100_001)), { title: expect.stringContaining("100000") }],
  ])("says %i for a bad body", async (status, body, problem) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(problem as object);
  });

  test("takes POST only", async () => {
    expect((await fetch(url)).status).toBe(405);
  });
});

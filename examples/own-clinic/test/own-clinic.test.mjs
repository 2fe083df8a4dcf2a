import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { recommend } from "massage-recommender";
import { catalogue, defineCatalogue, tighten } from "massage-recommender/catalogue";
import { clinic } from "../catalogue.mjs";
import { pages } from "../pages.mjs";
import { words } from "../words.mjs";

const denied = { list: "full", version: clinic.listVersion };
const asked = (conditions, answers = {}) =>
  recommend({ conditions, screening: { denied, answers } }, { catalogue: clinic });
const codes = (list) => list.map(({ technique }) => technique);

test("results speak in the names of the menu, and offer nothing that is not on it", () => {
  const { ranked, catalogue: decidedBy } = asked(["low-back-pain"]);
  assert.deepEqual(
    ranked.map(({ label }) => label),
    ["Slow Hour", "Quiet Points", "Tuina massage 60 min"],
  );
  assert.equal(decidedBy.id, "five-element-clinic");
  assert.match(decidedBy.digest, /^[0-9a-f]{64}$/);
});

test("the clinic's own technique counts as practice, and comes after what studies support at the same weight", () => {
  const { ranked } = asked(["muscle-tension"]);
  const own = ranked.find(({ technique }) => technique === "moxa-tuina");
  assert.deepEqual(
    own.contributions.map(({ says, findings, points }) => ({ says, findings, points })),
    [{ says: "own-practice", findings: [], points: 2 }],
  );
  assert.equal(ranked.at(-1), own);
  assert.ok(
    ranked.slice(0, -1).some(({ score, contributions }) => score === 2 && contributions[0].findings.length > 0),
  );
});

test("the own technique is bound wherever tuina or moxibustion is, and shares no session with moxibustion", () => {
  for (const { id, bars } of clinic.rules.filter(({ bars }) => bars.includes("tuina") || bars.includes("moxibustion")))
    assert.ok(bars.includes("moxa-tuina"), id);
  const own = asked(["muscle-tension"]).ranked.find(({ technique }) => technique === "moxa-tuina");
  assert.ok(own.notWith.includes("moxibustion"));
});

test("house rules bar, and the shipped rules still do", () => {
  const { adjuncts } = asked(["low-back-pain"], { pregnant: "yes" });
  const needles = adjuncts.contraindicated.find(({ technique }) => technique === "acupuncture");
  assert.ok(needles.reasons.some(({ rule }) => rule === "no-needles-in-pregnancy-here"));
  assert.ok(codes(asked(["muscle-tension"], { "airway-disease": "yes" }).contraindicated).includes("moxa-tuina"));
  assert.equal(asked(["muscle-tension"], { "chest-pain": "yes" }).outcome, "emergency");
});

test("the hardened rule holds for the whole leg, where the shipped one holds where the vein is", () => {
  const input = {
    conditions: ["low-back-pain"],
    screening: {
      denied,
      answers: { "varicose-veins": { answer: "yes", regions: [{ region: "lower-leg", side: "left" }] } },
    },
  };
  const held = (by) =>
    recommend(input, { catalogue: by })
      .pressure.filter(({ reasons }) => reasons.some(({ rule }) => rule === "varicose-veins"))
      .map(({ region }) => region);
  assert.deepEqual(held(catalogue), ["lower-leg"]);
  assert.ok(held(clinic).includes("thigh"));
});

test("a rule cannot be loosened, and a rule without words is refused", () => {
  const loose = { ...clinic.index.rules.get("varicose-veins"), bars: [] };
  assert.throws(() => tighten(clinic, [loose]), /must still hold "deep-tissue-massage"/);
  const { "no-smoke-with-bad-lungs": left, ...rules } = words.rules;
  assert.ok(left);
  assert.throws(() => defineCatalogue(clinic, { words: [{ ...words, rules }] }), /no-smoke-with-bad-lungs/);
});

test("both pages say it in the words of the clinic", () => {
  const [client, therapist] = pages({
    conditions: ["muscle-tension"],
    screening: { denied, answers: { "airway-disease": "yes" } },
  });
  assert.match(client, /You can come to us\./);
  assert.match(client, /Moxa makes smoke/);
  assert.match(client, /treatment massage/);
  assert.match(therapist, /House rule: no moxa/);
});

const start = (...args) =>
  spawnSync(process.execPath, ["clinic.mjs", ...args], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });

test("its program prints both pages", () => {
  const { status, stdout } = start();
  assert.equal(status, 0);
  assert.match(stdout, /ABOUT YOUR MASSAGE[\s\S]*MASSAGE HAND-OVER/);
});

test("its program names every problem of a bad intake with its path, and prints no page", () => {
  const file = join(mkdtempSync(join(tmpdir(), "clinic-")), "intake.json");
  writeFileSync(file, JSON.stringify({ conditions: ["bad back"], facts: { ageYears: -1 } }));
  const { status, stdout, stderr } = start(file);
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /conditions/);
  assert.match(stderr, /facts\.ageYears/);
});

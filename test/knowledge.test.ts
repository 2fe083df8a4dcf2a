import { describe, expect, test } from "vitest";
import { findings, sources } from "../src/evidence.js";
import { recommend } from "../src/index.js";
import { questionCodes, ruleCodes } from "../src/knowledge/safety/codes.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { isBelow } from "../src/pressure.js";
import { codesOf, conditionLabels, goalLabels, techniqueLabels } from "../src/vocabulary.js";
import { adviceOf, concernName, everyList } from "./case.js";
import { everyCase } from "./corpus.js";
import { rankingIntakes } from "./rows.js";
import { withoutScreening } from "./unscreened.js";

const answers = everyCase.map(({ intake }) => recommend(intake));
const rankings = rankingIntakes.map(withoutScreening);
const advices = [...rankings, ...answers.flatMap((answer) => adviceOf(answer) ?? [])];
const contributions = advices
  .flatMap((advice) => [...advice.ranked, ...advice.adjuncts.ranked, ...advice.addOns.ranked])
  .flatMap(({ technique, contributions: all }) => all.map((one) => ({ technique, ...one })));

describe("the catalogue is whole", () => {
  test("it passes its own checks", () => {
    expect(() => defineCatalogue(catalogue)).not.toThrow();
  });

  test("codes, entries and words are the same sets", () => {
    expect(catalogue.questions.map(({ code }) => code)).toEqual(questionCodes);
    expect(catalogue.rules.map(({ id }) => id)).toEqual(ruleCodes);
    expect(Object.keys(catalogue.conditions)).toEqual(codesOf(conditionLabels));
    expect(Object.keys(catalogue.goals)).toEqual(codesOf(goalLabels));
    expect(catalogue.techniques.map(({ code }) => code).sort()).toEqual(codesOf(techniqueLabels).sort());
    for (const { code, label } of catalogue.techniques) expect(techniqueLabels).toHaveProperty(code, label);
  });

  test("every technique says what it commonly goes with: others, each once", () => {
    for (const { code, goesWith = [] } of catalogue.techniques) {
      expect(goesWith.length, code).toBeGreaterThan(0);
      expect(new Set(goesWith).size, code).toBe(goesWith.length);
      expect(goesWith, code).not.toContain(code);
    }
  });

  test("counts: nothing that was gathered is missing", () => {
    const claims = catalogue.techniques.flatMap(({ practice }) =>
      practice.flatMap(({ conditions = [], goals = [] }) => [...conditions, ...goals]),
    );
    expect([findings.length, sources.length, catalogue.questions.length, claims.length]).toEqual([432, 240, 121, 296]);
    expect(catalogue.rules.length).toBe(143);
    expect(catalogue.techniques.length).toBe(50);
  });

  test("rules are listed strictest first, so findings come in that order", () => {
    const order = ["emergency", "refer", "clearance", "local", "modify", "technique"];
    const levels = catalogue.rules.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });
});

describe("everything is used by a case", () => {
  const found = new Set(answers.flatMap((answer) => answer.findings.flatMap(({ rule }) => rule ?? [])));
  const standing = new Set(
    answers
      .flatMap((answer) => everyList(answer).ranked.flatMap(({ cautions }) => cautions))
      .concat(rankings.flatMap(({ pressure }) => pressure.flatMap(({ reasons }) => reasons)))
      .flatMap(({ rule }) => rule ?? []),
  );

  test.each(catalogue.rules)("rule $id", ({ id, when }) => {
    expect(when ? found : standing).toContain(id);
  });

  test("every direct indication speaks in a ranking", () => {
    const direct = catalogue.indications
      .filter(({ basis, technique }) => basis === "direct" && catalogue.index.techniques.has(technique))
      .filter(({ effects }) => effects.some(({ strength }) => strength > 0));
    const spoken = new Set(contributions.map(({ technique, through }) => `${technique} ${through}`));
    const silent = direct
      .filter(({ technique, condition }) => !spoken.has(`${technique} ${condition}`))
      .filter(({ technique, condition }) => !pressesTooHard(technique, condition));
    expect(silent.map(({ technique, condition, variant }) => `${technique} ${condition} ${variant}`)).toEqual([]);
  });

  test("every practice claim speaks, or findings speak in its place", () => {
    const spoken = new Set(contributions.map((one) => `${one.technique} ${one.through ?? ""}`));
    const forGoal = new Set(contributions.map((one) => `${one.technique} ${concernName(one.concern)}`));
    const judged = new Set(
      catalogue.indications.filter((i) => i.effects.length > 0).map((i) => `${i.technique} ${i.condition}`),
    );
    const silent = catalogue.techniques.flatMap(({ code, practice }) =>
      practice.flatMap(({ conditions = [], goals = [] }) =>
        [
          ...conditions.filter(
            (c) => !spoken.has(`${code} ${c}`) && !judged.has(`${code} ${c}`) && !pressesTooHard(code, c),
          ),
          ...goals
            .filter((goal) => !forGoal.has(`${code} goal:${goal}`))
            .filter((goal) => !servedByFindings(code, goal))
            .map((goal) => `goal:${goal}`),
        ].map((what) => `${code} ${what}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  /** Whether findings, for or against, speak for the goal, or the goal earns nothing anyway. */
  function servedByFindings(technique: string, goal: keyof typeof catalogue.goals): boolean {
    const { conditions, effects, standing: honest } = catalogue.goals[goal];
    const speaks = catalogue.indications.some(
      (i) =>
        i.technique === technique &&
        conditions.includes(i.condition) &&
        i.effects.some((e) => effects.includes(e.effect)),
    );
    return honest !== "supported" || speaks;
  }
});

/** A technique that cannot begin as gently as a condition asks for: shown with that reason, never counted. */
function pressesTooHard(code: string, condition: keyof typeof catalogue.conditions): boolean {
  const { startPressure } = catalogue.conditions[condition];
  const lowest = catalogue.index.techniques.get(code)?.pressure?.lowest;
  return startPressure !== undefined && lowest !== undefined && isBelow(startPressure, lowest);
}

describe("inherited indications", () => {
  test("are one grade weaker than what they borrow, at least 1, and never through two parents", () => {
    const grade = { high: 4, moderate: 3, low: 2, "very-low": 1 };
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    for (const { technique, condition, basis, effects } of catalogue.indications.filter(
      (i) => i.basis === "indirect",
    )) {
      const entry = catalogue.conditions[condition];
      for (const effect of effects)
        for (const id of effect.for) {
          const finding = byId.get(id);
          const ownTechnique = finding?.technique === technique;
          const ownCondition = entry.evidence.some((e) => e.condition === finding?.condition);
          expect(ownTechnique !== ownCondition, `${basis} ${technique} ${condition} ${id}`).toBe(true);
          expect(effect.strength).toBeLessThanOrEqual(
            Math.max(1, ...effect.for.map((one) => grade[byId.get(one)?.certainty ?? "very-low"] - 1)),
          );
        }
    }
  });
});

import { expect, describe as group, test } from "vitest";
import type { Technique } from "../src/catalogue.js";
import { findings, sources } from "../src/evidence.js";
import { describe, type Reason, recommend, report } from "../src/index.js";
import type { RuleCode } from "../src/knowledge/safety/codes.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { en } from "../src/words/en.js";
import type { Words } from "../src/words.js";
import { everyList } from "./case.js";
import { everyCase } from "./corpus.js";
import { rankingIntakes } from "./rows.js";
import { withoutScreening } from "./unscreened.js";
import { sentencesOf, watched } from "./watched.js";

/** Every reason anywhere in a result. */
function reasonsIn(value: unknown): Reason[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(reasonsIn);
  return "code" in value && "findings" in value ? [value as Reason, ...inside] : inside;
}

const read = new Set<string>();
const words: Words = watched(en, read);
const calm = {
  ...catalogue.techniques[0],
  code: "own-calm",
  label: "Own calm",
  reach: "whole-body",
  practice: [{ says: "own-practice", note: "Ours.", conditions: ["stress"] }],
} as unknown as Technique;
const { requires: _, ...forAnybody } = { ...calm, code: "own-rest", label: "Own rest" };
const forSome = { ...calm, requires: { answer: "touch-difficult" } };
const goals = {
  ...catalogue.goals,
  energy: { ...catalogue.goals.energy, claim: "own-claim" },
  detox: { ...catalogue.goals.detox, claim: "own-claim" },
};
const techniques = [...catalogue.techniques, forSome, forAnybody];
const ours = defineCatalogue({ ...catalogue, id: "ours", goals, techniques });
const full = { denied: { list: "full", version: "0.1.0" } } as const;

const answers = [
  ...everyCase.map(({ intake }) => recommend(intake)),
  ...everyCase
    .slice(0, 400)
    .filter((one) => one.intake.conditions?.includes("stress"))
    .map(({ intake }) => recommend(intake, { catalogue: ours })),
  recommend({ goals: ["energy", "detox"], screening: full }, { catalogue: ours }),
  ...rankingIntakes.map((intake) => recommend({ screening: full, ...intake })),
];

group("the words", () => {
  for (const audience of ["client", "therapist"] as const) {
    for (const answer of answers) report(answer, words, { audience, evidence: { findings, sources } });
    for (const { findings: found } of answers) for (const one of found) describe(one, words, audience);
    for (const one of reasonsIn([answers, rankingIntakes.map(withoutScreening)])) describe(one, words, audience);
  }

  /** What forms and lists of an app show; outcomes that no condition of ours aims at; what a course never is at first. */
  const elsewhere =
    /^(language|form\.|groups\.|questions\.|techniques\.|effects\.(?!(pain|function)$)|(guidance|findings|reasons|standings|selfCare)\.[a-z-]+\.title|(levels|stops|reviews|phases|practitioners|approaches)\.[a-z-]+\.(client|therapist)|phases\.(changed|taper)\.|practitioners\.(self|other-licensed-profession)\.|answers\.unsure|backing\.own-practice|headings\.notWith)/;

  test.each(sentencesOf(en).filter((at) => !elsewhere.test(at)))("%s is said in a case", (at) => {
    expect(read).toContain(at);
  });

  test("every gate question is asked in words of an empty intake", () => {
    const text = report(recommend({}), en);
    for (const { code, list, appliesWhen } of catalogue.questions)
      if (list === "gate" && !appliesWhen) expect(text).toContain(en.questions[code as keyof typeof en.questions]);
  });

  test("no slot is left open, no code shows, and nothing is said to a client as a code", () => {
    for (const answer of answers) {
      const text = report(answer, en, { evidence: { findings, sources } });
      expect(text).not.toMatch(/\{\w*\}|undefined|\[object/);
      const said = everyList(answer).ranked.flatMap(({ contributions }) => contributions.flatMap((c) => c.findings));
      for (const id of said) expect(text).not.toContain(id);
    }
  });

  test("emergencies and referrals say what to do, calmly", () => {
    for (const { id, level } of catalogue.rules) {
      if (level !== "emergency" && level !== "refer") continue;
      const { client } = en.rules[id as RuleCode];
      expect(client, id).toMatch(
        /\b(book|call|go to|see|ask|have|let|wait|stop|rest|follow|tell|speak|sit|contact|put)\b/i,
      );
      expect(client, id).not.toMatch(/!|\b(die|death|deadly|fatal|kill)\b/i);
    }
  });
});

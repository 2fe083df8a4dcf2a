import { expect, describe as group, test } from "vitest";
import { compareApproaches, describe, explain, parseIntake, recommend, report } from "../src/index.js";
import { en, explanations } from "../src/words/en.js";
import { en as enForClients } from "../src/words/en-client.js";
import { es } from "../src/words/es.js";
import { es as esForClients } from "../src/words/es-client.js";
import { everyCase } from "./corpus.js";

const languages = [
  ["en", en, enForClients],
  ["es", es, esForClients],
] as const;

group.each(languages)("words for clients, %s", (_, whole, forClients) => {
  test("say to a client what the whole words say, for every case", () => {
    for (const { intake } of everyCase) {
      const answer = recommend(intake);
      expect(report(answer, forClients)).toBe(report(answer, whole));
      for (const finding of answer.findings)
        expect(describe(finding, forClients, "client")).toBe(describe(finding, whole, "client"));
    }
  });

  test("hold nothing for a therapist", () => {
    expect(JSON.stringify(forClients)).not.toContain('"therapist"');
    expect(Object.keys(forClients)).not.toContain("form");
  });

  test("do not compile where they are to speak to a therapist, and throw", () => {
    const answer = recommend({ screening: { answers: { "chest-pain": "yes" } } });
    const [finding] = answer.findings;
    if (!finding) throw new Error("an emergency has a finding");
    const message = /Words for clients say nothing to a therapist/;
    // @ts-expect-error
    expect(() => report(answer, forClients, { audience: "therapist" })).toThrow(message);
    // @ts-expect-error
    expect(() => describe(finding, forClients, "therapist")).toThrow(message);
    // @ts-expect-error
    expect(() => explain(compareApproaches(), forClients, explanations, "therapist")).toThrow(message);
  });
});

test("a comparison is explained to a client as with the whole words", () => {
  const compared = compareApproaches(parseIntake({ conditions: ["fibromyalgia"] }));
  expect(explain(compared, enForClients, explanations, "client")).toBe(explain(compared, en, explanations, "client"));
});

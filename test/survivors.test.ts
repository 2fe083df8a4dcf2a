import { describe, expect, test } from "vitest";
import { factRanges } from "../src/facts.js";
import { evaluate, type Intake, parseIntake, recommend, safeParseIntake } from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { codesOf } from "../src/vocabulary.js";

const denied = { list: "full", version: "0.1.0" } as const;

describe("an IntakeError", () => {
  const messageOf = (input: unknown) => {
    const parsed = safeParseIntake(input);
    if (parsed.success) throw new Error("it can be read");
    return [parsed.error.name, parsed.error.message];
  };

  test("counts one problem as one, and names the whole input where there is no path", () => {
    const [name, message] = messageOf(null);
    expect(name).toBe("IntakeError");
    expect(message).toMatch(/^The intake has 1 problem:\n- \(input\): [^\n?]+$/);
  });

  test("counts several, and asks what was meant only where something is near", () => {
    const [, message] = messageOf({ conditions: ["low-back-pian"], notes: 3 });
    expect(message).toMatch(/^The intake has 2 problems:\n/);
    expect(message).toMatch(/- conditions\[0\]: [^\n]+ Did you mean "low-back-pain"\?(\n|$)/);
    expect(message).toMatch(/- notes: [^\n?]+\.(\n|$)/);
  });
});

describe("findings of screening that no rule makes", () => {
  test("a list of a newer version is named with that version", () => {
    const { findings } = recommend({ screening: { denied: { list: "full", version: "9.0.0" } } });
    expect(findings.filter(({ code }) => code === "list-version-unknown").map(({ facts }) => facts)).toEqual([
      [{ path: "screening.denied.version", value: "9.0.0" }],
    ]);
  });

  test.each(codesOf(factRanges))("%s is unlikely beyond what is likely, not at it", (name) => {
    const { likely, most } = factRanges[name];
    const isUnlikely = (value: number) =>
      recommend({ facts: { [name]: value } }).findings.some(({ code }) => code === "unlikely-fact");
    expect([likely[0], likely[1]].map(isUnlikely)).toEqual([false, false]);
    if (likely[1] < most) expect(isUnlikely(likely[1] + 1)).toBe(true);
  });
});

test("a review looks at comfort where nothing that was stated has an effect to look at", () => {
  const answer = recommend({ goals: ["injury-recovery"], screening: { denied } });
  expect(answer.outcome === "recommended" && answer.plan.review?.look).toEqual(["comfort"]);
});

test("a rule that is met in one place and open in another is found once, in the place where it is met", () => {
  const about = { list: "full", group: "skin-and-sites", since: "0.1.0" } as const;
  const own = defineCatalogue({
    ...catalogue,
    questions: [...catalogue.questions, { code: "here", ...about, regions: "required" }, { code: "hands", ...about }],
    rules: [
      ...catalogue.rules,
      {
        id: "own-rule",
        level: "local",
        scope: "regions",
        when: { any: [{ answer: "here" }, { answer: "hands" }] },
        regions: ["hand"],
        bars: ["all"],
      },
    ],
  });
  const intake = parseIntake({ screening: { denied } }, own);
  const answers: Intake["screening"]["answers"] = {
    here: { answer: "yes", regions: [{ region: "knee", side: "left" }] },
    hands: { answer: "unsure" },
  };
  const { findings } = evaluate({ ...intake, screening: { ...intake.screening, answers } }, own);
  expect(findings).toEqual([
    expect.objectContaining({ rule: "own-rule", code: "rule-met", regions: [{ region: "knee", side: "left" }] }),
  ]);
});

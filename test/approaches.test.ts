import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareApproaches, explain, type IntakeInput, parseIntake, recommend } from "../src/index.js";
import { axes, catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { comparison, en, explanations } from "../src/words/en.js";
import vignettes from "./approaches.json" with { type: "json" };
import { intakes } from "./people.js";

/** A person, and the side of each axis that applies. */
interface Vignette {
  readonly name: string;
  readonly source: string;
  readonly intake: IntakeInput;
  readonly applies: Readonly<Record<string, string | null>>;
  /** Codes that must stand on an axis. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Codes of reasons, or rules, that must be given on an axis. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

const full = { denied: { list: "full", version: "0.1.0" } } as const;
const said = (text: string, audience: "client" | "therapist" = "client", input?: IntakeInput) =>
  explain(compareApproaches(input && parseIntake(input)), en, explanations, audience).includes(text);

describe("which side applies to a person", () => {
  test.each(vignettes as unknown as readonly Vignette[])("$name", ({ intake, applies, codes, reasons }) => {
    const compared = compareApproaches(parseIntake(intake));
    const at = (id: string) => compared.axes.find(({ axis }) => axis === id);
    for (const [id, side] of Object.entries(applies)) expect(at(id)?.applies, id).toBe(side);
    for (const [id, want] of Object.entries(codes))
      expect(at(id)?.evidence.flatMap((one) => one.codes)).toEqual(expect.arrayContaining([...want]));
    for (const [id, want] of Object.entries(reasons))
      expect(at(id)?.reasons.flatMap(({ code, rule }) => [code, rule])).toEqual(expect.arrayContaining([...want]));
  });

  test("pressure is held down by the ceilings of where a session begins, and by no rule about other places", () => {
    const answers = { "reduced-feeling": { answer: "yes", regions: ["foot"] } } as const;
    const { axes: compared } = compareApproaches(
      parseIntake({
        conditions: ["muscle-tension"],
        screening: { ...full, answers },
        preferences: { focusRegions: ["foot"] },
      }),
    );
    for (const id of ["pressure", "experience"] as const) {
      const reasons = compared.find(({ axis }) => axis === id)?.reasons;
      expect(reasons?.map(({ rule }) => rule)).toEqual(["neuropathy-or-loss-of-feeling"]);
    }
  });

  test.each([
    ["the side where it begins", [{ region: "foot", side: "left" }], "left", true],
    ["the other side", [{ region: "foot", side: "right" }], "left", false],
    ["one of both sides where it begins", ["foot"], "left", true],
    ["both sides of where it begins on one", [{ region: "foot", side: "left" }], "both", true],
    ["one of two regions where it begins", [{ region: "foot", side: "left" }, "neck"], "left", true],
    ["another region", ["neck"], "left", false],
  ] as const)("a ceiling on %s", (_, focusRegions, side, holds) => {
    const answers = { "reduced-feeling": { answer: "yes", regions: [{ region: "foot", side }] } } as const;
    const input = { conditions: ["muscle-tension"], screening: { ...full, answers }, preferences: { focusRegions } };
    const { axes: compared } = compareApproaches(parseIntake(input as unknown as IntakeInput));
    const reasons = compared.find(({ axis }) => axis === "pressure")?.reasons.map(({ rule }) => rule);
    expect(reasons).toEqual(holds ? ["neuropathy-or-loss-of-feeling"] : []);
  });

  test("each side holds what was stated for it, what leads and what points are given for", () => {
    const input = { conditions: ["stress", "neck-pain"], goals: ["sleep", "pain-relief"], screening: full } as const;
    const evidence = new Map(compareApproaches(parseIntake(input)).axes.map((one) => [one.axis, one.evidence]));
    const sides = (medical: readonly string[], relaxation: readonly string[]) => [
      { side: "medical", codes: medical },
      { side: "relaxation", codes: relaxation },
    ];
    expect(evidence.get("purpose")).toEqual(sides(["neck-pain", "pain-relief"], ["stress", "sleep"]));
    expect(evidence.get("conditions")).toEqual(sides(["neck-pain"], ["stress"]));
    expect(evidence.get("techniques")).toEqual(sides(["deep-tissue-massage"], ["swedish-massage"]));
    expect(evidence.get("pressure")).toEqual(sides(["deep"], ["moderate"]));
    expect(evidence.get("target")).toEqual(sides(["neck", "shoulder"], ["whole-body"]));
    expect(evidence.get("outcomes")).toEqual(sides(["function", "pain"], ["anxiety", "sleep"]));
    expect(evidence.get("training")).toEqual(sides(["specialist-training"], ["licensed-massage-therapist"]));
  });

  test("what is given in both kinds of massage stands on both sides", () => {
    const { axes: compared } = compareApproaches(parseIntake({ conditions: ["insomnia"], screening: full }));
    const evidence = compared.find(({ axis }) => axis === "techniques")?.evidence;
    expect(evidence).toEqual(["medical", "relaxation"].map((side) => ({ side, codes: ["acupressure"] })));
  });

  test("a catalogue compares by what it has", () => {
    const without = ["mindfulness", "acupressure"];
    const techniques = catalogue.techniques.filter(({ code }) => !without.includes(code));
    const fewer = defineCatalogue({ ...catalogue, techniques, leftOut: without });
    const { axes: compared } = compareApproaches(undefined, { catalogue: fewer });
    for (const { id, medical, relaxation } of axes) {
      const left = (codes: readonly string[]) => codes.filter((code) => !without.includes(code));
      expect(compared.find(({ axis }) => axis === id)).toMatchObject({
        medical: left(medical),
        relaxation: left(relaxation),
      });
    }
  });

  test("what stands as evidence is on the side that applies, purpose aside, where the weights decide", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        for (const { axis, applies, evidence } of compareApproaches(parseIntake(input)).axes) {
          if (axis === "purpose") continue;
          const sides = evidence.map(({ side }) => side);
          const told = sides.length === 2 ? "both" : (sides[0] ?? (applies === null ? null : "neither"));
          expect(applies, axis).toBe(told);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("nothing is offered to a person who has to wait", () => {
  const techniques = Object.values(en.techniques).filter((name) => name !== undefined);
  /** Sentences of the comparison name techniques in general; all else may not. */
  const own = (text: string) =>
    text
      .split("\n")
      .filter(
        (line) =>
          !Object.values(comparison).some((axis) => line.endsWith(axis.medical) || line.endsWith(axis.relaxation)),
      )
      .join("\n");

  test("emergency and refer: no axis, no approach, and the words say only that massage waits", () => {
    for (const code of ["chest-pain", "acute-illness"]) {
      const input: IntakeInput = { conditions: ["neck-pain"], screening: { ...full, answers: { [code]: "yes" } } };
      const compared = compareApproaches(parseIntake(input));
      expect(compared).toMatchObject({ axes: [], approach: null, outcome: recommend(input).outcome });
      expect(["emergency", "refer"]).toContain(compared.outcome);
      for (const audience of ["client", "therapist"] as const)
        expect(explain(compared, en, explanations, audience)).toBe(
          en.outcomes[compared.outcome as "emergency"][audience],
        );
    }
  });

  test("unscreened, whoever it is: no technique, pressure or place of this person", () => {
    fc.assert(
      fc.property(intakes, (input) => {
        const compared = compareApproaches(parseIntake(input));
        if (compared.outcome !== "unscreened") return;
        const told = compared.axes.filter(({ applies }) => applies !== null).map(({ axis }) => axis);
        expect(told).toEqual(["purpose", "conditions"]);
        const text = own(explain(compared, en, explanations, "client"));
        for (const name of techniques) expect(text).not.toContain(name);
      }),
      { numRuns: 60 },
    );
  });

  test("clearance: what follows holds only after agreement, and it says so first", () => {
    const input: IntakeInput = {
      conditions: ["knee-pain"],
      screening: { ...full, answers: { "kidney-disease": "yes" } },
    };
    const compared = compareApproaches(parseIntake(input));
    expect(compared.outcome).toBe("clearance");
    const lines = explain(compared, en, explanations, "therapist").split("\n");
    expect(lines.slice(0, 2)).toEqual([
      en.outcomes.clearance.therapist,
      explanations.approaches.afterClearance.therapist,
    ]);
  });
});

describe("without a person", () => {
  test("nine axes, both sides, and nothing about anybody", () => {
    const compared = compareApproaches();
    expect(compared).toMatchObject({ outcome: null, approach: null });
    expect(compared.axes.map(({ axis, medical, relaxation }) => ({ id: axis, medical, relaxation }))).toEqual(axes);
    for (const { applies, evidence, reasons } of compared.axes)
      expect({ applies, evidence, reasons }).toEqual({ applies: null, evidence: [], reasons: [] });
    for (const { medical, relaxation } of Object.values(comparison)) {
      expect(said(medical)).toBe(true);
      expect(said(relaxation)).toBe(true);
    }
    expect(said("For you")).toBe(false);
  });

  test("a catalogue of one's own: only techniques that it has", () => {
    const techniques = catalogue.techniques.filter(({ code }) => code !== "acupressure");
    const without = (codes: readonly string[]) => codes.filter((code) => code !== "acupressure");
    const ours = defineCatalogue({
      ...catalogue,
      id: "ours",
      techniques,
      rules: catalogue.rules.map((rule) => ({
        ...rule,
        bars: without(rule.bars),
        ...(rule.barsAfterClearance ? { barsAfterClearance: without(rule.barsAfterClearance) } : {}),
      })),
      indications: catalogue.indications.filter(({ technique }) => technique !== "acupressure"),
      harms: Object.fromEntries(Object.entries(catalogue.harms).filter(([code]) => code !== "acupressure")),
    });
    const compared = compareApproaches(undefined, { catalogue: ours });
    expect(compared.catalogue).toMatchObject({ id: "ours", version: "0.1.0" });
    expect(compared.axes.find(({ axis }) => axis === "techniques")?.medical).toEqual([
      "deep-tissue-massage",
      "trigger-point-therapy",
      "myofascial-release",
    ]);
  });

  test("it survives JSON", () => {
    const compared = compareApproaches(parseIntake({ conditions: ["fibromyalgia"], screening: full }));
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
  });
});

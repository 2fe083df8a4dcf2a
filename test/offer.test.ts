import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../src/catalogue.js";
import {
  evaluate,
  type IntakeInput,
  type MenuEntry,
  offer,
  parseIntake,
  recommend,
  report,
  resolve,
} from "../src/index.js";
import { CatalogueError, catalogue, defineCatalogue, tighten } from "../src/own-catalogue.js";
import { en } from "../src/words/en.js";
import { everyList } from "./case.js";
import { intakes, screened } from "./people.js";
import { notWider } from "./permissive.js";

const codes = ({ techniques }: Catalogue, kind = "massage") =>
  techniques.filter((one) => one.kind === kind).map(({ code }) => code);
const relaxing: IntakeInput = {
  conditions: ["stress"],
  goals: ["relaxation"],
  screening: { denied: { list: "full", version: "0.1.0" } },
};

function advice(menu: Catalogue) {
  const answer = recommend(relaxing, { catalogue: menu });
  if (answer.outcome !== "recommended") throw new Error(answer.outcome);
  return answer;
}

describe("a menu narrows the catalogue and keeps its names", () => {
  test("codes, names with what menus add to them, local names, and both said outright", () => {
    const menu = offer(catalogue, [
      "hot-stone-massage",
      "Signature Swedish 60 min",
      "Lomi Lomi",
      "Masaje de tejido profundo",
      { code: "chair-massage", label: "Quick Harbour" },
    ]);
    expect(codes(menu)).toEqual(
      ["deep-tissue-massage", "swedish-massage", "hot-stone-massage", "chair-massage"].sort(
        (a, b) => codes(catalogue).indexOf(a) - codes(catalogue).indexOf(b),
      ),
    );
    const { ranked } = advice(menu);
    const named = Object.fromEntries(ranked.map(({ technique, label, offeredAs }) => [technique, [label, offeredAs]]));
    expect(named).toMatchObject({
      "hot-stone-massage": ["Hot stone massage", undefined],
      "swedish-massage": ["Swedish massage", ["Signature Swedish 60 min", "Lomi Lomi"]],
      "chair-massage": ["Quick Harbour", ["Quick Harbour"]],
    });
  });

  test("the names are in what a person reads, and are understood again", () => {
    const menu = offer(catalogue, [
      { code: "chair-massage", label: "Quick Harbour" },
      "Swedish 60 min",
      "Swedish 90 min",
      { code: "swedish-massage", label: "Harbour Classic" },
    ]);
    const text = report(advice(menu), en);
    expect(text).toContain("Quick Harbour");
    expect(text).toContain("Swedish massage (Swedish 60 min; Swedish 90 min; Harbour Classic)");
    for (const name of ["Quick Harbour", "harbour classic"])
      expect(resolve(name, { catalogue: menu }).confidence).toBe("exact");
  });

  test("what is withheld keeps its name too", () => {
    const menu = offer(catalogue, [{ code: "deep-tissue-massage", label: "Deep Anchor" }, "swedish-massage"]);
    const answer = recommend(
      { ...relaxing, screening: { ...relaxing.screening, answers: { "blood-thinner": "yes" } } },
      { catalogue: menu },
    );
    expect(everyList(answer).contraindicated).toContainEqual(
      expect.objectContaining({ technique: "deep-tissue-massage", label: "Deep Anchor", offeredAs: ["Deep Anchor"] }),
    );
  });

  test("adjuncts stay, add-ons go unless listed, and what went is said", () => {
    const menu = offer(catalogue, ["swedish-massage", "aromatherapy-massage"]);
    expect(codes(menu, "adjunct")).toEqual(codes(catalogue, "adjunct"));
    expect(codes(menu, "add-on")).toEqual([]);
    expect([...codes(menu), ...(menu.leftOut ?? [])].sort()).toEqual(
      [...codes(catalogue), ...codes(catalogue, "add-on")].sort(),
    );
  });

  test("the name and version can be given; else it is told apart from what it came from", () => {
    expect(offer(catalogue, ["shiatsu"], { id: "harbour", version: "2.0.0" })).toMatchObject({
      id: "harbour",
      version: "2.0.0",
    });
    expect(offer(catalogue, ["shiatsu"])).toMatchObject({
      id: "massage-recommender-offer",
      version: catalogue.version,
    });
  });

  test("own techniques can be left out although rules name them, and the menu be tightened or narrowed again", () => {
    const base = catalogue.index.techniques.get("swedish-massage");
    if (!base) throw new Error("no Swedish massage");
    const wrap = { ...base, code: "seaweed-wrap", label: "Seaweed wrap", practice: [] };
    const rule = {
      id: "no-wrap",
      level: "technique",
      scope: "techniques",
      when: { answer: "allergy" },
      bars: ["seaweed-wrap"],
    } as const;
    const own = defineCatalogue({
      ...catalogue,
      techniques: [...catalogue.techniques, wrap],
      rules: [...catalogue.rules, rule],
    });
    const menu = offer(own, ["swedish-massage", "shiatsu"]);
    expect(menu.index.rules.has("no-wrap")).toBe(true);
    expect(codes(offer(tighten(menu, [{ ...rule, id: "second" }]), ["shiatsu"]))).toEqual(["shiatsu"]);
    expect(defineCatalogue(menu).leftOut).toEqual(menu.leftOut);
  });
});

/** Paths and kinds of what is wrong with a menu. */
function problemsOf(menu: unknown, base: Catalogue = catalogue): string[] {
  try {
    offer(base, menu as string[]);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

describe("a menu that does not settle what is meant is refused, every line at once", () => {
  test.each<[string, unknown, string]>([
    ["no list", "swedish-massage", "menu wrong-type"],
    ["an empty list", [], "menu wrong-type"],
    ["a name that may mean several", ["Medical massage"], "menu[0] ambiguous"],
    ["two techniques in one name", ["Swedish and deep tissue"], "menu[0] ambiguous"],
    ["a name that is only near", ["Swedihs massage"], "menu[0] ambiguous"],
    ["a name that names nothing", ["Moonlight"], "menu[0] unknown-code"],
    ["a name that denies", ["no deep tissue"], "menu[0] unknown-code"],
    ["a sensual service", ["Nuru massage"], "menu[0] unknown-code"],
    [
      "a sensual service under a code",
      [{ code: "swedish-massage", label: "Nuru massage" }],
      "menu[0].label contradiction",
    ],
    ["a code that is none", [{ code: "swedish", label: "Swedish" }], "menu[0].code unknown-code"],
    [
      "another technique's name",
      [{ code: "deep-tissue-massage", label: "Swedish massage" }],
      "menu[0].label contradiction",
    ],
    ["a field it does not know", [{ code: "shiatsu", label: "Shiatsu", price: 60 }], "menu[0] wrong-type"],
    ["no label", [{ code: "shiatsu" }], "menu[0] wrong-type"],
    ["null", [null], "menu[0] wrong-type"],
    ["the same name twice", ["Swedish 60", "swedish  60"], "menu[1] duplicate"],
    ["the same code twice", ["shiatsu", "shiatsu"], "menu[1] duplicate"],
    [
      "the label of another line",
      [
        { code: "shiatsu", label: "Calm" },
        { code: "reflexology", label: "calm" },
      ],
      "menu[1] duplicate",
    ],
  ])("%s", (_name, menu, problem) => {
    expect(problemsOf(menu)).toContain(problem);
  });

  test("every line at once, in words that help", () => {
    const menu = ["Moonlight", "shiatsu", "Medical massage"];
    expect(problemsOf(menu)).toEqual(["menu[0] unknown-code", "menu[2] ambiguous"]);
    expect(() => offer(catalogue, menu)).toThrow(/menu\[2\]: "Medical massage" may be .*; give \{ code, label \}\./);
  });

  test("a technique that an earlier menu left out is told from one that is not known", () => {
    const menu = offer(catalogue, ["shiatsu"]);
    expect(problemsOf(["Swedish massage", "swedish-massage"], menu)).toEqual([
      "menu[0] unknown-code",
      "menu[1] unknown-code",
    ]);
    expect(() => offer(menu, ["Swedish massage"])).toThrow('"swedish-massage", which is not in this catalogue');
  });
});

describe("law 9: a menu allows no more than the whole catalogue", () => {
  const offered = fc.subarray([...codes(catalogue), ...codes(catalogue, "add-on")], { minLength: 1 });

  test.each([
    ["anybody", intakes],
    ["people whose gate list is answered", screened],
  ])("%s", (_name, people) => {
    fc.assert(
      fc.property(people, offered, (input, menu) => {
        const intake = parseIntake(input);
        const [before, after] = [evaluate(intake), evaluate(intake, offer(catalogue, menu))];
        notWider(before, after);
        expect(after.outcome).toBe(before.outcome);
        const points = (answer: typeof before) =>
          everyList(answer).ranked.map(({ technique, score }) => [technique, score]);
        const kept = new Set([...menu, ...codes(catalogue, "adjunct")]);
        expect(points(after)).toEqual(points(before).filter(([technique]) => kept.has(String(technique))));
      }),
      { numRuns: 60 },
    );
  });
});

test("a name of a purpose is free where the code says which technique it is", () => {
  const menu = offer(catalogue, [{ code: "swedish-massage", label: "Therapeutic massage 60 min" }]);
  expect(menu.index.techniques.get("swedish-massage")?.label).toBe("Therapeutic massage 60 min");
});

test("a menu entry says what it is at compile time", () => {
  const entry: MenuEntry = { code: "shiatsu", label: "Calm" };
  expect(codes(offer(catalogue, [entry]))).toEqual(["shiatsu"]);
});

import { readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import { findings, sources } from "../src/evidence.js";
import type { Explanations } from "../src/explanations.js";
import { inside, list, numeral } from "../src/grammar.js";
import {
  compareApproaches,
  diffRecommendations,
  explain,
  type IntakeInput,
  parseIntake,
  recommend,
  report,
  whyNot,
} from "../src/index.js";
import { offer } from "../src/offer.js";
import { axes, catalogue } from "../src/own-catalogue.js";
import { codesOf, goalClaims, regionLabels } from "../src/vocabulary.js";
import * as english from "../src/words/en.js";
import * as spanish from "../src/words/es.js";
import type { Comparison, ReviewWords, Words } from "../src/words.js";
import vignettes from "./why-not.json" with { type: "json" };

const { en } = english;
const { es } = spanish;

const screening = { denied: { list: "full", version: "0.1.0" } } as const;
const { comparison, explanations, reviewing } = english;
const original = { ...en, comparison, explanations, reviewing };

interface Language {
  readonly words: Words & { readonly comparison: Comparison; readonly explanations: Explanations } & {
    readonly reviewing: ReviewWords;
  };
  /** Names that are the same in English. */
  readonly same: readonly string[];
  /** What the therapist and the client are never told in this language. */
  readonly never: RegExp;
  /** Parts of a sentence that must be said in this language where English says them, and only there. */
  readonly pairs: readonly (readonly [RegExp, RegExp])[];
}

/** Every language beside English. */
const languages: readonly Language[] = [
  {
    words: { ...es, comparison: spanish.comparison, explanations: spanish.explanations, reviewing: spanish.reviewing },
    same: ["Shiatsu", "Tuina", "TENS", "Abdomen", "cortisol", "Diabetes", "no", "No", "local"],
    never:
      /[!¡]|(?<!\p{L})(the|of|and|or|with|your|you|is|are|not|for|to|this|that|it|from|have|by|on|at|in|if|may|massage|pain|tu|tus|te|ti)(?!\p{L})/iu,
    pairs: [
      [/emergency number/, /número de emergencias/],
      [/emergency department/, /servicio de urgencias/],
      [/\btoday\b|same[ -]day/i, /\bhoy\b|mismo día/i],
      [/left alone/i, /no se (les )?tocan?\b|sin tocarse/i],
      [/\bmoderate\b/i, /moderad/],
      [/(?<!from )\blight(ly|er)?\b|gentle/i, /liger|suave|suavidad/i],
      [/\bdeep\b/i, /profund/i],
      [/\bneedl/i, /aguja/i],
      [/\b(heat|hot|warm)/i, /calor|calient/i],
      [/\bcold\b(?! sore)/i, /(?<!escalo)frío|frías/i],
      [/\bmassage gun|percussi/i, /pistolas? de masaje|percusi/i],
      [/\bcup(ping)?\b/i, /ventosas/i],
      [/lymph(atic)? drain/i, /drenaje linfático/i],
      [/\bbelly|abdom/i, /abdom/i],
      [/\bnever\b/i, /nunca/i],
      [/\bclot(s|ting)?\b|blood thinner|thins? (the|your) blood/i, /coágul|trombo|coagul/i],
      [/in writing|written/i, /\bescrito/i],
    ],
  },
];

/** Every text of a language by its path. */
const textsOf = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === "object" ? textsOf(value as object, at) : [[at, String(value)]];
  });

const spoken = (words: object) => textsOf(words).filter(([at]) => !/^(language|grammar)/.test(at));
const englishAt = new Map(spoken(original));
const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
const slots = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort();
const ending = (text: string) => /[.?:!]?$/.exec(text)?.[0];

const isSafety = (at: string) => /^(rules|guidance|questions)\./.test(at);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const example = JSON.parse(readFileSync("examples/intakes/chronic-low-back-pain.json", "utf8")) as IntakeInput;

const kidneys: IntakeInput = {
  conditions: ["stress"],
  screening: { ...screening, answers: { "kidney-disease": "yes" } },
};

/** Whole intakes, each outcome at least twice. */
const people: Record<string, IntakeInput> = {
  "chest pain": { goals: ["relaxation"], screening: { answers: { "chest-pain": "yes", "saddle-numbness": "yes" } } },
  "early pregnancy": { screening: { answers: { pregnant: "yes", "early-pregnancy-pain": "yes" } } },
  "swollen legs": { goals: ["swelling-reduction"], screening: { answers: { "general-swelling": "yes" } } },
  fever: { facts: { temperatureCelsius: 38.6 }, screening: { ...screening, answers: { "acute-illness": "yes" } } },
  nothing: {},
  pregnant: { conditions: ["pregnancy-discomfort"], facts: { pregnancyWeeks: 24 }, screening },
  "unsure of a clot": { conditions: ["neck-pain"], screening: { ...screening, answers: { "clot-ever": "unsure" } } },
  kidneys,
  cancer: {
    conditions: ["cancer-symptoms", "fatigue"],
    goals: ["immune-support", "energy"],
    screening: { ...screening, answers: { "cancer-ever": "yes", "cancer-current": "yes", "blood-thinner": "yes" } },
    notes: ["x"],
  },
  cleared: {
    conditions: ["insomnia"],
    screening: {
      ...screening,
      answers: { "heart-or-artery-disease": "yes", "heart-failure": "yes" },
      clearances: [{ rule: "heart-failure-stable", by: "cardiac-team" }],
    },
  },
  "fresh sprain": {
    conditions: [{ code: "joint-sprain", weeks: 0, regions: [{ region: "ankle", side: "left" }] }, "stress"],
    goals: ["injury-recovery", "detox", "circulation"],
    facts: { hoursSinceInjury: 30, temperatureCelsius: 36.6 },
    preferences: { pressure: "light", setting: "chair", needles: false, focusRegions: ["neck", "shoulder"] },
    screening: {
      ...screening,
      answers: { "varicose-veins": { answer: "yes", regions: [{ region: "lower-leg", side: "right" }] } },
    },
  },
  "gate list only": { conditions: ["insomnia"], screening: { denied: { list: "gate", version: "0.1.0" } } },
  example,
};

const audiences = ["client", "therapist"] as const;

const answers = Object.values(people).map((intake) => recommend(intake));

/** Why each technique of the vignettes is not on offer, what differs between two people, and the approaches for each. */
const explained = [
  ...vignettes.map(({ intake, technique }) => whyNot(recommend(intake as IntakeInput), technique)),
  ...answers.flatMap((before, at) => answers.slice(at).map((after) => diffRecommendations(before, after))),
  ...[undefined, ...Object.values(people)].map((intake) => compareApproaches(intake && parseIntake(intake))),
];

function expectOwn(text: string, words: Words): void {
  const ours = new Set(spoken(words).flatMap(([, said]) => wordsIn(said)));
  const foreign = new Set([...englishAt.values()].flatMap(wordsIn).filter((word) => !ours.has(word)));
  expect(wordsIn(text).filter((word) => foreign.has(word))).toEqual([]);
  expect(text).not.toMatch(/\{\w*\}|undefined|\[object|[:(] *\.|\b[a-z]+-[a-z]+-[a-z]+\b/);
}

group.each(languages.map((one) => [one.words.language, one] as const))("the words of %s", (_, language) => {
  const { words, same, never, pairs } = language;
  const twins = spoken(words).map(([at, text]) => [at, text, englishAt.get(at) ?? ""] as const);

  test("there is one for each English one, and no more", () => {
    expect(
      spoken(words)
        .map(([at]) => at)
        .sort(),
    ).toEqual([...englishAt.keys()].sort());
    for (const [at, text] of twins) expect(text.trim(), at).not.toBe("");
  });

  test("every code of the catalogue has its words", () => {
    const tables: [readonly string[], Readonly<Record<string, unknown>>][] = [
      [Object.keys(catalogue.conditions), words.conditions],
      [Object.keys(catalogue.goals), words.goals],
      [catalogue.techniques.map(({ code }) => code), words.techniques],
      [catalogue.questions.map(({ code }) => code), words.questions],
      [catalogue.questions.map((question) => question.group), words.groups],
      [catalogue.rules.map(({ id }) => id), words.rules],
      [codesOf(regionLabels), words.regions],
      [goalClaims, words.claims],
      [axes.map(({ id }) => id), words.comparison],
    ];
    for (const [codes, table] of tables) for (const code of codes) expect(table, code).toHaveProperty([code]);
  });

  test("a sentence has the slots, the numbers and the ending of its English twin", () => {
    for (const [at, text, twin] of twins.filter(([path]) => path !== "headings.noIdentifier")) {
      expect(slots(text), at).toEqual(slots(twin));
      expect(numbers(text), at).toEqual(numbers(twin));
      expect(ending(text), at).toBe(ending(twin));
    }
  });

  test("none is left in English", () => {
    for (const [at, text, twin] of twins) {
      if (!same.includes(text) && /\p{L}/u.test(text.replaceAll(/\{\w*\}/g, ""))) expect(text, at).not.toBe(twin);
      expect(text.replaceAll(/\{\w*\}/g, "{}"), at).not.toMatch(never);
    }
  });

  test("a question opens as it closes, and names begin with a capital where English ones do", () => {
    for (const [at, text, twin] of twins) {
      expect(text.split("¿").length, at).toBe(text.split("?").length);
      if (/^(conditions|goals|techniques|regions|groups|rules\..*title)/.test(at))
        expect(text.charAt(0), at).toBe(text.charAt(0).toUpperCase());
      if (
        /^(effects|facts|pressures|clinicians)|^(reviews|stops|approaches|levels|phases|practitioners)\..*title/.test(
          at,
        )
      )
        expect(text.charAt(0), at).toBe(
          twin.charAt(0) === twin.charAt(0).toLowerCase() ? text.charAt(0).toLowerCase() : text.charAt(0),
        );
    }
  });

  test.each(pairs)("rules, guidance and questions say %s exactly where English does", (inEnglish, here) => {
    const differ = twins.filter(([at, text, twin]) => isSafety(at) && here.test(text) !== inEnglish.test(twin));
    expect(differ).toEqual([]);
  });

  group.each(Object.entries(people))("a report for %s", (_name, intake) => {
    test.each(audiences)("to the %s has no slot, no code and no English word", (audience) => {
      const answer = recommend(intake);
      const uncoded = report(answer, words, { audience }).replaceAll(/ ?\[[a-z0-9;. -]+\]/g, "");
      const plain = findings.reduce((text, { id }) => text.replaceAll(id, ""), uncoded);
      expectOwn(plain, words);
      const cited = report(answer, words, { audience, evidence: { findings, sources } });
      expect(cited).not.toMatch(/No DOI or PMID|not checked/);
    });
  });

  test.each(audiences)("an explanation to the %s has no slot, no code and no English word", (audience) => {
    for (const one of explained) expectOwn(explain(one, words, words.explanations, audience), words);
  });
});

test.each([
  [es, ["dolor", "inquietud"], "dolor e inquietud"],
  [es, ["fatiga", "dolor", "hinchazón"], "fatiga, dolor e hinchazón"],
  [es, ["calor", "hielo"], "calor y hielo"],
  [en, ["pain", "insomnia"], "pain and insomnia"],
] as const)("%#: the joining word takes the form that the next word asks for", (words, names, said) => {
  expect(list(names, words)).toBe(said);
});

test("or has its form before another o; a name is small inside a Spanish sentence, unless it is an abbreviation", () => {
  expect(list(["siete", "ocho"], es, "or")).toBe("siete u ocho");
  expect([inside("Dolor lumbar", es), inside("TENS", es), inside("Low back pain", en)]).toEqual([
    "dolor lumbar",
    "TENS",
    "Low back pain",
  ]);
  expect([numeral(38.5, es), numeral(38.5, en), numeral(7, es)]).toEqual(["38,5", "38.5", "7"]);
});

test("a clinic's own name keeps its capitals inside a Spanish sentence", () => {
  const menu = offer(catalogue, [{ code: "swedish-massage", label: "Harbour Classic" }, "Masaje de tejido profundo"]);
  const answer = recommend({ conditions: ["stress"], screening }, { catalogue: menu });
  expect(report(answer, es, { audience: "therapist" })).toContain("técnica principal: Harbour Classic;");
});

test("the people have every outcome", () => {
  const outcomes = new Set(Object.values(people).map((intake) => recommend(intake).outcome));
  expect([...outcomes].sort()).toEqual(Object.keys(en.outcomes).sort());
});

test("the page and the hand-over in Spanish stay as they are", async () => {
  const pages = (["client", "therapist"] as const).map((audience) =>
    report(recommend(kidneys), es, { audience, width: 110, evidence: { findings, sources } }),
  );
  const text = pages.join("\n").replace(catalogue.digest.slice(0, 12), "DIGEST");
  await expect(text).toMatchFileSnapshot("golden/report-es.txt");
});

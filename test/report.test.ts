import { fleschKincaid } from "flesch-kincaid";
import { HtmlValidate } from "html-validate";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "parse5";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import type { CatalogueDefinition } from "../src/catalogue.js";
import { findings, sources } from "../src/evidence.js";
import { type Recommendation, type ReportOptions, recommend, report, reportDocument } from "../src/index.js";
import { catalogue, defineCatalogue } from "../src/own-catalogue.js";
import { en } from "../src/words/en.js";
import { es } from "../src/words/es.js";
import { adviceOf, everyList } from "./case.js";
import { people } from "./clients.js";
import { everyCase } from "./corpus.js";

const evidence = { findings, sources };
const denied = { list: "full", version: "0.1.0" } as const;
const answers = [
  ...everyCase.map(({ name, intake }) => ({ name, intake })),
  ...Object.entries(people).map(([name, intake]) => ({ name, intake })),
].map(({ name, intake }) => ({ name, answer: recommend(intake) }));
const readers = Object.entries(people).flatMap(([name, intake]) =>
  (["client", "therapist"] as const).flatMap((audience) =>
    [en, es].map((words) => ({
      name: `${name}, to the ${audience} in ${words.language}`,
      answer: recommend(intake),
      words,
      audience,
    })),
  ),
);

/** The texts of a page, a list entry or paragraph each. */
const linesOf = (answer: Recommendation, options: ReportOptions = {}, words = en): string[] =>
  report(answer, words, options)
    .split("\n")
    .map((line) => line.replace(/^\s*(?:- |\d+\. )?/, ""))
    .filter(Boolean);

interface Node {
  readonly nodeName?: string;
  readonly type?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly children?: readonly Node[];
}
const everyNode = (node: Node): Node[] => [node, ...(node.childNodes ?? node.children ?? []).flatMap(everyNode)];
const textIn = (node: Node): string =>
  everyNode(node)
    .map(({ value, nodeName, type }) => (nodeName === "#text" || type === "text" ? (value ?? "") : ""))
    .join("");
const blocksOf = (tree: Node, names: readonly string[]): string[] =>
  everyNode(tree)
    .filter(({ nodeName, type }) => names.includes(nodeName ?? type ?? ""))
    .map((node) => {
      const own = (node.childNodes ?? node.children ?? []).filter(
        (child) => child.nodeName === "#text" || child.type === "text",
      );
      return own
        .map(({ value }) => value ?? "")
        .join("")
        .trim();
    })
    .filter(Boolean);

const hostile =
  '<img src=x onerror=alert(1)>\n# *Own* [calm](https://evil.example) & `www.evil.example`\u202e "quoted" 1. - x';
const shown = hostile.replace("\n", " ").replace("\u202e ", " ").replace(/\s+/g, " ");
const hands = catalogue.techniques.find(({ code }) => code === "swedish-massage");
const ours = defineCatalogue({
  ...catalogue,
  id: "ours",
  techniques: [
    {
      ...hands,
      code: "own-calm",
      label: "Own calm",
      practice: [{ says: "own-practice", note: "Ours.", conditions: ["stress"] }],
    },
  ],
  placements: [],
} as unknown as CatalogueDefinition);
const calmAnswer = recommend(
  {
    conditions: ["stress"],
    notes: [{ text: "NEVER-ECHOED", reviewed: true }],
    screening: { denied: { list: "full", version: "0.1.0" } },
  },
  { catalogue: ours },
);

/** A catalogue refuses such names; a result that was stored or sent may hold anything. */
const hostileAnswer: typeof calmAnswer = JSON.parse(
  JSON.stringify(calmAnswer).replaceAll('"Own calm"', () => JSON.stringify(hostile)),
);

describe("a report as data", () => {
  test.each(readers)("$name: the same texts in the same order, each section once", ({ answer, words, audience }) => {
    const { title, lead, sections, foot } = reportDocument(answer, words, { audience, evidence });
    const texts = [
      title,
      ...lead,
      ...sections.flatMap(({ heading, paragraphs, items }) => [
        heading,
        ...paragraphs,
        ...items.flatMap(({ text, notes }) => [text, ...notes]),
      ]),
      ...foot,
    ];
    const page = parse(report(answer, words, { audience, evidence, format: "html" }));
    const written = blocksOf(page, ["h1", "h2", "p", "li"]).filter(Boolean);
    expect(written).toEqual(texts.map((text) => text.replaceAll(/\s+/g, " ").trim()));
    const codes = sections.map(({ code }) => code);
    expect(new Set(codes).size, "a code names one section").toBe(codes.length);
  });

  test("sections have the same codes in every language", () => {
    for (const { answer } of answers) {
      const [english, spanish] = [en, es].map((words) =>
        reportDocument(answer, words).sections.map(({ code }) => code),
      );
      expect(spanish).toEqual(english);
    }
  });

  test("refuses what it does not know", () => {
    expect(() => reportDocument(recommend({}), en, { format: "text" } as never)).toThrow(TypeError);
    expect(() => reportDocument({} as never, en)).toThrow(TypeError);
  });
});

describe("HTML", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    rules: { "long-title": "off" },
  });
  const allowed = [
    "html",
    "head",
    "meta",
    "title",
    "body",
    "main",
    "footer",
    "section",
    "h1",
    "h2",
    "p",
    "ul",
    "ol",
    "li",
  ];

  test.each([...readers, { name: "hostile names", answer: hostileAnswer, words: en, audience: "client" as const }])(
    "$name: valid, semantic, nothing that runs and nothing from elsewhere",
    ({ answer, words, audience }) => {
      const html = report(answer, words, { audience, format: "html", evidence });
      const { results } = validator.validateStringSync(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
      const errors: string[] = [];
      const tree = parse(html, { onParseError: ({ code }) => errors.push(code) }) as Node;
      expect(errors).toEqual([]);
      const elements = everyNode(tree).filter(({ nodeName = "" }) => !/^#/.test(nodeName));
      expect(elements.map(({ nodeName = "" }) => nodeName).filter((name) => !allowed.includes(name))).toEqual([]);
      const attributes = elements.flatMap(({ attrs = [] }) => attrs.map(({ name }) => name));
      expect(attributes.filter((name) => !["lang", "charset", "name", "content"].includes(name))).toEqual([]);
      expect(elements.find(({ nodeName }) => nodeName === "html")?.attrs).toEqual([
        { name: "lang", value: words.language },
      ]);
    },
  );
});

describe("one document in three formats", () => {
  test.each(readers)("$name: text, Markdown and HTML say the same", ({ answer, words, audience }) => {
    const [, ...lines] = linesOf(answer, { audience, evidence }, words);
    const upper = (texts: readonly string[]) => texts.map((text) => text.toUpperCase());
    const html = parse(report(answer, words, { audience, format: "html", evidence })) as Node;
    const markdown = fromMarkdown(report(answer, words, { audience, format: "markdown", evidence })) as Node;
    expect(upper(blocksOf(html, ["h2", "p", "li"]))).toEqual(upper(lines));
    expect(upper(blocksOf(markdown, ["heading", "paragraph"])).slice(1)).toEqual(upper(lines));
  });

  test("a name of a catalogue of one's own is text in each, on one line, whatever it holds", () => {
    const html = parse(report(hostileAnswer, en, { format: "html" })) as Node;
    const markdown = fromMarkdown(report(hostileAnswer, en, { format: "markdown" })) as Node;
    for (const text of [textIn(html), textIn(markdown), report(hostileAnswer, en)]) expect(text).toContain(shown);
    const kinds = new Set(everyNode(markdown).map(({ type }) => type));
    expect([...kinds].sort()).toEqual(["heading", "list", "listItem", "paragraph", "root", "text"]);
    expect(report(hostileAnswer, en, { format: "markdown" })).not.toMatch(/https:\/\/|www\./);
  });

  test("what a person wrote in a note is never echoed", () => {
    for (const format of ["text", "markdown", "html"] as const)
      for (const audience of ["client", "therapist"] as const)
        expect(report(hostileAnswer, en, { format, audience, evidence })).not.toContain("NEVER-ECHOED");
  });

  test("text is wrapped at the width asked for", () => {
    const lines = report(recommend(people["after breast cancer"] ?? {}), en, { width: 60 }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe("the page for a client", () => {
  const grade = (lines: readonly string[]): number => {
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?:])\s+/)).filter((one) => /\p{L}/u.test(one));
    const said = sentences.flatMap((one) => one.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
    const syllables = said.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    return fleschKincaid({ sentence: sentences.length, word: said.length, syllable: syllables });
  };

  test("the measure can fail: a page for a therapist is above grade 8", () => {
    const grades = answers.slice(-12).map(({ answer }) => grade(linesOf(answer, { audience: "therapist" })));
    expect(Math.max(...grades)).toBeGreaterThan(8);
  });

  test("everybody's is at Flesch-Kincaid grade 8 or below", () => {
    for (const { name, answer } of answers) expect(grade(linesOf(answer)), name).toBeLessThanOrEqual(8);
  });

  const words = (answer: Recommendation) => linesOf(answer).join(" ").split(/\s+/).length;

  test("it is one page: 80 lines of 100 characters at most, and half of the pages have 420 words or fewer", () => {
    const pages = answers.filter(({ answer }) => answer.outcome === "recommended");
    for (const { name, answer } of pages)
      expect(report(answer, en, { width: 100 }).trim().split("\n").length, name).toBeLessThanOrEqual(80);
    const counts = pages.map(({ answer }) => words(answer)).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(420);
  });

  test.each([en, es])("every sentence of every rule that is met stands in it, once ($language)", (language) => {
    for (const { name, answer } of answers) {
      const text = linesOf(answer, {}, language).join("\n");
      const stop = answer.outcome === "emergency" || answer.outcome === "refer";
      for (const { rule, code, level } of answer.findings) {
        if (!rule || code !== "rule-met" || (stop && level !== answer.outcome)) continue;
        for (const sentence of (language.rules[rule]?.client ?? rule).split(/(?<=[.?]) /))
          expect(text.split(sentence).length - 1, `${name}: ${sentence}`).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test("a person who is to see a doctor today is not told to see one soon as well", () => {
    const answer = recommend({ facts: { systolic: 185, diastolic: 112 }, screening: { denied } });
    expect(answer).toMatchObject({ outcome: "refer", guidance: ["see-doctor-today"] });
    expect(answer.findings.flatMap(({ guidance }) => guidance)).toContain("see-doctor-soon");
    expect(linesOf(answer).join(" ")).not.toContain(en.guidance["see-doctor-soon"].client);
  });

  test("it names every place to leave alone, every clinician, what to do, and what comes first", () => {
    for (const { name, answer } of answers) {
      const text = linesOf(answer).join("\n");
      const advice = adviceOf(answer);
      const said = [
        ...(advice?.avoidRegions.map(({ region }) => en.regions[region]) ?? []),
        ...(advice?.ranked.slice(0, 3).map(({ technique, label }) => en.techniques[technique] ?? label) ?? []),
        ...(advice?.goalsNotServed.map(({ goal }) => en.goals[goal]) ?? []),
        ...(advice?.plan.beside
          .filter(({ when }) => when === "first")
          .map(({ technique }) => en.techniques[technique] ?? "") ?? []),
        ...("guidance" in answer ? answer.guidance.map((code) => en.guidance[code].client) : []),
        ...("clinicians" in answer ? answer.clinicians.map((code) => en.clinicians[code].slice(1)) : []),
      ];
      for (const one of said) expect(text, name).toContain(one);
    }
  });

  test("it offers nothing that is withheld, and a stop offers nothing at all", () => {
    for (const { name, answer } of answers) {
      const text = report(answer, en);
      const offered = [en.page.fits, en.page.beside, en.page.selfCare].flatMap((title) => {
        const [, after = ""] = text.split(`\n${title.toUpperCase()}\n`);
        return after.split("\n\n")[0] ?? "";
      });
      if (!adviceOf(answer)) expect(offered.join(""), name).toBe("");
      const ranked = everyList(answer).ranked.map(({ label }) => label);
      for (const { label } of [...everyList(answer).contraindicated, ...everyList(answer).needsReview])
        if (!ranked.some((one) => one.includes(label))) expect(offered.join("\n"), name).not.toContain(`${label}.`);
    }
  });

  test("it shows no score, no share and no code", () => {
    for (const { name, answer } of answers) {
      const text = report(answer, en, { evidence });
      expect(text, name).not.toMatch(/\d points?\b|%|\[\w/);
      expect(text, name).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+(?:-[a-z]+)+\b/);
    }
  });

  test("what only this clinic says is backed by nothing more", () => {
    expect(report(hostileAnswer, en)).toContain(en.backing["own-practice"]);
  });

  test("a list denied as a whole against a fact accuses nobody: it asks to look again, and says what counts until then", () => {
    const answer = recommend({ facts: { pregnancyWeeks: 30 }, screening: { denied } });
    expect(answer.findings.map(({ code }) => code)).toContain("contradicts-answer");
    expect(linesOf(answer)).toContain(
      "Please look once more; until it is clear, the more careful reading counts: “Are you pregnant, or could you be?” and weeks of pregnancy: 30",
    );
    for (const words of [en, es])
      expect(report(answer, words)).not.toMatch(/told us|fit together|nos ha dicho|encaja[nr]/i);
  });

  test("where a rule allows more than we begin with, it says that the lowest limit counts", () => {
    const page = report(recommend(people["after breast cancer"] ?? {}), en);
    expect(page).toContain("Pressure stays at moderate or less");
    expect(page).toContain("The whole body: light at most.");
    expect(page).toContain(en.page.lowest);
    expect(report(recommend({ conditions: ["fibromyalgia"], screening: { denied } }), en)).not.toContain(
      en.page.lowest,
    );
  });

  test("minutes say where they come from: a limit, a wish or studies", () => {
    const minutes = (intake: Parameters<typeof recommend>[0]) =>
      linesOf(recommend(intake)).find((line) => / sessions of /.test(line));
    const screening = { denied };
    expect(minutes({ conditions: ["frailty"], screening: { denied, answers: { frail: "yes" } } })).toContain(
      "10 minutes, 1 a week for 6 weeks. Taken from studies, as far as they say (Frailty or comfort care).",
    );
    expect(
      minutes({ conditions: ["neck-pain"], screening: { denied, answers: { "post-exertion-crash": "yes" } } }),
    ).toContain(
      "20 minutes, 2 a week for 4 weeks. The sessions are kept short, because of: Crashes after small efforts. In studies the sessions were longer.",
    );
    expect(minutes({ conditions: ["stress"], preferences: { sessionMinutes: 45 }, screening })).toMatch(
      /45 minutes, .* You asked for this length\.$/,
    );
    expect(minutes({ conditions: ["neck-pain"], preferences: { sessionMinutes: 30 }, screening })).toMatch(
      /30 minutes, .* You asked for this length\. In studies the sessions were longer\.$/,
    );
  });

  test("techniques that share no session are told apart, to both readers", () => {
    const apart = defineCatalogue({
      ...catalogue,
      id: "apart",
      techniques: catalogue.techniques.map((one) =>
        one.code === "swedish-massage" ? { ...one, notWith: ["essential-oils"] } : one,
      ),
    });
    const answer = recommend(people["a gift voucher, in good health"] ?? {}, { catalogue: apart });
    expect(report(answer, en)).toContain("Not in one session with: Essential oils.");
    expect(report(answer, en)).toContain("Essential oils (not in one session with: Swedish massage)");
    expect(report(answer, en, { audience: "therapist" })).toContain("not in one session with: Essential oils");
  });

  test("what is looked for first is named once, not again by a rule about techniques", () => {
    const answer = recommend({ conditions: ["shoulder-pain"], screening: { denied: { ...denied, list: "gate" } } });
    const rules = adviceOf(answer)?.checkBeforeTouch.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(rules).toContain("needles-infection-or-heart-valve");
    const [look] = linesOf(answer).filter((line) => line.includes("look at the skin first"));
    expect(look).toMatch(/Broken, burned or sore skin; A bruise [^;]*\.$/);
  });

  test("a length that hangs on an open question is not told as a fact", () => {
    const gateOnly = recommend({ conditions: ["insomnia"], screening: { denied: { list: "gate", version: "0.1.0" } } });
    expect(report(gateOnly, en)).toContain("kept short for now. Not known yet: Crashes after small efforts.");
  });
});

describe("the hand-over for a therapist", () => {
  test("it holds every rule, technique and open question by name or code, and cites every finding", () => {
    for (const { name, answer } of answers) {
      const text = report(answer, en, { audience: "therapist" });
      const stop = answer.outcome === "emergency" || answer.outcome === "refer";
      const { ranked, ...withheld } = everyList(answer);
      const out = Object.values(withheld).flat();
      const codes = [
        ...answer.findings
          .filter(({ level }) => !stop || level === answer.outcome)
          .map(({ rule, code }) => rule ?? code),
        ...[...ranked.flatMap(({ cautions }) => cautions), ...out.flatMap(({ reasons }) => reasons)].flatMap(
          ({ rule, findings: cited }) => [...(rule ? [rule] : []), ...cited],
        ),
        ...ranked.flatMap(({ contributions, against }) =>
          [...contributions, ...against].flatMap((one) => one.findings),
        ),
        ...[...ranked, ...out].map(({ technique, label }) => en.techniques[technique] ?? label),
        ...("questions" in answer
          ? answer.questions.filter(({ after }) => after.length === 0).map((one) => one.question)
          : []),
        ...(adviceOf(answer)?.plan.practitioner.limits ?? []),
      ];
      for (const one of new Set(codes)) expect(text, name).toContain(one);
    }
  });

  test("each publication has a number, and a finding that was not checked has a star", () => {
    const example = recommend(people["fibromyalgia and poor sleep"] ?? {});
    const text = report(example, en, { audience: "therapist", evidence });
    const numbers = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual([...numbers].map((_, at) => at + 1));
    expect(text).toMatch(/\d{4} \[\d+\]\*/);
    expect(text).toContain(en.headings.unchecked);
  });
});

test.each<[string, object]>([
  ["format", { format: "<script>alert(1)</script>" }],
  ["format", { format: null }],
  ["audience", { audience: "Therapist" }],
])("an unknown %s is refused, and never printed as the report", (option, options) => {
  expect(() => report(hostileAnswer, en, options)).toThrow(new RegExp(`^Unknown ${option} .*: one of `));
});

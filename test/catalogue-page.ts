import type { GoalEntry, Indication, Technique } from "../src/catalogue.js";
import { leavesOf } from "../src/criterion.js";
import { evidenceInForce, variantOf } from "../src/derive.js";
import {
  type Claim,
  claims,
  claimsOf,
  findings,
  ruleEvidence,
  sources,
  unrankedReasons,
  useOf,
} from "../src/evidence.js";
import type { Level } from "../src/index.js";
import { axes, catalogue } from "../src/own-catalogue.js";
import { type Condition, codesOf } from "../src/vocabulary.js";
import { comparison, en } from "../src/words/en.js";

/** The catalogue as a page to read, from the data alone. */
export const cataloguePage = (): string =>
  `${[...head(), ...counts(), ...legend(), ...conditionSections(), ...goalSection(), ...techniqueSections(), ...axisSection(), ...claimSections(), ...unrankedSections(), ...ruleSections(), ...sourceSection()].join("\n")}\n`;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length > 0
    ? [
        "",
        `| ${titles.join(" | ")} |`,
        `|${" --- |".repeat(titles.length)}`,
        ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
      ]
    : [];
const codes = (list: readonly string[]): string => list.map((code) => `\`${code}\``).join(", ");
const nameOf = (code: string): string => catalogue.index.techniques.get(code)?.label ?? code;
const names = (list: readonly string[]): string => list.map(nameOf).join(", ");

const head = (): string[] => [
  "# The catalogue",
  "",
  `Everything that catalogue ${catalogue.version} knows, generated from the data by \`npm run catalogue:doc\`; not to be edited by`,
  "hand. **No clinician has reviewed it.** How strengths come about is in [how-it-decides.md](how-it-decides.md), how rules",
  "work in [safety.md](safety.md), and how to add to it in [adding-knowledge.md](adding-knowledge.md).",
  "",
  "Contents: [counts](#counts) - [how to read it](#how-to-read-it) - [conditions](#conditions) - [goals](#goals) -",
  "[techniques](#techniques) - [the two approaches](#the-two-approaches) - [claims](#claims) -",
  "[findings that count in no ranking](#findings-that-count-in-no-ranking) - [safety rules](#safety-rules) -",
  "[sources](#sources)",
];

const count = (list: readonly unknown[]): string => String(list.length);

function counts(): string[] {
  const { techniques, conditions, goals, questions, rules, indications } = catalogue;
  const kinds = (["massage", "add-on", "adjunct"] as const).map(
    (kind) => `${count(techniques.filter((one) => one.kind === kind))} ${kind}`,
  );
  const served = codesOf(goals).filter((code) => goals[code].standing === "supported");
  const practice = techniques.flatMap((one) => one.practice);
  const practised = practice.flatMap((claim) => [...(claim.conditions ?? []), ...(claim.goals ?? [])]);
  const counted = findings.filter((finding) => useOf(finding, catalogue).unranked.length === 0);
  const verdicts = verdictsInOrder.map((verdict) => `${count(claims.filter((c) => c.verdict === verdict))} ${verdict}`);
  const strong = indications.filter(({ effects }) => effects.some(({ strength }) => strength > 0));
  return [
    "",
    "## Counts",
    ...table(
      ["What", "How many", "Of these"],
      [
        ["techniques, add-ons and adjuncts", count(techniques), kinds.join(", ")],
        ["conditions", count(codesOf(conditions)), ""],
        ["goals", count(codesOf(goals)), `${count(served)} that massage can serve`],
        [
          "findings",
          count(findings),
          `${count(counted)} count in a ranking; ${count(findings.filter((f) => !f.findingChecked))} not checked against the publication`,
        ],
        [
          "sources",
          count(sources),
          `${count(sources.filter((s) => !s.citationChecked))} whose citation was not confirmed`,
        ],
        [
          "indications derived from findings",
          count(indications),
          `${count(strong)} with a strength above 0; ${count(indications.filter(({ basis }) => basis === "direct"))} direct`,
        ],
        ["practice claims", count(practised), `in ${count(practice)} statements`],
        ["claims with a verdict", count(claims), verdicts.join(", ")],
        [
          "screening questions",
          count(questions),
          `${count(questions.filter(({ list }) => list === "gate"))} on the gate list`,
        ],
        ["safety rules", count(rules), levels.map((level) => `${count(rulesOf(level))} ${level}`).join(", ")],
        ["things the approaches are compared by", count(axes), ""],
      ],
    ),
  ];
}

const legend = (): string[] => [
  "",
  "## How to read it",
  "",
  "Under each condition stands what speaks for a technique, and what against it. A strength reads like `pain 3 d`: the",
  "effect, 0 (not supported) to 4 (high certainty), then `d` for direct findings or `i` for findings borrowed through one",
  "parent, and `c` where it is contested. Techniques with the same findings share a row. Findings are named by their code,",
  "which the `evidence` entry explains; a star marks one whose content was not checked. A finding in brackets is shown and",
  "does not count. `p` is practice alone, always strength 1, by the source article (`a`) or by convention (`f`). A dagger",
  "marks a technique that is made for one group of people.",
];

const checked = new Map(findings.map(({ id, findingChecked }) => [id, findingChecked]));
const cite = (ids: readonly string[]): string[] => ids.map((id) => `\`${id}\`${checked.get(id) ? "" : "*"}`);
const bracketed = (ids: readonly string[]): string[] => cite(ids).map((id) => `(${id})`);

const conditionSections = (): string[] => [
  "",
  "## Conditions",
  ...codesOf(catalogue.conditions).flatMap((code) => conditionSection(code)),
];

function conditionSection(code: Condition): string[] {
  const { lean, effects, regions, startPressure } = catalogue.conditions[code];
  const where = regions.length > 0 ? regions.map(regionName).join(", ") : "where the person says";
  const begins = startPressure
    ? ` Begins ${startPressure} at most; what cannot be given so gently does not count.`
    : "";
  return [
    "",
    `### ${en.conditions[code]}`,
    "",
    `\`${code}\`: leans ${lean}. Counted: ${effects.map((effect) => en.effects[effect]).join(", ")}. Usually: ${where}.${begins}`,
    ...variantsOf(code).flatMap((variant) => variantSection(code, variant)),
  ];
}

/** The evidence in force at each stage, and what rows were derived for elsewhere. */
function variantsOf(code: Condition): string[] {
  const stages = [undefined, "chronic", "subacute", "acute"] as const;
  const byStage = stages.map((stage) => variantOf(evidenceInForce(catalogue.conditions[code], stage, [])));
  const derived = catalogue.indications.filter(({ condition }) => condition === code).map(({ variant }) => variant);
  return [...new Set([...byStage, ...derived])];
}

function variantSection(code: Condition, variant: string): string[] {
  const rows = catalogue.indications.filter((row) => row.condition === code && row.variant === variant);
  return [
    "",
    `Evidence in force: ${variant ? codes(variant.split(" ")) : "none"}.`,
    ...table(["Technique", "Strength", "For", "Against", "Unclear"], rowsOf(rows)),
    ...practiceLine(code, rows),
  ];
}

const regionName = (region: string): string =>
  (en.regions as Readonly<Record<string, string>>)[region] ?? "the whole person";

/** Techniques with the same findings share a row. */
function rowsOf(rows: readonly Indication[]): string[][] {
  const groups = new Map<string, Indication[]>();
  for (const row of rows) {
    const { technique: _, ...rest } = row;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [{ basis, effects, alsoAgainst, unclear }] = group as [Indication];
    const strength = effects.map(
      (one) => `${en.effects[one.effect]} ${one.strength} ${basis[0]}${one.contested ? " c" : ""}`,
    );
    const once = (ids: readonly string[]) => [...new Set(ids)];
    return [
      group.map(({ technique }) => daggered(technique)).join(", "),
      strength.join("; "),
      cite(once(effects.flatMap((one) => one.for))).join(", "),
      [...cite(once(effects.flatMap((one) => one.against))), ...bracketed(alsoAgainst)].join(", "),
      bracketed(unclear).join(", "),
    ];
  });
}

const daggered = (code: string): string =>
  `${nameOf(code)}${catalogue.index.techniques.get(code)?.requires ? " †" : ""}`;

/** Techniques that practice alone speaks for. */
function practiceLine(code: Condition, rows: readonly Indication[]): string[] {
  const found = new Set(rows.filter(({ effects }) => effects.length > 0).map(({ technique }) => technique));
  const said = catalogue.techniques.flatMap((one) => {
    const claim = one.practice.find(({ conditions }) => conditions?.includes(code));
    if (!claim || found.has(one.code)) return [];
    const who = claim.says === "source-article" ? "a" : "f";
    return [`${daggered(one.code)} (${[who, ...(claim.stages ?? [])].join(", ")})`];
  });
  return said.length > 0 ? ["", `By practice alone (\`p\`): ${said.join(", ")}.`] : [];
}

const goalSection = (): string[] => [
  "",
  "## Goals",
  ...table(
    ["Goal", "Leans", "Standing", "Borrows from", "Effects", "Claim", "Nearest"],
    codesOf(catalogue.goals).map((code) => {
      const goal: GoalEntry = catalogue.goals[code];
      const own = goal.ownFirst ? ["the person's own conditions"] : [];
      const nearest = goal.standing === "supported" ? undefined : goal.nearest;
      return [
        `${en.goals[code]} \`${code}\``,
        goal.lean,
        goal.standing,
        [...own, ...goal.conditions.map((condition) => en.conditions[condition])].join("; ") || "practice only",
        goal.effects.map((effect) => en.effects[effect]).join(", "),
        goal.standing === "supported" ? "" : `\`${goal.claim}\``,
        nearest ? en.goals[nearest] : "",
      ];
    }),
  ),
];

const kindTitles = { massage: "Massage", "add-on": "Added to a massage", adjunct: "Beside massage" } as const;

const techniqueSections = (): string[] => [
  "",
  "## Techniques",
  ...codesOf(kindTitles).flatMap((kind) => [
    "",
    `### ${kindTitles[kind]}`,
    ...table(
      [
        "Technique",
        "What it is",
        "Family",
        "Pressure",
        "Who may give it",
        "Where",
        "Commonly goes with",
        "What is claimed of it",
      ],
      catalogue.techniques.filter((one) => one.kind === kind).map(techniqueRow),
    ),
  ]),
];

const techniqueRow = (one: Technique): string[] => [
  `${daggered(one.code)} \`${one.code}\``,
  one.sentence,
  one.family,
  one.pressure ? [...new Set([one.pressure.lowest, one.pressure.highest])].join(" to ") : "",
  one.practitioner.replaceAll("-", " "),
  one.settings.join(", ") || "anywhere",
  names(one.goesWith ?? []),
  claimsOf(one.code)
    .map(({ id, verdict }) => `\`${id}\` (${verdict})`)
    .join(", "),
];

const axisSection = (): string[] => [
  "",
  "## The two approaches",
  ...table(
    ["", "Medical massage", "Relaxation massage"],
    axes.map(({ id }) => [comparison[id].title, comparison[id].medical, comparison[id].relaxation]),
  ),
];

const verdictsInOrder: readonly Claim["verdict"][] = ["supported", "contested", "unsupported"];

const claimSections = (): string[] => [
  "",
  "## Claims",
  "",
  "What is said of massage, and what the findings say of it. No claim is ever a reason for a recommendation.",
  ...verdictsInOrder.flatMap((verdict) => [
    "",
    `### ${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`,
    ...table(
      ["Claim", "Said of", "What the findings say", "For", "Against", "Unclear"],
      claims
        .filter((claim) => claim.verdict === verdict)
        .map((claim) => [
          `${claim.statement} \`${claim.id}\``,
          claim.techniques ? names(claim.techniques) : "massage of any kind",
          claim.note,
          ...[claim.for, claim.against, claim.unclear].map((ids) => cite(ids).join(", ")),
        ]),
    ),
  ]),
];

function unrankedSections(): string[] {
  const uses = findings.map((finding) => ({ finding, ...useOf(finding, catalogue) }));
  const sections = codesOf(unrankedReasons).flatMap((reason) => {
    const rows = uses.filter(({ unranked }) => unranked[0] === reason);
    if (rows.length === 0) return [];
    return [
      "",
      `**${reason}** (${rows.length}). ${unrankedReasons[reason]}`,
      ...table(
        ["Finding", "Found in", "Given", "Outcome", "Direction", "Also", "Used for"],
        rows.map(({ finding, unranked, shown, cautions, plans }) => [
          cite([finding.id]).join(""),
          finding.condition,
          finding.technique,
          finding.outcome,
          finding.direction,
          unranked.slice(1).join(", "),
          [shown.length > 0 ? "shown" : "", cautions.length > 0 ? "caution" : "", plans.length > 0 ? "plan" : ""]
            .filter(Boolean)
            .join(", "),
        ]),
      ),
    ];
  });
  return [
    "",
    "## Findings that count in no ranking",
    "",
    "Each is kept as evidence. It stands under the weightiest reason; other reasons that hold too are under `Also`. The",
    "function `useOf()` of the `evidence` entry tells the same of any finding.",
    ...sections,
  ];
}

const levels: readonly Level[] = ["emergency", "refer", "clearance", "local", "modify", "technique"];
const rulesOf = (level: Level) => catalogue.rules.filter((rule) => rule.level === level);

const ruleSections = (): string[] => [
  "",
  "## Safety rules",
  "",
  "Strictest level first. A star marks a citation given from memory.",
  ...levels.flatMap((level) => [
    "",
    `### Level ${level}`,
    ...table(
      ["Rule", "Decided from", "Bars", "Limits", "Sources"],
      rulesOf(level).map(({ id, when, bars, ceiling, minutes, disputed }) => [
        `${en.rules[id]?.title ?? id}${disputed ? " (disputed)" : ""} \`${id}\``,
        when
          ? [...new Set(leavesOf(when).map((leaf) => `\`${String(Object.values(leaf)[0])}\``))].join(", ")
          : "always",
        bars.includes("all") ? "all" : names(bars),
        [ceiling ? `${ceiling.pressure} (${ceiling.binds})` : "", minutes ? `${minutes} minutes` : ""]
          .filter(Boolean)
          .join(", "),
        ruleEvidence[id as keyof typeof ruleEvidence].sources
          .map(({ title, where, checked: seen }) => `${title}, ${where}${seen ? "" : "*"}`)
          .join("; "),
      ]),
    ),
  ]),
];

const sourceSection = (): string[] => [
  "",
  "## Sources",
  "",
  "Oldest first. A star after a finding marks one whose content was not checked against the publication.",
  ...table(
    ["Source", "Kind", "Identifier", "Citation", "Findings"],
    sources.map(({ id, type, authors, year, title, publication, doi, pmid, withoutIdentifier, citationChecked }) => [
      `${authors} (${year}). ${title}.${publication ? ` ${publication}.` : ""} \`${id}\``,
      type,
      doi ? `doi:${doi}` : pmid ? `PMID ${pmid}` : (withoutIdentifier ?? ""),
      citationChecked ? "checked" : "not checked",
      cite(findings.filter(({ source }) => source === id).map((finding) => finding.id)).join(", "),
    ]),
  ),
];

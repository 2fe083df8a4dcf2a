import type { Axis, CatalogueDefinition, Question, Rule, Technique } from "../src/catalogue.js";
import { problemsOf } from "../src/check.js";
import { leavesOf } from "../src/criterion.js";
import type { Claim, Finding, RuleEvidence, Source } from "../src/evidence.js";
import { factRanges } from "../src/facts.js";
import { isBelow } from "../src/pressure.js";
import { type Condition, clinicians, codesOf, type Goal } from "../src/vocabulary.js";
import type { Comparison, Words } from "../src/words.js";
import type { Case } from "./case.js";
import { filed, isAllowed } from "./verdict.js";

/** All that the package knows, with the cases that use it. */
export interface Knowledge {
  readonly catalogue: CatalogueDefinition;
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly ruleEvidence: Readonly<Record<string, RuleEvidence>>;
  readonly claims: readonly Claim[];
  readonly axes: readonly Axis[];
  readonly words: Words & { readonly comparison: Comparison };
  readonly cases: readonly Case[];
}

/** Kinds of fault; `broken` is what a catalogue that is defined would refuse for another reason. */
export const faults = ["unreachable", "contradictory", "uncited", "untranslated", "unused", "broken"] as const;
type Fault = (typeof faults)[number];

/** Something wrong with the knowledge, with the entry it is about. */
export interface Problem {
  readonly fault: Fault;
  readonly at: string;
  readonly message: string;
}

/** Everything wrong with the knowledge, kind by kind. */
export function lint(knowledge: Knowledge): Problem[] {
  const found = [
    ...defining(knowledge),
    ...unreachable(knowledge),
    ...contradictory(knowledge),
    ...uncited(knowledge),
    ...untranslated(knowledge),
    ...unused(knowledge),
  ];
  return faults.flatMap((fault) => found.filter((problem) => problem.fault === fault));
}

const as =
  (fault: Fault) =>
  (wrong: boolean, at: string, message: string): Problem[] =>
    wrong ? [{ fault, at, message }] : [];

const faultOf: Readonly<Record<string, Fault>> = {
  unreachable: "unreachable",
  contradiction: "contradictory",
  impossible: "contradictory",
  duplicate: "contradictory",
  cycle: "contradictory",
  uncited: "uncited",
};

/** What `defineCatalogue()` would refuse. */
const defining = ({ catalogue }: Knowledge): Problem[] =>
  problemsOf(catalogue).map(({ path, code, message }) => ({ fault: faultOf[code] ?? "broken", at: path, message }));

/** What no person can come to. */
function unreachable({ catalogue }: Knowledge): Problem[] {
  const { techniques, conditions, goals, rules } = catalogue;
  const report = as("unreachable");
  const serves = (code: Condition) => techniques.some((one) => speaksFor(one, code, catalogue));
  return [
    ...techniques.flatMap((one) => [
      ...report(!canBeRanked(one, catalogue), `technique ${one.code}`, "nothing can ever speak for it"),
      ...report(isAlwaysBarred(one, rules), `technique ${one.code}`, "a rule bars it for everyone it is for"),
    ]),
    ...codesOf(conditions).flatMap((code) => report(!serves(code), `condition ${code}`, "nothing serves it")),
    ...codesOf(goals).flatMap((code) => report(!isServed(code, catalogue), `goal ${code}`, "nothing serves it")),
    ...rules.flatMap((rule) => report(isOutOfRange(rule), `rule ${rule.id}`, "no number can meet it")),
  ];
}

/** Whether findings or practice speak for a technique in a condition, and it can begin gently enough. */
function speaksFor({ code, pressure, practice }: Technique, condition: Condition, catalogue: CatalogueDefinition) {
  const { startPressure } = catalogue.conditions[condition];
  if (startPressure && pressure && isBelow(startPressure, pressure.lowest)) return false;
  const found = catalogue.indications.some(
    (row) => row.technique === code && row.condition === condition && row.effects.some(({ strength }) => strength > 0),
  );
  return found || practice.some(({ conditions }) => conditions?.includes(condition));
}

const canBeRanked = (technique: Technique, catalogue: CatalogueDefinition): boolean =>
  codesOf(catalogue.conditions).some((code) => speaksFor(technique, code, catalogue)) ||
  technique.practice.some(({ goals = [] }) => goals.some((goal) => catalogue.goals[goal]?.standing === "supported"));

function isServed(code: Goal, catalogue: CatalogueDefinition): boolean {
  const { standing, conditions } = catalogue.goals[code];
  if (standing !== "supported") return true;
  return catalogue.techniques.some(
    (one) =>
      one.practice.some(({ goals }) => goals?.includes(code)) ||
      conditions.some((condition) => speaksFor(one, condition, catalogue)),
  );
}

/** Whether a rule bars a technique everywhere, always or whenever the person is one it is for. */
const isAlwaysBarred = ({ code, requires }: Technique, rules: readonly Rule[]): boolean =>
  rules
    .filter(({ bars, scope, level }) => scope !== "regions" && level !== "clearance" && bars.includes(code))
    .some(({ when }) => !when || JSON.stringify(when) === JSON.stringify(requires));

const isOutOfRange = ({ when }: Rule): boolean =>
  when !== undefined &&
  leavesOf(when).some((leaf) => {
    if (!("fact" in leaf)) return false;
    const { least, most } = factRanges[leaf.fact];
    return "atLeast" in leaf ? leaf.atLeast > most : leaf.below <= least;
  });

/** What says two things at once. */
function contradictory(knowledge: Knowledge): Problem[] {
  const { catalogue, claims, findings, ruleEvidence } = knowledge;
  const report = as("contradictory");
  const verdicts = new Map(claims.map(({ id, verdict }) => [id, verdict]));
  return [
    ...findingsAtOdds(knowledge),
    ...claims.flatMap((claim) => [
      ...report(!isAllowed(claim, findings), `claim ${claim.id}`, `its findings do not allow "${claim.verdict}"`),
      ...report(filed(claim).length > new Set(filed(claim)).size, `claim ${claim.id}`, "a finding stands on two sides"),
    ]),
    ...codesOf(catalogue.goals).flatMap((code) => {
      const goal = catalogue.goals[code];
      const differs = goal.standing !== "supported" && verdicts.get(goal.claim) !== goal.standing;
      return report(differs, `goal ${code}`, "its standing is not the verdict on its claim");
    }),
    ...catalogue.rules.flatMap(({ id, disputed, level, barsAfterClearance = [] }) => [
      ...report(
        (ruleEvidence[id]?.disagreement !== undefined) !== (disputed === true),
        `rule ${id}`,
        "it is disputed where nobody disagrees, or the other way round",
      ),
      ...report(
        level === "clearance" && barsAfterClearance.includes("all"),
        `rule ${id}`,
        "clearing it clears nothing",
      ),
    ]),
    ...catalogue.techniques.flatMap(({ code, goesWith = [] }) =>
      report(goesWith.includes(code), `technique ${code}`, "it goes with itself"),
    ),
  ];
}

/** Findings of one result that are graded in two ways, and findings replaced by an earlier publication. */
function findingsAtOdds({ findings, sources }: Knowledge): Problem[] {
  const report = as("contradictory");
  const sourceOf = (id: string) => findings.find((one) => one.id === id)?.source;
  const yearOf = (id: string) => sources.find((one) => one.id === sourceOf(id))?.year ?? 0;
  const result = ({ source, condition, technique, outcome, direction }: Finding) =>
    [source, condition, technique, outcome, direction].join(" ");
  const first = new Map([...findings].reverse().map((one) => [result(one), one]));
  return findings.flatMap((one) => {
    const twin = first.get(result(one)) ?? one;
    return [
      ...report(twin.certainty !== one.certainty, `finding ${one.id}`, `graded otherwise than ${twin.id}`),
      ...report(
        yearOf(one.supersededBy ?? one.id) < yearOf(one.id),
        `finding ${one.id}`,
        "what takes its place is older",
      ),
    ];
  });
}

/** What nobody is named for. */
function uncited({ catalogue, findings, sources, ruleEvidence, claims }: Knowledge): Problem[] {
  const report = as("uncited");
  const known = new Set(findings.map(({ id }) => id));
  const published = new Set(sources.map(({ id }) => id));
  const names = (at: string, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).flatMap((id) => report(true, at, `there is no finding "${id}"`));
  return [
    ...findings.flatMap(({ id, source }) => report(!published.has(source), `finding ${id}`, `no source "${source}"`)),
    ...findings.flatMap(({ id, supersededBy }) => names(`finding ${id}`, supersededBy ? [supersededBy] : [])),
    ...sources.flatMap((source) => report(!isIdentified(source), `source ${source.id}`, "DOI or PMID, or why none")),
    ...catalogue.rules.flatMap(({ id }) => report(!isReasoned(ruleEvidence[id]), `rule ${id}`, "no reason or source")),
    ...claims.flatMap((claim) => names(`claim ${claim.id}`, filed(claim))),
    ...catalogue.indications.flatMap((row) =>
      names(`indication ${row.technique} ${row.condition}`, [
        ...row.effects.flatMap((effect) => [...effect.for, ...effect.against]),
        ...row.alsoAgainst,
        ...row.unclear,
      ]),
    ),
    ...plannedIn(catalogue).flatMap((one) => names(`plan for ${one.condition}`, one.findings)),
    ...Object.entries(catalogue.harms).flatMap(([code, ids]) => names(`harm of ${code}`, ids)),
  ];
}

const plannedIn = ({ doses, placements, selfCare }: Knowledge["catalogue"]) => [
  ...doses,
  ...doses.flatMap(({ condition, booster }) => (booster ? [{ condition, findings: booster.findings }] : [])),
  ...placements,
  ...selfCare,
];

const isReasoned = (evidence: RuleEvidence | undefined): boolean =>
  evidence !== undefined && evidence.rationale.length > 10 && evidence.sources.length > 0;

const isIdentified = ({ doi, pmid, withoutIdentifier }: Source): boolean =>
  Boolean(doi ?? pmid) === (withoutIdentifier === undefined) &&
  (doi === undefined || /^10\.\d{4,}\/\S+$/.test(doi)) &&
  (pmid === undefined || /^\d+$/.test(pmid));

/** Codes that have no words, empty words, and slots that nothing fills. */
function untranslated({ catalogue, axes, words }: Knowledge): Problem[] {
  const report = as("untranslated");
  const { techniques, questions, rules, conditions, goals } = catalogue;
  const tables: readonly (readonly [keyof Knowledge["words"], readonly string[]])[] = [
    ["techniques", techniques.map(({ code }) => code)],
    ["questions", questions.map(({ code }) => code)],
    ["groups", questions.map(({ group }) => group)],
    ["rules", rules.map(({ id }) => id)],
    ["conditions", codesOf(conditions)],
    ["goals", codesOf(goals)],
    ["claims", codesOf(goals).flatMap((code) => claimOf(goals[code]) ?? [])],
    ["comparison", axes.map(({ id }) => id)],
  ];
  const missing = tables.flatMap(([table, codes]) =>
    codes.flatMap((code) =>
      report(!Object.hasOwn(words[table] as object, code), `${table} ${code}`, "it has no words"),
    ),
  );
  return [
    ...missing,
    ...sentencesOf(words).flatMap(([at, text]) => [
      ...report(text.trim() === "", `words ${at}`, "is empty"),
      ...report(!hasKnownSlots(text), `words ${at}`, "has a slot that nothing fills"),
    ]),
  ];
}

const claimOf = (goal: CatalogueDefinition["goals"][Goal]): string | undefined =>
  goal.standing === "supported" ? undefined : goal.claim;

const slots = ["", "rule", "says", "facts", "count", "regions", "clinician", "when"];
const hasKnownSlots = (text: string): boolean =>
  [...text.matchAll(/\{(\w*)\}/g)].every(([, name = ""]) => slots.includes(name));

const sentencesOf = (words: object, path = ""): [at: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : sentencesOf(value as object, `${path}${key}.`),
  );

/** What nothing makes use of: no case, no rule, no finding. */
function unused({ catalogue, findings, sources, claims, words, cases }: Knowledge): Problem[] {
  const report = as("unused");
  const { questions, rules } = catalogue;
  const stated = new Set(
    cases.flatMap(({ intake: { conditions = [], goals = [] } }) =>
      [...conditions, ...goals].map((one) => (typeof one === "string" ? one : one.code)),
    ),
  );
  const answered = new Set(cases.flatMap(({ intake }) => Object.keys(intake.screening?.answers ?? {})));
  const told = new Set(cases.flatMap(({ expect }) => Object.keys(expect.claims ?? {})));
  const cited = new Set(findings.map(({ source }) => source));
  const concerns = [...codesOf(catalogue.conditions), ...codesOf(catalogue.goals)];
  const asked = new Set([...rules.map(({ clinician }) => clinician), "practitioner"]);
  return [
    ...sources.flatMap(({ id }) => report(!cited.has(id), `source ${id}`, "no finding comes from it")),
    ...concerns.flatMap((code) => report(!stated.has(code), code, "no case states it")),
    ...claims.flatMap(({ id }) => report(!told.has(id), `claim ${id}`, "no case is about it")),
    ...questions.flatMap((question) => [
      ...report(!answered.has(question.code), `question ${question.code}`, "no case answers it"),
      ...report(!isRead(question, catalogue), `question ${question.code}`, "nothing reads the answer"),
    ]),
    ...clinicians.flatMap((one) => report(!asked.has(one), `clinician ${one}`, "no rule asks them")),
    ...Object.keys(words.rules).flatMap((id) =>
      report(!rules.some((rule) => rule.id === id), `words rules.${id}`, "there is no such rule"),
    ),
  ];
}

/** Whether a rule, a follow-up question or the requirement of a technique reads an answer. */
const isRead = ({ code }: Question, { rules, questions, techniques }: CatalogueDefinition): boolean =>
  [
    ...rules.map(({ when }) => when),
    ...questions.map(({ appliesWhen }) => appliesWhen),
    ...techniques.map((t) => t.requires),
  ]
    .flatMap((criterion) => (criterion ? leavesOf(criterion) : []))
    .some((leaf) => "answer" in leaf && leaf.answer === code);

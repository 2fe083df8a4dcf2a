import { type Citations, citationsOf, type EvidenceBase } from "./citations.js";
import { describe, list, placeName } from "./describe.js";
import type { Advice, Contribution, Lists, Ranked, Reason, Recommendation, Withheld } from "./recommendation.js";
import { techniqueLabels } from "./vocabulary.js";
import type { Audience, Words } from "./words.js";

/** How a report is written. */
export interface ReportOptions {
  /** Who reads it; the client by default. */
  audience?: Audience | undefined;
  /** The `evidence` entry, to name publications; without it findings are named by code. */
  evidence?: EvidenceBase | undefined;
  /** Columns to wrap lines at, such as the width of a terminal; absent means one line a statement. */
  width?: number | undefined;
}

interface Writing {
  readonly words: Words;
  readonly audience: Audience;
  readonly citations: Citations;
}

/**
 * Writes a whole recommendation as plain text: outcome first, then what is on offer, why, and what is not.
 *
 * @example
 * ```ts
 * import { recommend, report } from "massage-recommender";
 * import { en } from "massage-recommender/words/en";
 * console.log(report(recommend({ goals: ["sleep"] }), en));
 * ```
 */
export function report(
  answer: Recommendation,
  words: Words,
  { audience = "client", evidence, width }: ReportOptions = {},
): string {
  const writing = { words, audience, citations: citationsOf(evidence) };
  const body = [...headOf(answer, writing), ...bodyOf(answer, writing)];
  const cited = writing.citations.list();
  const sources = cited.length > 0 ? [...cited, words.headings.unchecked] : [];
  const lines = [...body, ...section(words.headings.sources, sources), "", words.headings.limits];
  return `${lines.flatMap((line) => (width ? wrap(line, width) : [line])).join("\n")}\n`;
}

/** Breaks a line between words; what follows hangs under its first word. */
function wrap(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trimStart().split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else current = current.trim() === "" ? current + word : `${current} ${word}`;
  }
  return [...lines, current];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

function headOf(answer: Recommendation, writing: Writing): string[] {
  const { words, audience } = writing;
  const { findings, outcome } = answer;
  const guidance = "guidance" in answer ? answer.guidance.map((code) => words.guidance[code][audience]) : [];
  const clinicians = "clinicians" in answer ? answer.clinicians.map((code) => words.clinicians[code]) : [];
  return [
    `${words.headings.outcome}: ${words.outcomes[outcome].title}`,
    `  ${(answer.outcome === "recommended" && answer.ranked.length === 0 ? words.nothingRanked : words.outcomes[outcome])[audience]}`,
    ...guidance.map((line) => `  ${line}`),
    ...(clinicians.length > 0 ? [`  ${words.headings.agree}: ${list(clinicians, words)}`] : []),
    ...section(
      words.headings.findings,
      findings.map((finding) => `- ${describe(finding, words, audience)}`),
    ),
  ];
}

function bodyOf(answer: Recommendation, writing: Writing): string[] {
  switch (answer.outcome) {
    case "emergency":
    case "refer":
      return [];
    case "unscreened":
      return [...approachLines(answer.approach, writing), ...questionLines(answer, writing)];
    case "clearance":
      return ["", writing.words.headings.afterClearance, ...adviceLines(answer.afterClearance, writing)];
    case "recommended":
      return adviceLines(answer, writing);
    default:
      return answer satisfies never;
  }
}

function questionLines(answer: Extract<Recommendation, { outcome: "unscreened" }>, { words }: Writing): string[] {
  const now = answer.questions.filter(({ after }) => after.length === 0);
  const texts = words.questions as Readonly<Record<string, string>>;
  return section(
    words.headings.questions,
    now.map(({ question }) => `- ${texts[question] ?? question}`),
  );
}

function approachLines({ kind, shares, first, reasons }: Advice["approach"], writing: Writing): string[] {
  const { words } = writing;
  const order = kind === "combined" ? `, ${fillIn(words.headings.first, words.approaches[first])}` : "";
  const title = `${words.headings.approach}: ${words.approaches[kind]} (${words.approaches.medical} ${shares.medical} %, ${words.approaches.relaxation} ${shares.relaxation} %${order})`;
  return section(
    title,
    reasons.map((reason) => say(reason, writing)),
  );
}

const fillIn = (template: string, value: string): string => template.replace("{}", () => value);

const say = (reason: Reason, { words, audience, citations }: Writing): string => {
  return [describe(reason, words, audience), citeAll(reason.findings, citations)].filter(Boolean).join(" ");
};

function adviceLines(advice: Advice, writing: Writing): string[] {
  const { headings } = writing.words;
  const kinds: readonly Lists[] = [advice, advice.adjuncts, advice.addOns];
  const all = (name: "needsReview" | "contraindicated" | "notIndicated") => kinds.flatMap((lists) => lists[name]);
  return [
    ...approachLines(advice.approach, writing),
    ...section(headings.techniques, rankedLines(advice.ranked, writing)),
    ...section(headings.addOns, rankedLines(advice.addOns.ranked, writing)),
    ...section(headings.adjuncts, rankedLines(advice.adjuncts.ranked, writing)),
    ...section(headings.pressure, pressureLines(advice, writing)),
    ...section(headings.avoid, avoidLines(advice, writing)),
    ...section(
      headings.check,
      advice.checkBeforeTouch.map(({ region, reasons }) => {
        const where = region ? writing.words.regions[region] : writing.words.joins.wholeBody;
        return `- ${where}: ${sayAll(reasons, writing)}`;
      }),
    ),
    ...section(headings.goals, goalLines(advice, writing)),
    ...section(headings.contraindicated, withheldLines(all("contraindicated"), writing)),
    ...section(headings.needsReview, withheldLines(all("needsReview"), writing)),
    ...section(headings.notIndicated, withheldLines(all("notIndicated"), writing)),
    ...section(headings.plan, planLines(advice, writing)),
  ];
}

/** Each publication once; starred if any of its findings is. */
function citeAll(findings: readonly string[], { cite }: Citations): string {
  const cited = new Set(findings.map(cite));
  return [...cited].filter((one) => !cited.has(`${one}*`)).join("; ");
}

const sayAll = (reasons: readonly Reason[], writing: Writing): string =>
  [...new Set(reasons.map((reason) => say(reason, writing)))].join(" ");

/** The words' own name, unless the catalogue calls it something else. */
function techniqueName({ technique, label }: Ranked | Withheld, { techniques }: Words): string {
  const shipped = (techniqueLabels as Readonly<Record<string, string>>)[technique];
  return label === shipped ? ((techniques as Readonly<Record<string, string>>)[technique] ?? label) : label;
}

function rankedLines(ranked: readonly Ranked[], writing: Writing): string[] {
  const { headings, pressures, roles } = writing.words;
  return ranked.flatMap((one) => {
    const range = one.pressure && [...new Set([pressures[one.pressure.lowest], pressures[one.pressure.highest]])];
    const facts = [
      `${one.score} ${headings.points}`,
      ...one.roles.map((role) => roles[role]),
      ...(range ? [`${headings.pressureOf} ${range.join(" - ")}`] : []),
    ];
    return [
      `${one.rank}. ${techniqueName(one, writing.words)} (${facts.join(", ")})`,
      ...one.contributions.flatMap((contribution) => contributionLines(contribution, writing)),
      ...(one.cautions.length > 0 ? [`     ${headings.cautions}: ${sayAll(one.cautions, writing)}`] : []),
    ];
  });
}

function contributionLines(contribution: Contribution, { words, citations }: Writing): string[] {
  const { headings, conditions, goals, effects, bases, certainties } = words;
  const concern =
    contribution.concern.kind === "condition"
      ? conditions[contribution.concern.code]
      : goals[contribution.concern.code];
  const { points, weight, strength, basis, effect, says } = contribution;
  const through =
    contribution.through && contribution.through !== contribution.concern.code
      ? ` (${conditions[contribution.through]})`
      : "";
  const what = [
    effect ? effects[effect] : "",
    certainties[strength - 1],
    bases[basis],
    contribution.contested ? headings.contested : "",
  ];
  const support = says ? words.says[says] : citeAll(contribution.findings, citations);
  const lines = [
    `   + ${points} ${concern}${through}: ${weight} x ${strength}, ${what.filter(Boolean).join(", ")}: ${support}`,
  ];
  if (contribution.against.length > 0)
    lines.push(`     ${headings.against}: ${citeAll(contribution.against, citations)}`);
  if (contribution.unclear.length > 0)
    lines.push(`     ${headings.unclear}: ${citeAll(contribution.unclear, citations)}`);
  return lines;
}

/** Rows that say the same are said once. */
function pressureLines({ pressure }: Advice, writing: Writing): string[] {
  const { words } = writing;
  const rows = pressure.map(({ region, side, ceiling, reasons, provisional }) => {
    const where = region === "whole-body" ? words.joins.wholeBody : placeName(region, side, words);
    const until = provisional ? ` (${words.headings.provisional})` : "";
    return [
      where,
      `${fillIn(words.headings.atMost, words.pressures[ceiling])}${until}. ${sayAll(reasons, writing)}`,
    ] as const;
  });
  const said = [...new Set(rows.map(([, what]) => what))];
  return said.map((what) => {
    const places = rows.filter((row) => row[1] === what).map(([where]) => where);
    return `- ${list(places, words)}: ${what}`;
  });
}

const avoidLines = ({ avoidRegions }: Advice, writing: Writing): string[] =>
  avoidRegions.map(
    ({ region, side, reasons }) => `- ${placeName(region, side, writing.words)}: ${sayAll(reasons, writing)}`,
  );

const goalLines = ({ goalsNotServed }: Advice, { words }: Writing): string[] =>
  goalsNotServed.map(({ goal, standing, nearest }) => {
    const instead = nearest ? ` ${fillIn(words.headings.nearest, words.goals[nearest])}` : "";
    return `- ${words.goals[goal]}: ${words.standings[standing]}${instead}`;
  });

const withheldLines = (withheld: readonly Withheld[], writing: Writing): string[] =>
  withheld.map((one) => `- ${techniqueName(one, writing.words)}: ${sayAll(one.reasons, writing)}`);

function planLines({ plan, ...advice }: Advice, writing: Writing): string[] {
  const { words } = writing;
  const { headings } = words;
  const techniques = new Map(
    [...advice.ranked, ...advice.adjuncts.ranked].map((one) => [one.technique, techniqueName(one, words)]),
  );
  const names = (codes: readonly string[]) =>
    list(
      codes.map((code) => techniques.get(code) ?? code),
      words,
    );
  const beside = plan.beside.map(({ technique, when, reasons }) => {
    const why = reasons.length > 0 ? ` ${sayAll(reasons, writing)}` : "";
    return `- ${when === "first" ? headings.beforeMassage : headings.alongside}: ${names([technique])}.${why}`;
  });
  const { course, review } = plan;
  if (!course || !review) return beside;
  const sessions = plan.sessions.map(({ style, lead, support, finish, pressure, focus }) => {
    const parts = [
      `${words.roles.lead}: ${names([lead])}`,
      ...(support.length > 0 ? [`${words.roles.support}: ${names(support)}`] : []),
      ...(finish.length > 0 ? [`${words.roles.finish}: ${names(finish)}`] : []),
      fillIn(headings.atMost, words.pressures[pressure]),
      list(
        focus.map(({ region, side }) => placeName(region, side, words)),
        words,
      ) || words.joins.wholeBody,
    ];
    return `- ${words.approaches[style]}: ${parts.join("; ")}`;
  });
  const numbers = [course.sessions, course.minutes, course.perWeek, course.weeks].reduce<string>(
    (text, value) => fillIn(text, String(value)),
    headings.course,
  );
  return [
    `- ${numbers} ${sayAll(course.reasons, writing)}`,
    ...sessions,
    ...beside,
    `- ${fillIn(headings.review, String(review.afterSessions))} ${list(
      review.look.map((code) => words.reviews[code]),
      words,
    )}.`,
    `- ${headings.stop} ${list(
      plan.stop.map((code) => words.stops[code]),
      words,
      "or",
    )}.`,
  ];
}

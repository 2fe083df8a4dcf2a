import { describe } from "./describe.js";
import { inside, list, placeName, row } from "./grammar.js";
import { citeAll, fillIn, say, sayAll, section, type Writing } from "./lines.js";
import type { Advice, Contribution, Lists, Ranked, Reason, Withheld } from "./recommendation.js";
import { techniqueName } from "./technique-name.js";
import type { Words } from "./words.js";

export function adviceLines(advice: Advice, writing: Writing): string[] {
  const { headings } = writing.words;
  const kinds: readonly Lists[] = [advice, advice.adjuncts, advice.addOns];
  const all = (name: "needsReview" | "contraindicated" | "notIndicated") => kinds.flatMap((lists) => lists[name]);
  return [
    ...approachLines(advice.approach, writing),
    ...section(headings.techniques, rankedLines(advice.ranked, writing)),
    ...section(headings.addOns, rankedLines(advice.addOns.ranked, writing)),
    ...section(headings.adjuncts, rankedLines(advice.adjuncts.ranked, writing)),
    ...section(headings.pressure, pressureLines(advice, writing)),
    ...section(headings.everyone, everyoneLines(advice, writing)),
    ...section(headings.avoid, avoidLines(advice, writing)),
    ...section(
      headings.check,
      advice.checkBeforeTouch.map(({ region, side, reasons }) => {
        const where = region ? placeName(region, side, writing.words) : writing.words.joins.wholeBody;
        return `- ${where}: ${sayAll(reasons, writing)}`;
      }),
    ),
    ...section(headings.goals, goalLines(advice, writing)),
    ...section(headings.contraindicated, withheldLines(all("contraindicated"), writing)),
    ...section(headings.needsReview, withheldLines(all("needsReview"), writing)),
    ...section(headings.waitingFor, waitingLines(all("needsReview"), writing)),
    ...section(headings.notIndicated, withheldLines(all("notIndicated"), writing)),
    ...section(headings.plan, planLines(advice, writing)),
  ];
}

export function approachLines({ kind, shares, first, reasons }: Advice["approach"], writing: Writing): string[] {
  const { words } = writing;
  const order = kind === "combined" ? `, ${fillIn(words.headings.first, words.approaches[first])}` : "";
  const title = `${words.headings.approach}: ${words.approaches[kind]} (${words.approaches.medical} ${shares.medical} %, ${words.approaches.relaxation} ${shares.relaxation} %${order})`;
  return section(
    title,
    reasons.map((reason) => say(reason, writing)),
  );
}

function rankedLines(ranked: readonly Ranked[], writing: Writing): string[] {
  const { headings, roles } = writing.words;
  return ranked.flatMap((one) => {
    const facts = [
      fillIn(one.score === 1 ? headings.point : headings.points, String(one.score)),
      ...one.roles.map((role) => roles[role]),
      ...(one.pressure ? [fillIn(headings.pressureOf, rangeOf(one.pressure, writing.words))] : []),
    ];
    return [
      `${one.rank}. ${techniqueName(one, writing.words)} (${facts.join(", ")})`,
      ...one.contributions.flatMap((contribution) => contributionLines(contribution, writing)),
      ...againstLines(one, writing),
      ...cautionLines(one, writing),
    ];
  });
}

const rangeOf = ({ lowest, highest }: NonNullable<Ranked["pressure"]>, { headings, pressures }: Words): string =>
  lowest === highest ? pressures[lowest] : fillIn(fillIn(headings.range, pressures[lowest]), pressures[highest]);

function againstLines({ against }: Ranked, { words, citations }: Writing): string[] {
  return against.map(
    ({ condition, findings }) =>
      `     ${fillIn(words.headings.notFor, inside(words.conditions[condition], words))}: ${citeAll(findings, citations)}`,
  );
}

/** Standing rules hold for everyone: said once below, named here. */
function cautionLines({ cautions }: Ranked, writing: Writing): string[] {
  if (cautions.length === 0) return [];
  const said = cautions.map((one) =>
    one.code === "standing-rule" && one.rule
      ? `${writing.words.rules[one.rule]?.title ?? one.rule}.`
      : say(one, writing),
  );
  return [`     ${writing.words.headings.cautions}: ${[...new Set(said)].join(" ")}`];
}

/** What holds for everyone and concerns a technique on offer. */
function everyoneLines(advice: Advice, writing: Writing): string[] {
  const ranked = [...advice.ranked, ...advice.adjuncts.ranked, ...advice.addOns.ranked];
  const standing = ranked.flatMap(({ cautions }) => cautions.filter(({ code }) => code === "standing-rule"));
  return [...new Set(standing.map((one) => `- ${say(one, writing)}`))];
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
      ? ` (${inside(conditions[contribution.through], words)})`
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
  const because = (reasons: readonly Reason[]) =>
    sayAll(
      reasons.filter(({ code }) => code !== "standing-rule"),
      writing,
    ) || writing.words.headings.forEveryone;
  const { words } = writing;
  const rows = pressure.map(({ region, side, ceiling, reasons, provisional }) => {
    const where = region === "whole-body" ? words.joins.wholeBody : placeName(region, side, words);
    const until = provisional ? ` (${words.headings.provisional})` : "";
    return [where, `${fillIn(words.headings.atMost, words.pressures[ceiling])}${until}. ${because(reasons)}`] as const;
  });
  const said = [...new Set(rows.map(([, what]) => what))];
  return said.map((what) => {
    const places = rows.filter((row) => row[1] === what).map(([where]) => where);
    return `- ${list(row(places, words), words)}: ${what}`;
  });
}

const avoidLines = ({ avoidRegions }: Advice, writing: Writing): string[] =>
  avoidRegions.map(
    ({ region, side, reasons }) => `- ${placeName(region, side, writing.words)}: ${sayAll(reasons, writing)}`,
  );

const goalLines = ({ goalsNotServed }: Advice, { words, audience }: Writing): string[] =>
  goalsNotServed.map((one) => `- ${words.goals[one.goal]}: ${describe(one, words, audience)}`);

/** Techniques withheld for the same reasons share a line. */
function withheldLines(withheld: readonly Withheld[], writing: Writing): string[] {
  const reasonOf = new Map(withheld.map((one) => [one, sayAll(one.reasons, writing)]));
  return [...new Set(reasonOf.values())].map((reason) => {
    const same = withheld.filter((one) => reasonOf.get(one) === reason);
    const names = same.map((one, at) => techniqueName(one, writing.words, at > 0 ? inside : undefined));
    return `- ${names.join(", ")}: ${reason}`;
  });
}

/** The questions that something waits for, in words. */
function waitingLines(waiting: readonly Withheld[], { words }: Writing): string[] {
  const facts = waiting.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.facts));
  const open = facts
    .filter(({ value }) => value === null || value === "unsure")
    .map(({ path }) => path.split(".")[2] ?? "");
  return [...new Set(open)].flatMap((code) => (words.questions[code] ? [`- ${words.questions[code]}`] : []));
}

function planLines({ plan, ...advice }: Advice, writing: Writing): string[] {
  const { words } = writing;
  const { headings } = words;
  const techniques = new Map(
    [...advice.ranked, ...advice.adjuncts.ranked].map((one) => [one.technique, techniqueName(one, words, inside)]),
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
        focus.map(({ region, side }) => inside(placeName(region, side, words), words)),
        words,
      ) || inside(words.joins.wholeBody, words),
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

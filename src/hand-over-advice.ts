import { openQuestions } from "./client-advice.js";
import { describe } from "./describe.js";
import { type ReportItem, type ReportSection, section } from "./document.js";
import { inside, list } from "./grammar.js";
import { citeAll, coded, fillIn, say, sayAll, type Writing } from "./lines.js";
import { alike, kindsOf, namesByCode, namesInRow, notWithOf, placesInRow, rangeOf, withheldOf } from "./offered.js";
import { courseLines } from "./plan-lines.js";
import type { Advice, Contribution, Ranked, Reason, Session, SessionContent, Withheld } from "./recommendation.js";
import { techniqueName } from "./technique-name.js";
import type { Words } from "./words.js";

/** Every list of an advice, for whoever gives the massage. */
export function advicePages(advice: Advice, writing: Writing): ReportSection[] {
  const { headings } = writing.words;
  const withheld = (name: "contraindicated" | "needsReview" | "notIndicated") =>
    withheldItems(withheldOf(advice, name), writing);
  const ordered = { ordered: true };
  return [
    ...section("techniques", headings.techniques, rankedItems(advice.ranked, advice, writing), ordered),
    ...section("addOns", headings.addOns, rankedItems(advice.addOns.ranked, advice, writing), ordered),
    ...section("adjuncts", headings.adjuncts, rankedItems(advice.adjuncts.ranked, advice, writing), ordered),
    ...section("pressure", headings.pressure, pressureItems(advice, writing)),
    ...section("everyone", headings.everyone, everyoneItems(advice, writing)),
    ...section("avoid", headings.avoid, placed(advice.avoidRegions, writing)),
    ...section("check", headings.check, placed(advice.checkBeforeTouch, writing)),
    ...section("goals", headings.goals, goalItems(advice, writing)),
    ...section("contraindicated", headings.contraindicated, withheld("contraindicated")),
    ...section("needsReview", headings.needsReview, withheld("needsReview")),
    ...section("waitingFor", headings.waitingFor, waitingItems(advice, writing)),
    ...section("notIndicated", headings.notIndicated, withheld("notIndicated")),
    ...section("plan", headings.plan, planItems(advice, writing)),
    ...section("practitioner", headings.practitioner, practitionerItems(advice, writing)),
    ...section("selfCare", headings.selfCare, selfCareItems(advice, writing)),
  ];
}

function rankedItems(ranked: readonly Ranked[], advice: Advice, writing: Writing): ReportItem[] {
  const { headings, roles } = writing.words;
  return ranked.map((one) => {
    const facts = [
      fillIn(one.score === 1 ? headings.point : headings.points, String(one.score)),
      ...one.roles.map((role) => roles[role]),
      ...(one.pressure ? [fillIn(headings.pressureOf, rangeOf(one.pressure, writing.words))] : []),
    ];
    return {
      text: `${techniqueName(one, writing.words)} (${facts.join(", ")})`,
      notes: [
        ...one.contributions.flatMap((contribution) => contributionNotes(contribution, writing)),
        ...againstNotes(one, writing),
        ...cautionNotes(one, writing),
        ...notWithOf(one, advice, writing.words),
        ...(one.avoid.length > 0
          ? [fillIn(headings.awayFrom, inside(placesInRow(one.avoid, writing.words), writing.words))]
          : []),
      ],
    };
  });
}

function againstNotes({ against }: Ranked, { words, citations }: Writing): string[] {
  return against.map(
    ({ condition, findings }) =>
      `${fillIn(words.headings.notFor, inside(words.conditions[condition], words))}: ${citeAll(findings, citations)}`,
  );
}

/** Standing rules hold for everyone: said once below, named here. */
function cautionNotes({ cautions }: Ranked, writing: Writing): string[] {
  if (cautions.length === 0) return [];
  const said = cautions.map((one) =>
    one.code === "standing-rule" && one.rule
      ? `${writing.words.rules[one.rule]?.title ?? one.rule}.`
      : say(one, writing),
  );
  return [`${writing.words.headings.cautions}: ${[...new Set(said)].join(" ")} ${coded(rulesOf(cautions))}`.trimEnd()];
}

const rulesOf = (reasons: readonly Reason[]): string[] => [...new Set(reasons.flatMap(({ rule }) => rule ?? []))];

/** Sentences of reasons, with the codes of their rules. */
const reasoned = (reasons: readonly Reason[], writing: Writing): string =>
  `${sayAll(reasons, writing)} ${coded(rulesOf(reasons))}`.trim();

/** What holds for everyone and concerns a technique on offer. */
function everyoneItems(advice: Advice, writing: Writing): string[] {
  const cautions = kindsOf(advice).flatMap(({ ranked }) => ranked.flatMap((one) => one.cautions));
  return [...new Set(cautions.filter(({ code }) => code === "standing-rule").map((one) => reasoned([one], writing)))];
}

function contributionNotes(contribution: Contribution, { words, citations }: Writing): string[] {
  const { headings, conditions, goals, effects, bases, certainties } = words;
  const { points, weight, strength, basis, effect, says, concern, contested } = contribution;
  const name = concern.kind === "condition" ? conditions[concern.code] : goals[concern.code];
  const borrowed = contribution.through !== undefined && contribution.through !== concern.code;
  const through = borrowed && contribution.through ? ` (${inside(conditions[contribution.through], words)})` : "";
  const what = [
    effect ? effects[effect] : "",
    certainties[strength - 1],
    bases[basis],
    contested ? headings.contested : "",
  ];
  const support = says ? words.says[says] : citeAll(contribution.findings, citations);
  const also = [
    [headings.against, contribution.against],
    [headings.unclear, contribution.unclear],
  ] as const;
  return [
    `+ ${points} ${name}${through}: ${weight} x ${strength}, ${what.filter(Boolean).join(", ")}: ${support}`,
    ...also.flatMap(([title, findings]) => (findings.length > 0 ? [`${title}: ${citeAll(findings, citations)}`] : [])),
  ];
}

/** Rows that say the same are said once. */
function pressureItems({ pressure }: Advice, writing: Writing): string[] {
  const { headings, pressures } = writing.words;
  const because = (reasons: readonly Reason[]) => {
    const own = reasons.filter(({ code }) => code !== "standing-rule");
    return own.length > 0 ? reasoned(own, writing) : headings.forEveryone;
  };
  return alike(pressure, ({ ceiling, provisional, reasons }) => {
    const until = provisional ? ` (${headings.provisional})` : "";
    return `${fillIn(headings.atMost, pressures[ceiling])}${until}. ${because(reasons)}`;
  }).map(([text, rows]) => `${placesInRow(rows, writing.words)}: ${text}`);
}

/** Places with why: those for the same reasons share an entry; a check that names no region holds anywhere. */
function placed(places: Advice["avoidRegions"] | Advice["checkBeforeTouch"], writing: Writing): string[] {
  const rows = places.map(({ region = "whole-body" as const, side, reasons }) => ({
    place: side ? { region, side } : { region },
    why: reasoned(reasons, writing),
  }));
  return alike(rows, ({ why }) => why).map(
    ([why, same]) =>
      `${placesInRow(
        same.map(({ place }) => place),
        writing.words,
      )}: ${why}`,
  );
}

const goalItems = ({ goalsNotServed }: Advice, { words, audience }: Writing): string[] =>
  goalsNotServed.map((one) => `${words.goals[one.goal]}: ${describe(one, words, audience)}`);

/** Techniques withheld for the same reasons share an entry. */
const withheldItems = (withheld: readonly Withheld[], writing: Writing): string[] =>
  alike(withheld, ({ reasons }) => reasoned(reasons, writing)).map(
    ([reason, same]) => `${namesInRow(same, writing.words).join(", ")}: ${reason}`,
  );

const waitingItems = (advice: Advice, { words }: Writing): string[] =>
  openQuestions(advice).map((code) => `${words.questions[code] ?? code} ${coded([code])}`);

/** Names of techniques on offer in a row. */
const namer =
  (advice: Advice, words: Words) =>
  (codes: readonly string[]): string =>
    list(namesByCode(advice, words)(codes), words);

function planItems(advice: Advice, writing: Writing): (string | ReportItem)[] {
  const { words } = writing;
  const { headings, approaches } = words;
  const { plan } = advice;
  const names = namer(advice, words);
  const beside = plan.beside.map(({ technique, when, reasons }) => {
    const why = reasons.length > 0 ? ` ${sayAll(reasons, writing)}` : "";
    return `${when === "first" ? headings.beforeMassage : headings.alongside}: ${names([technique])}.${why}`;
  });
  const order = plan.order.map((style) => approaches[style].title).join(", ");
  return [
    ...(plan.course ? [fillIn(headings.phase, words.phases[plan.phase].title)] : []),
    ...courseLines(plan, writing),
    ...boosterLines(plan, writing),
    ...plan.sessions.map((session) => sessionItem(session, names, writing)),
    ...(plan.sessions.length > 1 ? [fillIn(headings.order, order)] : []),
    ...beside,
  ];
}

function boosterLines({ course }: Advice["plan"], writing: Writing): string[] {
  if (!course?.booster) return [];
  const { sessions, perWeek, reasons } = course.booster;
  const numbers = fillIn(fillIn(writing.words.headings.booster, String(sessions)), String(perWeek));
  return [`${numbers} ${sayAll(reasons, writing)}`];
}

type Namer = ReturnType<typeof namer>;

function sessionItem({ style, minutes, instead, ...content }: Session, names: Namer, { words }: Writing): ReportItem {
  const { headings, approaches } = words;
  const length = fillIn(headings.minutes, String(minutes));
  return {
    text: `${approaches[style].title}: ${[length, ...contentParts(content, names, words)].join("; ")}`,
    notes: instead ? [fillIn(headings.instead, contentParts(instead, names, words).join("; "))] : [],
  };
}

function contentParts(
  { lead, support, finish, pressure, lightest, focus }: SessionContent,
  names: Namer,
  words: Words,
) {
  const { roles, headings, joins } = words;
  return [
    `${roles.lead}: ${names([lead])}`,
    ...(support.length > 0 ? [`${roles.support}: ${names(support)}`] : []),
    ...(finish.length > 0 ? [`${roles.finish}: ${names(finish)}`] : []),
    fillIn(headings.pressureOf, rangeOf({ lowest: lightest, highest: pressure }, words)),
    inside(focus.length > 0 ? placesInRow(focus, words) : joins.wholeBody, words),
  ];
}

function practitionerItems(advice: Advice, writing: Writing): string[] {
  const { words } = writing;
  const { techniques, limits } = advice.plan.practitioner;
  const names = namer(advice, words);
  const titles = limits.map((rule) => `${inside(words.rules[rule]?.title ?? rule, words)} ${coded([rule])}`);
  return [
    ...alike(techniques, ({ requires }) => words.practitioners[requires].title).map(
      ([who, given]) => `${names(given.map(({ technique }) => technique))}: ${who}`,
    ),
    ...(titles.length > 0 ? [fillIn(words.headings.limitedBy, titles.join("; "))] : []),
  ];
}

function selfCareItems(advice: Advice, writing: Writing): string[] {
  const { techniques, advice: told } = advice.plan.selfCare;
  return [
    ...(techniques.length > 0 ? [namer(advice, writing.words)(techniques)] : []),
    ...told.map(({ code, reasons }) =>
      [writing.words.selfCare[code].therapist, sayAll(reasons, writing)].join(" ").trim(),
    ),
  ];
}

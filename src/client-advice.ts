import { describe } from "./describe.js";
import { type ReportSection, section } from "./document.js";
import { capital, inside, list } from "./grammar.js";
import { fillIn, joined, type Said, say, sayAll, type Writing } from "./lines.js";
import { alike, kindsOf, namesInRow, notWithOf, placesInRow, rangeOf, withheldOf } from "./offered.js";
import type { PlaceRef } from "./places.js";
import { courseLines } from "./plan-lines.js";
import type { Advice, Contribution, Ranked, Reason, ReasonCode, Withheld } from "./recommendation.js";
import type { Backing } from "./report-words.js";
import { techniqueName } from "./technique-name.js";
import type { Words } from "./words.js";

/** What is shown of a list before the rest is only counted; sentences of safety rules are never counted only. */
const most = { fits: 3, also: 4, addOns: 3, barred: 8, declined: 4, beside: 5, open: 3 };

/** Reasons for a length that was asked for or limited. */
const lengthReasons: readonly ReasonCode[] = [
  "minutes-wanted",
  "rule-shortens",
  "rule-unknown-shortens",
  "shorter-than-studied",
];

/** What fits, where and how firmly, what not, and the plan. */
export function adviceSections(advice: Advice, found: readonly Said[], writing: Writing): ReportSection[] {
  const { page, headings } = writing.words;
  return [
    ...section("fits", page.fits, fits(advice, writing), { paragraphs: kindOf(advice, writing) }),
    ...section("pressure", headings.pressure, pressures(advice, found, writing)),
    ...section("leave", page.leave, leave(advice, writing)),
    ...section("look", page.look, look(advice, writing)),
    ...section("everyone", headings.everyone, everyone(advice, writing)),
    ...section("out", page.out, leftOut(advice, found, writing)),
    ...section("beside", page.beside, beside(advice, writing)),
    ...section("plan", headings.plan, courseLines(advice.plan, writing, courseReasons(advice))),
    ...section("selfCare", page.selfCare, selfCare(advice, writing)),
    ...section("goals", page.goals, goals(advice, writing)),
    ...section("open", page.open, open(advice, writing)),
  ];
}

/** A length that was asked for or limited is not that of the studies. */
const courseReasons = ({ plan }: Advice): readonly ReasonCode[] =>
  plan.course?.reasons.some(({ code }) => lengthReasons.includes(code)) ? lengthReasons : ["dose-from-findings"];

/** The first names, and how many more there are; names may hold commas and joining words themselves. */
function some(names: readonly string[], shown: number, { words }: Writing): string {
  const more = names.length - shown;
  return [...names.slice(0, shown), ...(more > 0 ? [fillIn(words.page.more, String(more))] : [])].join("; ");
}

function kindOf({ approach, ranked }: Advice, writing: Writing): string[] {
  const { words } = writing;
  const special = approach.reasons.filter(({ code }) => code === "nothing-stated" || code === "nothing-indicated");
  return [
    ...(ranked.length > 0
      ? [`${fillIn(words.page.kind, words.approaches[approach.kind].title)} ${words.approaches[approach.kind].client}`]
      : []),
    ...special.map((reason) => say(reason, writing)),
  ];
}

function fits(advice: Advice, writing: Writing): string[] {
  const { words } = writing;
  const { page } = words;
  const { ranked, addOns } = advice;
  const small = (some: readonly Ranked[]) => namesInRow(some, words).map((name) => inside(name, words));
  const best = ranked.slice(0, most.fits);
  const also = small(ranked.slice(most.fits));
  const added = addOns.ranked.map((one) => carefulName(one, advice, words));
  const trained = small(best.filter(({ technique }) => needsTraining(technique, advice)));
  const harms = [...best, ...addOns.ranked].flatMap(({ cautions }) =>
    cautions.filter(({ code }) => code === "harm-reported"),
  );
  return [
    ...best.map((one) => fitting(one, advice, words)),
    ...(trained.length > 0 ? [fillIn(page.trained, trained.join("; "))] : []),
    ...(also.length > 0 ? [fillIn(page.also, some(also, most.also, writing))] : []),
    ...(added.length > 0 ? [fillIn(page.addOns, some(added, most.addOns, writing))] : []),
    ...new Set(harms.map((reason) => describe(reason, words, "client"))),
  ];
}

/** A name with the places that a rule about this person keeps it from, and what it shares no session with. */
function carefulName(one: Ranked, advice: Advice, words: Words): string {
  const away = awayFrom(one, advice);
  const personal = one.cautions.some(({ code }) => code === "region-excluded") && away.length > 0;
  const care = [
    ...(personal ? [fillIn(words.headings.awayFrom, inside(placesInRow(away, words), words))] : []),
    ...notWithOf(one, advice, words),
  ];
  const name = techniqueName(one, words, inside);
  return care.length > 0 ? `${name} (${care.join("; ")})` : name;
}

/** Places that it alone keeps away from, beside those that are left alone by everything. */
const awayFrom = ({ avoid }: Ranked, { avoidRegions }: Advice): PlaceRef[] =>
  avoid.filter(
    ({ region, side }) => !avoidRegions.some((left) => left.region === region && (!left.side || left.side === side)),
  );

const needsTraining = (code: string, { plan }: Advice): boolean =>
  plan.practitioner.techniques.some(
    ({ technique, requires }) => technique === code && requires === "specialist-training",
  );

/** A technique, what it is for, how firmly, how well it is backed, and where it alone does not go. */
function fitting(one: Ranked, advice: Advice, words: Words): string {
  const { headings, page } = words;
  const concerns = one.contributions.map(({ concern }) =>
    inside(concern.kind === "condition" ? words.conditions[concern.code] : words.goals[concern.code], words),
  );
  const notFor = one.against.map(({ condition }) =>
    fillIn(headings.notFor, inside(words.conditions[condition], words)),
  );
  const away = awayFrom(one, advice);
  return [
    `${techniqueName(one, words)}.`,
    fillIn(page.servesFor, [...new Set(concerns)].join("; ")),
    ...(one.pressure ? [sentence(fillIn(headings.pressureOf, rangeOf(one.pressure, words)))] : []),
    words.backing[backingOf(one.contributions)],
    ...(notFor.length > 0 ? [sentence(list(notFor, words))] : []),
    ...notWithOf(one, advice, words).map(sentence),
    ...(away.length > 0 ? [sentence(fillIn(headings.awayFrom, inside(placesInRow(away, words), words)))] : []),
  ].join(" ");
}

const sentence = (text: string): string => `${capital(text)}.`;

/** By its best contribution: studies before practice, and strong ones before weak. */
function backingOf(contributions: readonly Contribution[]): Backing {
  const studied = contributions.filter(({ basis }) => basis !== "practice");
  const [best] = [...studied].sort((a, b) => b.strength - a.strength);
  if (!best) return contributions.every(({ says }) => says === "own-practice") ? "own-practice" : "practice";
  if (best.contested) return "contested";
  if (best.basis === "indirect") return "near";
  return best.strength > 2 ? "good" : best.strength === 2 ? "some" : "little";
}

/** Ceilings that rules about this person or a gentle beginning set; those for everyone are said below. */
function pressures({ pressure }: Advice, found: readonly Said[], writing: Writing): string[] {
  const { headings, page, pressures: steps } = writing.words;
  const personal = pressure.filter(({ reasons }) => reasons.some(({ code }) => code !== "standing-rule"));
  const rows = alike(personal, ({ ceiling, provisional }) => {
    const until = provisional ? ` (${headings.provisional})` : "";
    return `${fillIn(headings.atMost, steps[ceiling])}${until}.`;
  }).map(([text, places]) => `${placesInRow(places, writing.words)}: ${text}`);
  const start = gentleStart(personal, writing);
  const limits = found.filter(({ finding }) => finding.rule !== undefined && finding.level !== "technique");
  const differ = rows.length > 0 && limits.length + start.length > 1;
  return [...rows, ...(differ ? [page.lowest] : []), ...start];
}

/** Conditions that begin with light pressure, in one sentence. */
function gentleStart(pressure: Advice["pressure"], writing: Writing): string[] {
  const light = pressure.filter(({ ceiling }) => ceiling === "light").flatMap(({ reasons }) => reasons);
  return joined(light.filter(({ code }) => code === "start-pressure")).map((reason) => say(reason, writing));
}

/** Why is said where it was found; here only whether it was a wish. */
function leave({ avoidRegions }: Advice, { words }: Writing): string[] {
  const wished = (reasons: readonly Reason[]) => reasons.every(({ code }) => code === "asked-to-avoid");
  return alike(avoidRegions, ({ reasons }) => (wished(reasons) ? ` (${words.page.asked})` : "")).map(
    ([why, places]) => `${placesInRow(places, words)}${why}.`,
  );
}

/** What may be there, place by place; a check that names no region holds anywhere. */
function look({ checkBeforeTouch }: Advice, writing: Writing): string[] {
  const reads = ({ facts }: Reason) => facts.map(({ path }) => path).join(" ");
  const first = new Map<string, string | undefined>();
  for (const one of checkBeforeTouch.flatMap(({ reasons }) => reasons))
    if (!first.has(reads(one))) first.set(reads(one), one.rule);
  // A rule about techniques may read the question of a place that is named already.
  const named = checkBeforeTouch
    .map((check) => ({ ...check, reasons: check.reasons.filter((one) => first.get(reads(one)) === one.rule) }))
    .filter(({ reasons }) => reasons.length > 0);
  const rows = named.map(({ region = "whole-body" as const, side, reasons }) => ({
    place: side ? { region, side } : { region },
    reasons,
  }));
  const places = alike(rows, ({ place }) => JSON.stringify(place)).map(([, same]) => ({
    place: same.map(({ place }) => place)[0],
    why: sayAll(
      same.flatMap(({ reasons }) => reasons),
      writing,
    ),
  }));
  return alike(places, ({ why }) => why).map(
    ([why, same]) =>
      `${placesInRow(
        same.flatMap(({ place }) => place ?? []),
        writing.words,
      )}: ${why}`,
  );
}

/** Standing rules of what is on offer. */
function everyone(advice: Advice, { words }: Writing): string[] {
  const cautions = kindsOf(advice).flatMap(({ ranked }) => ranked.flatMap((one) => one.cautions));
  const standing = cautions.filter(({ code }) => code === "standing-rule");
  return [...new Set(standing.map((reason) => describe(reason, words, "client")))];
}

/** Reasons why something that people often ask for is not on offer. */
const worthTelling: readonly ReasonCode[] = [
  "declined",
  "needles-declined",
  "not-in-setting",
  "softer-wanted",
  "outside-wishes",
  "start-pressure",
  "evidence-against",
  "not-on-its-own",
  "mechanism-only",
];

function leftOut(advice: Advice, found: readonly Said[], writing: Writing): string[] {
  const { words } = writing;
  const technical = found.filter(({ finding }) => finding.level === "technique");
  const explained = new Set(technical.flatMap(({ finding }) => finding.rule ?? []));
  const barred = withheldOf(advice, "contraindicated").filter(
    ({ reasons }) => !reasons.some(({ rule }) => rule !== undefined && explained.has(rule)),
  );
  const small = (some: readonly Withheld[]) => namesInRow(some, words).map((name) => inside(name, words));
  const waiting = withheldOf(advice, "needsReview");
  const placeless = waiting.flatMap(({ reasons }) => reasons.filter(({ code }) => code === "place-not-known"));
  const declined = withheldOf(advice, "notIndicated").flatMap((one) => {
    const reasons = one.reasons.filter(({ code }) => worthTelling.includes(code));
    return reasons.length > 0 ? [{ ...one, reasons: joined(reasons) }] : [];
  });
  return [
    ...technical.map(({ text }) => text),
    ...(barred.length > 0 ? [fillIn(words.page.barred, some(small(barred), most.barred, writing))] : []),
    ...(waiting.length > 0 ? [fillIn(words.page.waiting, String(waiting.length))] : []),
    ...(placeless.length > 0 ? [sayAll(placeless, writing)] : []),
    ...alike(declined, ({ reasons }) => sayAll(reasons, writing)).map(
      ([why, which]) => `${some(namesInRow(which, words), most.declined, writing)}: ${why}`,
    ),
  ];
}

/** What comes before massage, what needs a word of its own first, then the rest by name. */
function beside(advice: Advice, writing: Writing): string[] {
  const { words } = writing;
  const { plan, adjuncts } = advice;
  const named = new Map(adjuncts.ranked.map((one) => [one.technique, one]));
  const rows = plan.beside.flatMap(({ technique, when, reasons }) => {
    const one = named.get(technique);
    const told = reasons.filter(({ code }) => code === "needles-to-be-agreed");
    return one ? [{ name: carefulName(one, advice, words), when, why: sayAll(told, writing) }] : [];
  });
  return alike(rows, ({ when, why }) => JSON.stringify([when, why])).map(([, same]) => {
    const [{ when, why } = { when: "alongside", why: "" }] = same;
    const title = when === "first" ? words.headings.beforeMassage : words.headings.alongside;
    const names = same.map(({ name }) => name);
    return `${title}: ${some(names, why || when === "first" ? names.length : most.beside, writing)}. ${why}`.trim();
  });
}

function selfCare(advice: Advice, { words }: Writing): string[] {
  const { techniques, advice: told } = advice.plan.selfCare;
  const alone = kindsOf(advice).flatMap(({ ranked }) =>
    ranked.filter(({ technique }) => techniques.includes(technique)),
  );
  const names = alone.map((one) => carefulName(one, advice, words));
  return [
    ...(names.length > 0 ? [fillIn(words.page.alone, names.join("; "))] : []),
    ...told.map(({ code }) => words.selfCare[code].client),
  ];
}

const goals = ({ goalsNotServed }: Advice, { words }: Writing): string[] =>
  goalsNotServed.map((one) => `${words.goals[one.goal]}: ${describe(one, words, "client")}`);

/** The questions that something waits for. */
function open(advice: Advice, writing: Writing): string[] {
  const { words } = writing;
  const asked = openQuestions(advice).flatMap((code) => words.questions[code] ?? []);
  const more = asked.length - most.open;
  return more > 0 ? [...asked.slice(0, most.open), fillIn(words.page.more, String(more))] : asked;
}

/** Codes of unanswered or unsure questions that stand between the person and something withheld. */
export function openQuestions(advice: Advice): string[] {
  const facts = withheldOf(advice, "needsReview").flatMap(({ reasons }) => reasons.flatMap((reason) => reason.facts));
  const unsettled = facts.filter(
    ({ path, value }) => path.startsWith("screening.") && (value === null || value === "unsure"),
  );
  return [...new Set(unsettled.map(({ path }) => path.split(".")[2] ?? ""))];
}

import { catalogueName } from "./decided-by.js";
import { describe, fill, ruleWords } from "./describe.js";
import type { Difference } from "./difference.js";
import { readLine } from "./explain-read.js";
import { reasonsTexts, techniqueLines } from "./explain-techniques.js";
import { list, placeName } from "./grammar.js";
import { fillIn } from "./lines.js";
import { approachName } from "./offered.js";
import type { PlaceChange, Row } from "./place-changes.js";
import type { GoalNotServed, PressureCeiling } from "./recommendation.js";
import type { Changed, Exchange } from "./same.js";
import { type Telling, titled } from "./telling.js";

export function differenceLines(difference: Difference, telling: Telling): string[] {
  const { words, said, audience } = telling;
  const { same, catalogue, outcome, read, findings, guidance } = difference;
  if (same) return [said.difference.same];
  const { titles } = said.difference;
  const stops = outcome?.after === "emergency" || outcome?.after === "refer";
  return [
    ...titled(titles.catalogue, catalogue ? [changed(catalogue, catalogueName, telling)] : []),
    ...outcomeLines(difference, telling),
    ...guidance.gained.map((code) => `- ${words.guidance[code][audience]}`),
    ...titled(
      titles.read,
      read.map((one) => readLine(one, telling)),
    ),
    ...titled(
      titles.found,
      findings.gained.map((one) => describe(one, words, audience)),
    ),
    ...(stops ? [] : [...settledLines(difference, telling), ...restLines(difference, telling)]),
  ];
}

/** What something was and is, with words where it is not there. */
function changed<T>(
  of: Changed<T>,
  say: (one: T) => string,
  { said }: Telling,
  none: string = said.difference.none,
): string {
  const { change } = said.difference;
  const name = (one: T | null) => (one === null ? none : say(one));
  return fill(change, { before: name(of.before), after: name(of.after) });
}

/** What came, then what went. */
const exchanged = <T>({ gained, lost }: Exchange<T>, say: (one: T) => string, { said }: Telling): string[] => [
  ...gained.map(say),
  ...lost.map((one) => `${said.difference.noLonger} ${say(one)}`),
];

const bothWays = <T>([gained, lost]: [string, string], of: Exchange<T>, say: (one: T) => string): string[] => [
  ...titled(gained, of.gained.map(say)),
  ...titled(lost, of.lost.map(say)),
];

function outcomeLines({ outcome }: Difference, telling: Telling): string[] {
  const { words, said, audience } = telling;
  if (!outcome?.after) return [];
  const change = changed(outcome, (one) => words.outcomes[one].title, telling);
  return titled(said.difference.titles.outcome, [`${change}. ${words.outcomes[outcome.after][audience]}`]);
}

/** What is no longer found, by name: what to do about it no longer holds. */
function settledLines({ findings }: Difference, { words, said, audience }: Telling): string[] {
  const names = findings.lost.map((one) =>
    one.rule === undefined ? describe(one, words, audience) : ruleWords(one.rule, words).title,
  );
  return titled(said.difference.titles.settled, [...new Set(names)]);
}

/** All that a stop leaves out. */
function restLines(difference: Difference, telling: Telling): string[] {
  const { words, said, audience } = telling;
  const { titles, parts } = said.difference;
  const { approach, questions, pressure, avoidRegions, checkBeforeTouch, goalsNotServed, plan } = difference;
  const goal = (one: GoalNotServed) => `${words.goals[one.goal]}: ${describe(one, words, audience)}`;
  return [
    ...titled(titles.agree, cliniciansLines(difference, telling)),
    ...bothWays([titles.asked, titles.answered], questions, ({ question }) => words.questions[question] ?? question),
    ...(approach
      ? titled(titles.approach, [changed(approach, (one) => approachName(one, telling.words), telling)])
      : []),
    ...techniqueLines(difference.techniques, telling),
    ...titled(
      titles.pressure,
      pressure.filter(isSeen(telling)).map((row) => placeLine(row, ceilingChange(row, telling), telling)),
    ),
    ...titled(
      titles.avoid,
      avoidRegions.map((row) => placeLine(row, "", telling)),
    ),
    ...titled(
      titles.check,
      checkBeforeTouch.map((row) => placeLine(row, "", telling)),
    ),
    ...titled(titles.goals, exchanged(goalsNotServed, goal, telling)),
    ...titled(
      titles.plan,
      plan
        ? [
            list(
              plan.parts.map((part) => parts[part]),
              words,
            ),
          ]
        : [],
    ),
  ];
}

const cliniciansLines = ({ clinicians }: Difference, telling: Telling): string[] =>
  exchanged(clinicians, (one) => telling.words.clinicians[one], telling);

const ceilingName =
  ({ words }: Telling) =>
  ({ ceiling, provisional }: Omit<PressureCeiling, "region" | "side" | "reasons">): string => {
    const most = fillIn(words.headings.atMost, words.pressures[ceiling]);
    return provisional ? `${most} (${words.headings.provisional})` : most;
  };

const ceilingChange = (row: PlaceChange<PressureCeiling>, telling: Telling): string =>
  `${changed(row, ceilingName(telling), telling, telling.said.difference.noCeiling)}.`;

/** Whether a row says something new to the reader: a client is spared a ceiling that stays for other reasons. */
const isSeen =
  ({ audience }: Telling) =>
  ({ before, after }: PlaceChange<PressureCeiling>): boolean =>
    audience === "therapist" || before?.ceiling !== after?.ceiling || before?.provisional !== after?.provisional;

/** A place, what differs there, and the reasons that came or went. */
function placeLine(row: PlaceChange<Row>, what: string, telling: Telling): string {
  const { words, said } = telling;
  const { region, side, after, reasons } = row;
  const where = region && region !== "whole-body" ? placeName(region, side, words) : words.joins.wholeBody;
  const gone = after ? "" : `${said.difference.noLonger} `;
  return [`${gone}${where}:`, what, ...reasonsTexts(reasons, telling)].filter(Boolean).join(" ");
}

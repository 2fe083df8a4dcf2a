import type { Catalogue } from "./catalogue.js";
import { reachOf } from "./clear.js";
import type { Intake } from "./intake.js";
import { once } from "./once.js";
import {
  isEmpty,
  nowhere,
  overlap,
  type PlaceRef,
  type Places,
  placesOf,
  placesOfRegions,
  refsOf,
  union,
  without,
} from "./places.js";
import { higher, isBelow, lower } from "./pressure.js";
import type {
  Approach,
  AvoidRegion,
  Concern,
  Plan,
  PressureCeiling,
  Ranked,
  Role,
  Session,
  SessionContent,
} from "./recommendation.js";
import type { Lean, Pressure } from "./vocabulary.js";

/** What sessions are made from. */
export interface Sessionable {
  readonly approach: Approach;
  readonly ranked: readonly Ranked[];
  readonly avoid: readonly AvoidRegion[];
  readonly ceilings: readonly PressureCeiling[];
}

const supporting = 2;

/** One session a style; combined styles alternate. */
export function sessionsOf(from: Sessionable, minutes: number, intake: Intake, catalogue: Catalogue): Session[] {
  const all: Making = { roomOf: once((one) => worksAt(one, from, catalogue)), ...from };
  return stylesOf(from.approach).flatMap((style) => {
    const lead = leadOf(from, style, catalogue);
    if (!lead) return [];
    const made = madeOf(style, lead, all, intake, catalogue);
    const second = from.ranked.find(({ technique }) => technique === made.support[0]);
    const rest = { ...all, ranked: from.ranked.filter((one) => one !== lead) };
    const instead = second ? madeOf(style, second, rest, intake, catalogue) : null;
    return [{ style, minutes, ...made, instead }];
  });
}

/** What a session is made from, with what is the same for all of them. */
interface Making extends Sessionable {
  /** Where a technique may work. */
  readonly roomOf: (one: Ranked) => Places;
}

/** A lead and who goes with it: everybody in a session can work where it begins. */
function madeOf(style: Lean, lead: Ranked, from: Making, intake: Intake, catalogue: Catalogue): SessionContent {
  const focus = overlap(focusOf(style, from, intake, catalogue), from.roomOf(lead));
  const places = refsOf(focus);
  const most = places.map((place) => ceilingAt(place, from.ceilings)).reduce(lower, "deep");
  const fits = (one: Ranked) =>
    isEmpty(focus) || (!isEmpty(overlap(focus, from.roomOf(one))) && !isBelow(most, one.pressure?.lowest ?? "light"));
  const others = sameSetting(lead, from.ranked, catalogue).filter(fits);
  const own = others.filter(({ family }) => family === style || family === "both");
  const support = together([lead], own, supporting);
  const gentle = others.filter((one) => !support.includes(one) && isGentle(one));
  const finish = together([lead, ...support], gentle, 1);
  const presses = [lead, ...support, ...finish].map(({ pressure }) => pressure);
  return {
    lead: lead.technique,
    support: codes(support),
    finish: codes(finish),
    pressure: lower(most, presses.map((one) => one?.highest ?? "light").reduce(higher, "light")),
    lightest: presses.map((one) => one?.lowest ?? "light").reduce(higher, "light"),
    focus: places,
  };
}

/** Codes of all that sessions are made of, each once, in the order of the sessions. */
export const techniquesIn = (sessions: readonly SessionContent[]): string[] => [
  ...new Set(sessions.flatMap(({ lead, support, finish }) => [lead, ...support, ...finish])),
];

/** The style of each session of a course: the one that lags most behind its share comes next. */
export function orderOf(sessions: readonly Session[], count: number, { shares }: Approach): Lean[] {
  const styles = sessions.map(({ style }) => style);
  const of = styles.reduce((sum, style) => sum + shares[style], 0) || 1;
  const given = new Map<Lean, number>();
  return Array.from({ length: styles.length > 0 ? count : 0 }, (_, at) => {
    const lags = (style: Lean) => ((at + 1) * shares[style]) / of - (given.get(style) ?? 0);
    const next = styles.reduce((most, style) => (lags(style) > lags(most) ? style : most));
    given.set(next, (given.get(next) ?? 0) + 1);
    return next;
  });
}

/** Where a ranked technique may work with this person, comfort ceilings to begin with included. */
function worksAt({ technique, avoid, pressure }: Ranked, { ceilings }: Sessionable, { index }: Catalogue): Places {
  const entry = index.techniques.get(technique);
  if (!entry) return nowhere;
  const open = refsOf(without(reachOf(entry), placesOf(avoid)));
  return placesOf(open.filter((place) => !pressure || !isBelow(ceilingAt(place, ceilings), pressure.lowest)));
}

const codes = (list: readonly Ranked[]): string[] => list.map(({ technique }) => technique);

const stylesOf = ({ kind, first }: Approach): Lean[] =>
  kind === "combined" ? [first, first === "medical" ? "relaxation" : "medical"] : [kind];

/** The first of all; where styles alternate, the first of the style's family, those that serve a concern of it before. */
function leadOf({ approach, ranked }: Sessionable, style: Lean, catalogue: Catalogue): Ranked | undefined {
  if (approach.kind !== "combined") return ranked[0];
  const serving = ranked.filter((one) => one.contributions.some((c) => leanOf(c.concern, catalogue) === style));
  const firstOf = (list: readonly Ranked[]) =>
    list.find(({ family }) => family === style) ?? list.find(({ family }) => family === "both");
  return firstOf(serving) ?? firstOf(ranked);
}

const leanOf = ({ kind, code }: Concern, { conditions, goals }: Catalogue): Lean =>
  kind === "condition" ? conditions[code].lean : goals[code].lean;

/** The other techniques, of those that can be given where the lead is given. */
function sameSetting(lead: Ranked, ranked: readonly Ranked[], { index }: Catalogue): Ranked[] {
  const settingsOf = ({ technique }: Ranked) => index.techniques.get(technique)?.settings ?? [];
  const [first] = settingsOf(lead);
  return ranked.filter((one) => one !== lead && (first === undefined || settingsOf(one).includes(first)));
}

/** The first few that may be given in one session with what is in it already and with each other. */
function together(already: readonly Ranked[], from: readonly Ranked[], most: number): Ranked[] {
  const chosen: Ranked[] = [];
  const clashes = ({ notWith }: Ranked) => [...already, ...chosen].some(({ technique }) => notWith.includes(technique));
  for (const one of from) if (chosen.length < most && !clashes(one)) chosen.push(one);
  return chosen;
}

const isGentle = ({ family, pressure }: Ranked): boolean => family !== "medical" && pressure?.lowest === "light";

/** Where to begin: the regions asked for, else where the conditions of this style are, without those to leave alone. */
function focusOf(style: Lean, { approach, avoid }: Sessionable, intake: Intake, catalogue: Catalogue): Places {
  const { focusRegions } = intake.preferences;
  const local = intake.conditions
    .filter(({ code }) => approach.kind !== "combined" || catalogue.conditions[code].lean === style)
    .map(({ code, regions }) =>
      regions
        ? placesOf(regions)
        : placesOfRegions(catalogue.conditions[code].regions.filter((r) => r !== "whole-body")),
    );
  const wanted = focusRegions.length > 0 ? placesOf(focusRegions) : local.reduce(union, nowhere);
  return without(wanted, placesOf(avoid));
}

/** What a place allows; both sides allow what the lower one does. */
function ceilingAt({ region, side }: PlaceRef, ceilings: readonly PressureCeiling[]): Pressure {
  const own = ceilings.filter((row) => row.region === region && (!row.side || !side || row.side === side));
  const rows = own.length > 0 ? own : ceilings.filter((row) => row.region === "whole-body");
  return rows.map(({ ceiling }) => ceiling).reduce(lower, "deep");
}

/** Gives each technique the parts it plays in the sessions of a plan. */
export function withRoles(ranked: readonly Ranked[], { sessions }: Plan): Ranked[] {
  const rolesOf = ({ technique }: Ranked): Role[] => [
    ...(sessions.some(({ lead }) => lead === technique) ? (["lead"] as const) : []),
    ...(sessions.some(({ support }) => support.includes(technique)) ? (["support"] as const) : []),
    ...(sessions.some(({ finish }) => finish.includes(technique)) ? (["finish"] as const) : []),
  ];
  return ranked.map((one) => ({ ...one, roles: rolesOf(one) }));
}

import { factRanges } from "../src/facts.js";
import type { Advice, Catalogue, Intake, Lists, Ranked, Recommendation, SafetyFinding } from "../src/index.js";
import { codesOf, pressures } from "../src/vocabulary.js";
import {
  binds,
  ceilingIn,
  type Decision,
  type Fate,
  fateOf,
  isLifted,
  type Left,
  leftAlone,
  leftBy,
  reachOf,
  startsOf,
} from "./decision.js";
import type { Effect } from "./effects.js";
import type { Tell } from "./laws.js";
import {
  type Area,
  areaOf,
  both,
  eachPlace,
  isAll,
  isNone,
  isSame,
  minus,
  namesOf,
  nowhere,
  shared,
} from "./places.js";
import { met, type Reading, unknown } from "./reading.js";

/** The advice that an answer carries. */
export const adviceIn = (answer: Recommendation): Advice | undefined =>
  answer.outcome === "recommended" ? answer : answer.outcome === "clearance" ? answer.afterClearance : undefined;

/** Massage, care beside it and what is added to it. */
export const kindsIn = (advice: Advice): readonly Lists[] => [advice, advice.adjuncts, advice.addOns];

/** Checks an answer against what the rules come to. */
export function checkAnswer(
  answer: Recommendation,
  decision: Decision,
  intake: Intake,
  catalogue: Catalogue,
  tell: Tell,
): void {
  if (answer.outcome !== decision.outcome) {
    tellOutcome(answer, decision, tell);
    return;
  }
  const left = leftBy(decision, catalogue);
  checkFindings(answer.findings, decision, left, intake, catalogue, tell);
  if (answer.outcome === "emergency" || answer.outcome === "refer") checkGuidance(answer, decision, tell);
  if (answer.outcome === "unscreened") {
    const asked = answer.questions.map(({ question }) => question);
    if (missing(decision.open, asked).length > 0) tell(3, `open: ${missing(decision.open, asked).join(", ")}`);
    if (missing(asked, decision.open).length > 0)
      tell("rules", `not open: ${missing(asked, decision.open).join(", ")}`);
  }
  if (answer.outcome === "clearance") checkClinicians(answer.clinicians, decision, intake, tell);
  const advice = adviceIn(answer);
  if (advice) checkAdvice(advice, left, decision, intake, catalogue, tell);
  else if (
    /"(ranked|afterClearance)":/.test(
      Object.keys(answer)
        .map((key) => `"${key}":`)
        .join(),
    )
  )
    tell(3, `${answer.outcome} names no technique`);
}

function tellOutcome(answer: Recommendation, { outcome, open }: Decision, tell: Tell): void {
  const law = outcome === "emergency" || outcome === "refer" ? 4 : outcome === "unscreened" ? 3 : "rules";
  const why = outcome === "unscreened" ? `, open: ${open.join(", ")}` : "";
  tell(law, `outcome ${outcome}, not ${answer.outcome}${why}`);
}

const missing = <T>(wanted: readonly T[], list: readonly T[]): T[] => wanted.filter((one) => !list.includes(one));

/** Every rule that is met is found, cleared or not, where it holds; so is every contradiction; nothing else is. */
function checkFindings(
  findings: readonly SafetyFinding[],
  { reading }: Decision,
  { rules }: Left,
  intake: Intake,
  catalogue: Catalogue,
  tell: Tell,
): void {
  const wanted: string[] = [];
  for (const { rule, truth, found } of rules) {
    if (truth !== met || !rule.when) continue;
    const attested = intake.screening.clearances.some((one) => one.rule === rule.id);
    for (const area of found) {
      const where = !area ? "" : isAll(area) ? "everywhere" : namesOf(area);
      if (isLifted(rule, intake)) wanted.push(`rule-cleared ${rule.id} ${where}`);
      else
        wanted.push(
          `rule-met ${rule.id} ${where}`,
          ...(attested ? [`clearance-not-accepted ${rule.id} ${where}`] : []),
        );
    }
  }
  for (const { code } of catalogue.questions)
    if (reading.standing(code).contradicted) wanted.push(`contradicts-answer screening.answers.${code}`);
  wanted.push(...remarksOn(intake, reading));
  const given = findings.map(({ code, rule, regions, facts }) => {
    if (!rule) return `${code} ${facts[0]?.path}`;
    return `${code} ${rule} ${!regions ? "everywhere" : regions.length > 0 ? namesOf(areaOf(regions)) : ""}`;
  });
  const [less, more] = [missing(wanted, given), missing(given, wanted)];
  if (less.length + more.length + Math.abs(wanted.length - given.length) > 0)
    tell("rules", `findings: missing [${less.join("; ")}], too many [${more.join("; ")}]`);
}

/** Findings about numbers, notes and lists. */
function remarksOn({ facts, notes }: Intake, reading: Reading): string[] {
  const unlikely = codesOf(factRanges).filter((name) => {
    const [least, most] = factRanges[name].likely;
    const value = facts[name] ?? least;
    return value < least || value > most;
  });
  return [
    ...unlikely.map((name) => `unlikely-fact facts.${name}`),
    ...(notes.some(({ reviewed }) => !reviewed) ? ["note-unreviewed notes"] : []),
    ...(reading.isNewerList ? ["list-version-unknown screening.denied.version"] : []),
  ];
}

/** Being seen today takes the place of being seen soon. */
function checkGuidance(answer: Recommendation & { guidance: string[] }, { inForce }: Decision, tell: Tell): void {
  const wanted = inForce
    .filter(({ rule, truth }) => truth === met && rule.level === answer.outcome)
    .flatMap(({ rule }) => rule.guidance ?? [])
    .filter((code, _, all) => code !== "see-doctor-soon" || !all.includes("see-doctor-today"));
  const differs = missing<string>(wanted, answer.guidance).length + missing<string>(answer.guidance, wanted).length > 0;
  if (differs || answer.guidance.length === 0) tell("rules", `guidance ${wanted.join(", ")}`);
}

function checkClinicians(given: readonly string[], { pending }: Decision, { notes }: Intake, tell: Tell): void {
  const unread = notes.some(({ reviewed }) => !reviewed);
  const wanted = new Set([...pending.map(({ clinician }) => `${clinician}`), ...(unread ? ["practitioner"] : [])]);
  if (given.length !== wanted.size || given.some((one) => !wanted.has(one)))
    tell("rules", `clinicians ${[...wanted].join(", ")}`);
}

function checkAdvice(
  advice: Advice,
  left: Left,
  decision: Decision,
  intake: Intake,
  catalogue: Catalogue,
  tell: Tell,
): void {
  const starts = startsOf(intake, catalogue);
  const wished = areaOf(intake.preferences.avoidRegions);
  const lists = {
    massage: standingsIn(advice),
    adjunct: standingsIn(advice.adjuncts),
    "add-on": standingsIn(advice.addOns),
  };
  checkTogether(advice, catalogue, tell);
  for (const technique of catalogue.techniques) {
    const fate = fateOf(technique, left.effects);
    const { names = [], ranked } = lists[technique.kind].get(technique.code) ?? {};
    checkStanding(names, fate, requirementOf(technique, decision), technique.code, tell);
    if (ranked && fate.status === "cleared") {
      const stays = technique.handsOff ? fate.area : minus(fate.area, wished);
      checkRanked(ranked, minus(reachOf(technique), minus(fate.area, wished)), tell);
      const own = [...left.effects, ...starts].filter((one) => binds(one, technique));
      checkPressure(ranked, stays, own, tell);
    }
  }
  checkCeilings(advice, [...left.effects, ...starts], tell);
  checkAreas(advice, left, wished, tell);
  checkPlan(advice, left, tell);
}

/** No technique that the catalogue does not hold, and none twice. */
function checkTogether(advice: Advice, { techniques }: Catalogue, tell: Tell): void {
  const all = kindsIn(advice).flatMap((lists) =>
    [lists.ranked, lists.needsReview, lists.contraindicated, lists.notIndicated].flatMap((list) =>
      list.map(({ technique }) => technique),
    ),
  );
  if (all.length !== techniques.length || new Set(all).size !== all.length)
    tell(7, `${techniques.length} techniques, each once, not ${all.length} (${new Set(all).size} of them different)`);
}

interface Stands {
  readonly names: readonly string[];
  readonly ranked: Ranked | undefined;
}

/** The lists that each technique of a kind stands in. */
function standingsIn(lists: Lists): Map<string, Stands> {
  const stands = new Map<string, Stands>();
  const add = (code: string, name: string, ranked?: Ranked) => {
    const before = stands.get(code);
    stands.set(code, { names: [...(before?.names ?? []), name], ranked: ranked ?? before?.ranked });
  };
  for (const one of lists.ranked) add(one.technique, "ranked", one);
  for (const name of ["needsReview", "contraindicated", "notIndicated"] as const)
    for (const { technique } of lists[name]) add(technique, name);
  return stands;
}

const requirementOf = ({ requires }: Catalogue["techniques"][number], { reading }: Decision) =>
  requires ? reading.truthOf(requires) : met;

function checkStanding(
  [list, ...others]: readonly string[],
  { status }: Fate,
  requirement: number,
  code: string,
  tell: Tell,
): void {
  if (!list || others.length > 0) tell(7, `${code} in one list, not in [${[list, ...others].join(", ")}]`);
  const wanted =
    status === "contraindicated"
      ? ["contraindicated"]
      : status === "needs-review" || requirement === unknown
        ? ["needsReview"]
        : requirement === met
          ? ["ranked", "notIndicated"]
          : ["notIndicated"];
  if (wanted.includes(list ?? "")) return;
  const isBarred = status !== "cleared" || requirement !== met;
  tell(
    isBarred && (list === "ranked" || status === "contraindicated") ? 2 : "rules",
    `${code} in ${wanted.join(" or ")}, not ${list}`,
  );
}

function checkRanked({ technique, avoid }: Ranked, wanted: Area, tell: Tell): void {
  const given = areaOf(avoid);
  const less = minus(wanted, given);
  if (!isNone(less)) tell(2, `${technique} stays away from ${namesOf(less)}`);
  else if (!isSame(wanted, given)) tell("rules", `${technique} may work at ${namesOf(minus(given, wanted))}`);
}

/** The most pressure of a ranked technique is allowed somewhere it may work. */
function checkPressure({ technique, pressure }: Ranked, area: Area, own: readonly Effect[], tell: Tell): void {
  if (!pressure) return;
  const wanted = pressures.indexOf(pressure.highest);
  const isAllowed = eachPlace.some((place) => !isNone(shared(place, area)) && ceilingIn(place, own) >= wanted);
  if (!isAllowed) tell(4, `${technique} with less than ${pressure.highest} pressure`);
}

/** In every place that hands may go to, the ceiling is the lowest of those in force. */
function checkCeilings(advice: Advice, effects: readonly Effect[], tell: Tell): void {
  const alone = leftAlone(effects);
  const capping = effects.filter((one) => one.binds === "all" && one.ceiling !== undefined);
  const rows = advice.pressure.map((row) => ({
    ...row,
    area: row.region === "whole-body" ? undefined : areaOf([{ region: row.region, side: row.side }]),
  }));
  for (const place of eachPlace) {
    if (!isNone(shared(place, alone))) continue;
    const row = rows.find(({ area }) => area && !isNone(shared(area, place))) ?? rows.find(({ area }) => !area);
    const given = row ? pressures.indexOf(row.ceiling) : pressures.length;
    const wanted = ceilingIn(place, capping);
    if (given !== wanted)
      tell(
        given > wanted ? 4 : "rules",
        `ceiling ${pressures[wanted] ?? "none"}, not ${row?.ceiling ?? "none"}, at ${namesOf(place)}`,
      );
    else if (row && !row.provisional && capping.every((one) => one.held || one.ceiling !== wanted))
      tell("rules", `ceiling ${row.ceiling} at ${namesOf(place)} only held`);
  }
}

/** Regions left alone, and hazards to look for. */
function checkAreas(advice: Advice, { effects, rules }: Left, wished: Area, tell: Tell): void {
  const byRule = leftAlone(effects);
  const given = areaOf(advice.avoidRegions);
  const ruled = areaOf(advice.avoidRegions.filter(({ reasons }) => reasons.some(({ rule }) => rule !== undefined)));
  const less = minus(byRule, ruled);
  if (!isNone(less)) tell(2, `${namesOf(less)} left alone`);
  const more = minus(ruled, byRule);
  if (!isNone(more)) tell("rules", `${namesOf(more)} not left alone`);
  if (!isNone(minus(wished, given)) || !isNone(minus(given, both(byRule, wished))))
    tell("rules", `left alone: ${namesOf(byRule)}, and by wish ${namesOf(wished)}`);
  const looks = rules.flatMap(({ rule, look }) =>
    look.map((area) => `${rule.id} ${isAll(area) ? "anywhere" : namesOf(area)}`),
  );
  const seen = new Map<string, Area>();
  for (const { region, side, reasons } of advice.checkBeforeTouch) {
    const id = reasons[0]?.rule ?? "";
    seen.set(id, both(seen.get(id) ?? nowhere, region ? areaOf([{ region, side }]) : nowhere));
  }
  const told = [...seen].map(([id, area]) => `${id} ${isNone(area) ? "anywhere" : namesOf(area)}`);
  if (missing(looks, told).length + missing(told, looks).length > 0) tell("rules", `look first: ${looks.join("; ")}`);
}

/** A plan holds only what is ranked, spares what is left alone, and lasts no longer than a rule allows. */
function checkPlan(advice: Advice, { rules, effects }: Left, tell: Tell): void {
  const { course, sessions, beside, selfCare } = advice.plan;
  const ranked = new Set(kindsIn(advice).flatMap((lists) => lists.ranked.map(({ technique }) => technique)));
  const minutes = Math.min(...rules.map(({ rule }) => rule.minutes ?? Number.POSITIVE_INFINITY));
  if (course && course.minutes > minutes)
    tell("rules", `sessions of at most ${minutes} minutes, not ${course.minutes}`);
  const alone = leftAlone(effects);
  const capping = effects.filter((effect) => effect.binds === "all");
  const highest = new Map(
    advice.ranked.map(({ technique, pressure }) => [technique, pressures.indexOf(pressure?.highest ?? "light")]),
  );
  for (const one of sessions.flatMap((session) => (session.instead ? [session, session.instead] : [session]))) {
    const used = [one.lead, ...one.support, ...one.finish];
    for (const code of used) if (!ranked.has(code)) tell(2, `no session with ${code}`);
    if (!isNone(shared(areaOf(one.focus), alone)))
      tell(2, `no session begins at ${namesOf(shared(areaOf(one.focus), alone))}`);
    const here = eachPlace.filter((place) => !isNone(shared(place, areaOf(one.focus))));
    const allowed = Math.min(...here.map((place) => ceilingIn(place, capping)), pressures.length - 1);
    const most = Math.min(allowed, Math.max(...used.map((code) => highest.get(code) ?? 0)));
    if (pressures.indexOf(one.pressure) > most)
      tell(4, `a session of ${pressures[most]} pressure, not ${one.pressure}`);
  }
  for (const code of [...beside.map(({ technique }) => technique), ...selfCare.techniques])
    if (!ranked.has(code)) tell(2, `${code} not in the plan`);
}

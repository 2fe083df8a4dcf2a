import type { Reader } from "./answers.js";
import type { Catalogue, Dose } from "./catalogue.js";
import type { WeighedConcern } from "./concerns.js";
import { verdictOf } from "./criterion.js";
import type { Intake, StatedCondition } from "./intake.js";
import { reasonBy, reasonWith } from "./reason.js";
import type { Plan, Ranked, Reason, ReviewCode, Session } from "./recommendation.js";
import { orderOf, type Sessionable, sessionsOf, techniquesIn } from "./sessions.js";
import type { Effect } from "./vocabulary.js";

/** What the plan is made from. */
export interface Planned extends Sessionable {
  readonly adjuncts: readonly Ranked[];
  readonly addOns: readonly Ranked[];
  readonly concerns: readonly WeighedConcern[];
  /** Rules that limit how long a session may last. */
  readonly shortens: readonly Shortening[];
  readonly reader: Reader;
}

/** The most minutes that a rule allows, and the rule. */
export interface Shortening {
  readonly minutes: number;
  readonly reason: Reason;
}

const defaults = { minutes: 60, perWeek: 1, weeks: 6, reviewAfter: 4 };

/** Stage 5: sessions, spacing, review point, stop rule, and care beside and between. */
export function plan(from: Planned, intake: Intake, catalogue: Catalogue): Plan {
  const { ranked, concerns, approach } = from;
  const course = ranked.length > 0 ? courseOf(from, intake, catalogue) : null;
  const sessions = course ? sessionsOf(from, course.minutes, intake, catalogue) : [];
  return {
    phase: "begin",
    course,
    sessions,
    order: orderOf(sessions, course?.sessions ?? 0, approach),
    review: course && { afterSessions: Math.min(course.sessions, defaults.reviewAfter), look: lookAt(concerns) },
    stop: course ? ["no-change-at-review", "worse-after-session", "new-warning-sign", "goal-reached"] : [],
    beside: besides(from, intake, catalogue),
    selfCare: selfCareOf(from, intake, catalogue),
    practitioner: practitionerOf(sessions, ranked, catalogue),
  };
}

/** What needs nobody else, what holds for anybody who gets a massage, and what goes with a stated condition. */
function selfCareOf(from: Planned, intake: Intake, catalogue: Catalogue): Plan["selfCare"] {
  const { ranked, adjuncts, addOns, avoid } = from;
  const { index } = catalogue;
  const alone = [...adjuncts, ...addOns].filter(
    ({ technique }) => index.techniques.get(technique)?.practitioner === "self",
  );
  const always = ["note-changes", "watch-for-signs", ...(avoid.length > 0 ? (["leave-alone"] as const) : [])] as const;
  return {
    techniques: alone.map(({ technique }) => technique),
    advice:
      ranked.length > 0
        ? [...always.map((code) => ({ code, reasons: [] })), ...conditionAdvice(from, intake, catalogue)]
        : [],
  };
}

/** What trials had people with a stated condition do at home, each once; what they do alone must be on offer. */
function conditionAdvice({ ranked, reader }: Planned, { conditions }: Intake, { selfCare }: Catalogue) {
  const given = selfCare.filter(
    (one) =>
      conditions.some((stated) => fits(one, stated)) &&
      (!one.unless || verdictOf(one.unless, reader.verdict) === "unmet") &&
      (one.technique === undefined || ranked.some(({ technique }) => technique === one.technique)),
  );
  return [...new Set(given.map(({ advice }) => advice))].map((code) => ({
    code,
    reasons: given
      .filter(({ advice }) => advice === code)
      .map(({ condition, findings }) => reasonBy(condition, "done-in-studies", findings)),
  }));
}

/** Who may give what the sessions are made of, and the rules about this person that limit it. */
function practitionerOf(sessions: readonly Session[], ranked: readonly Ranked[], { index }: Catalogue) {
  const codes = techniquesIn(sessions);
  const used = codes.flatMap((code) => ranked.find(({ technique }) => technique === code) ?? []);
  const limits = used.flatMap(({ cautions }) =>
    cautions.flatMap(({ code, rule }) => (rule && code !== "standing-rule" ? rule : [])),
  );
  const techniques = codes.flatMap((technique) => {
    const requires = index.techniques.get(technique)?.practitioner;
    return requires ? [{ technique, requires }] : [];
  });
  return { techniques, limits: [...new Set(limits)] };
}

function courseOf(from: Planned, intake: Intake, catalogue: Catalogue): NonNullable<Plan["course"]> {
  const dose = doseOf(from, intake, catalogue);
  const wanted = intake.preferences.sessionMinutes;
  const shorter = shortestOf(from.shortens);
  const planned = wanted ?? dose?.minutes ?? defaults.minutes;
  const minutes = Math.min(planned, shorter?.minutes ?? planned);
  const perWeek = dose?.perWeek ?? defaults.perWeek;
  const weeks = dose?.weeks ?? defaults.weeks;
  const reasons: Reason[] = [];
  if (dose) reasons.push(fromFindings(dose, dose.findings));
  if (!dose?.minutes || !dose.perWeek || !dose.weeks) reasons.push(reasonWith("dose-by-default"));
  if (wanted !== undefined && minutes === wanted)
    reasons.push(reasonWith("minutes-wanted", [{ path: "preferences.sessionMinutes", value: wanted }]));
  if (shorter && minutes < planned) reasons.push(shorter.reason);
  if (dose?.minutes && minutes < dose.minutes) reasons.push(reasonWith("shorter-than-studied"));
  return { sessions: perWeek * weeks, minutes, perWeek, weeks, reasons, booster: boosterOf(dose, minutes) };
}

/** Further sessions helped only where the course before had sessions of full length. */
function boosterOf(dose: Dose | undefined, minutes: number): NonNullable<Plan["course"]>["booster"] {
  if (!dose?.booster || minutes !== dose.minutes) return null;
  const { sessions, perWeek, findings } = dose.booster;
  return { sessions, perWeek, reasons: [fromFindings(dose, findings)] };
}

const fromFindings = ({ condition }: Dose, findings: readonly string[]): Reason =>
  reasonBy(condition, "dose-from-findings", findings);

const shortestOf = (shortens: readonly Shortening[]): Shortening | undefined =>
  [...shortens].sort((a, b) => a.minutes - b.minutes)[0];

type Fitting = Pick<Dose, "condition" | "stages" | "regions">;

/** The dose of the heaviest condition that has one for this person and place. */
function doseOf({ concerns, reader }: Planned, intake: Intake, catalogue: Catalogue): Dose | undefined {
  const { setting } = intake.preferences;
  const isFor = ({ requires, settings }: Dose) =>
    (!requires || verdictOf(requires, reader.verdict) === "met") &&
    (!settings || (setting !== undefined && settings.includes(setting)));
  const heaviestFirst = [...concerns].sort((a, b) => b.weight - a.weight);
  return heaviestFirst
    .flatMap(({ concern }) => intake.conditions.filter((c) => concern.kind === "condition" && c.code === concern.code))
    .flatMap((stated) => catalogue.doses.filter((dose) => fits(dose, stated) && isFor(dose)))[0];
}

function fits({ condition, stages, regions }: Fitting, stated: StatedCondition): boolean {
  const where: readonly string[] = stated.regions?.map(({ region }) => region) ?? ["unstated"];
  return (
    condition === stated.code &&
    (!stages || stages.includes(stated.stage ?? "unstated")) &&
    (!regions || regions.some((region) => where.includes(region)))
  );
}

const looks: readonly (readonly [ReviewCode, readonly Effect[]])[] = [
  ["pain", ["pain", "soreness"]],
  ["function", ["function", "range-of-motion", "muscle-tension", "scar"]],
  ["swelling", ["swelling"]],
  ["bowel-function", ["bowel-function"]],
  ["sleep", ["sleep", "fatigue"]],
  ["mood", ["stress", "anxiety", "mood", "agitation"]],
];

/** What to look at: the primary effects of what was stated, or comfort. */
function lookAt(concerns: readonly WeighedConcern[]): ReviewCode[] {
  const effects = concerns.flatMap(({ units }) => units.flatMap((unit) => unit.effects.slice(0, 1)));
  const found = looks.filter(([, of]) => effects.some((effect) => of.includes(effect))).map(([look]) => look);
  return found.length > 0 ? found : ["comfort"];
}

/** Ranked adjuncts: first those that guidelines put before massage for a stated condition. */
function besides({ adjuncts }: Planned, intake: Intake, catalogue: Catalogue): Plan["beside"] {
  const all = adjuncts.map(({ technique }): Plan["beside"][number] => {
    const placed = catalogue.placements.filter(
      (p) => p.technique === technique && intake.conditions.some((stated) => fits(p, stated)),
    );
    const first = placed.map(({ condition, findings }) =>
      reasonBy(condition, findings.length > 0 ? "before-massage" : "before-massage-by-practice", findings),
    );
    return {
      technique,
      when: first.length > 0 ? "first" : "alongside",
      reasons: [...first, ...askAboutNeedles(technique, intake, catalogue)],
    };
  });
  return [...all.filter(({ when }) => when === "first"), ...all.filter(({ when }) => when === "alongside")];
}

const askAboutNeedles = (technique: string, { preferences }: Intake, catalogue: Catalogue): Reason[] =>
  catalogue.index.techniques.get(technique)?.needles && preferences.needles === undefined
    ? [reasonWith("needles-to-be-agreed", [{ path: "preferences.needles", value: null }])]
    : [];

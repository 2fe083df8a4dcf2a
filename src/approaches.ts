import type { Axis, Catalogue } from "./catalogue.js";
import { checked } from "./checked.js";
import { decidedBy } from "./decided-by.js";
import { distinct } from "./distinct.js";
import { evaluate } from "./engine.js";
import type { Intake } from "./intake.js";
import { axes } from "./knowledge/axes.js";
import { catalogue as shipped } from "./knowledge/catalogue.js";
import type {
  Advice,
  Approach,
  Concern,
  Outcome,
  PressureCeiling,
  Reason,
  Recommendation,
  Session,
} from "./recommendation.js";
import { refuse } from "./refuse.js";
import { techniquesIn } from "./sessions.js";
import { adviceIn } from "./standing.js";
import type { AxisCode, Condition, Goal, Lean } from "./vocabulary.js";

/** What of a person stands on a side of an axis. */
export interface AxisEvidence {
  /** The side it speaks for; what serves both stands in two entries. */
  side: Lean;
  /**
   * Codes: of conditions and goals (`purpose`, `conditions`), of techniques that lead a session (`techniques`), of
   * pressures (`pressure`, `experience`), of regions or `whole-body` (`target`), of effects (`outcomes`), of
   * practitioners (`training`), of adjuncts (`place-in-care`).
   */
  codes: string[];
}

/** One thing that the approaches are compared by. */
export interface ComparedAxis {
  /** Code of the axis; its sentences for both sides are in the word files under `comparison`. */
  axis: AxisCode;
  /** Codes that stand on the medical side, of those that the catalogue has; may be empty. */
  medical: string[];
  /** Codes that stand on the relaxation side; may be empty. */
  relaxation: string[];
  /** The side that applies to the person, `neither` where nothing is ranked or stated; null where it cannot be said yet. */
  applies: Lean | "both" | "neither" | null;
  /** What of the person stands on either side, medical first; empty where nothing can be said. */
  evidence: AxisEvidence[];
  /** Why, as the result has it: what leans to a side, what holds pressure at what is used. */
  reasons: Reason[];
}

/** Medical and relaxation massage side by side. Plain JSON: codes and facts, no prose; describe it with `explain()`. */
export interface ApproachComparison {
  /** What the screening came to, null without a person; after `clearance` all that follows holds only once all agree. */
  outcome: Outcome | null;
  /** The approach, as the result has it; null without a person, and where no massage is offered. */
  approach: Approach | null;
  /** The nine axes of a comparison; empty where the outcome is `emergency` or `refer`. */
  axes: ComparedAxis[];
  /** The catalogue that decided. */
  catalogue: Recommendation["catalogue"];
}

/** What to compare by. */
export interface CompareOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
}

/**
 * Medical and relaxation massage side by side along nine axes; given a parsed intake, also which side of each applies to
 * this person, and why. Of a person who is not screened only purpose and conditions are said, since they name no
 * technique; where massage has to wait, nothing is. Throws `TypeError` for an unknown option, and for an intake that was
 * not parsed.
 *
 * @example
 * ```ts
 * import { compareApproaches, parseIntake } from "massage-recommender";
 * const screening = { denied: { list: "full", version: "0.1.0" } } as const;
 * const { axes } = compareApproaches(parseIntake({ conditions: ["fibromyalgia"], screening }));
 * console.log(axes.find(({ axis }) => axis === "purpose")?.applies); // "medical"
 * console.log(axes.find(({ axis }) => axis === "pressure")?.applies); // "relaxation": it starts gently
 * ```
 */
export function compareApproaches(intake?: Intake, options: CompareOptions = {}): ApproachComparison {
  const { catalogue = shipped, ...unknown } = options ?? {};
  refuse(unknown, "compareApproaches(intake, { catalogue })");
  checked(catalogue);
  const answer = intake && evaluate(intake, catalogue);
  const stopped = answer?.outcome === "emergency" || answer?.outcome === "refer";
  return {
    outcome: answer?.outcome ?? null,
    approach: answer ? approachIn(answer) : null,
    axes: stopped ? [] : axes.map((axis) => ({ ...sidesOf(axis, catalogue), ...applied(axis, answer, catalogue) })),
    catalogue: decidedBy(catalogue),
  };
}

const approachIn = (answer: Recommendation): Approach | null =>
  answer.outcome === "unscreened" ? answer.approach : (adviceIn(answer)?.approach ?? null);

function sidesOf({ id, medical, relaxation }: Axis, { index }: Catalogue): Pick<ComparedAxis, "axis" | Lean> {
  const there = (codes: readonly string[]) =>
    codes.filter((code) => (id !== "techniques" && id !== "place-in-care") || index.techniques.has(code));
  return { axis: id, medical: there(medical), relaxation: there(relaxation) };
}

type Applied = Pick<ComparedAxis, "applies" | "evidence" | "reasons">;

const unsaid: Applied = { applies: null, evidence: [], reasons: [] };

function applied(axis: Axis, answer: Recommendation | undefined, catalogue: Catalogue): Applied {
  const approach = answer && approachIn(answer);
  if (!approach) return unsaid;
  if (axis.id === "purpose") return purposeOf(approach);
  if (axis.id === "conditions") return conditionsOf(approach);
  const advice = adviceIn(answer);
  return advice ? given(axis, advice, catalogue) : unsaid;
}

const leans = ["medical", "relaxation"] as const;

/** The side that everything is on. */
function appliesOf(evidence: readonly AxisEvidence[]): ComparedAxis["applies"] {
  const [first, second] = evidence;
  return second ? "both" : (first?.side ?? "neither");
}

/** Codes by side, each once; a side with none is left out. */
function bySide(codes: Readonly<Record<Lean, readonly string[]>>, reasons: readonly Reason[] = []): Applied {
  const evidence = leans.flatMap((side) =>
    codes[side].length > 0 ? [{ side, codes: [...new Set(codes[side])] }] : [],
  );
  return { applies: appliesOf(evidence), evidence, reasons: [...reasons] };
}

/** Conditions and goals that lean to a side, by their codes. */
const stated = ({ reasons }: Approach, lean: Lean, section: RegExp): string[] =>
  reasons
    .filter(({ code }) => code === `leans-${lean}`)
    .flatMap(({ facts }) => facts.map(({ path }) => path))
    .filter((path) => section.test(path))
    .map((path) => path.split(".")[1] ?? "");

function purposeOf(approach: Approach): Applied {
  const { kind, reasons } = approach;
  const said = bySide(
    { medical: stated(approach, "medical", /./), relaxation: stated(approach, "relaxation", /./) },
    reasons,
  );
  return { ...said, applies: kind === "combined" ? "both" : kind };
}

const conditionsOf = (approach: Approach): Applied =>
  bySide({
    medical: stated(approach, "medical", /^conditions\./),
    relaxation: stated(approach, "relaxation", /^conditions\./),
  });

/** What the plan would give, sorted to the sides of an axis. */
function given(axis: Axis, advice: Advice, catalogue: Catalogue): Applied {
  const { sessions, beside } = advice.plan;
  const leads = sessions.map(({ lead }) => lead);
  const sort = (codes: readonly string[], isOn: (code: string, side: Lean) => boolean) => ({
    medical: codes.filter((code) => isOn(code, "medical")),
    relaxation: codes.filter((code) => isOn(code, "relaxation")),
  });
  const family = (code: string, side: Lean) => isOfFamily(code, side, catalogue);
  switch (axis.id) {
    case "techniques":
      return bySide(sort(leads, family));
    case "pressure":
    case "experience":
      return pressureOf(advice);
    case "target": {
      const regions = sessions.flatMap(({ focus }) => focus.map(({ region }) => region));
      const whole = sessions.some(({ focus }) => focus.length === 0);
      return bySide({ medical: regions, relaxation: whole ? ["whole-body"] : [] });
    }
    case "outcomes":
      return bySide(effectsOf(axis, advice, catalogue));
    case "training":
      return bySide(sort(practitionersOf(leads, catalogue), (code, side) => axis[side].includes(code)));
    case "place-in-care": {
      const listed = [...axis.medical, ...axis.relaxation];
      const isOn = (code: string, side: Lean) =>
        listed.includes(code) ? axis[side].includes(code) : family(code, side);
      return bySide(
        sort(
          beside.map(({ technique }) => technique),
          isOn,
        ),
      );
    }
    default:
      return unsaid;
  }
}

const practitionersOf = (codes: readonly string[], { index }: Catalogue): string[] =>
  codes.flatMap((code) => index.techniques.get(code)?.practitioner ?? []);

function isOfFamily(code: string, side: Lean, { index }: Catalogue): boolean {
  const family = index.techniques.get(code)?.family;
  return family === side || family === "both";
}

/** The most pressure of each session, and the ceilings that hold it there; relaxing work stays on its side of the scale. */
function pressureOf({ plan, pressure }: Advice): Applied {
  const scale = axes.find(({ id }) => id === "pressure");
  const soft = plan.sessions.filter((one) => one.style === "relaxation" || !scale?.medical.includes(one.pressure));
  const firm = plan.sessions.filter((one) => !soft.includes(one));
  const gentlest = (one: Session) =>
    scale?.relaxation.includes(one.pressure) ? one.pressure : scale?.relaxation.at(-1);
  const used: readonly string[] = plan.sessions.map((session) => session.pressure);
  const binding = pressure.filter((row) => used.includes(row.ceiling) && plan.sessions.some((one) => binds(row, one)));
  const once = distinct(binding.flatMap(({ reasons }) => reasons));
  return bySide(
    { medical: firm.map((one) => one.pressure), relaxation: soft.flatMap((one) => gentlest(one) ?? []) },
    once,
  );
}

/** Whether a ceiling is one of the whole body or of a place where the session begins. */
const binds = ({ region, side }: PressureCeiling, { focus }: Session): boolean =>
  region === "whole-body" || focus.some((at) => at.region === region && (!side || !at.side || at.side === side));

/** The effects that points are given for; one on neither side counts for the side its concern leans to. */
function effectsOf(axis: Axis, { plan, ranked }: Advice, catalogue: Catalogue): Record<Lean, string[]> {
  const used = techniquesIn(plan.sessions);
  const all = ranked.filter(({ technique }) => used.includes(technique)).flatMap(({ contributions }) => contributions);
  const sideOf = (effect: string, concern: Concern): Lean =>
    leans.find((side) => axis[side].includes(effect)) ?? leanOf(concern, catalogue);
  const on = (side: Lean) =>
    all.flatMap(({ effect, concern }) => (effect && sideOf(effect, concern) === side ? effect : []));
  return { medical: on("medical"), relaxation: on("relaxation") };
}

const leanOf = ({ kind, code }: Concern, { conditions, goals }: Catalogue): Lean =>
  kind === "condition" ? conditions[code as Condition].lean : goals[code as Goal].lean;

import { checkReviewed } from "./feedback.js";
import type {
  Feedback,
  Plan,
  Review,
  ReviewChange,
  ReviewDecision,
  ReviewReason,
  ReviewReasonCode,
  Session,
} from "./recommendation.js";
import { isSame } from "./same.js";
import { pressures } from "./vocabulary.js";

/** Points on a scale of 0 to 10 that people tell as a change: Suzuki et al. 2020, doi:10.1371/journal.pone.0229228. */
const meaningful = 2;
const tapering = 3;
const shortest = 15;

/**
 * Decides by rule how a plan goes on after some of its sessions: continue, change, taper, stop or refer, with the next
 * plan where there is one. It knows nothing of safety: where answers changed, recommend again. Throws a `TypeError` that
 * names every problem of the feedback.
 *
 * @example
 * ```ts
 * import { recommend, review } from "massage-recommender";
 * const screening = { denied: { list: "full", version: "0.1.0" } } as const;
 * const answer = recommend({ conditions: ["neck-pain"], screening });
 * if (answer.outcome !== "recommended") throw new Error(answer.outcome);
 * const told = { sessions: 4, pain: { before: 6, after: 3 }, effect: "better", reaction: "none" } as const;
 * console.log(review(answer.plan, told).decision); // "continue"
 * ```
 */
export function review(plan: Plan, feedback: Feedback): Review {
  checkReviewed(plan, feedback);
  const { decision, because } = decide(plan, feedback);
  const reasons = because.map((code) => reasonOf(code, feedback));
  const after = next[decision](plan, feedback);
  return { decision, reasons, changes: decision === "change" ? changesIn(plan, after) : [], plan: after };
}

interface Decided {
  readonly decision: ReviewDecision;
  readonly because: readonly ReviewReasonCode[];
}

/** The first that holds decides; what speaks for less comes first. */
function decide(plan: Plan, { sessions, pain, effect, reaction, goalReached }: Feedback): Decided {
  const rose = pain !== undefined && pain.after - pain.before >= meaningful;
  const fell = pain !== undefined && pain.before - pain.after >= meaningful;
  const saysBetter = effect === "better" || effect === "much-better";
  // What is said and what is measured part: the stricter reading is that nothing is gained.
  const conflicts = saysBetter && pain !== undefined && pain.after > pain.before;
  const isBetter = fell || (saysBetter && !conflicts);
  if (reaction === "new-sign") return { decision: "refer", because: ["new-warning-sign"] };
  if (rose) return { decision: "refer", because: ["pain-rose"] };
  if (effect === "worse") return { decision: "stop", because: ["worse"] };
  if (!plan.course || !plan.review) return { decision: "stop", because: ["nothing-planned"] };
  const isOver = sessions >= plan.course.sessions;
  if (goalReached) return { decision: "stop", because: ["goal-reached"] };
  if (reaction === "sore-longer") return changeOnce(plan, "sore-longer", isOver);
  if (isBetter && isOver) return taperOnce(plan);
  if (sessions < plan.review.afterSessions) return { decision: "continue", because: ["too-early"] };
  if (isBetter) return { decision: "continue", because: ["better"] };
  return changeOnce(plan, conflicts ? "feedback-conflicts" : "no-change", isOver);
}

/** A plan is changed once, while there is something left of it and something to change. */
function changeOnce(plan: Plan, because: "sore-longer" | "no-change" | "feedback-conflicts", isOver: boolean): Decided {
  const stop = (...more: ReviewReasonCode[]): Decided => ({ decision: "stop", because: [because, ...more] });
  if (isOver) return stop("course-complete");
  if (plan.phase !== "begin") return stop(...(plan.phase === "changed" ? (["changed-before"] as const) : []));
  const isSore = because === "sore-longer";
  const left = plan.sessions.some((session) => changed(session, isSore) !== session);
  return left ? { decision: "change", because: [because] } : stop("nothing-to-change");
}

const taperOnce = ({ phase }: Plan): Decided => ({
  decision: phase === "taper" ? "stop" : "taper",
  because: ["course-complete"],
});

const next: Readonly<Record<ReviewDecision, (plan: Plan, feedback: Feedback) => Plan | null>> = {
  continue: (plan) => plan,
  change: (plan, { sessions, reaction }) => {
    const left = (plan.course?.sessions ?? 0) - sessions;
    return withCourse(
      changedPlan(plan, reaction === "sore-longer"),
      "changed",
      left,
      plan.course?.perWeek ?? 1,
      sessions,
    );
  },
  taper: (plan) => {
    const { sessions = 0, perWeek = 1, booster = null } = plan.course ?? {};
    const pace = booster ? Math.min(booster.perWeek, perWeek) : perWeek / 2;
    return withCourse(withoutBooster(plan), "taper", booster?.sessions ?? tapering, pace, sessions);
  },
  stop: () => null,
  refer: () => null,
};

const withoutBooster = (plan: Plan): Plan => ({ ...plan, course: plan.course && { ...plan.course, booster: null } });

/** Shorter sessions than those of the findings have no further ones. */
function changedPlan(plan: Plan, isSore: boolean): Plan {
  const sessions = plan.sessions.map((one) => changed(one, isSore));
  const minutes = Math.max(...sessions.map((one) => one.minutes));
  const isShorter = sessions.some((one, at) => one.minutes !== plan.sessions[at]?.minutes);
  const kept = isShorter ? withoutBooster(plan) : plan;
  return { ...kept, sessions, course: kept.course && { ...kept.course, minutes } };
}

/** What is otherwise in the sessions of the next plan, each once. */
function changesIn(plan: Plan, after: Plan | null): ReviewChange[] {
  const parts = [
    ["other-lead", "lead"],
    ["other-pressure", "pressure"],
    ["shorter-sessions", "minutes"],
  ] as const;
  const found = (after?.sessions ?? []).flatMap((now, at) => {
    const was = plan.sessions[at] ?? now;
    return parts.flatMap(([code, part]) =>
      was[part] === now[part] ? [] : [{ code, before: was[part], after: now[part], style: now.style }],
    );
  });
  const everywhere = ({ style: _, ...change }: ReviewChange) =>
    found.filter(({ style, ...other }) => isSame(change, other)).length === plan.sessions.length;
  const told = found.map(({ style, ...change }) => (everywhere(change) ? change : { ...change, style }));
  return told.filter((one, at) => told.findIndex((other) => isSame(one, other)) === at);
}

/** The same plan with so many sessions, from a place in its order on. */
function withCourse(plan: Plan, phase: Plan["phase"], sessions: number, perWeek: number, from: number): Plan {
  const { course, review: point, order } = plan;
  if (!course || !point) return plan;
  const at = (place: number) => order[place % order.length];
  return {
    ...plan,
    phase,
    course: { ...course, sessions, perWeek, weeks: Math.ceil(sessions / perWeek) },
    order: Array.from({ length: sessions }, (_, place) => at(from + place)).filter((style) => style !== undefined),
    review: { ...point, afterSessions: Math.min(sessions, point.afterSessions) },
  };
}

/** After no change another technique leads; after soreness it is gentler, or shorter where it is gentle already. */
function changed(session: Session, isSore: boolean): Session {
  if (!isSore) return session.instead ? { ...session, ...session.instead, instead: null } : session;
  const step = pressures.indexOf(session.pressure) - 1;
  const gentler = pressures[step];
  if (gentler !== undefined && step >= pressures.indexOf(session.lightest)) return { ...session, pressure: gentler };
  const minutes = Math.max(shortest, Math.round((session.minutes * 2) / 15) * 5);
  return minutes < session.minutes ? { ...session, minutes } : session;
}

const read: Readonly<Record<ReviewReasonCode, readonly (keyof Feedback)[]>> = {
  "new-warning-sign": ["reaction"],
  "pain-rose": ["pain"],
  worse: ["effect"],
  "nothing-planned": [],
  "sore-longer": ["reaction"],
  "no-change": ["sessions", "pain", "effect"],
  "feedback-conflicts": ["pain", "effect"],
  "changed-before": [],
  "nothing-to-change": [],
  "goal-reached": ["goalReached"],
  "course-complete": ["sessions"],
  "too-early": ["sessions"],
  better: ["pain", "effect"],
};

function reasonOf(code: ReviewReasonCode, { pain, ...told }: Feedback): ReviewReason {
  const facts = read[code].flatMap((field) => {
    if (field === "pain")
      return pain
        ? [
            { path: "feedback.pain.before", value: pain.before },
            { path: "feedback.pain.after", value: pain.after },
          ]
        : [];
    const value = told[field];
    return value === undefined ? [] : [{ path: `feedback.${field}`, value }];
  });
  return { code, facts };
}

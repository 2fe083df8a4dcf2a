import type {
  Advice,
  Approach,
  Contribution,
  Fact,
  Lists,
  Opposition,
  Plan,
  Ranked,
  Reason,
  Recommendation,
  SafetyFinding,
  SessionContent,
  Withheld,
} from "../src/recommendation.js";

/** What a result of the same size costs at the least: every object and array of it made anew, and nothing decided. */
export function copyOf(result: Recommendation): Recommendation {
  const common = {
    findings: result.findings.map(findingOf),
    consulted: result.consulted.map(factOf),
    catalogue: { ...result.catalogue },
  };
  switch (result.outcome) {
    case "emergency":
    case "refer":
      return { ...result, ...common, guidance: result.guidance.slice() };
    case "unscreened":
      return {
        ...result,
        ...common,
        approach: approachOf(result.approach),
        questions: result.questions.map(questionOf),
      };
    case "clearance":
      return {
        ...result,
        ...common,
        clinicians: result.clinicians.slice(),
        afterClearance: adviceOf(result.afterClearance),
      };
    case "recommended":
      return { outcome: result.outcome, ...adviceOf(result), ...common };
  }
}

const factOf = ({ path, value }: Fact): Fact => ({ path, value });
const placeOf = <P extends object>(place: P): P => ({ ...place });

const reasonOf = (reason: Reason): Reason => ({
  ...reason,
  facts: reason.facts.map(factOf),
  findings: reason.findings.slice(),
});

const because = <R extends { reasons: Reason[] }>(row: R): R => ({ ...row, reasons: row.reasons.map(reasonOf) });

const findingOf = (finding: SafetyFinding): SafetyFinding => ({
  ...finding,
  ...(finding.regions ? { regions: finding.regions.map(placeOf) } : {}),
  guidance: finding.guidance.slice(),
  facts: finding.facts.map(factOf),
});

const approachOf = (approach: Approach): Approach => ({ ...because(approach), shares: { ...approach.shares } });

type Question = Extract<Recommendation, { outcome: "unscreened" }>["questions"][number];
const questionOf = (question: Question): Question => ({
  ...question,
  after: question.after.slice(),
  outcomes: question.outcomes.slice(),
  techniques: question.techniques.slice(),
});

const adviceOf = (advice: Advice): Advice => ({
  approach: approachOf(advice.approach),
  ...listsOf(advice),
  adjuncts: listsOf(advice.adjuncts),
  addOns: listsOf(advice.addOns),
  pressure: advice.pressure.map(because),
  avoidRegions: advice.avoidRegions.map(because),
  checkBeforeTouch: advice.checkBeforeTouch.map(because),
  goalsNotServed: advice.goalsNotServed.map((goal) => ({ ...goal })),
  plan: planOf(advice.plan),
});

const listsOf = ({ ranked, needsReview, contraindicated, notIndicated }: Lists): Lists => ({
  ranked: ranked.map(rankedOf),
  needsReview: needsReview.map((one): Withheld => because(one)),
  contraindicated: contraindicated.map((one): Withheld => because(one)),
  notIndicated: notIndicated.map((one): Withheld => because(one)),
});

const rankedOf = (one: Ranked): Ranked => ({
  ...one,
  contributions: one.contributions.map(contributionOf),
  against: one.against.map(oppositionOf),
  cautions: one.cautions.map(reasonOf),
  ...(one.pressure ? { pressure: { ...one.pressure } } : {}),
  avoid: one.avoid.map(placeOf),
  notWith: one.notWith.slice(),
  roles: one.roles.slice(),
});

const contributionOf = (one: Contribution): Contribution => ({
  ...one,
  concern: { ...one.concern },
  findings: one.findings.slice(),
  against: one.against.slice(),
  unclear: one.unclear.slice(),
});

const oppositionOf = ({ condition, findings }: Opposition): Opposition => ({ condition, findings: findings.slice() });

const contentOf = <C extends SessionContent>(content: C): C => ({
  ...content,
  support: content.support.slice(),
  finish: content.finish.slice(),
  focus: content.focus.map(placeOf),
});

function planOf(plan: Plan): Plan {
  const { course, review, selfCare, practitioner } = plan;
  return {
    phase: plan.phase,
    course: course && { ...because(course), booster: course.booster && because(course.booster) },
    sessions: plan.sessions.map((one) => ({ ...contentOf(one), instead: one.instead && contentOf(one.instead) })),
    order: plan.order.slice(),
    review: review && { ...review, look: review.look.slice() },
    stop: plan.stop.slice(),
    beside: plan.beside.map(because),
    selfCare: { techniques: selfCare.techniques.slice(), advice: selfCare.advice.map(because) },
    practitioner: {
      techniques: practitioner.techniques.map((one) => ({ ...one })),
      limits: practitioner.limits.slice(),
    },
  };
}

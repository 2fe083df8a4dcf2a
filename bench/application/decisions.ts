import type { Catalogue, Technique } from "../../src/catalogue.js";
import type { Verdict } from "../../src/criterion.js";
import type { Intake } from "../../src/intake.js";
import type { Outcome } from "../../src/recommendation.js";
import type { Answers } from "./answers.js";
import { type Ceiling, ceilingsOf } from "./ceilings.js";
import { clear, leftAlone } from "./clearing.js";
import type { Concern } from "./concerns.js";
import { type Holding, limitsOf } from "./limits.js";
import { type Candidate, inOrder, type Scored } from "./order.js";
import { type Found, type Rulebook, requiredName } from "./rulebook.js";
import { type Evidence, scoreOf, wantedPlaces } from "./scores.js";

/** What every contender must decide alike. */
export interface Decisions {
  readonly outcome: Outcome;
  /** Codes of safety rules about the person that hold, in the catalogue's order. */
  readonly met: readonly string[];
  /** Codes of those that may hold. */
  readonly unknown: readonly string[];
  /** Absent where the outcome carries no advice. */
  readonly advice?: Advised;
}

interface Advised {
  /** Codes of techniques, in the catalogue's order. */
  readonly contraindicated: readonly string[];
  readonly needsReview: readonly string[];
  /** By kind, best first. */
  readonly ranked: Readonly<Record<Technique["kind"], readonly Scored[]>>;
  readonly ceilings: readonly Ceiling[];
}

/** A person, read. */
interface Person {
  readonly intake: Intake;
  readonly answers: Answers;
  readonly concerns: readonly Concern[];
}

type VerdictOf = (row: string) => Verdict;

/** Makes the fold of a catalogue: from the rows that an engine matched to decisions. */
export function decisionsFor({ criteria, evidence }: Rulebook, catalogue: Catalogue) {
  const numbers = new Map(criteria.map(({ name }, at) => [name, at]));
  const links = evidence.map((row) => new Map(row.links.map((link) => [link.technique, link])));
  const nameOf = (row: number): string => evidence[row]?.name ?? "";
  return (found: Found, person: Person): Decisions => {
    const verdicts: Verdict[] = criteria.map(() => "unmet");
    for (const row of found.possible) verdicts[row] = "unknown";
    for (const row of found.met) verdicts[row] = "met";
    const verdictOf: VerdictOf = (name) => verdicts[numbers.get(name) ?? -1] ?? "met";
    const speaking: Evidence = new Map(found.evidence.map((row) => [nameOf(row), links[row] ?? new Map()]));
    return decide(verdictOf, speaking, person, catalogue);
  };
}

function decide(verdictOf: VerdictOf, evidence: Evidence, person: Person, catalogue: Catalogue): Decisions {
  const holding = catalogue.rules.flatMap((rule): Holding[] => {
    const verdict = verdictOf(rule.id);
    return verdict === "unmet" ? [] : [{ rule, verdict }];
  });
  const about = (verdict: Verdict) =>
    holding.filter((one) => one.verdict === verdict && one.rule.when).map(({ rule }) => rule.id);
  const outcome = outcomeOf(holding, person, catalogue);
  const decided = { outcome, met: about("met"), unknown: about("unknown") };
  if (outcome !== "clearance" && outcome !== "recommended") return decided;
  return { ...decided, advice: adviceOf(holding, verdictOf, evidence, person, catalogue) };
}

function outcomeOf(holding: readonly Holding[], { intake, answers }: Person, { questions }: Catalogue): Outcome {
  const met = holding.filter(({ verdict }) => verdict === "met").map(({ rule }) => rule);
  if (met.some(({ level }) => level === "emergency")) return "emergency";
  if (met.some(({ level }) => level === "refer")) return "refer";
  if (questions.some(({ list, code }) => list === "gate" && answers.get(code)?.verdict === "unknown"))
    return "unscreened";
  const agreed = (rule: string, by: string | undefined) =>
    intake.screening.clearances.some((one) => one.rule === rule && one.by === by);
  const pending = met.some(({ level, id, clinician }) => level === "clearance" && !agreed(id, clinician));
  return pending || intake.notes.some(({ reviewed }) => !reviewed) ? "clearance" : "recommended";
}

function adviceOf(
  holding: readonly Holding[],
  verdictOf: VerdictOf,
  evidence: Evidence,
  { intake, answers, concerns }: Person,
  catalogue: Catalogue,
): Advised {
  const limits = limitsOf(holding, answers, intake, catalogue);
  const served = concerns.map((concern) => (isServed(concern, verdictOf, catalogue) ? concern : unserved(concern)));
  const contraindicated: string[] = [];
  const needsReview: string[] = [];
  const candidates: Candidate[] = [];
  for (const technique of catalogue.techniques) {
    const cleared = clear(technique, limits);
    const requirement = technique.requires ? verdictOf(requiredName(technique.code)) : "met";
    if (cleared.status === "contraindicated") contraindicated.push(technique.code);
    else if (cleared.status === "needs-review" || requirement === "unknown") needsReview.push(technique.code);
    else if (cleared.status === "cleared" && requirement === "met") {
      const places = wantedPlaces(technique, cleared.places, intake, catalogue);
      const found = places && scoreOf(technique, places, served, evidence);
      if (found) candidates.push({ technique, ...found, binding: cleared.binding });
    }
  }
  const order = inOrder(candidates, concerns, intake.preferences.likeTechniques);
  const ranked = (kind: Technique["kind"]): Scored[] =>
    order
      .filter(({ technique }) => technique.kind === kind)
      .map(({ technique: { code }, score }) => ({ technique: code, score }));
  return {
    contraindicated,
    needsReview,
    ranked: { massage: ranked("massage"), adjunct: ranked("adjunct"), "add-on": ranked("add-on") },
    ceilings: ceilingsOf(limits, leftAlone(limits), intake, catalogue),
  };
}

/** Whether a goal can be served at all; what is stated about the person always can. */
const isServed = ({ goal }: Concern, verdictOf: VerdictOf, { goals }: Catalogue): boolean =>
  goal === undefined ||
  (goals[goal].standing === "supported" && (!goals[goal].requires || verdictOf(requiredName(goal)) === "met"));

const unserved = (concern: Concern): Concern => ({ ...concern, goal: undefined, units: [] });

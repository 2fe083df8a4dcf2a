import type { Reader } from "./answers.js";
import type { Catalogue, GoalEntry, Question, Rule, Technique } from "./catalogue.js";
import { type Criterion, judge, type Leaf, leavesOf, openLeaves } from "./criterion.js";
import { type NotInPlay, outOfPlay } from "./in-play.js";
import type { Intake } from "./intake.js";
import { codesOf, type Goal, goalLabels } from "./vocabulary.js";

/** What the answer to a question can still change. */
export interface Relevance {
  /** Rules that it can still decide and that touch something in play. */
  readonly rules: readonly Rule[];
  /** Techniques in play that are meant only for those who say yes. */
  readonly unlocks: readonly Technique[];
  /** Questions that depend on it and matter. */
  readonly opens: readonly Question[];
  /** Techniques out of play that it would touch, itself or through questions that depend on it. */
  readonly idle: readonly NotInPlay[];
  /** Whether it can change an outcome, what is ranked, a ceiling, a region, or how long a session lasts. */
  readonly matters: boolean;
  /** Whether a yes to it, or to a question that depends on it, can lead to an emergency. */
  readonly emergency: boolean;
}

/** Who reads a question. */
interface Readers {
  readonly rules: readonly Rule[];
  readonly techniques: readonly Technique[];
  readonly goals: readonly (readonly [Goal, GoalEntry])[];
  readonly followUps: readonly Question[];
}

const indexed = new WeakMap<Catalogue, ReadonlyMap<string, Readers>>();

/** Who reads each question, found once a catalogue. */
function readersIn(catalogue: Catalogue): ReadonlyMap<string, Readers> {
  const known = indexed.get(catalogue) ?? indexReaders(catalogue);
  indexed.set(catalogue, known);
  return known;
}

function indexReaders({ questions, techniques, goals, index }: Catalogue): Map<string, Readers> {
  const reads = (code: string, criterion: Criterion | undefined) =>
    criterion !== undefined && leavesOf(criterion).some((leaf) => isAnswer(leaf, code));
  const readersOf = (code: string): Readers => ({
    rules: index.readers.get(code) ?? [],
    techniques: techniques.filter(({ requires }) => reads(code, requires)),
    goals: codesOf(goalLabels).flatMap((goal) =>
      reads(code, goals[goal].requires) ? [[goal, goals[goal]] as const] : [],
    ),
    followUps: questions.filter(({ appliesWhen }) => reads(code, appliesWhen)),
  });
  return new Map(questions.map(({ code }) => [code, readersOf(code)]));
}

const isAnswer = (leaf: Leaf, code: string): boolean => "answer" in leaf && leaf.answer === code;

/** What relevance is told from. */
interface Situation {
  readonly intake: Intake;
  readonly catalogue: Catalogue;
  readonly reader: Reader;
  readonly idle: (technique: string) => NotInPlay | undefined;
  /** Codes of the questions that can still make a difference to a criterion. */
  readonly openIn: (criterion: Criterion) => ReadonlySet<string>;
}

/** Tells of each question what its answer can still change; each is worked out once. */
export function relevanceIn(intake: Intake, catalogue: Catalogue, reader: Reader): (question: Question) => Relevance {
  const idle = outOfPlay(intake, catalogue, reader);
  const situation: Situation = { intake, catalogue, reader, idle, openIn: openAnswers(reader) };
  const known = new Map<Question, Relevance>();
  const tell = (question: Question): Relevance => {
    const relevance = known.get(question) ?? relevanceOf(question, situation, tell);
    known.set(question, relevance);
    return relevance;
  };
  return tell;
}

function relevanceOf(question: Question, situation: Situation, tell: (question: Question) => Relevance): Relevance {
  const { intake, catalogue, reader, idle, openIn } = situation;
  const readers = readersIn(catalogue).get(question.code);
  const isUnknown = ({ code }: Question) => reader.question(code).verdict === "unknown";
  const live = (criterion: Criterion | undefined) => criterion !== undefined && openIn(criterion).has(question.code);

  const open = (readers?.rules ?? []).filter((rule) => canDecide(rule, question, situation));
  const made = (readers?.techniques ?? []).filter(({ requires }) => live(requires));
  const next = (readers?.followUps ?? []).filter((one) => isUnknown(one) && live(one.appliesWhen));

  const rules = open.filter((rule) => touchesPlay(rule, question, idle));
  const unlocks = made.filter(({ code }) => !idle(code));
  const opens = next.filter((one) => tell(one).matters);
  const goals = (readers?.goals ?? []).filter(
    ([code, { requires }]) => live(requires) && intake.goals.some((goal) => goal.code === code),
  );
  const touched = [
    ...open.flatMap(({ bars }) => bars.filter((code) => code !== "all")),
    ...made.map(({ code }) => code),
  ];
  return {
    rules,
    unlocks,
    opens,
    idle: once([...touched.flatMap((code) => idle(code) ?? []), ...next.flatMap((one) => tell(one).idle)]),
    // An open gate question leaves the outcome at `unscreened`, whatever it is about.
    matters:
      (question.list === "gate" && isUnknown(question)) || [rules, unlocks, opens, goals].some((all) => all.length > 0),
    emergency: rules.some(({ level }) => level === "emergency") || opens.some((one) => tell(one).emergency),
  };
}

const once = (all: readonly NotInPlay[]): NotInPlay[] => [...new Map(all.map((one) => [one.technique, one])).values()];

/** Tells which answers can still make a difference to a criterion: nothing else has decided it, or the part they stand in. */
function openAnswers(reader: Reader): Situation["openIn"] {
  const known = new Map<Criterion, ReadonlySet<string>>();
  return (criterion) => {
    const open =
      known.get(criterion) ??
      new Set(openLeaves(criterion, reader.verdict).flatMap((leaf) => ("answer" in leaf ? leaf.answer : [])));
    known.set(criterion, open);
    return open;
  };
}

/** Whether an answer can still decide whether a rule holds, or, for a rule about regions, where. */
function canDecide(rule: Rule, question: Question, { catalogue, reader, openIn }: Situation): boolean {
  if (!rule.when) return false;
  if (rule.scope !== "regions") return openIn(rule.when).has(question.code);
  const { verdict } = judge(rule.when, reader.leaf);
  if (verdict === "unmet") return false;
  if (question.regions) return true;
  if (reader.question(question.code).verdict !== "unknown") return false;
  return verdict === "unknown" || !holdsWithoutPlace(rule, catalogue, reader);
}

/** Whether something that cannot name a region makes the rule hold, so that it holds in its own regions already. */
const holdsWithoutPlace = (rule: Rule, { index }: Catalogue, reader: Reader): boolean =>
  (index.leaves.get(rule) ?? []).some(
    (leaf) => reader.leaf(leaf).verdict === "met" && !("answer" in leaf && index.questions.get(leaf.answer)?.regions),
  );

/** Whether a rule would change more than techniques that are out of play. */
function touchesPlay(rule: Rule, question: Question, idle: Situation["idle"]): boolean {
  const { level, scope, bars, ceiling, minutes, regions } = rule;
  if (level === "emergency" || level === "refer" || level === "clearance") return true;
  if (minutes !== undefined || bars.includes("all")) return true;
  if (ceiling && ceiling.binds !== "techniques") return true;
  // A yes that does not say where holds pressure at light until it does.
  if (scope === "regions" && (question.regions || !regions)) return true;
  return bars.some((code) => !idle(code));
}

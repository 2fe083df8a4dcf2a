import type { Token } from "./fold.js";
import type { Role } from "./phrases.js";
import { hasRole, type Span } from "./spans.js";

/** Whether a text says that something is so, that it is not, or leaves it open. */
export type Standing = "stated" | "denied" | "doubtful";

/** What a text says about each name in it. */
export interface Denial {
  /** Names that are not stated; all others are. */
  readonly standings: ReadonlyMap<Span, Standing>;
  /** Whether a word denies anything. */
  readonly negated: boolean;
}

type Mark = "name" | "unread" | "other" | (typeof marking)[number];

/** A phrase or an unread word, with what it does. */
interface Step {
  readonly marks: readonly Mark[];
  readonly span?: Span;
  readonly stretch: number;
  readonly sentence: number;
  /** A question mark comes after it. */
  readonly asked: boolean;
}

/** What comes after a step. */
interface Ahead {
  /** Nothing but fillers follow in its stretch. */
  readonly ends: boolean;
  /** An "or" follows before the list ends. */
  readonly or: boolean;
}

/**
 * Reads denials as tools for clinical notes do: a word denies what follows it (or what went before, where it ends the
 * stretch), up to a "but" or the end of the sentence. Where its reach is not certain, the name is doubtful.
 */
export function denialIn(spans: readonly Span[], tokens: readonly Token[]): Denial {
  const steps = stepsOf(spans, tokens);
  const ahead = aheadOf(steps);
  const standings = new Map<Span, Standing>();
  denyAhead(steps, ahead, standings);
  steps.forEach((step, at) => {
    const isLast = ahead[at]?.ends ?? false;
    if (has(step, "after-negation") || (has(step, "negation") && isLast)) denyBack(steps, at, isLast, standings);
  });
  doubtAround(steps, standings);
  doubtPast(steps, standings);
  return { standings, negated: steps.some((step) => has(step, "negation") || has(step, "after-negation")) };
}

const has = (step: Step | undefined, mark: Mark): boolean => step?.marks.includes(mark) ?? false;

function stepsOf(spans: readonly Span[], tokens: readonly Token[]): Step[] {
  const starts = new Map(spans.map((span) => [span.from, span]));
  const steps: Step[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { stretch, sentence } = tokens[at] as Token;
    const span = starts.get(at);
    const marks: readonly Mark[] = span ? marksOf(span, tokens) : ["unread"];
    if (span) at = span.to - 1;
    steps.push({ marks, stretch, sentence, asked: tokens[at]?.asked ?? false, ...(span ? { span } : {}) });
  }
  return steps;
}

const marking = [
  "and",
  "or",
  "but",
  "negation",
  "after-negation",
  "doubt",
  "limit",
  "presuming",
] as const satisfies Role[];
/** Words that mark something and may also fill. */
const filling: readonly Mark[] = ["limit", "presuming"];

function marksOf(span: Span, tokens: readonly Token[]): Mark[] {
  if (hasRole(span, "name")) return ["name"];
  if (hasRole(span, "everyday")) return ["unread"];
  // "No. 5" counts, it denies nothing.
  const isNumbered = hasRole(span, "negation") && /^\d/.test(tokens[span.to]?.word ?? "");
  const marks = isNumbered ? [] : marking.filter((mark) => hasRole(span, mark));
  if (marks.some((mark) => !filling.includes(mark))) return marks;
  return [...marks, span.readings.every(({ role }) => filling.includes(role as Mark)) ? "unread" : "other"];
}

/** Looks ahead from every step, in one pass from the end. */
function aheadOf(steps: readonly Step[]): Ahead[] {
  const ahead: Ahead[] = [];
  let later: { step: Step; ahead: Ahead } | undefined;
  for (const step of [...steps].reverse()) {
    const isSame = later?.step.sentence === step.sentence;
    const found: Ahead = {
      ends: later?.step.stretch !== step.stretch || (has(later.step, "other") && later.ahead.ends),
      or: isSame && !has(later?.step, "but") && !has(later?.step, "negation") && isOrAhead(later),
    };
    ahead.push(found);
    later = { step, ahead: found };
  }
  return ahead.reverse();
}

const isOrAhead = (later: { step: Step; ahead: Ahead } | undefined): boolean =>
  has(later?.step, "or") || (later?.ahead.or ?? false);

/** How far a denial reaches: for certain, or perhaps. */
interface Reach {
  readonly certain: boolean;
  /** It has met a name. */
  readonly met: boolean;
  /** An "or" carries it on to the next name. */
  readonly joined: boolean;
  /** It has met a word that takes for granted what comes after it, as "my" does. */
  readonly presuming: boolean;
}

const start: Reach = { certain: true, met: false, joined: false, presuming: false };

/** What a reach that comes upon a name says of it: beyond the first name, only an "or" keeps it certain. */
function standingOf({ certain, met, joined, presuming }: Reach, span: Span): Standing {
  return certain && (!met || joined) && !(presuming && isHealth(span)) ? "denied" : "doubtful";
}

function denyAhead(steps: readonly Step[], ahead: readonly Ahead[], standings: Map<Span, Standing>): void {
  const asked = new Set(steps.filter((step) => step.asked).map(({ sentence }) => sentence));
  let reach: Reach | undefined;
  steps.forEach((step, at) => {
    reach = reachAt(across(reach, steps[at - 1], step, ahead[at]), step);
    if (!reach || !step.span || !has(step, "name")) return;
    // "No blood clots?" is a question.
    if (asked.has(step.sentence)) reach = { ...reach, certain: false };
    reach = past(reach, step.span, standings);
  });
}

/** Says what a reach makes of a name, and gives what is left of it beyond. */
function past(reach: Reach, span: Span, standings: Map<Span, Standing>): Reach {
  const standing = standingOf(reach, span);
  standings.set(span, standing);
  return { certain: standing === "denied", met: true, joined: false, presuming: false };
}

/** A sentence ends a reach; a comma leaves it certain only in a list that an "or" closes. */
function across(
  reach: Reach | undefined,
  before: Step | undefined,
  step: Step,
  ahead: Ahead | undefined,
): Reach | undefined {
  if (!reach || !before || before.stretch === step.stretch) return reach;
  if (before.sentence !== step.sentence || !reach.met) return undefined;
  const isList = has(step, "or") || (ahead?.or ?? false);
  return { ...reach, certain: reach.certain && isList, joined: isList };
}

function reachAt(reach: Reach | undefined, step: Step): Reach | undefined {
  if (has(step, "negation")) return start;
  if (!reach || has(step, "but")) return undefined;
  if (has(step, "unread") || (has(step, "and") && reach.met)) return { ...reach, certain: false };
  if (has(step, "presuming")) return { ...reach, presuming: true };
  return has(step, "or") ? { ...reach, joined: true } : reach;
}

/** Denies what went before: in the same stretch, or in the one before where this holds nothing else. */
function denyBack(steps: readonly Step[], at: number, isLast: boolean, standings: Map<Span, Standing>): void {
  const denier = steps[at] as Step;
  const own = stretchBefore(steps, at, denier.stretch);
  if (own.some((step) => has(step, "name"))) {
    denyEnd(own, standings);
    if (has(denier, "after-negation")) doubtEarlier(steps, at - own.length, denier, standings);
  } else if (isLast && own.every((step) => has(step, "other"))) {
    const place = at - own.length;
    const before = steps[place - 1];
    const named = stretchBefore(steps, place, before?.stretch);
    // "Pregnant? No." answers a question; a "no" at the end of a list or on a line of its own may answer another one.
    const isPair =
      before?.sentence === denier.sentence && steps[place - named.length - 1]?.sentence !== denier.sentence;
    denyEnd(named, standings, { ...start, certain: isPair || (before?.asked ?? false) });
  }
}

const stretchOf = (steps: readonly Step[], stretch: number | undefined): Step[] =>
  steps.filter((step) => step.stretch === stretch);

/** The steps of a stretch that come before a place, the nearest first. */
function stretchBefore(steps: readonly Step[], place: number, stretch: number | undefined): Step[] {
  const found: Step[] = [];
  for (let at = place - 1; at >= 0 && steps[at]?.stretch === stretch; at -= 1) found.push(steps[at] as Step);
  return found;
}

/** Denies the nearest name, and those that an "or" joins to it; names further back are doubtful. */
function denyEnd(nearestFirst: readonly Step[], standings: Map<Span, Standing>, from: Reach = start): void {
  let reach: Reach | undefined = from;
  for (const step of nearestFirst) {
    reach = has(step, "negation") ? undefined : reachAt(reach, step);
    if (has(step, "and") && reach) reach = { ...reach, certain: false };
    if (!reach) return;
    if (!step.span || !has(step, "name")) continue;
    reach = past(reach, step.span, standings);
  }
}

/** Languages that deny at the end may deny a whole list, or its last entry only. */
function doubtEarlier(steps: readonly Step[], place: number, denier: Step, standings: Map<Span, Standing>): void {
  for (let at = place - 1; at >= 0 && steps[at]?.sentence === denier.sentence; at -= 1) {
    const { span } = steps[at] as Step;
    if (span && has(steps[at], "name") && !standings.has(span)) standings.set(span, "doubtful");
  }
}

const isHealth = (span: Span): boolean =>
  span.readings.some(({ name }) => name?.kind === "condition" || name?.kind === "question");

/** A doubt, or a word for somebody else, is about what stands in its stretch; techniques and goals are left alone. */
function doubtAround(steps: readonly Step[], standings: Map<Span, Standing>): void {
  const doubted = new Set(steps.filter((step) => has(step, "doubt")).map(({ stretch }) => stretch));
  for (const { span, stretch } of steps)
    if (span && doubted.has(stretch) && isHealth(span)) standings.set(span, "doubtful");
}

/** What is denied with a word of time, such as "since" or "now", may have been so; in its stretch, or just before it. */
function doubtPast(steps: readonly Step[], standings: Map<Span, Standing>): void {
  steps.forEach((step, at) => {
    if (!has(step, "limit")) return;
    const own = stretchOf(steps, step.stretch);
    const before = steps[at - stretchBefore(steps, at, step.stretch).length - 1];
    for (const { span } of own.some((other) => has(other, "name")) ? own : stretchOf(steps, before?.stretch))
      if (span && isHealth(span) && standings.get(span) === "denied") standings.set(span, "doubtful");
  });
}

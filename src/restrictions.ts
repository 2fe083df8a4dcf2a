import type { Reader } from "./answers.js";
import type { Catalogue, Rule } from "./catalogue.js";
import { type Judgement, judge, type Leaf, openLeaves, type Verdict } from "./criterion.js";
import type { RuleInForce } from "./in-force.js";
import { everywhere, isEmpty, nowhere, type Places, placesOfRegions, union, without } from "./places.js";
import type { Reason, ReasonCode } from "./recommendation.js";
import { widen } from "./spread.js";
import type { Pressure } from "./vocabulary.js";

/** One thing that a rule takes away: a bar, or a ceiling on pressure, for some techniques in some places. */
export interface Restriction {
  /** Codes of techniques, or every technique. */
  readonly techniques: "all" | readonly string[];
  readonly places: Places;
  /** Absent: barred there. */
  readonly ceiling?: Pressure;
  /** Whether it holds only until an unanswered question is answered. */
  readonly provisional: boolean;
  readonly reason: Reason;
}

/** A rule as it stands for this person. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly verdict: Exclude<Verdict, "unmet">;
  readonly facts: Judgement["facts"];
  /** Where it holds; undefined where a yes named no region and none is usual. */
  readonly places: Places | undefined;
  /** Whether a therapist can see what is unanswered before touching. */
  readonly visible: boolean;
  /** Whether a yes did not say where, so that the most likely place was taken. */
  readonly assumed: boolean;
}

/** A rule in force with where it holds; one about regions can hold otherwise in several. */
export function applyRule({ rule, verdict }: RuleInForce, catalogue: Catalogue, reader: Reader): AppliedRule[] {
  const facts = rule.when ? judge(rule.when, reader.leaf).facts : [];
  if (rule.scope !== "regions") return [apply(rule, verdict, facts, everywhere, catalogue, reader)];
  return applyInRegions(rule, verdict, facts, catalogue, reader);
}

/** A rule that is met in some places is still unknown in those that only its open answers name. */
function applyInRegions(
  rule: Rule,
  verdict: "met" | "unknown",
  facts: Judgement["facts"],
  catalogue: Catalogue,
  reader: Reader,
): AppliedRule[] {
  const leaves = leavesIn(rule, catalogue).map((leaf) => ({ leaf, verdict: reader.verdict(leaf) }));
  const holding = leaves.filter((one) => (verdict === "met" ? one.verdict === "met" : one.verdict !== "unmet"));
  const places = placesOfLeaves(holding, rule, catalogue, reader);
  const applied = apply(rule, verdict, facts, places, catalogue, reader);
  const elsewhere = holding.some(({ leaf }) => "answer" in leaf && reader.question(leaf.answer).elsewhere);
  const more = elsewhere && places ? [{ ...applied, places: undefined, assumed: false }] : [];
  const says = (leaf: Leaf) => rule.regions !== undefined || placedQuestion(leaf, catalogue) !== undefined;
  const open = leaves.filter((one) => verdict === "met" && one.verdict === "unknown" && says(one.leaf));
  const further = placesOfLeaves(open, rule, catalogue, reader);
  if (open.length === 0 || (places && further && isEmpty(without(further, places)))) return [applied, ...more];
  const asked = open.flatMap(({ leaf }) => reader.leaf(leaf).facts);
  return [applied, ...more, apply(rule, "unknown", asked, further, catalogue, reader)];
}

function apply(
  rule: Rule,
  verdict: AppliedRule["verdict"],
  facts: Judgement["facts"],
  found: Places | undefined,
  catalogue: Catalogue,
  reader: Reader,
): AppliedRule {
  const places = found && widen(found, rule.spreads);
  const visible = verdict === "unknown" && isVisible(rule, catalogue, reader);
  const near = verdict === "met" && !places ? likelyPlaces(rule, catalogue, reader) : undefined;
  const likely = near && widen(near, rule.spreads);
  return { rule, verdict, facts, places: places ?? likely, visible, assumed: likely !== undefined };
}

/**
 * The places of the answers that make a rule hold, or its own. What names no place, such as a number, adds none: where a
 * rule has no places of its own, every way to meet it reads an answer that can.
 */
function placesOfLeaves(
  holding: readonly { readonly leaf: Leaf }[],
  rule: Rule,
  catalogue: Catalogue,
  reader: Reader,
): Places | undefined {
  const own = rule.regions ? placesOfRegions(rule.regions) : undefined;
  const named = holding.flatMap(({ leaf }) => {
    const question = placedQuestion(leaf, catalogue);
    if (!question) return own ? [own] : [];
    return [reader.question(question.code).places ?? own];
  });
  if (named.length === 0) return own;
  return named.reduce<Places | undefined>((sum, places) => sum && places && union(sum, places), nowhere);
}

function placedQuestion(leaf: Leaf, { index }: Catalogue) {
  const question = "answer" in leaf ? index.questions.get(leaf.answer) : undefined;
  return question?.regions ? question : undefined;
}

const likelyPlaces = (rule: Rule, catalogue: Catalogue, reader: Reader): Places | undefined =>
  leavesIn(rule, catalogue)
    .map((leaf) => ("answer" in leaf ? reader.question(leaf.answer).likely : undefined))
    .find((places) => places !== undefined);

const leavesIn = (rule: Rule, { index }: Catalogue) => index.leaves.get(rule) ?? [];

const isVisible = (rule: Rule, catalogue: Catalogue, reader: Reader): boolean =>
  openIn(rule, catalogue, reader).every(
    (leaf) => "answer" in leaf && catalogue.index.questions.get(leaf.answer)?.visible === true,
  );

/** What leaves a rule open; in a rule about regions every open answer may add a place. */
const openIn = (rule: Rule, catalogue: Catalogue, reader: Reader): readonly Leaf[] =>
  rule.when && rule.scope !== "regions"
    ? openLeaves(rule.when, reader.verdict)
    : leavesIn(rule, catalogue).filter((leaf) => reader.verdict(leaf) === "unknown");

/** What an applied rule takes away. Emergency and refer rules stop everything before this is asked. */
export function restrictionsOf(applied: AppliedRule): Restriction[] {
  const { rule, verdict } = applied;
  if (rule.level === "emergency" || rule.level === "refer") return [];
  if (applied.visible) return [];
  if (rule.scope !== "regions")
    return plain(applied, rule.level === "clearance" ? (rule.barsAfterClearance ?? []) : rule.bars);
  if (!applied.places) return placeNotKnown(applied);
  if (verdict === "unknown" && barsAll(rule))
    return [
      ...barsOf(applied, named(rule.bars), applied.places),
      cap(applied, "light", applied.places),
      ...caps(applied),
    ];
  return applied.assumed ? [...plain(applied, rule.bars), lightUntilNamed(applied)] : plain(applied, rule.bars);
}

const barsAll = (rule: Rule): boolean => rule.bars.includes("all");
const named = (bars: readonly string[]): string[] => bars.filter((code) => code !== "all");

const plain = (applied: AppliedRule, barred: readonly string[]): Restriction[] =>
  barsOf(applied, barred, applied.places ?? everywhere).concat(caps(applied));

/** `all` leaves alone care that lays no hands on; what is named beside it is barred whatever it is. */
function barsOf(applied: AppliedRule, barred: readonly string[], places: Places): Restriction[] {
  const all = barred.includes("all");
  const techniques = all ? named(barred) : barred;
  const bars = all ? [bar(applied, "all", places)] : [];
  if (techniques.length > 0) bars.push(bar(applied, techniques, places));
  return bars;
}

function caps(applied: AppliedRule): Restriction[] {
  const { rule, places = everywhere } = applied;
  if (!rule.ceiling) return [];
  const { pressure, binds } = rule.ceiling;
  const ceiling = cap(applied, pressure, binds === "regions" ? places : everywhere);
  return [binds === "techniques" && !barsAll(rule) ? { ...ceiling, techniques: rule.bars } : ceiling];
}

/** A yes that does not say where: hold everything it could bar until it does. */
function placeNotKnown(applied: AppliedRule): Restriction[] {
  const { rule } = applied;
  const held = applied.verdict === "met" ? rule.bars : named(rule.bars);
  const until = reasonOf(applied, "place-not-known");
  const bars = barsOf(applied, held, everywhere).map((one) => ({ ...one, provisional: true, reason: until }));
  const most = barsAll(rule) ? "light" : (rule.ceiling?.pressure ?? "light");
  return [...bars, { ...lightUntilNamed(applied), ceiling: most }];
}

/** Until the place is named, hands stay light everywhere. */
const lightUntilNamed = (applied: AppliedRule): Restriction =>
  cap({ ...applied, verdict: "unknown" }, "light", everywhere);

const bar = (applied: AppliedRule, techniques: Restriction["techniques"], places: Places): Restriction => ({
  techniques,
  places,
  provisional: applied.verdict === "unknown",
  reason: reasonOf(applied, codeFor(applied, "rule-bars", "rule-unknown")),
});

const cap = (applied: AppliedRule, ceiling: Pressure, places: Places): Restriction => ({
  techniques: "all",
  places,
  ceiling,
  provisional: applied.verdict === "unknown",
  reason: reasonOf(applied, codeFor(applied, "rule-caps", "rule-unknown-caps")),
});

const codeFor = ({ rule, verdict }: AppliedRule, met: ReasonCode, unknown: ReasonCode): ReasonCode =>
  verdict === "unknown" ? unknown : rule.when ? met : "standing-rule";

export const reasonOf = (applied: AppliedRule, code: ReasonCode): Reason => ({
  code,
  rule: applied.rule.id,
  facts: [...applied.facts],
  findings: [],
});

/** The places that a list of restrictions covers. */
export function placesCovered(restrictions: readonly Restriction[]): Places {
  let [left, right] = [0, 0];
  for (const { places } of restrictions) {
    left |= places.left;
    right |= places.right;
  }
  return { left, right };
}

import type { Catalogue, Question, Rule } from "../../src/catalogue.js";
import type { Leaf, Verdict } from "../../src/criterion.js";
import type { Intake } from "../../src/intake.js";
import { everywhere, isEmpty, nowhere, type Places, placesOfRegions, union, without } from "../../src/places.js";
import { widen } from "../../src/spread.js";
import type { Pressure } from "../../src/vocabulary.js";
import { type Answers, type Whereabouts, whereaboutsOf } from "./answers.js";

/** A rule that an engine found to hold, or that may hold. */
export interface Holding {
  readonly rule: Rule;
  readonly verdict: Exclude<Verdict, "unmet">;
}

/** What a rule takes away somewhere: a bar, or a ceiling on pressure. */
export interface Limit {
  readonly rule: Rule;
  readonly techniques: "all" | readonly string[];
  readonly places: Places;
  /** Absent: barred there. */
  readonly ceiling?: Pressure;
  readonly provisional: boolean;
}

interface Placed extends Holding {
  /** Undefined where nobody said where. */
  readonly places: Places | undefined;
  readonly assumed: boolean;
}

type Read = (leaf: Leaf) => Verdict;

/** Turns the rules that hold into limits in places. */
export function limitsOf(holding: readonly Holding[], answers: Answers, intake: Intake, catalogue: Catalogue): Limit[] {
  const read = readerOf(answers, intake);
  const known = new Map<Question, Whereabouts>();
  const whereabouts = (leaf: Leaf): Whereabouts | undefined => {
    const question = "answer" in leaf ? catalogue.index.questions.get(leaf.answer) : undefined;
    if (!question?.regions) return undefined;
    const found = known.get(question) ?? whereaboutsOf(question, intake);
    known.set(question, found);
    return found;
  };
  return holding
    .filter(({ rule }) => rule.level !== "emergency" && rule.level !== "refer")
    .flatMap((one) => placed(one, catalogue.index.leaves.get(one.rule) ?? [], read, whereabouts))
    .filter((one) => one.verdict === "met" || !isVisible(one.rule, read, catalogue))
    .flatMap(limitsOfPlaced);
}

/** How one leaf of a rule about regions or of an open rule stands. */
const readerOf =
  (answers: Answers, { conditions, goals, facts }: Intake): Read =>
  (leaf) => {
    if ("answer" in leaf) return answers.get(leaf.answer)?.verdict ?? "unknown";
    if ("condition" in leaf) return conditions.some(({ code }) => code === leaf.condition) ? "met" : "unmet";
    if ("goal" in leaf) return goals.some(({ code }) => code === leaf.goal) ? "met" : "unmet";
    const value = facts[leaf.fact];
    if (value === undefined) return "unknown";
    return ("atLeast" in leaf ? value >= leaf.atLeast : value < leaf.below) ? "met" : "unmet";
  };

/** Whether all that is open about a rule can be seen before touching. */
const isVisible = (rule: Rule, read: Read, { index }: Catalogue): boolean =>
  (index.leaves.get(rule) ?? [])
    .filter((leaf) => read(leaf) === "unknown")
    .every((leaf) => "answer" in leaf && index.questions.get(leaf.answer)?.visible === true);

/** A rule about regions holds where its answers say; where only open answers name a place, it is open there. */
function placed(
  { rule, verdict }: Holding,
  leaves: readonly Leaf[],
  read: Read,
  whereabouts: (leaf: Leaf) => Whereabouts | undefined,
): Placed[] {
  if (rule.scope !== "regions") return [{ rule, verdict, places: everywhere, assumed: false }];
  const own = rule.regions && placesOfRegions(rule.regions);
  const placesOfAll = (some: readonly Leaf[]): Places | undefined => {
    const named = some.flatMap((leaf) => {
      const where = whereabouts(leaf);
      return where ? [where.places ?? own] : own ? [own] : [];
    });
    if (named.length === 0) return own;
    return named.reduce<Places | undefined>((sum, places) => sum && places && union(sum, places), nowhere);
  };
  const at = (stands: Holding["verdict"], places: Places | undefined): Placed => {
    const likely = stands === "met" && !places ? leaves.map((leaf) => whereabouts(leaf)?.likely).find(Boolean) : places;
    return { rule, verdict: stands, places: likely && widen(likely, rule.spreads), assumed: likely !== places };
  };
  const because = leaves.filter((leaf) => (verdict === "met" ? read(leaf) === "met" : read(leaf) !== "unmet"));
  const places = placesOfAll(because);
  const found = [at(verdict, places)];
  if (places && because.some((leaf) => whereabouts(leaf)?.elsewhere))
    found.push({ rule, verdict, places: undefined, assumed: false });
  const open = leaves.filter(
    (leaf) => verdict === "met" && read(leaf) === "unknown" && (own !== undefined || whereabouts(leaf) !== undefined),
  );
  const further = placesOfAll(open);
  if (open.length > 0 && !(places && further && isEmpty(without(further, places)))) found.push(at("unknown", further));
  return found;
}

function limitsOfPlaced({ rule, verdict, places, assumed }: Placed): Limit[] {
  const provisional = verdict === "unknown";
  const barred = rule.level === "clearance" ? (rule.barsAfterClearance ?? []) : rule.bars;
  const named = barred.filter((code) => code !== "all");
  const all = barred.includes("all");
  const light: Limit = { rule, techniques: "all", places: everywhere, ceiling: "light", provisional: true };
  const bars = (where: Places, everybody: boolean, until: boolean): Limit[] => [
    ...(everybody ? [{ rule, techniques: "all" as const, places: where, provisional: until }] : []),
    ...(named.length > 0 ? [{ rule, techniques: named, places: where, provisional: until }] : []),
  ];
  if (!places) {
    const most = all ? "light" : (rule.ceiling?.pressure ?? "light");
    return [...bars(everywhere, all && !provisional, true), { ...light, ceiling: most }];
  }
  const waits = rule.scope === "regions" && provisional && all;
  return [
    ...bars(places, all && !waits, provisional),
    ...(waits ? [{ ...light, places }] : []),
    ...ceilingsOfRule(rule, places, provisional),
    ...(assumed ? [light] : []),
  ];
}

function ceilingsOfRule(rule: Rule, places: Places, provisional: boolean): Limit[] {
  if (!rule.ceiling) return [];
  const { pressure, binds } = rule.ceiling;
  const techniques = binds === "techniques" && !rule.bars.includes("all") ? rule.bars : "all";
  return [{ rule, techniques, places: binds === "regions" ? places : everywhere, ceiling: pressure, provisional }];
}

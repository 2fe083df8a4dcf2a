import type { Catalogue, Rule } from "../src/index.js";
import type { Leaf } from "../src/own-catalogue.js";
import { pressures } from "../src/vocabulary.js";
import { type Area, areaOf, both, everywhere, isNone, minus, spread } from "./places.js";
import { met, type Reading, readIn, type Truth, unknown, unmet } from "./reading.js";

/** One thing that a rule takes away. */
export interface Effect {
  readonly rule: string;
  /** Whom it binds: everything that lays hands on, or these codes. */
  readonly binds: "all" | readonly string[];
  readonly area: Area;
  /** Place of the ceiling on the scale of pressure; undefined where it is a bar. */
  readonly ceiling: number | undefined;
  /** Whether it only holds until something is answered. */
  readonly held: boolean;
}

/** What a rule does for one person. */
export interface RuleEffects {
  readonly effects: readonly Effect[];
  /** Where to look first, because the hazard can be seen; undefined where there is nothing to look at. */
  readonly look: readonly Area[];
  /** Where it is met; undefined where nobody said where. */
  readonly found: readonly (Area | undefined)[];
}

/** One part of a rule: it holds, or may hold, in an area. */
interface Part {
  readonly truth: Truth;
  readonly area: Area | undefined;
  /** Whether the places of conditions that open its questions may stand in for one that nobody named. */
  readonly guess: boolean;
}

/** What a rule that is met or unknown takes away, by docs/safety.md: levels, places, hazards and ceilings. */
export function effectsOf(rule: Rule, truth: Truth, reading: Reading, catalogue: Catalogue): RuleEffects {
  const parts =
    rule.scope === "regions" ? partsOf(rule, truth, reading, catalogue) : [{ truth, area: everywhere, guess: false }];
  const effects: Effect[] = [];
  const look: Area[] = [];
  const found: (Area | undefined)[] = [];
  for (const part of parts) {
    const near = part.guess && !part.area ? likelyArea(rule, reading) : undefined;
    const area = (part.area ?? near) && spread(part.area ?? (near as Area), rule.spreads);
    if (part.truth === met) found.push(area);
    if (part.truth === unknown && canBeSeen(rule, reading, catalogue)) look.push(area ?? everywhere);
    else if (rule.level !== "emergency" && rule.level !== "refer")
      effects.push(...takenAway(rule, part.truth === unknown, area, near !== undefined));
  }
  return { effects, look, found };
}

/** Where a rule about regions is met, and where its open answers leave it unknown. */
function partsOf(rule: Rule, truth: Truth, reading: Reading, catalogue: Catalogue): Part[] {
  const leaves = readIn(rule.when).map((leaf) => ({ leaf, truth: reading.truthOf(leaf) }));
  const where = (list: readonly { readonly leaf: Leaf }[]) => areaNamed(list, rule, reading, catalogue);
  if (truth === unknown) return [{ truth, area: where(leaves.filter((one) => one.truth !== unmet)), guess: false }];
  const holding = leaves.filter((one) => one.truth === met);
  const area = where(holding);
  const parts: Part[] = [{ truth: met, area, guess: true }];
  const elsewhere = holding.some(({ leaf }) => "answer" in leaf && reading.standing(leaf.answer).elsewhere);
  if (area && elsewhere) parts.push({ truth: met, area: undefined, guess: false });
  const open = leaves.filter((one) => one.truth === unknown && (rule.regions || takesPlace(one.leaf, catalogue)));
  const further = where(open);
  const adds = !area || !further || !isNone(minus(further, area));
  return open.length > 0 && adds ? [...parts, { truth: unknown, area: further, guess: false }] : parts;
}

const takesPlace = (leaf: Leaf, { index }: Catalogue): boolean =>
  "answer" in leaf && index.questions.get(leaf.answer)?.regions !== undefined;

/** The places of some leaves together; undefined as soon as one leaves its place open. */
function areaNamed(
  list: readonly { readonly leaf: Leaf }[],
  rule: Rule,
  reading: Reading,
  catalogue: Catalogue,
): Area | undefined {
  const own = rule.regions && areaOf(rule.regions);
  let sum: Area | undefined;
  for (const { leaf } of list) {
    const placed = takesPlace(leaf, catalogue) && "answer" in leaf;
    if (!placed && !own) continue;
    const area = (placed ? reading.standing(leaf.answer).area : undefined) ?? own;
    if (!area) return undefined;
    sum = sum ? both(sum, area) : area;
  }
  return sum ?? own;
}

function likelyArea(rule: Rule, reading: Reading): Area | undefined {
  for (const leaf of readIn(rule.when)) {
    const likely = "answer" in leaf ? reading.standing(leaf.answer).likely : undefined;
    if (likely) return likely;
  }
  return undefined;
}

/** Whether all that is open about a rule can be seen before touching. */
const canBeSeen = (rule: Rule, reading: Reading, { index }: Catalogue): boolean =>
  readIn(rule.when)
    .filter((leaf) => reading.truthOf(leaf) === unknown)
    .every((leaf) => "answer" in leaf && index.questions.get(leaf.answer)?.visible === true);

const light = 0;

/** What a part of a rule takes away, once it is known where and whether it is for certain. */
function takenAway(rule: Rule, open: boolean, area: Area | undefined, isGuess: boolean): Effect[] {
  const bars = rule.level === "clearance" ? (rule.barsAfterClearance ?? []) : rule.bars;
  const own = rule.ceiling && pressures.indexOf(rule.ceiling.pressure);
  const all = bars.includes("all");
  const some = bars.filter((code) => code !== "all");
  const make = (binds: Effect["binds"], where: Area, held: boolean, ceiling?: number): Effect[] =>
    binds.length > 0 ? [{ rule: rule.id, binds, area: where, ceiling, held }] : [];
  const barring = (where: Area, held: boolean) => [
    ...(all ? make("all", where, held) : []),
    ...make(some, where, held),
  ];
  if (rule.scope === "regions" && !area) {
    const most = all ? light : (own ?? light);
    return [
      ...(open ? make(some, everywhere, true) : barring(everywhere, true)),
      ...make("all", everywhere, true, most),
    ];
  }
  const where = area ?? everywhere;
  const capping = own === undefined ? [] : make(...boundBy(rule, where), open, own);
  if (rule.scope === "regions" && open && all)
    return [...make(some, where, true), ...make("all", where, true, light), ...capping];
  const until = isGuess ? make("all", everywhere, true, light) : [];
  return [...barring(where, open), ...capping, ...until];
}

/** Whom the ceiling of a rule binds, and where. */
function boundBy({ ceiling, bars }: Rule, area: Area): [Effect["binds"], Area] {
  if (ceiling?.binds === "techniques") return [bars.includes("all") ? "all" : bars, everywhere];
  return ["all", ceiling?.binds === "regions" ? area : everywhere];
}

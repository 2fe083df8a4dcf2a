/**
 * Menu labels and free text to codes, with how sure that is and what was not understood; and pressure to and from the
 * scales that forms use.
 *
 * @example
 * ```ts
 * import { pressureFrom, resolve } from "massage-recommender/resolve";
 * console.log(resolve("Lomi-Lomi 90 min", { kinds: ["technique"] }).matches[0]?.variant); // "lomi lomi"
 * console.log(pressureFrom("light-medium-firm", "Medium")); // "moderate"
 * ```
 *
 * @module
 */
import { checked } from "./checked.js";
import { unsettledNames } from "./knowledge/labels/unsettled.js";
import type { Unsettled } from "./labels.js";
import { modifiersIn, restOf } from "./leftovers.js";
import { kinds, matchesOf, withFirstQuestions } from "./matches.js";
import { type Mention, mentionsIn, withoutGeneral } from "./mentions.js";
import { lookupOf } from "./own-labels.js";
import type { Name } from "./phrases.js";
import type { Confidence, LabelMatch, Resolution, ResolveOptions } from "./resolution.js";
import { hasRole } from "./spans.js";
import { type Understood, understand } from "./understand.js";

export type { LabelKind, Language, Names, Unsettled } from "./labels.js";
export {
  type PressureScale,
  type PressureScaleCode,
  type PressureStep,
  pressureFrom,
  pressureScales,
  pressureTo,
} from "./pressure-scales.js";
export type * from "./resolution.js";

/** Longest text that is read, in UTF-16 units; a longer one is refused. */
const longest = 500;

/**
 * Finds what a menu label or a free text names. It does not guess: what may mean several things comes with all of
 * them, what is denied stands apart, and what was not understood is given back. Deterministic, without network.
 *
 * @example
 * ```ts
 * import { resolve } from "massage-recommender/resolve";
 * const { confidence, matches, modifiers } = resolve("Signature Hot-Stone Massage 60 min", { kinds: ["technique"] });
 * console.log(confidence, matches[0]?.code, modifiers); // "exact" "hot-stone-massage" ["Signature", "60 min"]
 * console.log(resolve("no history of blood clots").denied[0]?.code); // "clot-ever", and `matches` is empty
 * ```
 */
export function resolve(text: string, options: ResolveOptions = {}): Resolution {
  const written = typeof text === "string" ? text : "";
  if (written.length > longest) return { ...nothing(), tooLong: true };
  const understood = understand(written, lookupOf(options.catalogue && checked(options.catalogue)));
  if (understood.spans.some((span) => hasRole(span, "sensual"))) return sensual(understood);
  return found(understood, options);
}

function found(understood: Understood, { kinds: wanted = kinds, catalogue }: ResolveOptions): Resolution {
  const { mentions, negated } = mentionsIn(understood, { kinds: new Set(wanted), catalogue });
  const { kept, dropped } = withoutGeneral(mentions);
  const present = kept.filter(({ standing }) => standing !== "denied");
  const denied = kept.filter(({ standing }) => standing === "denied");
  const named = matchesOf(present, understood, catalogue);
  const matches = withFirstQuestions(named, catalogue);
  const all = matchesOf(denied, understood, catalogue);
  const apart = all.filter((one) => !matches.some(({ kind, code }) => kind === one.kind && code === one.code));
  const rest = restOf(understood);
  const confidence = confidenceOf(present, named, rest, understood);
  return {
    // What is both named and denied is not certain.
    confidence: apart.length < all.length ? "ambiguous" : confidence,
    matches,
    denied: apart,
    negated,
    modifiers: modifiersIn(
      understood,
      dropped.map(({ span }) => span),
    ),
    rest,
  };
}

const nothing = (): Resolution => ({
  confidence: "none",
  matches: [],
  denied: [],
  negated: false,
  modifiers: [],
  rest: [],
});

const sensual = (understood: Understood): Resolution => ({
  ...nothing(),
  negated: understood.spans.some((span) => hasRole(span, "negation") || hasRole(span, "after-negation")),
  modifiers: modifiersIn(understood, []),
  rest: restOf(understood),
  outOfScope: "sensual",
});

function confidenceOf(
  present: readonly Mention[],
  matches: readonly LabelMatch[],
  rest: readonly string[],
  understood: Understood,
): Confidence {
  if (matches.length === 0) return "none";
  const isOpen = present.some(({ names, standing }) => standing === "doubtful" || isEither(names));
  const techniques = matches.filter(({ kind }) => kind === "technique").length;
  if (isOpen || techniques > 1 || (matches.length > 1 && isJoinedByOr(present, understood))) return "ambiguous";
  return rest.length > 0 || present.some(({ span }) => span.near) ? "close" : "exact";
}

/** Whether names exclude each other; a condition and the question that asks about it hold together. */
function isEither(names: readonly Name[]): boolean {
  const told = names.map(({ kind }) => kind);
  return names.length > 1 && !(names.length === 2 && told.includes("condition") && told.includes("question"));
}

/** Whether an "or" follows one mention, and another follows that. */
function isJoinedByOr(present: readonly Mention[], { spans }: Understood): boolean {
  const ends = new Set(present.map(({ span }) => span.to));
  const last = Math.max(...present.map(({ span }) => span.from));
  return spans.some((span) => hasRole(span, "or") && ends.has(span.from) && last >= span.to);
}

/** Names on menus that settle no technique, or that no technique here is near enough to, each with the reason. */
export const unsettledLabels: readonly Unsettled[] = unsettledNames;

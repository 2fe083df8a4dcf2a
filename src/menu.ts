import type { Catalogue } from "./catalogue.js";
import { resolve } from "./resolve.js";
import type { Report } from "./shape.js";

/** A line of a menu that says itself which technique it is. */
export interface MenuEntry {
  /** Code of the technique in the catalogue. */
  readonly code: string;
  /** What the menu calls it; unique, and not the name of another technique. */
  readonly label: string;
}

type Line = { readonly code: string; readonly label?: string };

/** The names of each technique on a menu, in its order; none where only the code was given. */
export function readMenu(catalogue: Catalogue, menu: unknown, report: Report): Map<string, string[]> {
  const names = new Map<string, string[]>();
  if (!Array.isArray(menu) || menu.length === 0)
    report("menu", "wrong-type", "must be a list of codes, names or { code, label }, and not be empty.");
  const seen = new Set<string>();
  for (const [at, entry] of (Array.isArray(menu) ? menu : []).entries()) {
    const line = readEntry(entry, `menu[${at}]`, catalogue, report);
    if (!line) continue;
    const key = (line.label ?? line.code).trim().replaceAll(/\s+/g, " ").toLowerCase();
    if (seen.has(key)) report(`menu[${at}]`, "duplicate", `"${line.label ?? line.code}" is there already.`);
    seen.add(key);
    names.set(line.code, [...(names.get(line.code) ?? []), ...(line.label === undefined ? [] : [line.label.trim()])]);
  }
  return names;
}

function readEntry(entry: unknown, path: string, catalogue: Catalogue, report: Report): Line | undefined {
  if (typeof entry === "string") return readName(entry, path, catalogue, report);
  const { code, label, ...others } = Object(entry) as Partial<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (typeof code !== "string" || typeof label !== "string" || label.trim() === "" || other !== undefined)
    report(path, "wrong-type", "must be a code, a name, or { code, label } with both as text and nothing else.");
  else if (!catalogue.index.techniques.has(code)) report(`${path}.code`, "unknown-code", notHere(code, catalogue));
  else if (!meansAnother(label, code, catalogue)) return { code, label };
  else report(`${path}.label`, "contradiction", `"${label}" is the name of another technique.`);
  return undefined;
}

/** A name that misleads: it is, for certain and not as a local variant, what another technique is called. */
function meansAnother(label: string, code: string, catalogue: Catalogue): boolean {
  const { confidence, matches, outOfScope } = techniquesIn(label, catalogue);
  const own = matches.some((match) => match.code === code || match.variant !== undefined);
  return outOfScope !== undefined || (confidence === "exact" && !own);
}

const techniquesIn = (text: string, catalogue?: Catalogue) => resolve(text, { kinds: ["technique"], catalogue });

function readName(text: string, path: string, catalogue: Catalogue, report: Report): Line | undefined {
  if (catalogue.index.techniques.has(text)) return { code: text };
  const { confidence, matches, outOfScope, denied } = techniquesIn(text, catalogue);
  const [match] = matches;
  if (outOfScope) report(path, "unknown-code", `"${text}" names a sensual service, which this library does not cover.`);
  else if (!match || denied.length > 0) report(path, "unknown-code", notHere(text, catalogue));
  else if (confidence === "exact") return { code: match.code, label: text };
  else report(path, "ambiguous", `"${text}" ${mayBe(matches)}; give { code, label }.`);
  return undefined;
}

const mayBe = (matches: readonly { readonly code: string }[]): string =>
  `may be ${matches.map(({ code }) => `"${code}"`).join(" or ")}`;

/** A technique that is known, but not to this catalogue, is told from one that is not known at all. */
function notHere(text: string, catalogue: Catalogue): string {
  const [elsewhere] = techniquesIn(text).matches;
  const known = elsewhere?.code ?? (catalogue.leftOut?.includes(text) ? text : undefined);
  return known === undefined
    ? `"${text}" names no technique; give { code, label }.`
    : `"${text}" may be "${known}", which is not in this catalogue.`;
}

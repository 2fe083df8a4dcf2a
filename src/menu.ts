import type { Catalogue, Technique } from "./catalogue.js";
import { meantBy, namesRegionBeyond } from "./menu-names.js";
import { flawOf, looksOf, printed } from "./printed.js";
import type { Report } from "./shape.js";
import { shown } from "./shown.js";

/** A line of a menu that says itself which technique it is. */
export interface MenuEntry {
  /** Code of the technique in the catalogue. */
  readonly code: string;
  /** What the menu calls it, at most 500 characters; unique, and not the name of another technique. */
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
    const name = line.label ?? line.code;
    if (seen.has(looksOf(name))) report(`menu[${at}]`, "duplicate", `${shown(name)} is there already.`);
    seen.add(looksOf(name));
    names.set(line.code, [...(names.get(line.code) ?? []), ...(line.label === undefined ? [] : [line.label])]);
  }
  return names;
}

function readEntry(entry: unknown, path: string, catalogue: Catalogue, report: Report): Line | undefined {
  if (typeof entry === "string") return readName(entry, path, catalogue, report);
  const { code, label, ...others } = Object(entry) as Partial<Record<string, unknown>>;
  if (typeof code !== "string" || typeof label !== "string" || Object.keys(others).length > 0)
    report(path, "wrong-type", "must be a code, a name, or { code, label } with both as text and nothing else.");
  else if (!catalogue.index.techniques.has(code)) report(`${path}.code`, "unknown-code", notHere(code, catalogue));
  else return readLabel(code, label, `${path}.label`, catalogue, report);
  return undefined;
}

function readLabel(code: string, given: string, path: string, catalogue: Catalogue, report: Report): Line | undefined {
  const flaw = flawOf(given);
  const label = printed(given);
  const meant = flaw ? undefined : meantBy(label, catalogue);
  if (flaw) report(path, "wrong-format", flaw);
  else if (meant?.isSensual) report(path, "contradiction", sensual(label));
  else if (meant?.denied.includes(code))
    report(path, "contradiction", `${shown(label)} says that it is not "${code}".`);
  else if (meant && meant.misleading.length > 0 && !meant.codes.includes(code))
    report(path, "contradiction", `${shown(label)} may be ${either(meant.misleading)}, and not "${code}".`);
  else return { code, label };
  return undefined;
}

function readName(given: string, path: string, catalogue: Catalogue, report: Report): Line | undefined {
  const flaw = flawOf(given);
  if (flaw) report(path, "wrong-format", flaw);
  if (flaw) return undefined;
  const text = printed(given);
  if (catalogue.index.techniques.has(text)) return readCode(text, path, catalogue, report);
  const { isSensual, denied, found } = meantBy(text, catalogue);
  const [match] = found.matches;
  const technique = catalogue.index.techniques.get(match?.code ?? "");
  const unsettled = (why: string) => report(path, "ambiguous", `${shown(text)} ${why}; give { code, label }.`);
  if (isSensual) report(path, "unknown-code", sensual(text));
  else if (!technique && denied.length > 0)
    report(path, "unknown-code", `${shown(text)} only says what it is not; give { code, label }.`);
  else if (!technique) report(path, "unknown-code", notHere(text, catalogue));
  else if (denied.length > 0) unsettled(`names "${technique.code}" and says that it is not ${either(denied)}`);
  else if (found.confidence !== "exact") unsettled(`may be ${either(found.matches.map(({ code }) => code))}`);
  else if (isMassageBeside(technique, found.modifiers)) unsettled(`names "${technique.code}", and a massage beside it`);
  else if (namesRegionBeyond(text, technique)) unsettled(`names a place that "${technique.code}" does not reach`);
  else return { code: technique.code, label: text };
  return undefined;
}

/** A code settles its technique, unless another one has that name. */
function readCode(code: string, path: string, { techniques }: Catalogue, report: Report): Line | undefined {
  const other = techniques.find(
    (one) => one.code !== code && [one.label, ...(one.offeredAs ?? [])].some((name) => looksOf(name) === code),
  );
  if (!other) return { code };
  report(path, "ambiguous", `"${code}" is a code, and a name of "${other.code}"; give { code, label }.`);
  return undefined;
}

const massage =
  /mass?ag|masaj|masaż|masáž|masaž|массаж|масаж|按摩|マッサージ|마사지|mát xa|pijat|urut|مساج|تدليك|ماساژ|นวด/i;

/** An add-on or adjunct with the word massage beside it: the line sells a massage, and does not say which. */
const isMassageBeside = ({ kind }: Technique, modifiers: readonly string[]): boolean =>
  kind !== "massage" && modifiers.some((word) => massage.test(word.normalize("NFC")));

const sensual = (text: string): string => `${shown(text)} names a sensual service, which this library does not cover.`;

const either = (codes: readonly string[]): string => [...new Set(codes)].map((code) => `"${code}"`).join(" or ");

/** A technique that is known, but not to this catalogue, is told from one that is not known at all. */
function notHere(text: string, catalogue: Catalogue): string {
  const elsewhere = catalogue.leftOut?.includes(text) ? text : meantBy(text, catalogue).anywhere[0];
  if (elsewhere === undefined) return `${shown(text)} names no technique; give { code, label }.`;
  return catalogue.index.techniques.has(elsewhere)
    ? `${shown(text)} is not a code; did you mean "${elsewhere}"?`
    : `${shown(text)} may be "${elsewhere}", which is not in this catalogue.`;
}

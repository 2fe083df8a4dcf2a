import type { CatalogueDefinition, Technique } from "./catalogue.js";
import { checkCriterion } from "./check-criteria.js";
import { isCode, mustBeCode } from "./codes.js";
import { flawOf, looksOf } from "./printed.js";
import type { Report } from "./shape.js";
import { shown } from "./shown.js";
import { codesOf, pressures, techniqueLabels } from "./vocabulary.js";

/** Codes that may be named as techniques: those of the vocabulary, of the catalogue itself, and what it left out. */
export const techniqueCodes = ({ techniques, leftOut = [] }: Pick<CatalogueDefinition, "techniques" | "leftOut">) =>
  new Set<string>([...codesOf(techniqueLabels), ...techniques.map(({ code }) => code), ...leftOut]);

/** Reports what is wrong with each technique, and names that are another's. */
export function checkTechniques(definition: CatalogueDefinition, report: Report): void {
  for (const [at, technique] of definition.techniques.entries()) {
    const path = `techniques[${at}]`;
    checkTechnique(technique, path, definition, report);
    checkHands(technique, path, report);
    checkPractice(technique, path, report);
  }
  checkNames(definition, report);
}

function checkTechnique(technique: Technique, path: string, definition: CatalogueDefinition, report: Report): void {
  const { code, reach, pressure, requires, goesWith = [], notWith = [] } = technique;
  if (!isCode(code) || code === "all") report(`${path}.code`, "wrong-format", `${mustBeCode} Nor can it be \`all\`.`);
  if (reach.length === 0) report(`${path}.reach`, "unreachable", "must hold a region.");
  if (pressure && pressures.indexOf(pressure.lowest) > pressures.indexOf(pressure.highest))
    report(`${path}.pressure`, "impossible", "lowest is above highest.");
  if (requires) checkCriterion(requires, `${path}.requires`, definition, report);
  inSet(goesWith, techniqueCodes(definition), `${path}.goesWith`, report);
  inSet(notWith, techniqueCodes(definition), `${path}.notWith`, report);
}

/** Where no hands work, `all` in a rule and wishes about regions do not bind: hands must not come in by another way. */
function checkHands({ handsOff, kind, pressure, needles }: Technique, path: string, report: Report): void {
  if (handsOff && (kind !== "adjunct" || pressure || needles))
    report(`${path}.handsOff`, "contradiction", "is for adjuncts without pressure and needles only.");
}

/** What a source or the field says is known of the techniques of the vocabulary only. */
function checkPractice({ code, practice }: Technique, path: string, report: Report): void {
  const isOwn = !Object.hasOwn(techniqueLabels, code);
  for (const [at, { note, says }] of practice.entries()) {
    if (!note.trim()) report(`${path}.practice[${at}].note`, "uncited", "must say what is claimed.");
    if (isOwn && says !== "own-practice")
      report(`${path}.practice[${at}].says`, "contradiction", 'must be "own-practice" for a technique of your own.');
  }
}

const namesOfVocabulary = () =>
  new Map(codesOf(techniqueLabels).map((code) => [looksOf(techniqueLabels[code]), code as string]));

/** Labels are unique, and no technique is called what another one is. */
function checkNames({ techniques }: CatalogueDefinition, report: Report): void {
  const labels = new Map<string, string>();
  const vocabulary = namesOfVocabulary();
  const owners = new Map(techniques.flatMap((one) => namesIn(one).map((name) => [looksOf(name), one.code])));
  const ownerOf = (looks: string, code: string) =>
    [owners.get(looks), vocabulary.get(looks)].find((other) => other !== undefined && other !== code);
  for (const [at, { code, label, offeredAs = [] }] of techniques.entries()) {
    const name = (path: string, given: string) => {
      const owner = ownerOf(looksOf(given), code);
      const flaw = flawOf(given);
      if (flaw) report(path, "wrong-format", flaw);
      else if (owner) report(path, "contradiction", `${shown(given)} is a name of "${owner}".`);
    };
    const looks = looksOf(label);
    if (labels.has(looks)) report(`techniques[${at}].label`, "duplicate", `${shown(label)} is there already.`);
    else name(`techniques[${at}].label`, label);
    labels.set(looks, code);
    for (const [place, offered] of offeredAs.entries()) name(`techniques[${at}].offeredAs[${place}]`, offered);
  }
}

const namesIn = ({ label, offeredAs = [] }: Technique): string[] => [label, ...offeredAs];

/** Reports what is not among the codes that may stand there. */
export function inSet(values: readonly string[], valid: ReadonlySet<string>, path: string, report: Report): void {
  for (const [at, value] of values.entries())
    if (!valid.has(value)) report(`${path}[${at}]`, "unknown-code", `"${value}" is not a known code.`);
}

import type { CatalogueDefinition, EffectStrength, Indication } from "./catalogue.js";
import { derive, deriveHarms } from "./derive.js";
import type { OwnFinding } from "./evidence.js";
import { parents } from "./knowledge/parents.js";
import type { Report } from "./shape.js";

/** Reports each strength and harm that does not stand as the findings give it: too much, too little, or otherwise. */
export function checkDerived(definition: CatalogueDefinition, findings: readonly OwnFinding[], report: Report): void {
  const { conditions, techniques, indications, harms } = definition;
  const named = [
    ...techniques.map(({ code }) => code),
    ...indications.map(({ technique }) => technique),
    ...Object.keys(harms),
  ];
  const from = { conditions, techniques: [...new Set(named)], parents, findings };
  checkIndications(indications, derive(from), report);
  checkHarms(harms, deriveHarms(from), report);
}

const keyOf = ({ technique, condition, variant }: Indication): string => `${technique} ${condition} ${variant}`;

function checkIndications(given: readonly Indication[], derived: readonly Indication[], report: Report): void {
  const rows = new Map(derived.map((row) => [keyOf(row), row]));
  for (const [at, row] of given.entries()) {
    const found = rows.get(keyOf(row));
    if (found) checkRow(row, found, `indications[${at}]`, report);
    else report(`indications[${at}]`, "contradiction", "follows from no finding.");
    rows.delete(keyOf(row));
  }
  for (const { technique, condition, variant } of rows.values())
    report("indications", "missing", `say nothing of "${technique}" for "${condition}" (${variant}), and findings do.`);
}

/** Strengths are named one by one; of the rest, the field that differs. */
function checkRow(row: Indication, derived: Indication, path: string, report: Report): void {
  const differs = (at: string) => report(at, "contradiction", "is not what its findings give.");
  if (row.basis !== derived.basis) differs(`${path}.basis`);
  if (row.effects.length < derived.effects.length) differs(`${path}.effects`);
  const weighed = new Set(derived.effects.map(signOf));
  for (const [at, effect] of row.effects.entries()) if (!weighed.has(signOf(effect))) differs(`${path}.effects[${at}]`);
  for (const field of ["alsoAgainst", "unclear"] as const)
    if (!sameCodes(row[field], derived[field])) differs(`${path}.${field}`);
}

/** An effect whole, as one text. */
const signOf = ({ effect, strength, contested, for: pro, against }: EffectStrength): string =>
  JSON.stringify([effect, strength, contested, [...pro].sort(), [...against].sort()]);

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

function checkHarms(given: CatalogueDefinition["harms"], derived: CatalogueDefinition["harms"], report: Report): void {
  for (const code of new Set([...Object.keys(given), ...Object.keys(derived)]))
    if (!sameCodes(given[code] ?? [], derived[code] ?? []))
      report(`harms.${code}`, "contradiction", "is not what the findings give.");
}

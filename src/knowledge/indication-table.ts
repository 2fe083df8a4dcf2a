import type { EffectStrength, Indication } from "../catalogue.js";
import type { Condition } from "../vocabulary.js";

/** Codes of findings with a space between; empty for none. */
type Ids = string;

/** What findings give for one effect, written short: effect, strength, findings for, findings against, 1 where contested. */
type EffectCell = readonly [
  effect: EffectStrength["effect"],
  strength: number,
  pro?: Ids,
  against?: Ids,
  contested?: 0 | 1,
];

/**
 * An indication, written short: effects, 1 where indirect, findings that did not count against it, findings unclear, 1
 * where all that speaks against it speaks against using it alone.
 */
type IndicationCell = readonly [
  effects: readonly EffectCell[],
  indirect?: 0 | 1,
  alsoAgainst?: Ids,
  unclear?: Ids,
  notAlone?: 0 | 1,
];

/** Indications by condition, variant and techniques: what several share is written once, their codes with a space between. */
export type IndicationTable = Readonly<
  Partial<Record<Condition, Readonly<Record<string, Readonly<Record<string, IndicationCell>>>>>>
>;

/** The rows of a table; those of a variant in the order of the techniques. */
export function indicationsOf(table: IndicationTable, techniques: readonly { readonly code: string }[]): Indication[] {
  const places = new Map(techniques.map(({ code }, place) => [code, place]));
  const placeOf = ({ technique }: Indication) => places.get(technique) ?? -1;
  return (Object.keys(table) as Condition[]).flatMap((condition) =>
    Object.entries(table[condition] ?? {}).flatMap(([variant, cells]) =>
      Object.entries(cells)
        .flatMap(([codes, cell]) => {
          const shared = readCell(cell);
          return codes.split(" ").map((technique) => ({ technique, condition, variant, ...shared }));
        })
        .sort((a, b) => placeOf(a) - placeOf(b)),
    ),
  );
}

const readCell = ([effects, indirect, alsoAgainst, unclear, notAlone]: IndicationCell): Omit<
  Indication,
  "technique" | "condition" | "variant"
> => ({
  basis: indirect ? "indirect" : "direct",
  effects: effects.map(effectOf),
  alsoAgainst: idsIn(alsoAgainst),
  unclear: idsIn(unclear),
  ...(notAlone ? { notAlone: true } : {}),
});

const effectOf = ([effect, strength, pro, against, contested = 0]: EffectCell): EffectStrength => ({
  effect,
  strength,
  contested: contested === 1,
  for: idsIn(pro),
  against: idsIn(against),
});

const idsIn = (ids: Ids | undefined): string[] => (ids ? ids.split(" ") : []);

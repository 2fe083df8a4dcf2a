import type { CatalogueDefinition } from "./catalogue.js";

const lists = ["techniques", "questions", "rules", "indications", "doses", "placements"] as const;
const tables = ["conditions", "goals"] as const;

/** The part of a definition that has the right shape, and how to tell of it in terms of the whole. */
export interface SoundPart {
  /** The definition without entries of the wrong shape. */
  readonly entries: CatalogueDefinition;
  /** The path in the whole definition, for a path in the sound part. */
  readonly placeOf: (path: string) => string;
  /** Whether a message begins by naming an entry that was left out, so that it is known after all. */
  readonly isDropped: (message: string) => boolean;
}

/** Leaves out the entries that paths lead to; nothing where a whole list, or anything but an entry, is wrong. */
export function soundPartOf(definition: CatalogueDefinition, wrong: readonly string[]): SoundPart | undefined {
  const entries = new Set(wrong.map((path) => /^\w+(\[\d+\]|\.[\w-]+)/.exec(path)?.[0]));
  if (entries.has(undefined)) return undefined;
  const kept = new Map(
    lists.map((list) => [list, [...definition[list].keys()].filter((at) => !entries.has(`${list}[${at}]`))]),
  );
  const listed = lists.map((list) => [list, kept.get(list)?.map((at) => definition[list][at])]);
  const tabled = tables.map((table) => [
    table,
    Object.fromEntries(Object.entries(definition[table]).filter(([code]) => !entries.has(`${table}.${code}`))),
  ]);
  const dropped = lists.flatMap((list) =>
    definition[list].filter((_, at) => entries.has(`${list}[${at}]`)).map(codeOf),
  );
  return {
    entries: { ...definition, ...Object.fromEntries([...listed, ...tabled]) } as CatalogueDefinition,
    placeOf: (path) =>
      path.replace(
        /^(\w+)\[(\d+)\]/,
        (_, list: (typeof lists)[number], at: string) => `${list}[${kept.get(list)?.[Number(at)]}]`,
      ),
    isDropped: (message) => dropped.some((code) => code !== undefined && message.startsWith(`"${code}"`)),
  };
}

const codeOf = (entry: unknown): unknown => {
  const { code, id } = Object(entry) as { readonly code?: unknown; readonly id?: unknown };
  return code ?? id;
};

import type { CatalogueDefinition } from "./catalogue.js";

const lists = ["techniques", "questions", "rules", "indications", "doses", "placements", "selfCare"] as const;
const tables = ["conditions", "goals", "harms"] as const;
const heads = ["id", "version", "listVersion"] as const;

/** The part of a definition that has the right shape, and how to tell of it in terms of the whole. */
export interface SoundPart {
  /** The definition without entries of the wrong shape. */
  readonly entries: CatalogueDefinition;
  /** The path in the whole definition, for a path in the sound part. */
  readonly placeOf: (path: string) => string;
  /** Whether a message begins by naming an entry that was left out, so that it is known after all. */
  readonly isDropped: (message: string) => boolean;
}

/** Leaves out the entries that paths lead to; nothing is left where a whole list or table is wrong. */
export function soundPartOf(definition: CatalogueDefinition, wrong: ReadonlySet<string>): SoundPart | undefined {
  if (["", ...lists, ...tables].some((whole) => wrong.has(whole))) return undefined;
  const entries = new Set([...wrong].map((path) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const kept = new Map(
    lists.map((list) => [list, [...definition[list].keys()].filter((at) => !entries.has(`${list}[${at}]`))]),
  );
  const listed = lists.map((list) => [list, kept.get(list)?.map((at) => definition[list][at])]);
  const tabled = tables.map((table) => [table, soundRows(definition[table], table, [...wrong])]);
  const dropped = lists.flatMap((list) =>
    definition[list].filter((_, at) => entries.has(`${list}[${at}]`)).map(codeOf),
  );
  return {
    entries: {
      ...definition,
      ...Object.fromEntries([...heads.map((head) => [head, soundText(definition[head])]), ...listed, ...tabled]),
      leftOut: textsIn(definition.leftOut),
    },
    placeOf: (path) =>
      path.replace(/^(\w+)\[(\d+)\]/, (whole, list: (typeof lists)[number], at: string) =>
        kept.has(list) ? `${list}[${kept.get(list)?.[Number(at)]}]` : whole,
      ),
    isDropped: (message) => dropped.some((code) => code !== undefined && message.startsWith(`"${code}"`)),
  };
}

/** The rows of a table that no path leads into. */
function soundRows(table: object, name: string, wrong: readonly string[]): object {
  const within = wrong.filter((path) => path.startsWith(`${name}.`));
  const isSound = (path: string) =>
    !within.some((one) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
  return Object.fromEntries(Object.entries(table).filter(([code]) => isSound(`${name}.${code}`)));
}

/** An empty text in place of what is no text: a pattern would have to make one of it, which can throw. */
const soundText = (value: unknown): unknown => (value === undefined || typeof value === "string" ? value : "");

const textsIn = (list: unknown): string[] => (Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);

const codeOf = (entry: unknown): unknown => {
  const { code, id } = Object(entry) as { readonly code?: unknown; readonly id?: unknown };
  return code ?? id;
};

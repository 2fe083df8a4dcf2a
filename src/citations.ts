import type { OwnFinding, Source } from "./evidence.js";
import type { Words } from "./words.js";

/** Findings and their publications, as the `evidence` entry has them. */
export interface EvidenceBase {
  /** Results of publications, to be found by their `id`. */
  readonly findings: readonly OwnFinding[];
  /** The publications they come from, to be found by their `id`. */
  readonly sources: readonly Source[];
}

/** Numbers publications in the order they are cited. */
export interface Citations {
  /** `Furlan 2015 [3]` for a finding, with a star where its content was not checked; its code without the evidence. */
  readonly cite: (finding: string) => string;
  /** The publications cited, in the order of their numbers. */
  readonly list: () => string[];
}

/** Cites nothing, as the page for a client does. */
export const silent: Citations = { cite: () => "", list: () => [] };

/** Starts an empty list of citations. */
export function citationsOf(evidence: EvidenceBase | undefined, words: Words): Citations {
  const numbers = new Map<string, number>();
  const findings = new Map(evidence?.findings.map((finding) => [finding.id, finding]));
  const sources = new Map(evidence?.sources.map((source) => [source.id, source]));
  const cite = (id: string): string => {
    const finding = findings.get(id);
    const source = sources.get(finding?.source ?? "");
    if (!source) return id;
    const number = numbers.get(source.id) ?? numbers.size + 1;
    numbers.set(source.id, number);
    return `${nameOf(source.authors)} ${source.year} [${number}]${finding?.findingChecked ? "" : "*"}`;
  };
  const list = () => [...numbers].flatMap(([id, number]) => lineOf(sources.get(id), number, words));
  return { cite, list };
}

/** The first author without initials; an organisation in full, without what stands in brackets after it. */
function nameOf(authors: string): string {
  const name = (authors.split(",")[0] ?? authors).replace(/ [A-Z]{1,3}$/, "");
  return name.endsWith(")") ? (name.split(" (")[0] ?? name) : name;
}

function lineOf(source: Source | undefined, number: number, { headings }: Words): string[] {
  if (!source) return [];
  const { authors, year, title, publication, doi, pmid, withoutIdentifier, citationChecked } = source;
  const where = doi
    ? `doi:${doi}`
    : pmid
      ? `PMID ${pmid}`
      : headings.noIdentifier.replace("{}", () => withoutIdentifier ?? "");
  const checked = citationChecked ? "" : ` (${headings.citationUnchecked})`;
  return [`[${number}] ${authors} (${year}). ${title}. ${publication ? `${publication}. ` : ""}${where}${checked}`];
}

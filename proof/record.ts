import type { Setup } from "./enumeration.js";
import { countsOf, enumerations } from "./enumerations.js";

/** What docs/proof.json holds once a full run has found nothing. */
export interface Proved {
  readonly catalogue: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly questions: number;
    readonly rules: number;
    readonly techniques: number;
  };
  readonly profiles: number;
  /** Cases of each enumeration. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly violations: 0;
}

/** The record of a run that found nothing, counted without running anything. */
export function recordOf(setup: Setup): Proved {
  const { id, version, digest, questions, rules, techniques } = setup.catalogue;
  const counts = countsOf(setup);
  return {
    catalogue: { id, version, digest, questions: questions.length, rules: rules.length, techniques: techniques.length },
    profiles: setup.profiles.length,
    counts,
    total: Object.values(counts).reduce((sum, cases) => sum + cases, 0),
    violations: 0,
  };
}

const [begin, end] = ["<!-- counts, written by npm run verify -- --update -->", "<!-- end of counts -->"];

/** The page about the proof with the counts of a record between its two marks. */
export function pageOf(page: string, record: Proved): string {
  const [before = "", rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  return `${before}${begin}\n${tableOf(record)}\n${end}${after}`;
}

function tableOf({ catalogue, profiles, counts, total }: Proved): string {
  const number = (value: number) => value.toLocaleString("en-US");
  const rows = enumerations.map(({ name, what }) => `| ${name} | ${number(counts[name] ?? 0)} | ${what} |`);
  return [
    "",
    `Catalogue ${catalogue.id} ${catalogue.version}: ${catalogue.questions} questions, ${catalogue.rules} rules, ${catalogue.techniques} techniques, ${profiles} profiles.`,
    "",
    "| Enumeration | Cases | What |",
    "| --- | --- | --- |",
    ...rows,
    `| all | ${number(total)} | no violation |`,
    "",
  ].join("\n");
}

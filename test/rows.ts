import { readFileSync } from "node:fs";
import type { IntakeInput } from "../src/index.js";

/** What the evidence rule gives for a concern: the reference that rankings are compared with. */
export interface Row {
  readonly concern: string;
  readonly intake: IntakeInput;
  readonly approach: string;
  readonly massage: readonly string[];
  readonly moreMassage: number;
  readonly beside: readonly string[];
  readonly moreBeside: number;
  readonly against: readonly string[];
  /** By technique, the points that the reference has and this row has not; `docs/decisions.md` says why. */
  readonly differs?: Readonly<Record<string, string>>;
}

/** The order that people in the field expect: earlier tiers before later ones. */
export interface Tiers {
  readonly concern: string;
  readonly intake: IntakeInput;
  readonly ranked: readonly (readonly string[])[];
  readonly absent: readonly string[];
  readonly beside: readonly (readonly string[])[];
  readonly why: string;
}

export const { rows, tiers } = JSON.parse(readFileSync(new URL("rankings.json", import.meta.url), "utf8")) as {
  readonly rows: readonly Row[];
  readonly tiers: readonly Tiers[];
};

/** Every intake of the reference rankings. */
export const rankingIntakes: readonly IntakeInput[] = [...rows, ...tiers].map(({ intake }) => intake);

import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "./case.js";

const folder = new URL("cases/", import.meta.url);

/** Every case file, in the order of their names. */
export const corpus = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, cases: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case[] }));

export const everyCase: Case[] = corpus.flatMap(({ cases }) => cases);

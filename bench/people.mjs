import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seededIntakes } from "../runtimes/seeded.mjs";
import { load } from "../scripts/load.mjs";

const folder = new URL("../test/cases/", import.meta.url);

/** People as a clinic would type them in: the clients whose pages were read, and those of every case. */
async function typedIn() {
  const { people } = await load(fileURLToPath(new URL("../test/clients.ts", import.meta.url)));
  const files = readdirSync(folder).sort();
  const cases = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  return [...Object.values(people), ...cases.map(({ intake }) => intake)];
}

/** The inputs that can be read, each with its intake. */
const readable = (inputs, { parseIntake }) =>
  inputs.flatMap((input) => {
    try {
      return [{ input, intake: parseIntake(input) }];
    } catch (error) {
      if (error.name === "IntakeError") return [];
      throw error;
    }
  });

/** Generated people, the same every time. */
export const seededPeople = async (count, library) => readable(await seededIntakes(count), library);

export const casePeople = async (library) => readable(await typedIn(), library);

/** As many as wanted, from all over a list. */
const spread = (people, count) =>
  people.filter((_, at) => Math.floor(((at + 1) * count) / people.length) > Math.floor((at * count) / people.length));

/** Adds the result that each gets. */
export const withResult =
  ({ evaluate }) =>
  (person) => ({ ...person, result: evaluate(person.intake) });

/** Those that are timed, half from each. */
export const timedPeople = (count, ...from) => from.flatMap((people) => spread(people, Math.ceil(count / from.length)));

/** People of the cases with a full answer who denied the full list, with their results. */
export async function settledPeople(count, library) {
  const people = (await casePeople(library)).filter(({ intake }) => intake.screening.denied?.list === "full");
  const answered = people.map(withResult(library)).filter(({ result }) => result.outcome === "recommended");
  return spread(answered, count);
}

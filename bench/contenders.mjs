import { fileURLToPath } from "node:url";
import { load } from "../scripts/load.mjs";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** What a user would pick instead: by name, where it is loaded from and, where it is a package, which. */
export const peers = {
  "json-rules-engine": { package: "json-rules-engine", load: () => import("./peers/json-rules-engine.mjs") },
  "GoRules ZEN": { package: "@gorules/zen-engine", load: () => import("./peers/zen.mjs") },
  "json-logic-engine, compiled": { package: "json-logic-engine", load: () => import("./peers/json-logic-engine.mjs") },
  "cql-execution": { package: "cql-execution", load: () => import("./peers/cql-execution.mjs") },
  rools: { package: "rools", load: () => import("./peers/rools.mjs") },
  "plain TypeScript": { load: () => load(here("peers/plain.ts")) },
};

/** A peer with the knowledge of a catalogue: from an intake to decisions, or a promise of them. */
export async function peerOn(name, catalogue) {
  const { engine } = await peers[name].load();
  const { applicationWith, rulebookOf } = await load(here("application/application.ts"));
  const rulebook = rulebookOf(catalogue);
  return applicationWith(await engine(rulebook), rulebook, catalogue);
}

/** What is timed, by name. Each is made from the library and is given people; `result` is what `evaluate` gave. */
const ours = {
  evaluate:
    ({ evaluate }) =>
    (person) =>
      evaluate(person.intake),
  "evaluate and JSON":
    ({ evaluate }) =>
    (person) =>
      JSON.stringify(evaluate(person.intake)),
  recommend:
    ({ recommend }) =>
    (person) =>
      recommend(person.input),
  "zod and evaluate":
    ({ IntakeSchema, evaluate }) =>
    (person) => [IntakeSchema.parse(person.input), evaluate(person.intake)],
  "allocating the result": async () => {
    const { copyOf } = await load(here("floor.ts"));
    return (person) => copyOf(person.result);
  },
  "allocating it and JSON": async () => {
    const { copyOf } = await load(here("floor.ts"));
    return (person) => JSON.stringify(copyOf(person.result));
  },
};

/** A contender by name, ready to be timed. */
export async function contender(name, library) {
  if (ours[name]) return ours[name](library);
  const decide = await peerOn(name, library.catalogue);
  return (person) => decide(person.intake);
}

import { fileURLToPath } from "node:url";
import { load } from "../scripts/load.mjs";
import { peerOn } from "./contenders.mjs";

const { decidedAs, decidedBy } = await load(fileURLToPath(new URL("agreement.ts", import.meta.url)));

/** People with the result that each gets, and what was decided in the form that peers are compared in. */
export const withDecisions = (people, { evaluate, catalogue }) =>
  people.map(({ intake }) => {
    const result = evaluate(intake);
    return { intake, result, decided: decidedBy(result, intake, catalogue) };
  });

/** Of some people with decisions, those that a peer decides otherwise, with what it decided. */
export async function disagreements(name, people, catalogue) {
  const decide = await peerOn(name, catalogue);
  const found = [];
  for (const { intake, result, decided } of people) {
    const theirs = decidedAs(await decide(intake), result);
    if (theirs !== decided) found.push({ intake, decided, theirs });
  }
  return found;
}

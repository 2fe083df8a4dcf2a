import type { Catalogue } from "../src/index.js";
import { type Enumeration, evaluated } from "./enumeration.js";
import { personOf, type Statement } from "./person.js";
import { noToAll, yesTo } from "./said.js";

/** Versions of lists: each that first asked something, and one before and one after each; none, and one far ahead. */
function versionsIn({ questions, version, listVersion = version }: Catalogue): string[] {
  const known = [...new Set([...questions.map(({ since }) => since), version, listVersion])];
  const near = known.flatMap((one) => {
    const [major = 0, minor = 0, patch = 0] = one.split(".").map(Number);
    const before = patch > 0 ? [major, minor, patch - 1] : minor > 0 ? [major, minor - 1, 999] : [0, 0, 0];
    return [one, before.join("."), [major, minor, patch + 1].join(".")];
  });
  return [...new Set([...near, "0.0.0", "999.0.0"])];
}

/** No list, either list of each version, and notes that were read or not. */
const waysIn = (catalogue: Catalogue): Statement[] => {
  const lists: Statement[] = (["gate", "full"] as const).flatMap((denied) =>
    versionsIn(catalogue).map((version) => ({ denied, version })),
  );
  const notes = [[true], [false], [true, false], [false, true], [true, true]].map((read) => ({
    notes: read.map((reviewed) => ({ text: "a note", reviewed })),
  }));
  return [
    ...lists,
    ...notes.flatMap((noted): Statement[] => [
      { ...noted, denied: "full" },
      { ...noted, denied: "gate" },
      { ...noted, answers: noToAll(catalogue) },
    ]),
  ];
};

/** Denied lists of every version, and notes, with a yes to each question. */
export const lists: Enumeration = {
  name: "lists",
  what: "both lists denied in every version, older and newer ones too, and notes read and not, for every profile and with each yes",
  slots: ({ catalogue }) => waysIn(catalogue).length,
  casesIn: (_, { catalogue, profiles }) => profiles.length + catalogue.questions.length,
  run(slot, setup, found) {
    const { catalogue, profiles } = setup;
    const way = waysIn(catalogue)[slot] ?? {};
    for (const { statement } of profiles) evaluated(personOf({ ...statement, ...way }, catalogue), setup, found);
    for (const { code } of catalogue.questions)
      evaluated(personOf({ ...way, answers: { ...way.answers, ...yesTo(code) } }, catalogue), setup, found);
    return profiles.length + catalogue.questions.length;
  },
};

import rools from "rools";

const { Rools, Rule } = rools;

/**
 * One rule a row, and a second one for what may hold. Rools knows premises by their source text, so each is written out:
 * functions made in a loop would count as one and the same.
 */
export async function engine({ criteria, evidence }) {
  const session = new Rools({ logging: { error: false, debug: false } });
  await session.register([
    ...criteria.flatMap(({ when }, row) => [
      rule("met", row, source(when, certain)),
      rule("possible", row, source(when, possible)),
    ]),
    ...evidence.map(({ name }, row) => rule("evidence", row, `facts.evidence.includes(${JSON.stringify(name)})`)),
  ]);
  return async (facts) => {
    const found = { met: [], possible: [], evidence: [] };
    await session.evaluate({ ...facts, found });
    return found;
  };
}

const rule = (list, row, text) =>
  new Rule({
    name: `${list} ${row}`,
    when: new Function("facts", `return ${text};`),
    // biome-ignore lint/suspicious/noThenProperty: that is what the engine calls what a rule does.
    then: (facts) => {
      facts.found[list].push(row);
    },
  });

function source(when, leaf) {
  if ("any" in when) return `(${when.any.map((part) => source(part, leaf)).join(" || ")})`;
  if ("all" in when) return `(${when.all.map((part) => source(part, leaf)).join(" && ")})`;
  if ("condition" in when) return `facts.conditions.includes("${when.condition}")`;
  if ("goal" in when) return `facts.goals.includes("${when.goal}")`;
  return leaf(when);
}

const certain = (when) =>
  "answer" in when ? `facts.yes["${when.answer}"]` : `facts.numbers.${when.fact} !== null && ${compared(when)}`;

const possible = (when) =>
  "answer" in when ? `facts.possible["${when.answer}"]` : `(facts.numbers.${when.fact} === null || ${compared(when)})`;

const compared = ({ fact, atLeast, below }) =>
  atLeast === undefined ? `facts.numbers.${fact} < ${below}` : `facts.numbers.${fact} >= ${atLeast}`;

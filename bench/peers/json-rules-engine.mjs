import { Engine } from "json-rules-engine";

/** One rule a row, and a second one for what may hold: its conditions know two truth values. */
export function engine({ criteria, evidence }) {
  const rules = new Engine();
  criteria.forEach(({ when }, row) => {
    rules.addRule(rule(conditions(when, certain), "met", row));
    rules.addRule(rule(conditions(when, possible), "possible", row));
  });
  evidence.forEach(({ name }, row) => {
    rules.addRule(rule({ fact: "evidence", operator: "contains", value: name }, "evidence", row));
  });
  return async ({ yes, possible, numbers, conditions, goals, evidence }) => {
    const { events } = await rules.run({
      yes: listed(yes),
      possible: listed(possible),
      ...numbers,
      conditions,
      goals,
      evidence,
    });
    const found = { met: [], possible: [], evidence: [] };
    for (const { type, params } of events) found[type].push(params.row);
    return found;
  };
}

const listed = (table) => Object.keys(table).filter((code) => table[code]);

const rule = (when, type, row) => ({
  conditions: when.any || when.all ? when : { all: [when] },
  event: { type, params: { row } },
});

function conditions(when, leaf) {
  if ("any" in when) return { any: when.any.map((part) => conditions(part, leaf)) };
  if ("all" in when) return { all: when.all.map((part) => conditions(part, leaf)) };
  if ("condition" in when) return { fact: "conditions", operator: "contains", value: when.condition };
  if ("goal" in when) return { fact: "goals", operator: "contains", value: when.goal };
  return leaf(when);
}

const certain = (when) =>
  "answer" in when ? { fact: "yes", operator: "contains", value: when.answer } : compared(when);

const possible = (when) =>
  "answer" in when
    ? { fact: "possible", operator: "contains", value: when.answer }
    : { any: [{ fact: when.fact, operator: "equal", value: null }, compared(when)] };

const compared = ({ fact, atLeast, below }) =>
  atLeast === undefined
    ? { fact, operator: "lessThan", value: below }
    : { fact, operator: "greaterThanInclusive", value: atLeast };

import { LogicEngine } from "json-logic-engine";

/** One expression a row, all compiled to one function; what may hold is an expression of its own. */
export function engine({ criteria, evidence }) {
  const logic = new LogicEngine();
  const met = logic.build(criteria.map(({ when }) => expression(when, certain)));
  const mayHold = logic.build(criteria.map(({ when }) => expression(when, possible)));
  const speaks = logic.build(evidence.map(({ name }) => ({ in: [name, { var: "evidence" }] })));
  return (facts) => ({ met: trueAt(met(facts)), possible: trueAt(mayHold(facts)), evidence: trueAt(speaks(facts)) });
}

function trueAt(values) {
  const rows = [];
  for (let row = 0; row < values.length; row += 1) if (values[row]) rows.push(row);
  return rows;
}

function expression(when, leaf) {
  if ("any" in when) return { or: when.any.map((part) => expression(part, leaf)) };
  if ("all" in when) return { and: when.all.map((part) => expression(part, leaf)) };
  if ("condition" in when) return { in: [when.condition, { var: "conditions" }] };
  if ("goal" in when) return { in: [when.goal, { var: "goals" }] };
  return leaf(when);
}

const certain = (when) =>
  "answer" in when
    ? { var: `yes.${when.answer}` }
    : { and: [{ "!==": [{ var: `numbers.${when.fact}` }, null] }, compared(when)] };

const possible = (when) =>
  "answer" in when
    ? { var: `possible.${when.answer}` }
    : { or: [{ "===": [{ var: `numbers.${when.fact}` }, null] }, compared(when)] };

const compared = ({ fact, atLeast, below }) =>
  atLeast === undefined
    ? { "<": [{ var: `numbers.${fact}` }, below] }
    : { ">=": [{ var: `numbers.${fact}` }, atLeast] };

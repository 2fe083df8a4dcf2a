import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";

/** A decision graph: one decision table for what holds, one for what may hold, one for the evidence. */
export function engine({ criteria, evidence }) {
  const graph = graphOf([
    table(
      "met",
      criteria.map(({ when }) => expression(when, certain)),
    ),
    table(
      "possible",
      criteria.map(({ when }) => expression(when, possible)),
    ),
    table(
      "evidence",
      evidence.map(({ name }) => `contains(evidence, ${JSON.stringify(name)})`),
    ),
  ]);
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return { met: rowsOf(result.met), possible: rowsOf(result.possible), evidence: rowsOf(result.evidence) };
  };
}

const rowsOf = (found) => (found ?? []).map(({ row }) => row);

const place = { x: 0, y: 0 };

/** A table whose only column holds an expression; every row that is true gives its number. */
const table = (name, expressions) => ({
  id: name,
  name,
  type: "decisionTableNode",
  position: place,
  content: {
    hitPolicy: "collect",
    executionMode: "single",
    inputField: null,
    outputPath: name,
    passThrough: false,
    inputs: [{ id: "when", name: "when" }],
    outputs: [{ id: "row", name: "row", field: "row" }],
    rules: expressions.map((when, row) => ({ _id: `${name}-${row}`, when, row: String(row) })),
  },
});

const graphOf = (tables) => ({
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "in", name: "in", type: "inputNode", position: place, content: {} },
    ...tables,
    { id: "out", name: "out", type: "outputNode", position: place },
  ],
  edges: tables.flatMap(({ id }) => [
    { id: `in-${id}`, type: "edge", sourceId: "in", targetId: id },
    { id: `${id}-out`, type: "edge", sourceId: id, targetId: "out" },
  ]),
});

function expression(when, leaf) {
  if ("any" in when) return `(${when.any.map((part) => expression(part, leaf)).join(" or ")})`;
  if ("all" in when) return `(${when.all.map((part) => expression(part, leaf)).join(" and ")})`;
  if ("condition" in when) return `contains(conditions, "${when.condition}")`;
  if ("goal" in when) return `contains(goals, "${when.goal}")`;
  return leaf(when);
}

const certain = (when) =>
  "answer" in when ? `yes["${when.answer}"]` : `(numbers.${when.fact} != null and ${compared(when)})`;

const possible = (when) =>
  "answer" in when ? `possible["${when.answer}"]` : `(numbers.${when.fact} == null or ${compared(when)})`;

const compared = ({ fact, atLeast, below }) =>
  atLeast === undefined ? `numbers.${fact} < ${below}` : `numbers.${fact} >= ${atLeast}`;

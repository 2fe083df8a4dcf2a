import cql from "cql-execution";

const nobody = { currentPatient: () => undefined, nextPatient: () => undefined };

/**
 * A library with one definition a row, as ELM, which is what this engine runs. Its logic has three values, so one
 * definition tells what holds and what may hold.
 */
export function engine({ criteria, evidence }) {
  const questions = [...new Set(criteria.flatMap(({ when }) => answersIn(when)))];
  const numbers = [...new Set(criteria.flatMap(({ when }) => factsIn(when)))];
  const library = new cql.Library(libraryOf(criteria, evidence, questions, numbers));
  const executor = new cql.Executor(library);
  return async (facts) => {
    const answers = Object.fromEntries(questions.map((code) => [`answer ${code}`, answerTo(code, facts)]));
    const parameters = {
      ...answers,
      ...facts.numbers,
      conditions: facts.conditions,
      goals: facts.goals,
      evidence: facts.evidence,
    };
    const { unfilteredResults } = await executor.withParameters(parameters).exec(nobody);
    return foundIn(unfilteredResults, criteria, evidence);
  };
}

const answerTo = (code, { yes, possible }) => (yes[code] ? true : possible[code] ? null : false);

function foundIn(results, criteria, evidence) {
  const found = { met: [], possible: [], evidence: [] };
  for (let row = 0; row < criteria.length; row += 1) {
    const value = results[`row ${row}`];
    if (value === true) found.met.push(row);
    if (value !== false) found.possible.push(row);
  }
  for (let row = 0; row < evidence.length; row += 1) if (results[`evidence ${row}`]) found.evidence.push(row);
  return found;
}

const partsOf = ({ any, all }) => any ?? all ?? [];
const answersIn = (when) => ("answer" in when ? [when.answer] : partsOf(when).flatMap(answersIn));
const factsIn = (when) => ("fact" in when ? [when.fact] : partsOf(when).flatMap(factsIn));

const elm = "urn:hl7-org:elm-types:r1";
const literal = (type, value) => ({ type: "Literal", valueType: `{${elm}}${type}`, value: String(value) });
const parameter = (name) => ({ type: "ParameterRef", name });
const named = (type) => ({ type: "NamedTypeSpecifier", name: `{${elm}}${type}` });
const texts = { type: "ListTypeSpecifier", elementType: named("String") };
const isIn = (value, list) => ({ type: "In", operand: [literal("String", value), parameter(list)] });

function libraryOf(criteria, evidence, questions, numbers) {
  const define = (name, expression) => ({ name, context: "Unfiltered", accessLevel: "Public", expression });
  const declare = (name, parameterTypeSpecifier) => ({ name, accessLevel: "Public", parameterTypeSpecifier });
  return {
    library: {
      identifier: { id: "Massage", version: "1" },
      schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
      usings: { def: [{ localIdentifier: "System", uri: elm }] },
      parameters: {
        def: [
          ...questions.map((code) => declare(`answer ${code}`, named("Boolean"))),
          ...numbers.map((name) => declare(name, named("Decimal"))),
          ...["conditions", "goals", "evidence"].map((name) => declare(name, texts)),
        ],
      },
      statements: {
        def: [
          ...criteria.map(({ when }, row) => define(`row ${row}`, expression(when))),
          ...evidence.map(({ name }, row) => define(`evidence ${row}`, isIn(name, "evidence"))),
        ],
      },
    },
  };
}

/** ELM joins two operands at a time. */
const joined = (type, operands) => operands.reduce((left, right) => ({ type, operand: [left, right] }));

function expression(when) {
  if ("any" in when) return joined("Or", when.any.map(expression));
  if ("all" in when) return joined("And", when.all.map(expression));
  if ("condition" in when) return isIn(when.condition, "conditions");
  if ("goal" in when) return isIn(when.goal, "goals");
  if ("answer" in when) return parameter(`answer ${when.answer}`);
  return when.atLeast === undefined
    ? { type: "Less", operand: [parameter(when.fact), literal("Decimal", when.below)] }
    : { type: "GreaterOrEqual", operand: [parameter(when.fact), literal("Decimal", when.atLeast)] };
}

import catalogueResult from "../schemas/catalogue-tool.json" with { type: "json" };
import intakeFile from "../schemas/intake.input.json" with { type: "json" };
import interviewResult from "../schemas/interview-tool.json" with { type: "json" };
import recommendResult from "../schemas/recommend-tool.json" with { type: "json" };
import { mapSchema, type Schema } from "./json-schema.js";
import { strictSchema } from "./strict-schema.js";
import type { Tool, ToolSchema } from "./tool.js";

type Schemas = Pick<Tool<object>, "inputSchema" | "strictInputSchema" | "outputSchema">;

const schemasOf = (input: Schema, output: object): Schemas => ({
  inputSchema: ofObject(input),
  strictInputSchema: ofObject(strictSchema(input)),
  outputSchema: ofObject(output),
});

const ofObject = ({ $schema: _, $id: __, ...schema }: Schema & object): ToolSchema => ({ ...schema, type: "object" });

/** An intake without what only a host can vouch for. */
function intakeOfTools(): Schema {
  const { Clearance: _, ...$defs } = (intakeFile as Schema).$defs ?? {};
  return mapSchema({ ...(intakeFile as Schema), $defs }, ({ properties, ...node }) => {
    if (!properties) return node;
    const { denied: _denied, clearances: _clearances, reviewed: _reviewed, ...rest } = properties;
    return { ...node, properties: rest };
  });
}

const intake = intakeOfTools();

/** What the interview tool takes. */
function interviewInput(): Schema {
  const { $schema: _, $id: __, $defs = {}, ...root } = intake;
  return {
    type: "object",
    properties: {
      intake: {
        description: "What is known so far: the `intake` of the last result, unchanged.",
        $ref: "#/$defs/Intake",
      },
      list: {
        description: "`gate` settles whether massage is a good idea, `full`, the default, also what fits.",
        type: "string",
        enum: ["gate", "full"],
      },
      answers: {
        description: "One for each question of the screen; absent the first time.",
        type: "array",
        maxItems: 8,
        items: { $ref: "#/$defs/ScreenAnswer" },
      },
    },
    additionalProperties: false,
    $defs: { ...$defs, Intake: root, ScreenAnswer: screenAnswer(root) },
  };
}

const screenAnswer = ({ properties }: Schema): Schema => ({
  type: "object",
  properties: {
    question: {
      description: "Code of a question of the screen.",
      type: "string",
      enum: Object.keys(properties?.["screening"]?.properties?.["answers"]?.properties ?? {}),
    },
    answer: {
      description: "`unsure` if the person does not know; null if they did not answer.",
      anyOf: [{ $ref: "#/$defs/Said" }, { type: "null" }],
    },
    regions: { description: "Where, for yes and unsure, if the question asks for it.", $ref: "#/$defs/Places" },
  },
  required: ["question", "answer"],
  additionalProperties: false,
});

const kinds = ["conditions", "goals", "techniques", "questions", "regions", "facts"];

const catalogueInput: Schema = {
  type: "object",
  properties: {
    kind: { description: "Which codes to list; absent means all, which is long.", type: "string", enum: kinds },
  },
  additionalProperties: false,
};

export const recommendSchemas = schemasOf(intake, recommendResult);
export const interviewSchemas = schemasOf(interviewInput(), interviewResult);
export const catalogueSchemas = schemasOf(catalogueInput, catalogueResult);

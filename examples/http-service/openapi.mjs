import { catalogueTool, interviewTool } from "massage-recommender/ai";
import intake from "massage-recommender/schemas/intake.input.json" with { type: "json" };
import recommendation from "massage-recommender/schemas/recommendation.json" with { type: "json" };

/** A schema of the library under a name of the document, with its references moved along. */
function component(name, { $schema: _, $id: __, ...schema }) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`));
}

const text = (description) => ({ type: "string", description });
const Problem = {
  type: "object",
  description: "Problem details (RFC 9457).",
  properties: {
    type: text("Always `about:blank`: the status says which problem it is."),
    title: text("What it is."),
    status: { type: "integer" },
    detail: text("What it is about, this time."),
    errors: {
      type: "array",
      description: "Every problem of the input.",
      items: {
        type: "object",
        properties: {
          path: text("Where, such as `conditions[0].code`; empty for the whole input."),
          code: text("What is wrong, as a code."),
          detail: text("What is wrong, to be read after the path."),
          suggestion: text("The nearest valid code or key."),
        },
        required: ["path", "code", "detail"],
      },
    },
  },
  required: ["type", "title", "status"],
};

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (name) => ({ "application/json": { schema: ref(name) } });
const lines = { "application/x-ndjson": { schema: text("One JSON value a line.") } };
const refusals = Object.fromEntries(
  [400, 408, 413, 415, 422, 429].map((status) => [status, { $ref: "#/components/responses/Problem" }]),
);
const body = (content) => ({ required: true, content });
const answer = (description, content) => ({ 200: { description, content } });

export const openapi = {
  openapi: "3.1.0",
  info: {
    title: "Massage recommendations",
    version: "0.1.0",
    description: "For information only: no diagnosis. A question that is not answered is unknown, never no.",
  },
  paths: {
    "/recommendations": {
      post: {
        operationId: "recommend",
        summary: "Recommends, or says what comes first. A stream of intakes gives one line for each, with its number.",
        requestBody: body({ ...json("Intake"), ...lines }),
        responses: { ...answer("Look at `outcome` first.", { ...json("Recommendation"), ...lines }), ...refusals },
      },
    },
    "/interview": {
      post: {
        operationId: "interview",
        summary: "The questions that still matter, a screen at a time; the intake goes back and forth.",
        requestBody: body(json("InterviewCall")),
        responses: { ...answer("Look at `done` first.", json("InterviewTurn")), ...refusals },
      },
    },
    "/catalogue": {
      get: {
        operationId: "catalogue",
        summary: "Codes with their names.",
        parameters: [
          {
            name: "kind",
            in: "query",
            description: "One kind; all otherwise.",
            schema: catalogueTool.inputSchema.properties.kind,
          },
        ],
        responses: {
          ...answer("In the order of the catalogue.", json("Catalogue")),
          422: refusals[422],
          429: refusals[429],
        },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "openapi",
        summary: "This document.",
        responses: {
          ...answer("OpenAPI 3.1.", { "application/json": { schema: { type: "object" } } }),
          429: refusals[429],
        },
      },
    },
  },
  components: {
    schemas: {
      Intake: component("Intake", intake),
      Recommendation: component("Recommendation", recommendation),
      InterviewCall: component("InterviewCall", interviewTool.inputSchema),
      InterviewTurn: component("InterviewTurn", interviewTool.outputSchema),
      Catalogue: component("Catalogue", catalogueTool.outputSchema),
      Problem,
    },
    responses: {
      Problem: {
        description: "Nothing was decided.",
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    },
  },
};

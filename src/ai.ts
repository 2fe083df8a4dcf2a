/**
 * The library as tools for a language model: plain data with a name, a description, JSON Schemas and a function. Any
 * agent framework can be given them.
 *
 * @example
 * ```ts
 * import { tools } from "massage-recommender/ai";
 * for (const { name, title } of tools) console.log(name, title);
 * ```
 *
 * @module
 */
import { catalogueTool } from "./catalogue-tool.js";
import { interviewTool } from "./interview-tool.js";
import { recommendTool } from "./recommend-tool.js";

export type { CatalogueCode, CatalogueKind, CatalogueListing } from "./catalogue-tool.js";
export { IntakeError, type IntakeIssue } from "./intake.js";
export type {
  ToolIntake,
  ToolInterview,
  ToolInterviewDone,
  ToolInterviewOpen,
  ToolQuestion,
  ToolUnsettled,
} from "./interview-tool.js";
export type { ToolRecommendation } from "./recommend-tool.js";
export type { Tool, ToolOptions, ToolSchema } from "./tool.js";
export { catalogueTool, interviewTool, recommendTool };

/** The three tools, to be registered in a loop. */
export const tools = [recommendTool, interviewTool, catalogueTool] as const;

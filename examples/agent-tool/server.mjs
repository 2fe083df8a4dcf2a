// The three tools over standard input and output. Standard error says which tool was called and whether it answered:
// health answers stay in the conversation.
import { ProtocolError, Server } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { IntakeError, tools } from "massage-recommender/ai";
import { shortLines } from "./short-lines.mjs";

const invalidParams = -32602;
const invalidRequest = -32600;
const longest = 5_000_000;
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const log = (text) => console.error(text);

const listed = tools.map(({ name, title, description, inputSchema, outputSchema }) => ({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations: { title, ...annotations },
}));

const text = (said) => [{ type: "text", text: said }];

function call({ name, arguments: input = {} }) {
  const tool = tools.find((one) => one.name === name);
  if (!tool)
    throw new ProtocolError(invalidParams, `There is no such tool: ${tools.map((one) => one.name).join(", ")}.`);
  try {
    const result = tool.execute(input);
    log(`${name}: answered`);
    return { structuredContent: result, content: text(JSON.stringify(result)) };
  } catch (error) {
    const isOurs = error instanceof IntakeError;
    log(`${name}: ${isOurs ? `refused, ${error.issues.length} problems` : "failed"}`);
    return { isError: true, content: text(isOurs ? error.message : "The tool failed. Nothing was decided.") };
  }
}

function makeServer() {
  const server = new Server({ name: "massage-recommender", version: "0.1.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({ tools: listed }));
  server.setRequestHandler("tools/call", ({ params }) => call(params));
  return server;
}

/** Of a line that is too long the id is not known. */
function refuseLong() {
  const error = { code: invalidRequest, message: `A line has ${longest} bytes at most.` };
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id: null, error })}\n`);
  log("A message was too long.");
}

const transport = new StdioServerTransport(process.stdin.pipe(shortLines(longest, refuseLong)));
serveStdio(makeServer, { transport, onerror: () => log("A message could not be read.") });
log("Serving the tools over standard input and output.");

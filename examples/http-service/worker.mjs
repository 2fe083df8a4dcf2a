// The service on an edge runtime: the same handler. The platform limits how often one address may ask.
import { createApp } from "./app.mjs";

const app = createApp();

export default { fetch: (request) => app.fetch(request) };

// Serves the built page on loopback and opens it in Debian's Chromium; every request after loading is noted.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

export const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

export async function start() {
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const [address] = server.resolvedUrls.local;
  const open = (viewport) => opened(browser, address, viewport);
  const stop = async () => {
    await browser.close();
    await new Promise((done) => server.httpServer.close(done));
  };
  return { open, stop };
}

async function opened(browser, address, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en-GB" });
  const page = await context.newPage();
  const troubles = [];
  const requests = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(address, { waitUntil: "networkidle" });
  context.on("request", (request) => requests.push(request.url()));
  return { page, troubles, requests, close: () => context.close() };
}

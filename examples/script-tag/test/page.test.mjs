import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sirv from "sirv";

let browser;
let server;
let url;

before(async () => {
  server = createServer(sirv(fileURLToPath(new URL("..", import.meta.url)), { dev: true }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${server.address().port}/`;
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
after(async () => {
  await browser.close();
  server.close();
});

/** A page, what it asked for, and what went wrong on it. */
async function opened(viewport) {
  const page = await browser.newPage({ viewport });
  const asked = [];
  const wrong = [];
  page.on("request", (request) => asked.push({ url: request.url(), method: request.method() }));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(url);
  return { page, asked, wrong };
}

/** Goes through the questions by keyboard: yes to those named, no to the rest. Gives the screens that were seen. */
async function answered(page, yes) {
  await page.getByLabel("What do you hope for?").selectOption("stress-relief");
  await page.getByLabel("What do you hope for?").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  for (let screens = 0; screens < 20; screens += 1) {
    if (await page.locator("#page").isVisible()) return screens;
    for (const name of await page
      .locator("fieldset")
      .evaluateAll((all) => all.map((one) => one.querySelector("input").name))) {
      await page.locator(`input[name="${name}"][value="${yes.includes(name) ? "yes" : "no"}"]`).focus();
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  throw new Error("The questions do not end.");
}

const shown = (page) => page.frameLocator("#page").locator("body").innerText();

test("the questions by keyboard, then the client's page", async () => {
  const { page, wrong } = await opened({ width: 1280, height: 800 });
  assert.ok((await answered(page, [])) >= 6);
  assert.match(await shown(page), /About your massage.*Swedish massage/s);
  assert.deepEqual(wrong, []);
});

test("a warning sign ends the questions, on a phone", async () => {
  const { page, wrong } = await opened({ width: 390, height: 844 });
  assert.equal(await answered(page, ["chest-pain"]), 1);
  assert.match(await shown(page), /Call your local emergency number now/);
  assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
  assert.deepEqual(wrong, []);
});

test("a question that is not answered keeps the screen: nothing becomes a no by itself", async () => {
  const { page } = await opened({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator('input[value="no"]').first().check();
  await page.getByRole("button", { name: "Next" }).click();
  assert.match(await page.locator("#questions").innerText(), /pain, pressure or a tight feeling in your chest/);
});

test("what it loads are the packed modules, and no answer leaves the page", async () => {
  const { page, asked } = await opened({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Start" }).click();
  const before = asked.length;
  await answered(page, ["clot-ever"]);
  assert.equal(asked.length, before);
  for (const { url: one, method } of asked) {
    assert.equal(method, "GET");
    assert.ok(one.startsWith(`${url}node_modules/`) || one === url, one);
  }
  assert.ok(asked.some(({ url: one }) => one.endsWith("/node_modules/massage-recommender/dist/index.js")));
});

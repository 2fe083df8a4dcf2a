import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { start, widths } from "./harness.mjs";
import { focused, headline, isAsking, tabTo } from "./walk.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const press = async (page, name, key = "Enter") => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

describe("by keyboard only", () => {
  for (const [width, viewport] of Object.entries(widths))
    test(`somebody at ${width} width comes from the first choice to the answer, and changes the language there`, async () => {
      const { page, troubles, close } = await site.open(viewport);
      await press(page, "Neck pain", "Space");
      await tabTo(page, "How bad it is, 0 (not at all) to 10 (worst)");
      await page.keyboard.type("6");
      await press(page, "Looser muscles");
      await press(page, "Next");
      assert.equal(await focused(page), "Your body", "the heading of the next step has the focus");

      await tabTo(page, "Head and scalp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      assert.equal(await focused(page), "Foot (left)", "arrow keys go round");
      await press(page, "Head and scalp");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Space");
      assert.match(await page.locator("[aria-live]").innerText(), /Head and scalp; Back of the neck/);
      await press(page, "Next");
      await press(page, "On to the health questions");

      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      assert.equal(await page.locator(":checked[value=yes]").count(), 1);
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator(":checked[value=no]").count(), 1);
      await press(page, "The rest: no. Continue");
      while (await isAsking(page)) await press(page, "None of these");

      assert.equal(await headline(page), "Massage can be fine for you, within the limits below.");
      await press(page, "Español");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
      assert.deepEqual(troubles, []);
      await close();
    });
});

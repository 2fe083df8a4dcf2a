import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import { start, widths } from "./harness.mjs";
import { answerAll, button, isAsking, onward } from "./walk.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const names = { en: ["English", "Client", "Therapist"], es: ["Español", "Cliente", "Terapeuta"] };

/** Looks at what is shown, in both languages and both views; back in English, for a client. */
async function look(page, step) {
  for (const [language, client, therapist] of [names.es, names.en])
    for (const view of [therapist, client]) {
      await button(page, language).click();
      await button(page, view).click();
      await lookOnce(page, `${step}, ${language}, ${view}`);
    }
}

async function lookOnce(page, where) {
  await page.evaluate(`${axe.source}`);
  const options = { preload: false, rules: { "target-size": { enabled: true } } };
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  assert.deepEqual(told, [], where);
  const { scrolled, small } = await page.evaluate(measure);
  assert.equal(scrolled, 0, `${where}: no scrolling to the side`);
  assert.deepEqual(small, [], `${where}: at least 44 pixels to touch`);
}

function measure() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const touched = [...document.querySelectorAll("button, select, input:not([type=radio]), .option, summary")];
  const small = touched.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44);
  return { scrolled: scrollWidth - clientWidth, small: small.map(({ outerHTML }) => outerHTML.slice(0, 100)) };
}

describe("axe finds nothing, nothing scrolls sideways, everything can be touched", () => {
  for (const [width, viewport] of Object.entries(widths)) {
    test(`every step of the way, ${width}`, async () => {
      const { page, troubles, close } = await site.open(viewport);
      await button(page, "Low back pain").click();
      await button(page, "Less stress").click();
      await look(page, "needs");
      await onward(page);
      await page.getByText("Choose from a list instead").click();
      await look(page, "body");
      await onward(page);
      await page.getByLabel("Age in years").fill("900");
      await onward(page);
      await look(page, "wishes, with a mistake");
      await page.getByLabel("Age in years").fill("");
      await onward(page);
      await look(page, "the first questions");
      while (await isAsking(page)) {
        const yes = page
          .getByRole("group", { name: /painful bruise|thin your blood/ })
          .getByLabel("Yes", { exact: true });
        for (const one of await yes.all()) await one.check();
        if ((await yes.count()) > 0) await look(page, "questions with a place");
        await onward(page);
      }
      await look(page, "the answer");
      for (const folded of await page.locator("article details").all())
        await folded.evaluate((one) => one.setAttribute("open", ""));
      await look(page, "the answer, unfolded");
      assert.deepEqual(troubles, []);
      await close();
    });

    for (const [outcome, ...answer] of [
      ["emergency", /tight feeling in your chest/, "Yes"],
      ["unscreened", /told you not to have massage/, "Not sure"],
      ["clearance", /After a past massage/, "Yes"],
    ])
      test(`${outcome}, ${width}`, async () => {
        const { page, close } = await site.open(viewport);
        for (let step = 0; step < 3; step += 1) await onward(page);
        await answerAll(page, answer);
        assert.equal(await page.locator("article").getAttribute("class"), `answer ${outcome}`);
        await look(page, outcome);
        await close();
      });
  }
});

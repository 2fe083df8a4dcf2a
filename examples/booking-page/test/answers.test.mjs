import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { en } from "massage-recommender/words/en";
import { es } from "massage-recommender/words/es";
import { start, widths } from "./harness.mjs";
import { answerAll, answerScreen, button, headline, onward, toQuestions } from "./walk.mjs";

let site;
let page;
let opened;
before(async () => {
  site = await start();
});
after(() => site.stop());

const fresh = async (viewport = widths.phone) => {
  opened = await site.open(viewport);
  page = opened.page;
};
const done = async () => {
  assert.deepEqual(opened.troubles, []);
  await opened.close();
};
const techniquesOn = async () => {
  const text = await page.locator("main").innerText();
  return Object.values(en.techniques).filter((name) => text.includes(name));
};

const breathless = Object.keys(en.questions).find((code) => /short of breath all at once/.test(en.questions[code]));

describe("what stops massage comes first, and alone", () => {
  test("an emergency sign ends the questions, says what to do, and no technique is named, in either view", async () => {
    await fresh();
    await toQuestions(page, "Neck pain", "Less stress");
    await answerAll(page, [/tight feeling in your chest/, "Yes"]);
    assert.equal(await headline(page), "Please get help now. Massage can wait.");
    for (const view of ["Client", "Therapist"]) {
      await button(page, view).click();
      assert.match(await page.locator("main").innerText(), /Call (your local emergency number|emergency services) now/);
      assert.deepEqual(await techniquesOn(), []);
      assert.equal(await page.locator(".bars, .weeks, .mark").count(), 0);
    }
    await done();
  });

  test("a referral names no technique either", async () => {
    await fresh();
    await toQuestions(page, "Neck pain");
    await answerAll(page, [/In the last 2 days, have you had a fever/, "Yes"]);
    assert.equal(await page.locator("article").getAttribute("class"), "answer refer");
    assert.deepEqual(await techniquesOn(), []);
    await done();
  });
});

describe("an unknown stays an unknown", () => {
  test("stopped early, nothing is recommended, and the questions can be gone on with", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await onward(page);
    await button(page, "Stop here and see the answer so far").click();
    assert.equal(await page.locator("article").getAttribute("class"), "answer unscreened");
    assert.deepEqual(await techniquesOn(), []);
    await button(page, "Answer the open questions").click();
    await answerAll(page);
    assert.equal(await page.locator("article").getAttribute("class"), "answer recommended");
    await done();
  });

  test("not sure of a gate question: it is named with who can settle it, and nothing is recommended", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await answerAll(page, [/drug to thin your blood/, "Not sure"], [/told you not to have massage/, "Not sure"]);
    assert.equal(await page.locator("article").getAttribute("class"), "answer unscreened");
    const open = page.locator("section", { hasText: "Asked, and still open" });
    assert.match(await open.innerText(), /told you not to have massage\?\s+Who can settle it: /);
    assert.deepEqual(await techniquesOn(), []);
    await done();
  });

  test("not sure of one that limits: its techniques wait, and are not called barred", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await answerAll(page, [/drug to thin your blood/, "Not sure"]);
    assert.match(await page.locator("main").innerText(), /Waiting for an answer \(\d+\)/);
    await done();
  });
});

describe("nothing is lost on the way", () => {
  test("answers half given on a screen are kept when the language and the view change", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await answerScreen(page, [
      [/tight feeling in your chest/, "No"],
      [/short of breath/, "Not sure"],
    ]);
    await button(page, "Español").click();
    await button(page, "Terapeuta").click();
    assert.equal(await page.locator(":checked").count(), 2);
    assert.equal(
      await page.getByRole("group", { name: es.questions[breathless] }).getByLabel("No lo sé").isChecked(),
      true,
    );
    await button(page, "English").click();
    assert.equal(
      await page
        .getByRole("group", { name: /short of breath/ })
        .getByLabel("Not sure")
        .isChecked(),
      true,
    );
    await done();
  });

  test("what is chosen in the form is kept when the language changes, and says the same in it", async () => {
    await fresh();
    await button(page, "Low back pain").click();
    await page.getByLabel("How bad it is").fill("8");
    await button(page, "Español").click();
    assert.equal(await button(page, "Dolor lumbar").getAttribute("aria-pressed"), "true");
    assert.equal(await page.getByRole("textbox").inputValue(), "8");
    await done();
  });

  test("a search finds by what people say, not only by the name on the button", async () => {
    await fresh();
    await page.getByRole("searchbox").first().fill("cannot sleep");
    assert.deepEqual(await page.locator(".chips").first().getByRole("button").allTextContents(), [
      "Poor sleep or insomnia",
    ]);
    await done();
  });

  test("back shows a screen as it was answered; health answers outlive a change of the form", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await answerScreen(page, [[/short of breath/, "Not sure"]]);
    await onward(page);
    await button(page, "Back").click();
    assert.equal(
      await page
        .getByRole("group", { name: /short of breath/ })
        .getByLabel("Not sure")
        .isChecked(),
      true,
    );
    await onward(page);
    const before = await page.locator("progress").getAttribute("value");
    await button(page, "Back").click();
    await onward(page);
    assert.equal(await page.locator("progress").getAttribute("value"), before);
    await done();
  });

  test("a number that cannot be is marked in words of the page, in either language, and nothing goes on", async () => {
    await fresh();
    await onward(page);
    await onward(page);
    await page.getByLabel("Upper blood pressure").fill("100");
    await page.getByLabel("Lower blood pressure").fill("130");
    await onward(page);
    assert.equal(await page.locator("[aria-invalid=true]").count(), 1);
    assert.match(await page.locator(".field.wrong").innerText(), /From 20 to 220. Always less than the upper one./);
    await button(page, "Español").click();
    assert.match(await page.locator(".field.wrong").innerText(), /De 20 a 220/);
    await done();
  });
});

describe("numbers are read as they are written", () => {
  for (const [written, isRead] of [
    ["38,9", true],
    ["38.9", true],
    ["1e", false],
    ["--", false],
    ["36,6,1", false],
    ["thirty-eight", false],
  ])
    test(`${written}: ${isRead ? "read" : "marked, not dropped"}`, async () => {
      await fresh();
      await onward(page);
      await onward(page);
      await page.getByLabel("Body temperature").focus();
      await page.keyboard.type(written);
      await onward(page);
      assert.equal(await page.locator(".field.wrong").count(), isRead ? 0 : 1);
      await done();
    });

  test("a comma is a point: 38,9 degrees are a fever", async () => {
    await fresh();
    await onward(page);
    await onward(page);
    await page.getByLabel("Body temperature").focus();
    await page.keyboard.type("38,9");
    await onward(page);
    await answerAll(page);
    assert.equal(await page.locator("article").getAttribute("class"), "answer refer");
    await done();
  });
});

describe("the answer", () => {
  test("where no technique is left, the card says so", async () => {
    await fresh();
    await toQuestions(page, "Low back pain");
    await answerAll(page, [/painful bruise/, "Yes"], [/drug to thin your blood/, "Yes"]);
    const card = page.locator("section.card", { has: page.getByRole("heading", { name: "What fits best" }) });
    assert.match(await card.innerText(), /No massage technique for now/);
    await done();
  });

  test("bars add up to the points; the map, the plan, the reasons and the sources are there", async () => {
    await fresh(widths.desktop);
    await toQuestions(page, "Low back pain", "Less stress");
    await answerAll(page, [/drug to thin your blood/, "Yes"]);
    for (const bar of await page.locator(".bars > li").all()) {
      const [points] = (await bar.locator(".bar-name span").textContent()).match(/\d+/);
      const parts = await bar.locator("b").allTextContents();
      assert.equal(
        parts.reduce((sum, part) => sum + Number(part), 0),
        Number(points),
      );
    }
    assert.ok((await page.locator(".mark.light").count()) > 60, "light pressure all over the map");
    assert.equal(await page.locator(".flag").count(), 1);
    await page.getByText(/^Withheld for safety/).click();
    await page.locator(".left-out > li").first().locator("summary").click();
    await page
      .locator(".left-out > li")
      .first()
      .getByText(/thins the blood/)
      .first()
      .waitFor();
    await page
      .getByText(/^Show all \d+$/)
      .last()
      .click();
    assert.match(await page.locator("main").innerText(), /\[1\] .+\(\d{4}\)\. .+/);
    await done();
  });

  test("a place chosen on the body for a yes is left alone on the map and named beneath it", async () => {
    await fresh(widths.desktop);
    await toQuestions(page, "Neck pain");
    for (;;) {
      const asked = page.getByRole("group", { name: /painful bruise/ });
      if ((await asked.count()) > 0) {
        await asked.first().getByLabel("Yes", { exact: true }).check();
        await asked.first().getByRole("button", { name: "Lower leg and calf (left)" }).first().click();
        break;
      }
      await onward(page);
    }
    await answerAll(page);
    assert.equal(await page.locator(".mark.avoid").count(), 3, "front, back and legend");
    assert.match(await page.locator("main").innerText(), /Lower leg and calf \(left\)\./);
    await done();
  });

  test("a clearance waits for who must agree; the therapist notes it, and only then it is recommended", async () => {
    await fresh(widths.desktop);
    await toQuestions(page, "Low back pain");
    await answerAll(page, [/After a past massage/, "Yes"]);
    assert.equal(await page.locator("article").getAttribute("class"), "answer clearance");
    assert.match(await page.locator("main").innerText(), /It does not yet allow a massage/);
    await button(page, "Therapist").click();
    await button(page, "The doctor has agreed").click();
    assert.equal(await page.locator("article").getAttribute("class"), "answer recommended");
    await button(page, "Back to the questions").click();
    assert.equal(await page.locator("article").getAttribute("class"), "answer clearance", "taken back");
    await done();
  });

  test("a note waits until the therapist has read it", async () => {
    await fresh();
    await button(page, "Low back pain").click();
    await onward(page);
    await onward(page);
    await page.getByLabel("Note").fill("My left hip clicks.");
    await onward(page);
    await answerAll(page);
    assert.equal(await page.locator("article").getAttribute("class"), "answer clearance");
    await button(page, "Therapist").click();
    assert.match(await page.locator(".agreements").innerText(), /My left hip clicks\./);
    await button(page, "I have read this note").click();
    assert.equal(await page.locator("article").getAttribute("class"), "answer recommended");
    await done();
  });

  test("paper shows the answer and nothing of the page around it", async () => {
    await fresh(widths.desktop);
    await toQuestions(page, "Low back pain");
    await answerAll(page);
    await page.emulateMedia({ media: "print" });
    for (const around of [".top", ".steps", ".ways", ".bottom"])
      assert.equal(await page.locator(around).isVisible(), false, around);
    assert.equal(await page.locator("summary:visible").count(), 0, "nothing on it asks to be pressed");
    assert.equal(await page.locator(".outcome").isVisible(), true);
    assert.equal(await page.locator("details li").last().isVisible(), true, "what is folded is printed");
    await done();
  });
});

describe("nothing leaves the page", () => {
  test("no request after loading, no storage, no cookie, and the policy lets none through", async () => {
    await fresh();
    await toQuestions(page, "Low back pain", "Less stress");
    await answerAll(page, [/drug to thin your blood/, "Yes"]);
    await button(page, "Therapist").click();
    assert.deepEqual(opened.requests, []);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, "", 0]);
    assert.deepEqual(opened.troubles, []);
    const sent = await page.evaluate(() =>
      fetch(location.href).then(
        () => "sent",
        () => "refused",
      ),
    );
    assert.equal(sent, "refused");
    await opened.close();
  });
});

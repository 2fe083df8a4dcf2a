// What a person does on the page, told by what they see.
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const onward = (page) => page.locator("button[type=submit]").click();
export const headline = (page) => page.getByRole("heading", { level: 1 }).innerText();
export const isAsking = async (page) => (await page.locator("progress").count()) > 0;

/** Chooses what somebody has and hopes for, and goes on to the health questions. */
export async function toQuestions(page, ...choices) {
  for (const choice of choices) await button(page, choice).click();
  await onward(page);
  await onward(page);
  await onward(page);
}

/** Answers those of the questions whose words match, `[/blood thinner/, "Yes"]`, and "none of these" to the rest. */
export async function answerAll(page, ...answers) {
  for (let screens = 0; await isAsking(page); screens += 1) {
    if (screens > 30) throw new Error("The interview does not end.");
    await answerScreen(page, answers);
    await onward(page);
  }
}

export async function answerScreen(page, answers) {
  for (const [words, answer] of answers) {
    const asked = page.getByRole("group", { name: words });
    if ((await asked.count()) > 0) await asked.first().getByLabel(answer, { exact: true }).check();
  }
}

/** Tabs on until what has the focus is called this, as somebody without a mouse does. */
export async function tabTo(page, name) {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The tab key does not come to ${name}.`);
}

export const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return (at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? "").trim();
  });

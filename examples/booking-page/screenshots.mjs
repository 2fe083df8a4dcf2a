// Takes the pictures for the guides: `npm run screenshots`. Nothing in them is a real person's.
import { fileURLToPath } from "node:url";
import { start, widths } from "./test/harness.mjs";
import { answerAll, answerScreen, button, isAsking, onward, toQuestions } from "./test/walk.mjs";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const { open, stop } = await start();
const pathOf = (name) => `${folder}booking-page-${name}.png`;
const shot = (page, name) => page.screenshot({ path: pathOf(name) });

const chosen = ["Low back pain", "Less stress"];
const answers = [[/drug to thin your blood/, "Yes"]];

{
  const { page } = await open(widths.phone);
  await button(page, "Low back pain").click();
  await onward(page);
  for (const place of ["Shoulder (left)", "Knee (right)"]) await button(page, place).first().click();
  await page.screenshot({
    path: pathOf("start-phone"),
    fullPage: true,
    clip: { x: 0, y: 0, width: 390, height: 1180 },
  });
}
{
  const { page } = await open(widths.phone);
  await toQuestions(page, ...chosen);
  await answerScreen(page, [[/short of breath all at once/, "Not sure"]]);
  await shot(page, "interview-phone");
}
{
  const { page } = await open(widths.phone);
  await toQuestions(page, ...chosen);
  await answerAll(page, ...answers);
  await page.getByRole("heading", { name: "What fits best" }).evaluate((title) => title.scrollIntoView());
  await shot(page, "result-phone");
}
{
  const { page } = await open({ width: 1280, height: 1500 });
  await button(page, "Low back pain").click();
  await page.getByLabel("How bad it is").fill("8");
  await toQuestions(page, "Less stress");
  while (await isAsking(page)) {
    await answerScreen(page, [...answers, [/painful bruise/, "Yes"]]);
    const where = page.getByRole("group", { name: /painful bruise/ });
    if ((await where.count()) > 0)
      await where.getByRole("button", { name: "Lower leg and calf (left)" }).first().click();
    await onward(page);
  }
  await shot(page, "result-desktop");
}
await stop();

import { locales } from "@plain-credit/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../test/browser/launch-chromium.ts";
import { openPage } from "../test/browser/open-page.ts";
import { caseWords } from "./case-words.ts";
import { selfCheckWords } from "./self-check-words.ts";
import { labelOf, nameOf, questionOf, valueOf } from "./test/pack-words.ts";
import { arriveAt, choose, expectNothingFromAxe, patience, pressOn } from "./test/walk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test.each(locales)(
  "a case is told by mouse, survives reload and back, and starts again, in %s",
  async (locale) => {
    const words = caseWords[locale];
    const arrears = nameOf("causes", "standing-arrears", locale);
    const page = await openPage(browser);
    await page.goto(`/${locale}/check`);
    await page.getByRole("link", { name: nameOf("outcomes", "cut", locale), exact: true }).click();
    await arriveAt(page, questionOf("contact-demand", locale));
    await choose(page, valueOf("contact-demand", "none", locale));
    await arriveAt(page, questionOf("page-message", locale));
    await choose(page, words.unknown);
    await arriveAt(page, words.question(2, 8));
    expect(await page.getByRole("status").textContent()).toBe(words.cannotTellYet);

    await page.reload();
    await page.getByRole("heading", { name: words.question(2, 8) }).waitFor();
    await page.goBack();
    await arriveAt(page, questionOf("page-message", locale));
    await page.goForward();
    await arriveAt(page, words.question(2, 8));

    await choose(page, words.unknown);
    await arriveAt(page, words.question(3, 8));
    await choose(page, words.unknown);
    await arriveAt(page, questionOf("report-entries", locale));
    await choose(page, valueOf("report-entries", "own-arrears", locale));
    await arriveAt(page, words.question(5, 8));
    expect(await page.getByRole("status").textContent()).toBe(words.alone(arrears));
    await page.getByRole("link", { name: words.finish }).click();
    await arriveAt(page, `${words.toldTitle} ${arrears}`);
    expect(await page.getByRole("link", { name: "12378" }).getAttribute("href")).toBe("tel:12378");

    await page.getByRole("link", { name: words.again }).click();
    await arriveAt(page, selfCheckWords[locale].outcomeQuestion);
    expect(new URL(page.url()).hash).toBe("");
    await page.context().close();
  },
);

test.each(locales)(
  "the way to danger first, and back to an answer, is walked by keyboard alone, in %s",
  async (locale) => {
    const words = caseWords[locale];
    const page = await openPage(browser, { width: 1280 });
    await page.goto(`/${locale}/check`);
    await pressOn(page, nameOf("outcomes", "flat", locale));
    await arriveAt(page, questionOf("contact-demand", locale));
    await pressOn(page, valueOf("contact-demand", "fee", locale));
    await arriveAt(page, questionOf("money-sent", locale));
    expect(await page.getByRole("status").textContent()).toContain(words.danger);
    await pressOn(page, words.back);
    await arriveAt(page, questionOf("contact-demand", locale));
    await pressOn(page, valueOf("contact-demand", "code", locale));
    await arriveAt(page, questionOf("money-sent", locale));
    await pressOn(page, words.finish);
    await arriveAt(page, words.firstTitle);
    await pressOn(page, words.changeOf(labelOf("contact-demand", locale)));
    await arriveAt(page, questionOf("contact-demand", locale));
    await page.context().close();
  },
);

test.each(["light", "dark"] as const)(
  "axe finds nothing on questions, results and the worksheet, %s",
  async (colorScheme) => {
    const page = await openPage(browser, { colorScheme });
    await page.goto("/zh-CN/check");
    await page.getByText(selfCheckWords["zh-CN"].worksheetTitle).click();
    await expectNothingFromAxe(page);
    for (const fragment of [
      "#outcome=flat&contact-demand=none&page-message=unknown",
      "#outcome=cut&contact-demand=fee&repayment=overdue-now&report-entries=own-arrears&done=1",
      "#outcome=flat&contact-demand=none&page-message=absent&done=1",
    ]) {
      await page.goto(`/zh-CN/check${fragment}`);
      await page.reload();
      await page.locator("[class*=answers]").first().waitFor({ state: "attached" });
      await page.evaluate(() =>
        document.querySelectorAll("details").forEach((details) => (details.open = true)),
      );
      await expectNothingFromAxe(page);
    }
    await page.context().close();
  },
);

test("a broken network is said, nothing is lost, and another try goes on", async () => {
  const words = selfCheckWords["zh-CN"];
  const page = await openPage(browser);
  await page.route("**/case.json", (route) => route.abort());
  await page.goto("/zh-CN/check");
  await page.getByRole("link", { name: nameOf("outcomes", "flat", "zh-CN"), exact: true }).click();
  await expect.poll(() => page.getByRole("status").textContent(), patience).toBe(words.failed);
  await page.unroute("**/case.json");
  await page.getByRole("button", { name: words.retry }).click();
  await arriveAt(page, questionOf("contact-demand", "zh-CN"));
  await page.context().close();
});

test("the case data is fetched once, and no answer leaves the device", async () => {
  const page = await openPage(browser);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  const fetched = page.waitForResponse("**/check/case.json");
  await page.goto("/zh-CN/check");
  await fetched;
  await page.getByRole("link", { name: nameOf("outcomes", "refused", "zh-CN"), exact: true }).click();
  await arriveAt(page, questionOf("contact-demand", "zh-CN"));
  await choose(page, valueOf("contact-demand", "transfer", "zh-CN"));
  await arriveAt(page, questionOf("money-sent", "zh-CN"));
  await page.getByRole("link", { name: caseWords["zh-CN"].finish }).click();
  await arriveAt(page, caseWords["zh-CN"].firstTitle);
  expect(sent.filter((request) => request.endsWith("/zh-CN/check/case.json"))).toHaveLength(1);
  expect(sent.filter((request) => /contact-demand|refused/.test(request))).toEqual([]);
  await page.context().close();
});

test.each(locales)(
  "without script the worksheet opens, says so, and can be ticked, in %s",
  async (locale) => {
    const words = selfCheckWords[locale];
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`/${locale}/check`);
    // Texts inside noscript are no texts to getByText.
    expect(await page.locator("noscript").first().innerText()).toContain(words.noScript);
    await page.getByText(words.worksheetTitle).click();
    await page.getByRole("heading", { name: nameOf("causes", "standing-arrears", locale) }).waitFor();
    await page.getByRole("checkbox").first().check();
    await page.context().close();
  },
);

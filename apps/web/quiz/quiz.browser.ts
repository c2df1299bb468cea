import { locales } from "@plain-credit/core";
import { itemTypeOf } from "@plain-credit/quiz";
import type { Browser } from "playwright-core";
import type { Browser as Browser80 } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium80 } from "../test/browser/launch-chromium-80.ts";
import { launchChromium } from "../test/browser/launch-chromium.ts";
import { openPage } from "../test/browser/open-page.ts";
import { webOrigin } from "../test/browser/web-origin.ts";
import { quizWordsOf } from "./quiz-words.ts";
import { follow } from "./test/follow.ts";
import type { Learner } from "./test/learner.ts";
import { oldPhoneLearner } from "./test/old-phone-learner.ts";
import { keyboardLearner, mouseLearner } from "./test/playwright-learner.ts";
import { answersOf, pointsOf, runs, starterPaper } from "./test/starter-paper.ts";

let browser: Browser;
let browser80: Browser80;

beforeAll(async () => {
  browser = await launchChromium();
  browser80 = await launchChromium80();
});

afterAll(async () => {
  await browser.close();
  await browser80.close();
});

const learners: Readonly<Record<string, () => Promise<Learner>>> = {
  "by mouse": async () => mouseLearner(await openPage(browser)),
  "by keyboard alone": async () => keyboardLearner(await openPage(browser, { width: 1280 })),
  "with JavaScript off": async () =>
    mouseLearner(await openPage(browser, { javaScriptEnabled: false }), { script: false }),
  "in Chromium 80": async () => oldPhoneLearner(await browser80.newPage()),
};

const ways = Object.keys(learners);
const runNames = Object.keys(runs) as (keyof typeof runs)[];

describe.each(ways)("the starter quiz %s", (way) => {
  describe.each(locales)("in %s", (locale) => {
    it.each(runNames)("answered %s gives the expected score item by item", async (run) => {
      const code = `${run}-${way.replaceAll(" ", "-")}`;
      const { token, form } = starterPaper(code);
      const learner = await learners[way]?.();
      if (learner === undefined) throw new Error(way);
      await learner.start(locale, code);
      expect(learner.address()).toContain(`/${locale}/practice/${token}/1`);
      for (const [at, item] of form.items.entries()) {
        const answer = runs[run](item, at);
        const { isBlank, wrongOptions } = itemTypeOf(item.type);
        await (isBlank(answer) ? learner.skip() : learner.answer(answer));
        const outcome = isBlank(answer) ? "skipped" : pointsOf[run](at) === 1 ? "right" : "wrong";
        expect(await learner.attributes("h1", "data-outcome")).toEqual([outcome]);
        for (const id of wrongOptions(item, answer)) {
          const option = item.options.find((candidate) => candidate.id === id);
          expect(await learner.texts(`[data-reason=${id}]`)).toEqual([option?.rationale[locale]]);
        }
        await learner.goOn();
      }
      const points = form.items.map((_, at) => pointsOf[run](at));
      expect(await learner.attributes("[data-earned]", "data-earned")).toEqual([
        String(points.reduce<number>((sum, one) => sum + one, 0)),
      ]);
      expect(
        (await learner.attributes("[data-position]", "data-outcome")).map((outcome) =>
          outcome === "right" ? 1 : 0,
        ),
      ).toEqual(points);
      await learner.leave();
    });
  });
});

it("the first HTML of a question holds no reason, no key and no fact of it", async () => {
  const { token, form } = starterPaper("secrets");
  for (const [at, item] of form.items.entries()) {
    const answers = form.items.slice(0, at).map(() => "-");
    const address = `${webOrigin()}/zh-CN/practice/${token}/${at + 1}?answers=${answers.join(".")}`;
    const html = await (await fetch(address)).text();
    for (const { text, rationale } of item.options) {
      expect(html).toContain(text["zh-CN"]);
      expect(html).not.toContain(rationale["zh-CN"]);
      expect(html).not.toContain(rationale.en);
    }
    expect(html).not.toContain(item.rationale["zh-CN"]);
    expect(html).not.toContain(item.family);
  }
});

it("harmful choices are the first thing that the result says", async () => {
  const { token, form } = starterPaper("harm-first");
  const answers = answersOf("wrong", form.items);
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`/zh-CN/practice/${token}/result?answers=${answers}`);
  const harmful = form.items.filter((item) => {
    const wrong = itemTypeOf(item.type).wrongOptions(item, runs.wrong(item));
    return item.options.some(({ id, harmful: harms }) => harms && wrong.includes(id));
  });
  expect(harmful.length).toBeGreaterThan(0);
  expect(await page.locator("#step > section").first().getAttribute("data-harm")).toBe(
    String(harmful.length),
  );
  await page.context().close();
});

it("reloading, going back and sharing the address show the same page", async () => {
  const page = await openPage(browser);
  await page.goto("/en/practice");
  await follow(page, "#main a.button");
  await page.click("fieldset label");
  await follow(page, "button[value=choose]");
  const address = page.url();
  const shown = await page.locator("#step").innerText();
  await page.reload();
  expect(await page.locator("#step").innerText()).toBe(shown);
  await follow(page, "#step a.button");
  await page.goBack();
  await page.waitForURL(address);
  expect(await page.locator("#step").innerText()).toBe(shown);
  const elsewhere = await openPage(browser);
  await elsewhere.goto(address);
  expect(await elsewhere.locator("#step").innerText()).toBe(shown);
  await page.context().close();
  await elsewhere.context().close();
});

it.each([
  [
    "a paper of another engine",
    (token: string) => `${token.replace("~starter", "0~starter")}/4?answers=a`,
    "outdated",
  ],
  ["answers that do not fit", (token: string) => `${token}/2?answers=zz.!`, "unreadable"],
  ["a link cut short", (token: string) => `${token.slice(0, -5)}/1`, "unknown"],
] as const)("%s is said in the reader's language, with a way on", async (_, path, name) => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  for (const locale of locales) {
    const response = await page.goto(`/${locale}/practice/${path(starterPaper("said").token)}`);
    expect(response?.status()).toBe(200);
    expect(await page.locator("h1").innerText()).toBe(quizWordsOf(locale)[`${name}Title`]);
    await follow(page, "#step a.button");
    expect(await page.locator("h1").count()).toBe(1);
    expect(page.url()).toContain(`/${locale}/practice`);
  }
  await page.context().close();
});

it("an unreadable code is said on the start page, without script", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/zh-CN/practice");
  expect(await page.locator("#seed-unreadable").isVisible()).toBe(false);
  await page.fill("input[name=seed]", "三班");
  await follow(page, "form[method=get] button");
  expect(await page.locator("#seed-unreadable").isVisible()).toBe(true);
  await page.context().close();
});

it("confirming a set of boxes without a choice asks again and says so", async () => {
  const seeds = Array.from({ length: 40 }, (_, at) => `several-${at}`);
  const found = seeds
    .map((seed) => starterPaper(seed))
    .map(({ token, form }) => ({ token, at: form.items.findIndex(({ type }) => type === "multiple-choice") }))
    .find(({ at }) => at >= 0);
  if (found === undefined) throw new Error("No paper asks for several.");
  const answers = Array.from({ length: found.at }, () => "-").join(".");
  const page = await openPage(browser);
  await page.goto(`/en/practice/${found.token}/${found.at + 1}?answers=${answers}`);
  await follow(page, "button[value=choose]");
  expect(await page.locator("#answer-notice").innerText()).toBe(
    quizWordsOf("en").asked["multiple-choice"].missing,
  );
  await page.context().close();
});

it("numbers and letters choose while the question has the focus, and Enter confirms", async () => {
  const page = await openPage(browser, { width: 1280 });
  const { token } = starterPaper("keys");
  const chosen = () =>
    page.locator("input:checked").evaluateAll((found) => found.map((one) => one.getAttribute("value")));
  await page.goto(`/en/practice/${token}/1#step`);
  await page.waitForFunction(() =>
    document.querySelector("form")?.textContent?.includes("You can also press"),
  );
  await page.keyboard.press("b");
  expect(await chosen()).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("C");
  expect(await chosen()).toEqual(["c"]);
  await page.keyboard.press("2");
  expect(await chosen()).toEqual(["b"]);
  await page.keyboard.press("Control+a");
  expect(await chosen()).toEqual(["b"]);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  expect(page.url()).toContain("/1?answers=b");
  await page.context().close();
});

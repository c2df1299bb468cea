import { locales } from "@plain-credit/core";
import { itemTypeOf, type Item, type ItemType } from "@plain-credit/quiz";
import type { Browser } from "playwright-core";
import type { Browser as Browser80 } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium80 } from "../../test/browser/launch-chromium-80.ts";
import { launchChromium } from "../../test/browser/launch-chromium.ts";
import { openPage } from "../../test/browser/open-page.ts";
import { webOrigin } from "../../test/browser/web-origin.ts";
import { quizWordsOf } from "../quiz-words.ts";
import { toStepAddress } from "../step-address.ts";
import { rightAnswer, wrongAnswer } from "../test/answers-to.ts";
import { follow } from "../test/follow.ts";
import { itemOfEachType } from "../test/item-of-each-type.ts";
import type { Learner } from "../test/learner.ts";
import { oldPhoneLearner } from "../test/old-phone-learner.ts";
import { keyboardLearner, mouseLearner } from "../test/playwright-learner.ts";
import { paperOf } from "../test/starter-paper.ts";

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

type Visitor = { readonly learner: Learner; readonly goto: (path: string) => Promise<unknown> };

const visitors: Readonly<Record<string, () => Promise<Visitor>>> = {
  "by mouse": async () => {
    const page = await openPage(browser);
    return { learner: mouseLearner(page), goto: (path) => page.goto(path) };
  },
  "by keyboard alone": async () => {
    const page = await openPage(browser, { width: 1280 });
    return { learner: keyboardLearner(page), goto: (path) => page.goto(path) };
  },
  "with JavaScript off": async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    return { learner: mouseLearner(page, { script: false }), goto: (path) => page.goto(path) };
  },
  "in Chromium 80": async () => {
    const page = await browser80.newPage();
    return { learner: oldPhoneLearner(page), goto: (path) => page.goto(webOrigin() + path) };
  },
};

const types = Object.keys(itemOfEachType) as ItemType[];

/** A question of a type in the paper of the whole subject, with the questions before it skipped. */
function questionOf(type: ItemType): {
  readonly item: Item;
  readonly address: (locale: "zh-CN" | "en") => string;
} {
  for (let seed = 0; seed < 40; seed += 1) {
    const { token, form } = paperOf("full", `type-${seed}`);
    const at = form.items.findIndex((item) => item.type === type);
    const item = form.items[at];
    const answers = Array.from({ length: at }, () => "-").join(".");
    if (item !== undefined)
      return {
        item,
        address: (locale) =>
          toStepAddress(locale, { token, responses: [] }, at + 1).replace(
            "#",
            answers === "" ? "#" : `?answers=${answers}#`,
          ),
      };
  }
  throw new Error(`No paper of the whole subject asks a question of type ${type}.`);
}

describe.each(types)("a question of type %s", (type) => {
  describe.each(Object.keys(visitors))("%s", (way) => {
    // The languages take turns; whole papers are answered in both elsewhere.
    const turn = Object.keys(visitors).indexOf(way) + types.indexOf(type);
    it.each(locales.filter((_, at) => at === turn % locales.length))(
      "is answered right and wrong, and says which, in %s",
      async (locale) => {
        const { item, address } = questionOf(type);
        const visitor = await visitors[way]?.();
        if (visitor === undefined) throw new Error(way);
        const { learner, goto } = visitor;
        for (const [answer, outcome] of [
          [rightAnswer(item), "right"],
          [wrongAnswer(item), "wrong"],
        ] as const) {
          await goto(address(locale));
          await learner.answer(answer);
          expect(await learner.attributes("h1", "data-outcome")).toEqual([outcome]);
          for (const id of itemTypeOf(type).wrongOptions(item, answer)) {
            const option = item.options.find((candidate) => candidate.id === id);
            expect(await learner.texts(`[data-reason=${id}]`)).toEqual([option?.rationale[locale]]);
          }
        }
        await learner.leave();
      },
    );
  });

  it("holds no reason in its first HTML", async () => {
    const { item, address } = questionOf(type);
    const html = await (await fetch(webOrigin() + address("zh-CN"))).text();
    for (const { rationale } of [item, ...item.options]) {
      expect(html).not.toContain(rationale["zh-CN"]);
      expect(html).not.toContain(rationale.en);
    }
    expect(html).not.toContain(item.family);
  });

  it("fits a screen of 320 pixels, before the answer and after", async () => {
    const { item, address } = questionOf(type);
    const page = await openPage(browser, { width: 320 });
    const learner = mouseLearner(page);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const locale of locales) {
      await page.goto(address(locale));
      expect(await overflow()).toBe(0);
      await learner.answer(wrongAnswer(item));
      expect(await overflow()).toBe(0);
    }
    await learner.leave();
  });

  it("asks again when nothing was answered, in words of its own", async () => {
    const { address } = questionOf(type);
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(address("zh-CN"));
    await page.evaluate(() =>
      document.querySelectorAll("[required]").forEach((one) => one.removeAttribute("required")),
    );
    await follow(page, "button[value=choose]");
    expect(await page.locator("#answer-notice").innerText()).toBe(quizWordsOf("zh-CN").asked[type].missing);
    await page.context().close();
  });
});

it("a number that cannot be read is asked for again, with a hint and with what was typed", async () => {
  const { item, address } = questionOf("numeric");
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage(browser, { javaScriptEnabled });
    await page.goto(address("zh-CN"));
    await page.fill("input[name=value]", "十五");
    await follow(page, "button[value=choose]");
    expect(await page.locator("#answer-notice").innerText()).toContain("阿拉伯数字");
    expect(await page.inputValue("input[name=value]")).toBe("十五");
    await mouseLearner(page).answer(rightAnswer(item));
    expect(await page.locator("h1").getAttribute("data-outcome")).toBe("right");
    await page.context().close();
  }
});

it("steps put in one place are asked for again, with what was chosen, without script", async () => {
  const { address } = questionOf("ordering");
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address("en"));
  for (const id of ["a", "b"]) await page.selectOption(`select[name=place-${id}]`, "1");
  await follow(page, "button[value=choose]");
  expect(await page.locator("#answer-notice").innerText()).toContain("Several steps have place 1.");
  expect(await page.inputValue("select[name=place-a]")).toBe("1");
  await page.context().close();
});

it("a step that is moved keeps the focus and says where it is, and nothing jumps", async () => {
  const { address } = questionOf("ordering");
  const page = await openPage(browser);
  await page.addInitScript(() => {
    Object.assign(globalThis, { jumps: 0 });
    new PerformanceObserver((list) => {
      Object.assign(globalThis, { jumps: list.getEntries().length });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address("en"));
  await page.waitForSelector("#later-a");
  expect(await page.evaluate(() => (globalThis as unknown as { jumps: number }).jumps)).toBe(0);
  const [first = ""] = await page.locator("[id^=step-]").allInnerTexts();
  await page.focus("#later-a");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("later-a");
  expect(await page.locator("[role=status]").innerText()).toBe(`${first} ${quizWordsOf("en").place(2)}`);
  expect((await page.locator("[id^=step-]").allInnerTexts())[1]).toBe(first);
  await page.context().close();
});

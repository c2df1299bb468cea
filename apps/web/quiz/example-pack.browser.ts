import { locales, localize } from "@plain-credit/core";
import { itemTypeOf } from "@plain-credit/quiz";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findKnowledge } from "../api/knowledge.ts";
import { launchChromium } from "../test/browser/launch-chromium.ts";
import { openPage } from "../test/browser/open-page.ts";
import { webOrigin } from "../test/browser/web-origin.ts";
import { follow } from "./test/follow.ts";
import { mouseLearner } from "./test/playwright-learner.ts";
import { answersOf, pointsOf, runs, starterPaper } from "./test/starter-paper.ts";

const id = "card-limit";
const wordsOfAnother = /借呗|花呗|支付宝|芝麻|蚂蚁|消费贷|平台|jiebei|huabei|alipay|sesame|\bant\b|platform/i;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(locales)("the starter quiz of the example in %s, with JavaScript off", (locale) => {
  it.each(["right", "mixed"] as const)(
    "answered %s gives the expected score, marked as an example on every page and in words of its own",
    async (run) => {
      const { pack } = findKnowledge(id) ?? {};
      if (pack === undefined) throw new Error("The app does not serve the example.");
      const { token, form } = starterPaper(`example-${run}`, id);
      const page = await openPage(browser, { javaScriptEnabled: false });
      const learner = mouseLearner(page, { script: false });
      await page.goto(`/${locale}/practice/start?pack=${id}&seed=example-${run}`);
      expect(learner.address()).toContain(`/${locale}/practice/${token}/1`);
      const check = async () => {
        expect(await learner.texts(`[data-pack=${id}]`)).toEqual([localize(pack.title, locale)]);
        const head = await learner.attributes("meta[name=description]", "content");
        for (const text of [...(await learner.texts("main")), ...head, await page.title()])
          expect(text).not.toMatch(wordsOfAnother);
      };
      for (const [at, item] of form.items.entries()) {
        await check();
        const answer = runs[run](item, at);
        const { isBlank } = itemTypeOf(item.type);
        await (isBlank(answer) ? learner.skip() : learner.answer(answer));
        const outcome = isBlank(answer) ? "skipped" : pointsOf[run](at) === 1 ? "right" : "wrong";
        expect(await learner.attributes("h1", "data-outcome")).toEqual([outcome]);
        await check();
        await learner.goOn();
      }
      await check();
      const points = form.items.map((_, at) => pointsOf[run](at));
      expect(await learner.attributes("[data-earned]", "data-earned")).toEqual([
        String(points.reduce<number>((sum, one) => sum + one, 0)),
      ]);
      await learner.leave();
    },
  );

  it("leads nowhere where the app has no page, and on to a fresh paper of the example", async () => {
    const { token, form } = starterPaper("example-links", id);
    const page = await openPage(browser, { javaScriptEnabled: false });
    const answers = answersOf("wrong", form.items);
    const addresses = new Set<string>();
    for (const step of [...form.items.map((_, at) => String(at + 1)), "result"]) {
      await page.goto(`/${locale}/practice/${token}/${step}?answers=${answers}`);
      const links = page.locator("main a[href^='/']");
      for (const href of await links.evaluateAll((found) =>
        found.map((one) => one.getAttribute("href") ?? ""),
      ))
        addresses.add(href.split("#")[0] ?? "");
    }
    expect(addresses.size).toBeGreaterThan(form.items.length);
    for (const address of addresses) {
      const { status } = await fetch(`${webOrigin()}${address}`);
      expect(`${address} ${status}`).toBe(`${address} 200`);
    }
    await follow(page, `a.button[href*="pack=${id}"]`);
    expect(decodeURIComponent(page.url())).toContain(`/${locale}/practice/${id}~`);
    await page.context().close();
  });
});

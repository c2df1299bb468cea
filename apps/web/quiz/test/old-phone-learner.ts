import type { Page } from "puppeteer-core";
import { webOrigin } from "../../test/browser/web-origin.ts";
import { fillIn, type Hands } from "./hands.ts";
import { controls, type Learner } from "./learner.ts";

/** Taps through Chromium 80. */
export function oldPhoneLearner(page: Page): Learner {
  // Next replaces the history entry while it starts, which this puppeteer takes for a navigation; so the old page is marked, and waited for to go.
  const tap = async (selector: string) => {
    await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
    await page.click(selector);
    await page.waitForFunction(
      () => document.readyState === "complete" && document.querySelector("html:not([data-left])") !== null,
    );
  };
  return {
    async start(locale, code) {
      await page.goto(`${webOrigin()}/${locale}/practice`);
      await (await page.$(controls.code))?.type(code);
      await tap(controls.start);
    },
    async answer(answer) {
      const hands: Hands = {
        tick: (selector) => page.click(selector),
        async pick(selector, value) {
          await page.select(selector, value);
        },
        async type(selector, text) {
          await (await page.$(selector))?.type(text);
        },
        press: (selector) => page.click(selector),
        async movable() {
          if ((await page.$(controls.places)) === null) return [];
          await page.waitForSelector(controls.movable);
          return page.$$eval(controls.movable, (found) =>
            found.map((one) => one.getAttribute("name")?.slice(6) ?? ""),
          );
        },
      };
      await fillIn(hands, answer);
      await tap(controls.choose);
    },
    skip: () => tap(controls.skip),
    goOn: () => tap(controls.goOn),
    texts: (selector) => page.$$eval(selector, (found) => found.map((one) => (one as HTMLElement).innerText)),
    attributes: (selector, name) =>
      page.$$eval(selector, (found, wanted) => found.map((one) => one.getAttribute(wanted) ?? ""), name),
    address: () => page.url(),
    leave: () => page.close(),
  };
}

import type { Page } from "playwright-core";
import { follow } from "./follow.ts";
import { controls, type Learner } from "./learner.ts";

/** What every learner at today's Chromium has in common: reading, whatever the hands do. */
function reader(page: Page): Pick<Learner, "texts" | "attributes" | "address" | "leave"> {
  return {
    texts: (selector) => page.locator(selector).allInnerTexts(),
    attributes: (selector, name) =>
      page
        .locator(selector)
        .evaluateAll((found, wanted) => found.map((one) => one.getAttribute(wanted) ?? ""), name),
    address: () => page.url(),
    leave: () => page.context().close(),
  };
}

/** Uses the mouse: clicks on the rows and buttons that can be seen. */
export function mouseLearner(page: Page): Learner {
  return {
    ...reader(page),
    async start(locale, code) {
      await page.goto(`/${locale}/practice`);
      await page.fill(controls.code, code);
      await follow(page, controls.start);
    },
    async answer(letters) {
      for (const letter of letters) await page.click(`label:has(${controls.option(letter)})`);
      await follow(page, controls.choose);
    },
    skip: () => follow(page, controls.skip),
    goOn: () => follow(page, controls.goOn),
  };
}

/** Uses the keyboard alone: Tab, arrows, Space and Enter. */
export function keyboardLearner(page: Page): Learner {
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`The Tab key does not lead to ${selector} on ${page.url()}`);
  };
  const press = async (selector: string) => {
    await reach(selector);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  };
  return {
    ...reader(page),
    async start(locale, code) {
      await page.goto(`/${locale}/practice`);
      await reach(controls.code);
      await page.keyboard.type(code);
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    },
    async answer(letters) {
      if ((await page.locator("input[type=radio]").count()) > 0) {
        await reach(controls.options);
        const steps = (letters[0] ?? "a").charCodeAt(0) - "a".charCodeAt(0);
        if (steps === 0) await page.keyboard.press("Space");
        for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
      } else
        for (const letter of [...letters].sort()) {
          await reach(controls.option(letter));
          await page.keyboard.press("Space");
        }
      await press(controls.choose);
    },
    skip: () => press(controls.skip),
    goOn: () => press(controls.goOn),
  };
}

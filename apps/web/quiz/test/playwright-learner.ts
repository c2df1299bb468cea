import type { Page } from "playwright-core";
import { follow } from "./follow.ts";
import { fillIn, type Hands } from "./hands.ts";
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

/** The ids of the steps as they stand, as soon as script lets them be moved; none where it is off or there is nothing to move. */
async function movable(page: Page, script = true): Promise<readonly string[]> {
  if (!script || (await page.locator(controls.places).count()) === 0) return [];
  await page.waitForSelector(controls.movable, { state: "attached" });
  return page
    .locator(controls.movable)
    .evaluateAll((found) => found.map((one) => one.getAttribute("name")?.slice(6) ?? ""));
}

/** Uses the mouse: clicks on the rows and buttons that can be seen. */
export function mouseLearner(page: Page, { script = true }: { readonly script?: boolean } = {}): Learner {
  return {
    ...reader(page),
    async start(locale, code) {
      await page.goto(`/${locale}/practice`);
      await page.fill(controls.code, code);
      await follow(page, controls.start);
    },
    async answer(answer) {
      const hands: Hands = {
        tick: (selector) => page.click(`label:has(${selector})`),
        pick: async (selector, value) => void (await page.selectOption(selector, value)),
        type: (selector, text) => page.fill(selector, text),
        press: (selector) => page.click(selector),
        movable: () => movable(page, script),
      };
      await fillIn(hands, answer);
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
    async answer(answer) {
      const hands: Hands = {
        async tick(selector) {
          const place = await page.locator(selector).evaluate((input) => {
            const { name, type } = input as HTMLInputElement;
            const group = [...document.querySelectorAll(`input[name="${name}"]`)];
            return { name, radio: type === "radio", at: group.indexOf(input) };
          });
          await reach(place.radio ? `input[name="${place.name}"]` : selector);
          if (!place.radio || place.at === 0) await page.keyboard.press("Space");
          else for (let step = 0; step < place.at; step += 1) await page.keyboard.press("ArrowDown");
        },
        async pick(selector, value) {
          await reach(selector);
          const at = await page
            .locator(selector)
            .evaluate(
              (select, wanted) =>
                [...(select as HTMLSelectElement).options].findIndex((option) => option.value === wanted),
              value,
            );
          for (let step = 0; step < at; step += 1) await page.keyboard.press("ArrowDown");
        },
        async type(selector, text) {
          await reach(selector);
          await page.keyboard.type(text);
        },
        async press(selector) {
          // A button that was pressed keeps the focus, wherever its step has gone.
          const held = await page.evaluate(
            (wanted) => document.activeElement?.matches(wanted) ?? false,
            selector,
          );
          if (!held) await reach(selector);
          await page.keyboard.press("Enter");
        },
        movable: () => movable(page),
      };
      await fillIn(hands, answer);
      await press(controls.choose);
    },
    skip: () => press(controls.skip),
    goOn: () => press(controls.goOn),
  };
}

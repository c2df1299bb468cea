import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** How long a step may take on a busy machine. */
export const patience = { timeout: 20_000 };

const tabLimit = 60;

/** Waits until the focus stands on the heading that holds these words. */
export async function arriveAt(page: Page, words: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => document.activeElement?.tagName === "H2" && document.activeElement.textContent),
      patience,
    )
    .toContain(words);
}

/** Clicks an answer. */
export async function choose(page: Page, answer: string): Promise<void> {
  await page.getByRole("button", { name: answer, exact: true }).click();
}

/** Walks with Tab to the link or button with this name, and presses Enter. */
export async function pressOn(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < tabLimit; tabs += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent;
    });
    if (focused === name) return page.keyboard.press("Enter");
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

/** Expects that axe, with the target size of WCAG 2.2, finds nothing on the page as it stands. */
export async function expectNothingFromAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

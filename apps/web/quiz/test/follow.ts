import type { Page } from "playwright-core";

/** Clicks on something that leads to another page, and waits until that page is there. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.click(selector)]);
}

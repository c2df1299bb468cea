import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { pages } from "./pages.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const themes = ["light", "dark"] as const;

/** All that colours decide; the rest is the same in the dark and is looked at once a width. */
const ofColours = ["color-contrast", "link-in-text-block"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function findingsOn(page: Page, theme: (typeof themes)[number]): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options(
      theme === "light"
        ? { runOnly: { type: "tag", values: standards }, rules: { "target-size": { enabled: true } } }
        : { runOnly: { type: "rule", values: ofColours } },
    )
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme}: ${id}: ${node.target.join(" ")}: ${node.html}`),
  );
}

it.each([390, 1280])(
  "axe finds nothing on any page, light or dark, %d pixels wide",
  async (width) => {
    const page = await openPage(browser, { width });
    const findings: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      for (const theme of themes)
        findings.push(...(await findingsOn(page, theme)).map((finding) => `${path}: ${finding}`));
    }
    await page.context().close();
    expect(findings).toEqual([]);
  },
  240_000,
);

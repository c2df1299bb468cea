import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { pages } from "./pages.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
type Theme = "light" | "dark";

/** All that colours decide. The rest is the same in the dark, and colours are the same on a wide screen. */
const ofColours = ["color-contrast", "link-in-text-block"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function findingsOn(page: Page, theme: Theme): Promise<readonly string[]> {
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

it.each([
  { width: 390, themes: ["light", "dark"] },
  { width: 1280, themes: ["light"] },
] as const)(
  "axe finds nothing on any page, $themes, $width pixels wide",
  async ({ width, themes }) => {
    const page = await openPage(browser, { width });
    const findings: string[] = [];
    for (const { path, locale } of pages) {
      await page.goto(path);
      // Colours do not hang on the language.
      for (const theme of themes.filter((one) => one === "light" || locale === "zh-CN"))
        findings.push(...(await findingsOn(page, theme)).map((finding) => `${path}: ${finding}`));
    }
    await page.context().close();
    expect(findings).toEqual([]);
  },
  240_000,
);

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { pages } from "./pages.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const visits = (["light", "dark"] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it.each(visits)(
  "axe finds nothing on any page, $colorScheme and $width pixels wide",
  async (visit) => {
    const page = await openPage(browser, visit);
    const findings: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ runOnly: { type: "tag", values: standards }, rules: { "target-size": { enabled: true } } })
        .analyze();
      for (const { id, nodes } of violations)
        findings.push(...nodes.map((node) => `${path}: ${id}: ${node.target.join(" ")}: ${node.html}`));
    }
    await page.context().close();
    expect(findings).toEqual([]);
  },
  180_000,
);

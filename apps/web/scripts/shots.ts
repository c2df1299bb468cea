import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/browser/launch-chromium.ts";
import { openPage } from "../test/browser/open-page.ts";
import { startApp } from "../test/browser/start-app.ts";
import { pages } from "../test/pages.ts";

// node scripts/shots.ts [part of a name]: a PNG of every page × language × theme × width into .shots, to be looked at.
const folder = fileURLToPath(new URL("../.shots", import.meta.url));
const wanted = process.argv[2] ?? "";
const app = process.env["WEB_ORIGIN"] === undefined ? await startApp() : undefined;
if (app !== undefined) process.env["WEB_ORIGIN"] = app.origin;
const browser = await launchChromium();
try {
  if (wanted === "") await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const visits = (["light", "dark"] as const).flatMap((colorScheme) =>
    [390, 1280].map((width) => ({ colorScheme, width })),
  );
  let count = 0;
  for (const visit of visits) {
    const page = await openPage(browser, visit);
    for (const { name, locale, path } of pages) {
      const file = `${name}.${locale}.${visit.colorScheme}.${visit.width}.png`;
      if (!file.includes(wanted)) continue;
      await page.goto(path);
      await page.screenshot({ path: join(folder, file), fullPage: true });
      count += 1;
    }
    await page.context().close();
  }
  console.log(`${count} pictures in ${folder}`);
} finally {
  await browser.close();
  await app?.stop();
}

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { startApp, type RunningApp } from "./browser/start-app.ts";
import { webOrigin } from "./browser/web-origin.ts";
import { pages } from "./pages.ts";
import { buildEmptyApp, type EmptyApp } from "./script-floor/build-empty-app.ts";
import { measureScript } from "./script-floor/measure-script.ts";

const allowance = 10 * 1024;
const table = fileURLToPath(new URL("../../../.results/script-floor.txt", import.meta.url));

let browser: Browser;
let emptyApp: EmptyApp;
let floorApp: RunningApp;

beforeAll(async () => {
  browser = await launchChromium();
  emptyApp = await buildEmptyApp();
  floorApp = await startApp(emptyApp.folder);
}, 180_000);

afterAll(async () => {
  await floorApp.stop();
  await emptyApp.remove();
  await browser.close();
});

it("no page loads more than 10 kB of gzipped script above an empty app", { timeout: 180_000 }, async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  const floor = await measureScript(page, floorApp.origin);
  const rows = [{ path: "an empty app", ...floor, above: 0 }];
  for (const { path } of pages) {
    const weight = await measureScript(page, webOrigin() + path);
    rows.push({ path, ...weight, above: weight.external - floor.external });
  }
  const lines = rows.map(
    ({ path, files, external, above, inline }) =>
      [files, external, above, inline].map((figure) => String(figure).padStart(9)).join("") + `  ${path}`,
  );
  await writeFile(
    table,
    ["    files    bytes    above   inline  page (gzipped bytes)", ...lines, ""].join("\n"),
  );
  await page.context().close();
  expect(floor.external).toBeGreaterThan(100_000);
  expect(rows.filter(({ above }) => above > allowance).map(({ path, above }) => `${path}: ${above}`)).toEqual(
    [],
  );
});

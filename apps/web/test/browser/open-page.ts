import type { Browser, Page } from "playwright-core";
import { webOrigin } from "./web-origin.ts";

/** How a learner comes to a page: with script or without, by day or by night, on a screen so many CSS pixels wide. */
export type Visit = {
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
};

/** A page in a fresh profile of its own (no storage, no cookies), on a phone by default; `goto` takes addresses of the app such as `/zh-CN`. Close its context when done. */
export async function openPage(browser: Browser, visit: Visit = {}): Promise<Page> {
  const { javaScriptEnabled = true, colorScheme = "light", width = 390 } = visit;
  const context = await browser.newContext({
    baseURL: webOrigin(),
    javaScriptEnabled,
    colorScheme,
    reducedMotion: "reduce",
    viewport: { width, height: width < 700 ? 844 : 900 },
  });
  return context.newPage();
}

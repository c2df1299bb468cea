import puppeteer, { type Browser } from "puppeteer-core";
import { chromiumFlags } from "./chromium-flags.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** Starts the Chromium 80 of 2020, which stands for the web views of old Android phones; whoever starts it closes it. */
export async function launchChromium80(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_80_PATH"] ?? (await unpackChromium("chrome-aws-lambda"));
  if (executablePath === undefined) {
    throw new Error(
      "The Chromium 80 from npm runs on Linux x64 only. Elsewhere set CHROMIUM_80_PATH to a Chromium 80.",
    );
  }
  return puppeteer.launch({ executablePath, args: [...chromiumFlags], pipe: true });
}

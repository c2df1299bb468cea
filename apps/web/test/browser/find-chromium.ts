import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const applications = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The path of today's Chromium: `CHROMIUM_PATH`, the system's own, Playwright's download, then the one from npm. Rejects with what to install when there is none. */
export async function findChromium(): Promise<string> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names "${chosen}", and no file is there.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...applications,
    chromium.executablePath(),
  ].find((path) => existsSync(path));
  const found = installed ?? (await unpackChromium("@sparticuz/chromium"));
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium was found. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.",
  );
}

import { readFile } from "node:fs/promises";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { locales, type Locale } from "@plain-credit/core";
import { readableText } from "./readable-text.ts";

/** A page as it was built: where it lies, its language, and what it says. */
export type BuiltPage = { readonly path: string; readonly locale: Locale; readonly text: string };

/** Every page that Next prerendered in an app's folder, and the data of the self-check, which its page shows. */
export async function builtPages(app: string): Promise<readonly BuiltPage[]> {
  const folder = join(app, ".next/server/app");
  const pages: BuiltPage[] = [];
  for await (const path of glob("**/*.{html,json.body}", { cwd: folder })) {
    const locale = locales.find((tag) => path.startsWith(tag));
    if (locale === undefined) continue;
    const content = await readFile(join(folder, path), "utf8");
    pages.push({ path, locale, text: path.endsWith(".html") ? readableText(content) : content });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

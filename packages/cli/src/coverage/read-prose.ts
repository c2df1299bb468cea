import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Prose } from "./taught-nodes.ts";

/** Every MDX file under a folder: its own folder is the page, its name the language. */
export async function readProse(folder: string): Promise<readonly Prose[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".mdx")).sort();
  return Promise.all(
    files.map(async (file) => ({
      page: dirname(file),
      locale: basename(file, ".mdx"),
      mdx: await readFile(join(folder, file), "utf8"),
    })),
  );
}

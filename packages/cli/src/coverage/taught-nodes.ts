import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { locales } from "@plain-credit/core";
import { nodeCitations } from "./node-citations.ts";

/** For each node key, the pages (`lessons/L2-4`) whose prose cites it in every language. */
export async function taughtNodes(contentFolder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const citedBy = new Map<string, Map<string, Set<string>>>();
  const files = (await readdir(contentFolder, { recursive: true }))
    .filter((file) => file.endsWith(".mdx"))
    .sort();
  for (const file of files) {
    const locale = basename(file, ".mdx");
    for (const node of nodeCitations(await readFile(join(contentFolder, file), "utf8"))) {
      const pages = citedBy.get(node) ?? new Map<string, Set<string>>();
      citedBy.set(node, pages.set(dirname(file), (pages.get(dirname(file)) ?? new Set()).add(locale)));
    }
  }
  const complete = ([, cited]: [string, Set<string>]) => locales.every((locale) => cited.has(locale));
  return new Map(
    [...citedBy].map(([node, pages]) => [
      node,
      [...pages]
        .filter(complete)
        .map(([page]) => page)
        .sort(),
    ]),
  );
}

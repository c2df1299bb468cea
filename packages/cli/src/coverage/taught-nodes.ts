import { locales } from "@plain-credit/core";
import { nodeCitations } from "./node-citations.ts";

/** A page's prose in one language: `lessons/L2-4`, `en`. */
export type Prose = { readonly page: string; readonly locale: string; readonly mdx: string };

/** For each node key, the pages whose prose cites it in every language. */
export function taughtNodes(prose: readonly Prose[]): ReadonlyMap<string, readonly string[]> {
  const citedBy = new Map<string, Map<string, Set<string>>>();
  for (const { page, locale, mdx } of prose)
    for (const node of nodeCitations(mdx)) {
      const pages = citedBy.get(node) ?? new Map<string, Set<string>>();
      citedBy.set(node, pages.set(page, (pages.get(page) ?? new Set()).add(locale)));
    }
  const taught = [...citedBy].map(([node, pages]) => {
    const complete = [...pages].filter(([, cited]) => locales.every((locale) => cited.has(locale)));
    return [node, complete.map(([page]) => page).sort()] as const;
  });
  return new Map(taught.filter(([, pages]) => pages.length > 0));
}

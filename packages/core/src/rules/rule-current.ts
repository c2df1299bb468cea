import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { locales, type Locale, type Text } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";
import { isUnsound } from "./is-unsound.ts";
import { locatedNodes } from "./located-nodes.ts";

/** What has ended is not told as if it were in force: neither by an expired rule’s own takeaway, nor by a sound claim that rests on expired rules alone. */
export const ruleCurrent: ContentRule = {
  codes: ["rule-expired", "claim-outdated"],
  check: (graph, { asOf }) => {
    const ended = (until: string | undefined) => until !== undefined && until < asOf.slice(0, until.length);
    const expired = locatedNodes(graph, "rules").filter(({ node }) => ended(node.until));
    const expiredSources = new Set(expired.map(({ node }) => node.source));
    return [
      ...expired
        .filter(({ node }) => !saysItEnded(node.takeaway))
        .map(({ node: { id, until = "" }, path }) => ({
          code: "rule-expired",
          path: [...path, "takeaway"],
          params: { id, until, asOf },
        })),
      ...locatedNodes(graph, "claims")
        .filter(({ node }) => !isUnsound(node) && restsOn(graph, expiredSources, node.evidence.for))
        .filter(({ node }) => !saysItEnded(node.text) && !saysItEnded(node.reason))
        .map(({ node: { id }, path }) => ({ code: "claim-outdated", path, params: { id, asOf } })),
    ];
  },
};

function restsOn(
  graph: KnowledgeGraph,
  expired: ReadonlySet<string>,
  citations: readonly { readonly source: string }[],
): boolean {
  const cited = citations.filter(({ source }) => graph.sources.get(source)?.tier !== "S");
  return cited.length > 0 && cited.every(({ source }) => expired.has(source));
}

const ending: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /结束|截止|到期|失效|废止|停止|已过|不再|取消|曾/,
  en: /\b(?:over|ended|closed|expired|lapsed|repealed|no longer|until|dropped|was|were|past)\b/i,
};

function saysItEnded(text: Text): boolean {
  return locales.every((locale) => ending[locale].test(text[locale]));
}

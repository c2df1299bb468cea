import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";
import { locales, type Locale } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";
import { isUnsound } from "./is-unsound.ts";
import { locatedTexts } from "./located-texts.ts";

/** Words of hype and of ways around the lender’s checks, as advertisements and agents use them. */
const banned: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /必过|包过|秒批|秒到|秒下|低门槛|内部(?!收益率)|稳提|攻略|养号|养流水|包装|洗白|强开/,
  en: /guaranteed (?:approval|to pass)|instant(?:ly)? (?:approv|cash|paid|money)|insider|no questions asked|sure-?fire|whitewash|loophole|easy (?:approval|money)|low threshold/i,
};

/** Words of hype and evasion stand only in misconceptions and in claims that are unfounded or harmful. */
export const wordsSober: ContentRule = {
  codes: ["word-banned"],
  check: (graph) =>
    locatedTexts(graph)
      .filter(({ path }) => !inMyth(graph, path))
      .flatMap(({ text, path }) =>
        locales.flatMap((locale) => {
          const word = banned[locale].exec(text[locale])?.[0];
          return word === undefined
            ? []
            : [{ code: "word-banned", path: [...path, locale], params: { word } }];
        }),
      ),
};

/** Whether a path leads into a node that takes up what is wrong; titles of documents are not ours to choose either. */
function inMyth(graph: KnowledgeGraph, [, pack, list, at, field]: Issue["path"]): boolean {
  if (list === "misconceptions" || list === "sources") return true;
  if (list === "rules") return field === "title";
  const claim = list === "claims" ? graph.packs[Number(pack)]?.claims[Number(at)] : undefined;
  return claim !== undefined && isUnsound(claim);
}

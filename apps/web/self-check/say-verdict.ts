import { localize, rankRemedies, type Findings, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { caseWords } from "./case-words.ts";
import { toRunningVerdict } from "./running-verdict.ts";

/** What can be said of a case so far, in one sentence; what to do at once takes precedence where there is danger now. */
export function sayVerdict(graph: KnowledgeGraph, findings: Findings, locale: Locale): string {
  const words = caseWords[locale];
  const urgent = dangerNow(graph, findings, locale);
  if (urgent !== undefined) return `${words.danger}${urgent}`;
  const nameOf = (id: string) => {
    const cause = graph.causes.get(id);
    return cause === undefined ? id : localize(cause.name, locale);
  };
  const verdict = toRunningVerdict(graph, findings);
  switch (verdict.type) {
    case "cannot-tell":
      return words.cannotTellYet;
    case "several":
      return words.severalYet(verdict.causes.map(nameOf));
    case "leans":
    case "told":
      return verdict.less === undefined
        ? words.alone(nameOf(verdict.more))
        : words.leans(nameOf(verdict.more), nameOf(verdict.less));
  }
}

function dangerNow(graph: KnowledgeGraph, findings: Findings, locale: Locale): string | undefined {
  const [first] = rankRemedies(graph, findings);
  const [need] = first?.needs ?? [];
  const remedy = first === undefined ? undefined : graph.remedies.get(first.remedy);
  if (remedy === undefined || need === undefined || graph.needs.get(need)?.urgency !== 0) return undefined;
  return localize(remedy.name, locale);
}

import { PlainCreditError } from "../errors/plain-credit-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { daySchema } from "../model/calendar-date.ts";
import { compareIds } from "../model/compare-ids.ts";
import type { Issue } from "../model/issue.ts";
import type { RuleContext } from "./content-rule.ts";
import { contentRules } from "./index.ts";

/** Every content rule that the packs break, sorted by path (`["packs", 0, "claims", 3, …]`). `asOf` is the day to check for, year-month-day; throws `date-invalid`. */
export function checkGraph(graph: KnowledgeGraph, context: RuleContext): readonly Issue[] {
  if (!daySchema.safeParse(context.asOf).success)
    throw new PlainCreditError("date-invalid", `"${context.asOf}" is no day; write it as 2026-08-01.`);
  return contentRules
    .flatMap((rule) => rule.check(graph, context))
    .sort((a, b) => comparePaths(a.path, b.path) || compareIds(a.code, b.code));
}

function comparePaths(a: Issue["path"], b: Issue["path"]): number {
  for (const [at, step] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const order =
      typeof step === "number" && typeof other === "number"
        ? step - other
        : compareIds(String(step), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

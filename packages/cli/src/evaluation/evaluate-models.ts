import type { KnowledgeGraph, Pack } from "@plain-credit/core";
import { generateItem, proveKey, type Item } from "@plain-credit/quiz";
import { evaluateModel, intervalOfShare, lintBank, lintItem, type Finding } from "@plain-credit/quiz/quality";
import { IssuesError } from "../issues-error.ts";
import type { ModelEvaluation } from "./evaluation.ts";

/** Generates a bank of each model and measures it; `tell` hears of the progress. */
export function evaluateModels(
  { pack, graph }: { readonly pack: Pack; readonly graph: KnowledgeGraph },
  models: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: string },
  tell: (text: string) => unknown,
): readonly ModelEvaluation[] {
  const names = [...graph.personas.values()].flatMap(({ name, sketch }) => [sketch, name]);
  return models.map((model) => {
    tell(`${model}: ${count} items …\n`);
    const items = bankOf(graph, model, count, seed);
    const confirmed = items.filter((item) => proveKey(pack, item).holds).length;
    tell(`${model}: ${confirmed} keys confirmed; looking for flaws …\n`);
    const found = items.map((item) => lintItem(item, { pack }));
    tell(`${model}: guessers at work …\n`);
    return {
      model,
      ...evaluateModel(items, names),
      confirmed: intervalOfShare(confirmed, count),
      flawed: found.filter((findings) => findings.some(({ severity }) => severity === "E")).length,
      findings: countByRule(found.flat()),
      bank: lintBank(items),
    };
  });
}

function bankOf(graph: KnowledgeGraph, model: string, count: number, seed: string): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const item = generateItem(graph, { model, seed: `${seed}-${index}` });
    if (!item.ok) throw new IssuesError(item.error);
    return item.value;
  });
}

/** How many findings of each severity and rule there are, as `E17`. */
function countByRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const sorted = [...findings].sort((a, b) => a.rule - b.rule);
  for (const { severity, rule } of sorted) {
    const name = `${severity}${rule}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

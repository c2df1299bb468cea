import { nextQuestion, type Findings, type KnowledgeGraph, type Signal } from "@plain-credit/core";
import { unknown } from "./clean-case.ts";

const limit = 3;

/** What the borrower could still look up to learn more: what they did not know, then what would tell most; three at most. */
export function toLookUp(graph: KnowledgeGraph, findings: Findings): readonly Signal[] {
  const notKnown = new Set(
    findings.findings.filter(({ value }) => value === unknown).map(({ signal }) => signal),
  );
  const asked = findings.findings.filter(({ value }) => value !== unknown);
  const telling: string[] = [];
  for (let next = nextSignal(); next !== undefined; next = nextSignal()) {
    telling.push(next);
    asked.push({ signal: next, value: unknown });
  }
  return [...telling.filter((id) => notKnown.has(id)), ...telling.filter((id) => !notKnown.has(id))]
    .flatMap((id) => graph.signals.get(id) ?? [])
    .filter(({ lookup }) => lookup !== undefined)
    .slice(0, limit);

  function nextSignal(): string | undefined {
    return nextQuestion(graph, { ...findings, findings: asked })?.signal;
  }
}

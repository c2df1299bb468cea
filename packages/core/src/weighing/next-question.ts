import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { compareIds } from "../model/compare-ids.ts";
import type { Findings } from "../model/finding.ts";
import type { Signal } from "../model/signal.ts";
import { causesInReach } from "./causes-in-reach.ts";
import { weighCauses } from "./weigh-causes.ts";

/** A signal worth asking about; `spread` is how far its answers could move the causes in reach, summed, in decibans. */
export type NextQuestion = { readonly signal: string; readonly spread: number };

const questionLimit = 8;

/** The weighed signal not asked yet whose answers differ most for the causes less than 10 behind the first; ties by id. Undefined when no answer would tell more, or after 8 weighed signals ("unknown" counts as asked). Throws `node-unknown`, `finding-duplicate`. */
export function nextQuestion(graph: KnowledgeGraph, findings: Findings): NextQuestion | undefined {
  const inReach = new Set(causesInReach(weighCauses(graph, findings)).map(({ cause }) => cause));
  const asked = new Set(findings.findings.map(({ signal }) => signal));
  const weighed = [...graph.signals.values()].filter(({ role }) => role === "weighed");
  if (weighed.filter(({ id }) => asked.has(id)).length >= questionLimit) return undefined;
  return weighed
    .filter(({ id }) => !asked.has(id))
    .map((signal) => ({ signal: signal.id, spread: spreadOf(graph, findings, signal, inReach) }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || compareIds(a.signal, b.signal))[0];
}

function spreadOf(
  graph: KnowledgeGraph,
  findings: Findings,
  signal: Signal,
  inReach: ReadonlySet<string>,
): number {
  const ranges = new Map<string, { lowest: number; highest: number }>();
  for (const value of signal.values) {
    const answered = {
      ...findings,
      findings: [...findings.findings, { signal: signal.id, value: value.id }],
    };
    for (const { cause, score } of weighCauses(graph, answered)) {
      if (!inReach.has(cause)) continue;
      const { lowest, highest } = ranges.get(cause) ?? { lowest: score, highest: score };
      ranges.set(cause, { lowest: Math.min(lowest, score), highest: Math.max(highest, score) });
    }
  }
  return [...ranges.values()].reduce((sum, { lowest, highest }) => sum + highest - lowest, 0);
}

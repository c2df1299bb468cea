import type { Finding, KnowledgeGraph, Weight } from "@plain-credit/core";

/** The findings that speak for a cause, in the packs' order of weights. */
export function pointersTo(graph: KnowledgeGraph, cause: string): readonly Finding[] {
  return distinct(graph, (weight) => weight.cause === cause && weight.weight > 0);
}

/** The findings that speak against other causes and not against this one. */
export function rulersOut(graph: KnowledgeGraph, cause: string): readonly Finding[] {
  const against = distinct(graph, (weight) => weight.cause === cause && weight.weight < 0);
  return distinct(graph, (weight) => weight.cause !== cause && weight.weight < 0).filter(
    (finding) => !against.includes(finding),
  );
}

const interned = new WeakMap<KnowledgeGraph, Map<string, Finding>>();

/** The findings of some weights, each once and always the same object. */
function distinct(graph: KnowledgeGraph, wanted: (weight: Weight) => boolean): readonly Finding[] {
  const findings = interned.get(graph) ?? new Map<string, Finding>();
  interned.set(graph, findings);
  const chosen = new Set<Finding>();
  for (const weight of graph.weights) {
    if (!wanted(weight)) continue;
    const name = `${weight.signal}/${weight.value}`;
    const finding = findings.get(name) ?? { signal: weight.signal, value: weight.value };
    findings.set(name, finding);
    chosen.add(finding);
  }
  return [...chosen];
}

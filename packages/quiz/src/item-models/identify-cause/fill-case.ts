import type { Finding, Findings, KnowledgeGraph } from "@plain-credit/core";
import { shuffle } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";

/** Adds findings up to `count`, one a signal in drawn order, each drawn among the values that keep what the case must show. Things nobody has shown to count (folklore) keep anything. */
export function fillCase(
  graph: KnowledgeGraph,
  start: Findings,
  count: number,
  seed: Seed,
  keeps: (findings: Findings) => boolean,
): readonly Finding[] {
  const stated = new Set(start.findings.map(({ signal }) => signal));
  const signals = [...graph.signals.values()].filter(
    ({ id, role }) => role !== "situation" && !stated.has(id),
  );
  let { findings } = start;
  for (const signal of shuffle(deriveSeed(seed, "signals"), signals, ({ id }) => id)) {
    if (findings.length >= count) break;
    const value = shuffle(deriveSeed(seed, `value/${signal.id}`), signal.values, ({ id }) => id).find(
      ({ id }) => keeps({ ...start, findings: [...findings, { signal: signal.id, value: id }] }),
    );
    if (value === undefined) continue;
    findings = [...findings, { signal: signal.id, value: value.id }];
  }
  return inPackOrder(graph, findings);
}

/** The order of the packs, so that the place of a finding tells nothing. */
function inPackOrder(graph: KnowledgeGraph, findings: readonly Finding[]): readonly Finding[] {
  const places = new Map([...graph.signals.keys()].map((id, at) => [id, at]));
  return [...findings].sort((a, b) => (places.get(a.signal) ?? 0) - (places.get(b.signal) ?? 0));
}

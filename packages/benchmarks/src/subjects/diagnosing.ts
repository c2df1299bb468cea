import { diagnose, type Findings, type KnowledgeGraph } from "@plain-credit/core";
import type { Subject } from "../measure.ts";

/** Cases of one to eight clues put through `diagnose`. */
export function diagnoseCases(graph: KnowledgeGraph, name: string): Subject {
  const signals = [...graph.signals.values()];
  const outcome = [...graph.outcomes.keys()][0];
  const cases = Array.from({ length: 64 }, (_, at): Findings => {
    const findings = signals
      .filter((_signal, place) => place % 8 <= at % 8)
      .slice(0, 1 + (at % 8))
      .flatMap(({ id, values }) => {
        const value = values[at % values.length];
        return value === undefined ? [] : [{ signal: id, value: value.id }];
      });
    return outcome === undefined ? { findings } : { outcome, findings };
  });
  return {
    name,
    once(turn) {
      const one = cases[turn % cases.length];
      return one === undefined ? 0 : diagnose(graph, one).verdict.length;
    },
  };
}

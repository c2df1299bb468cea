import type { Finding, KnowledgeGraph } from "@plain-credit/core";

/** Danger now, or a loss that runs: whoever finds that deals with it and looks up nothing else. */
const urgent = 1;

/** Whether a finding by itself calls for a step at once. */
export function isPressing(graph: KnowledgeGraph, { signal, value }: Finding): boolean {
  return [...graph.needs.values()].some(
    ({ urgency, opens }) =>
      urgency <= urgent &&
      opens.some(({ all: [atom, ...others] }) => {
        return others.length === 0 && atom?.signal === signal && atom.values.includes(value);
      }),
  );
}

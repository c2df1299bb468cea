import type { Findings, KnowledgeGraph } from "@plain-credit/core";
import type { CaseFragment } from "./case-fragment.ts";

/** The answer to anything that one does not know; it weighs nothing. */
export const unknown = "unknown";

/** The case without what the graph does not know: an outcome, signals, values and questions that no longer exist. Never throws. */
export function cleanCase(
  graph: KnowledgeGraph,
  { outcome, answers, asking, done }: CaseFragment,
): CaseFragment {
  const known = answers.filter(({ signal: id, value }) => {
    const signal = graph.signals.get(id);
    return signal !== undefined && (value === unknown || signal.values.some((listed) => listed.id === value));
  });
  const asked = asking === "outcome" || known.some(({ signal }) => signal === asking);
  return {
    outcome: outcome === unknown || graph.outcomes.has(outcome ?? "") ? outcome : undefined,
    answers: known,
    asking: asked ? asking : undefined,
    done,
  };
}

/** What core weighs of a clean case. */
export function findingsOf({ outcome, answers }: CaseFragment): Findings {
  return outcome === undefined || outcome === unknown
    ? { findings: answers }
    : { outcome, findings: answers };
}

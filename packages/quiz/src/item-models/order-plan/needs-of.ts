import type { KnowledgeGraph } from "@plain-credit/core";
import { edgesFrom } from "./later-steps.ts";

/** What there is to see to before the first step of a plan is taken: for each step what it mainly deals with, unless another step has to uncover that, or nothing has to be done. */
export function needsOf(graph: KnowledgeGraph, plan: readonly string[]): readonly string[] {
  const needs = plan
    .filter((step) => !isUncovered(graph, plan, step))
    .flatMap((step) => graph.remedies.get(step)?.addresses.slice(0, 1) ?? []);
  return [...new Set(needs)].filter((id) => graph.needs.get(id)?.residual !== true);
}

/** Whether it takes another step of the plan to see that a step is needed. */
export function isUncovered(graph: KnowledgeGraph, plan: readonly string[], step: string): boolean {
  return plan.some((one) =>
    edgesFrom(graph, one).some(({ remedy, uncovers }) => remedy === step && uncovers === true),
  );
}

import type { KnowledgeGraph, Signal } from "@plain-credit/core";

/** The situations that can be dangerous today, in the order in which they are asked. */
const asked: readonly string[] = [];

/** The questions asked of everyone before any clue is weighed: is money, a code or a debt in danger right now? */
export function safetyQuestions(graph: KnowledgeGraph): readonly Signal[] {
  return asked.flatMap((id) => graph.signals.get(id) ?? []);
}

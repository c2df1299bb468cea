import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Remedy } from "../model/remedy.ts";
import { holds } from "./holds.ts";
import { needsMet, type Situation } from "./situation.ts";

/** Whether a remedy meets an open need, one of its requirements holds (or it has none), and nothing forbids it. Every remedy of a checked pack is lawful. */
export function isAdmissible(remedy: Remedy, situation: Situation): boolean {
  const { findings } = situation.findings;
  return (
    needsMet(remedy, situation).length > 0 &&
    (remedy.requires.length === 0 || remedy.requires.some((clause) => holds(clause, findings))) &&
    !remedy.forbids.some((clause) => holds(clause, findings))
  );
}

/** The remedies that can be taken in a situation, in the packs' order. */
export function admissibleRemedies(graph: KnowledgeGraph, situation: Situation): readonly Remedy[] {
  return [...graph.remedies.values()].filter((remedy) => isAdmissible(remedy, situation));
}

import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Findings } from "../model/finding.ts";
import { causesInReach, clearEvidence } from "./causes-in-reach.ts";
import { excludeEachOther } from "./exclude-each-other.ts";
import { weighCauses, type CauseScore } from "./weigh-causes.ts";

/** One cause stands out; `alsoTrue` are others with clear evidence that can hold beside it. */
type Told = { readonly verdict: "told"; readonly cause: string; readonly alsoTrue: readonly string[] };

/** Several causes hold together. */
type Several = { readonly verdict: "several"; readonly causes: readonly string[] };

/** The evidence does not tell: the causes that remain in reach, and their families in the packs' order. */
type CannotTell = {
  readonly verdict: "cannot-tell";
  readonly causes: readonly string[];
  readonly families: readonly string[];
};

/** A verdict with every cause's score; `lead` is first minus second, in decibans (a lone cause leads by its own score). */
export type Diagnosis = { readonly scores: readonly CauseScore[]; readonly lead: number } & (
  | Told
  | Several
  | CannotTell
);

/** What the findings point to: one cause (lead and evidence 10 or more), several at once, or that it cannot be told. Throws `node-unknown`, `finding-duplicate`. */
export function diagnose(graph: KnowledgeGraph, findings: Findings): Diagnosis {
  const scores = weighCauses(graph, findings);
  const [first, second] = scores;
  const lead = first === undefined ? 0 : first.score - (second?.score ?? 0);
  if (first !== undefined && lead >= clearEvidence && first.score >= clearEvidence)
    return {
      scores,
      lead,
      verdict: "told",
      cause: first.cause,
      alsoTrue: alsoTrueBeside(graph, first, scores),
    };

  const inReach = causesInReach(scores);
  const causes = inReach.map(({ cause }) => cause);
  const clear = inReach.every(({ score }) => score >= clearEvidence);
  if (causes.length > 1 && clear && !causes.some((cause) => excludesAny(graph, cause, causes)))
    return { scores, lead, verdict: "several", causes };

  const families = new Set(causes.map((cause) => graph.causes.get(cause)?.family));
  return {
    scores,
    lead,
    verdict: "cannot-tell",
    causes,
    families: [...graph.causeFamilies.keys()].filter((family) => families.has(family)),
  };
}

/** Two clear causes that exclude each other cannot both be true, so neither is called so. */
function alsoTrueBeside(
  graph: KnowledgeGraph,
  first: CauseScore,
  scores: readonly CauseScore[],
): readonly string[] {
  const clear = scores.filter(({ score }) => score >= clearEvidence).map(({ cause }) => cause);
  return clear.filter((cause) => cause !== first.cause && !excludesAny(graph, cause, clear));
}

function excludesAny(graph: KnowledgeGraph, cause: string, others: readonly string[]): boolean {
  return others.some((other) => excludeEachOther(graph, cause, other));
}

import { weighCauses, type CauseScore, type Findings, type KnowledgeGraph } from "@plain-credit/core";

/** Decibans of lead and evidence that a told case shows. */
export const toldMargin = 13;
const undecidedLead = 5;
const rivalReach = 6;
const weakEvidence = 6;

/** Whether a case points to one cause so clearly that any one weight moved by 3 leaves the verdict: lead and evidence 13 or more. */
export function tells(graph: KnowledgeGraph, findings: Findings, cause: string): boolean {
  const [first, second] = weighCauses(graph, findings);
  return (
    first !== undefined &&
    first.cause === cause &&
    first.score >= toldMargin &&
    first.score - (second?.score ?? 0) >= toldMargin
  );
}

/** Whether a case is undecided with the same margin: lead 5 at most, and among the causes at most 6 behind the first one has evidence of 6 at most, or two exclude each other. */
export function leavesOpen(graph: KnowledgeGraph, findings: Findings): boolean {
  const scores = weighCauses(graph, findings);
  const [first, second] = scores;
  if (first === undefined || second === undefined || first.score - second.score > undecidedLead) return false;
  const rivals = scores.filter(({ score }) => first.score - score <= rivalReach);
  return rivals.some(({ score }) => score <= weakEvidence) || twoExclude(graph, rivals);
}

function twoExclude(graph: KnowledgeGraph, rivals: readonly CauseScore[]): boolean {
  const names = new Set(rivals.map(({ cause }) => cause));
  return graph.exclusivePairs.some(({ causes: [one, other] }) => names.has(one) && names.has(other));
}

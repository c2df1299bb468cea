import { weighCauses, type CauseScore, type Findings, type KnowledgeGraph } from "@plain-credit/core";

/** Decibans of lead and evidence that a told case shows. */
export const toldMargin = 13;
const undecidedLead = 5;
const rivalReach = 6;

/** Decibans of evidence that settle nothing by themselves. */
export const weakEvidence = 6;

/** Whether a case points to one cause so clearly that any one weight moved by 3 leaves the verdict: lead and evidence 13 or more. */
export function tells(graph: KnowledgeGraph, findings: Findings, cause: string): boolean {
  const scores = weighCauses(graph, findings);
  const [first] = scores;
  return first?.cause === cause && first.score >= toldMargin && leadOf(scores) >= toldMargin;
}

/** How far the first of sorted scores is ahead; one alone leads by its own. */
function leadOf([first, second]: readonly CauseScore[]): number {
  return (first?.score ?? 0) - (second?.score ?? 0);
}

/** Whether a case is undecided with the same margin, among all causes as among those shown: lead 5 at most, and among the causes at most 6 behind the first one has evidence of 6 at most, or two exclude each other. */
export function leavesOpen(graph: KnowledgeGraph, findings: Findings, shown: ReadonlySet<string>): boolean {
  const scores = weighCauses(graph, findings);
  const [first] = scores;
  if (first === undefined || leadOf(scores) > undecidedLead) return false;
  if (leadOf(scores.filter(({ cause }) => shown.has(cause))) > undecidedLead) return false;
  const rivals = scores.filter(({ score }) => first.score - score <= rivalReach);
  return rivals.some(({ score }) => score <= weakEvidence) || twoExclude(graph, rivals);
}

function twoExclude(graph: KnowledgeGraph, rivals: readonly CauseScore[]): boolean {
  const names = new Set(rivals.map(({ cause }) => cause));
  return graph.exclusivePairs.some(({ causes: [one, other] }) => names.has(one) && names.has(other));
}

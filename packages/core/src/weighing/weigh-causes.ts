import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { compareIds } from "../model/compare-ids.ts";
import type { Finding, Findings } from "../model/finding.ts";
import type { Contribution } from "./contribution.ts";
import { countOncePerGroup } from "./count-once-per-group.ts";
import { requireFindings } from "./require-findings.ts";
import { weightIndexOf } from "./weight-index.ts";

/** A cause with the evidence for it in decibans, and every finding that speaks for or against it, in the packs' order of signals. */
export type CauseScore = {
  readonly cause: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
};

/** The causes compatible with the outcome (all, without one) by the evidence for them, highest first, ties by id. Priors are 0, and so is what is not known. Throws `node-unknown`, `finding-duplicate`. */
export function weighCauses(graph: KnowledgeGraph, findings: Findings): readonly CauseScore[] {
  requireFindings(graph, findings);
  const { byFinding, placeOf } = weightIndexOf(graph);
  const placed = (finding: Finding) => placeOf.get(finding.signal) ?? 0;
  const spoken = new Map<string, Omit<Contribution, "counted">[]>();
  for (const finding of [...findings.findings].sort((a, b) => placed(a) - placed(b))) {
    for (const { cause, signal, value, weight } of byFinding.get(`${finding.signal}/${finding.value}`) ??
      []) {
      const contribution = { signal, value, weight };
      const listed = spoken.get(cause);
      if (listed === undefined) spoken.set(cause, [contribution]);
      else listed.push(contribution);
    }
  }
  const scores: CauseScore[] = [];
  for (const { id, outcomes } of graph.causes.values()) {
    if (findings.outcome !== undefined && !outcomes.includes(findings.outcome)) continue;
    const contributions = countOncePerGroup(graph, spoken.get(id) ?? []);
    const score = contributions.reduce((sum, { weight, counted }) => (counted ? sum + weight : sum), 0);
    scores.push({ cause: id, score, contributions });
  }
  return scores.sort((a, b) => b.score - a.score || compareIds(a.cause, b.cause));
}

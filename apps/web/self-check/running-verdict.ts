import { diagnose, type Findings, type KnowledgeGraph } from "@plain-credit/core";
import { nearestRival } from "./nearest-rival.ts";

/** What can be said of a case so far. Causes are ids; `less` is the nearest rival of `more`, if one stands out. */
export type RunningVerdict =
  | { readonly type: "cannot-tell" }
  | { readonly type: "leans" | "told"; readonly more: string; readonly less: string | undefined }
  | { readonly type: "several"; readonly causes: readonly string[] };

/** Decibans of evidence, and of lead, from which a case is said to lean: a weak clue more than its rival, and two in all. */
const leaning = { evidence: 6, lead: 3 };

/** What the findings point to so far. */
export function toRunningVerdict(graph: KnowledgeGraph, findings: Findings): RunningVerdict {
  const diagnosis = diagnose(graph, findings);
  if (diagnosis.verdict === "several") return { type: "several", causes: diagnosis.causes };
  const [first] = diagnosis.scores;
  const leans = first !== undefined && first.score >= leaning.evidence && diagnosis.lead >= leaning.lead;
  if (diagnosis.verdict === "cannot-tell" && !leans) return { type: "cannot-tell" };
  if (first === undefined) return { type: "cannot-tell" };
  return {
    type: diagnosis.verdict === "told" ? "told" : "leans",
    more: first.cause,
    less: nearestRival(diagnosis.scores)?.cause,
  };
}

import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";
import { isUnsound } from "./is-unsound.ts";

/** Whether we ourselves say what stands at a path: it is no title of a document, and neither a wrong belief or bad advice nor an unsound claim as taken up to be refuted. */
export function saysItOurselves(graph: KnowledgeGraph, path: Issue["path"]): boolean {
  const [, pack, list, at, field] = path;
  if (list === "sources" || (list === "rules" && field === "title")) return false;
  if (list === "misconceptions") return field === "truth";
  if (list !== "claims" || field !== "text") return true;
  const claim = graph.packs[Number(pack)]?.claims[Number(at)];
  return claim === undefined || !isUnsound(claim);
}

import type { KnowledgeGraph } from "../src/graph/knowledge-graph.ts";
import { checkGraph } from "../src/rules/check-graph.ts";
import { editPack } from "./edit-pack.ts";
import { graphOf } from "./graph-of.ts";
import { samplePack } from "./sample-pack.ts";

/** What all the rules together say of the sample pack after a change, each issue as `code at path`. */
export function issuesOf(
  edit: Parameters<typeof editPack>[0],
  asOf: string = samplePack.asOf,
): readonly string[] {
  return describeIssues(graphOf(editPack(edit)), asOf);
}

function describeIssues(graph: KnowledgeGraph, asOf: string): readonly string[] {
  return checkGraph(graph, { asOf }).map(({ code, path }) => `${code} at ${path.slice(2).join("/")}`);
}

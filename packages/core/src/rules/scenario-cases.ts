import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Findings } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import type { Scenario } from "../model/scenario.ts";
import { locatedNodes } from "./located-nodes.ts";

/** A variant of a scenario as a case: what the story and the clue state together. */
export type ScenarioCase = {
  readonly scenario: Scenario;
  readonly variant: string;
  readonly findings: Findings;
  readonly path: Issue["path"];
};

/** Every variant of every scenario. One that states a signal twice is no case, and is left out. */
export function scenarioCases(graph: KnowledgeGraph): readonly ScenarioCase[] {
  return locatedNodes(graph, "scenarios").flatMap(({ node: scenario, path }) =>
    scenario.variants.flatMap((variant, at) => {
      const findings = [...scenario.findings, ...variant.findings];
      const once = new Set(findings.map(({ signal }) => signal)).size === findings.length;
      return once
        ? [{ scenario, variant: variant.id, findings: { findings }, path: [...path, "variants", at] }]
        : [];
    }),
  );
}

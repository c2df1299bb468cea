import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { requireNode } from "../graph/require-node.ts";
import type { Findings } from "../model/finding.ts";
import { isAdmissible } from "./admissible-remedies.ts";
import { beats } from "./compare-remedies.ts";
import { toSituation } from "./situation.ts";

/** The option to take first: admissible, beating every other option directly, and beaten by no remedy outside the options. Undefined when none is so. Throws `node-unknown`, `finding-duplicate`. */
export function firstAmong(
  graph: KnowledgeGraph,
  findings: Findings,
  optionIds: readonly string[],
): string | undefined {
  const situation = toSituation(graph, findings);
  const options = new Set(optionIds.map((id) => requireNode(graph.remedies, "remedy", id)));
  const first = [...options].find(
    (option) =>
      isAdmissible(option, situation) &&
      [...options].every((other) => other === option || beats(option, other, situation)),
  );
  if (first === undefined) return undefined;
  const beaten = [...graph.remedies.values()].some(
    (remedy) => !options.has(remedy) && beats(remedy, first, situation),
  );
  return beaten ? undefined : first.id;
}

import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every family of causes has a cause or a misconception, every family of remedies a remedy or a misconception. */
export const familyFilled: ContentRule = {
  codes: ["family-empty"],
  check: (graph) => {
    const placements = [...graph.misconceptions.values()].map(({ placement }) => placement);
    const ofCauses = new Set([
      ...[...graph.causes.values()].map(({ family }) => family),
      ...placements.flatMap((placement) => (placement.part === "causes" ? [placement.causeFamily] : [])),
    ]);
    const ofRemedies = new Set([
      ...[...graph.remedies.values()].map(({ family }) => family),
      ...placements.flatMap((placement) => (placement.part === "remedies" ? [placement.remedyFamily] : [])),
    ]);
    return [
      ...locatedNodes(graph, "causeFamilies").filter(({ node }) => !ofCauses.has(node.id)),
      ...locatedNodes(graph, "remedyFamilies").filter(({ node }) => !ofRemedies.has(node.id)),
    ].map(({ node, path }) => ({ code: "family-empty", path, params: { id: node.id } }));
  },
};

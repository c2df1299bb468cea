import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { itemModels, type Item, type ItemModel } from "@plain-credit/quiz";

const drawsPerFamily = 12;

/** For each node key, the item models that were seen to ask about it, over a fixed run of generated items: some of each family that an objective holds, had by spending whatever other families would ask about. */
export function testedNodes(graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> {
  const testedBy = new Map<string, Set<string>>();
  for (const model of itemModels.values())
    for (const objective of graph.objectives.values())
      for (const item of itemsOfEachFamily(graph, model, objective))
        for (const node of nodesAskedBy(item))
          testedBy.set(node, (testedBy.get(node) ?? new Set()).add(model.id));
  return new Map([...testedBy].map(([node, models]) => [node, [...models].sort()]));
}

function itemsOfEachFamily(graph: KnowledgeGraph, model: ItemModel, objective: Objective): readonly Item[] {
  const families = model.families(graph, objective);
  return families.flatMap(({ id, nodes }) => {
    const spent = new Set(families.flatMap((other) => other.nodes).filter((node) => !nodes.includes(node)));
    return Array.from({ length: drawsPerFamily }, (_, at) =>
      model.generate(graph, { seed: `coverage-${id}-${at}`, objective, spent }),
    ).flatMap((item) => (item.ok ? [item.value] : []));
  });
}

/** What decides the answer of an item: its key, and the findings and temptations that it weighs against it. */
function nodesAskedBy(item: Item): readonly string[] {
  const keys = typeof item.key === "string" ? [item.key] : item.key;
  const { facts } = item;
  switch (facts.model) {
    case "judge-claim":
      return [`claim:${facts.claim}`];
    case "refute-myth":
      return [`misconception:${facts.misconception}`, ...keys.map((id) => `claim:${facts.options[id]}`)];
    case "identify-cause": {
      const causes = keys
        .map((id) => facts.options[id])
        .flatMap((option) => (option && "cause" in option ? [option.cause] : []));
      return [
        ...causes.map((id) => `cause:${id}`),
        ...facts.findings.map((finding) => `signal:${finding.signal}`),
      ];
    }
    case "choose-first-step": {
      const options = Object.entries(facts.options).flatMap(([id, option]) => {
        if ("misconception" in option) return [`misconception:${option.misconception}`];
        return keys.includes(id) ? [`remedy:${option.remedy}`] : [];
      });
      return [...options, ...facts.findings.map((finding) => `signal:${finding.signal}`)];
    }
  }
}

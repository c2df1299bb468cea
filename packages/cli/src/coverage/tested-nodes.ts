import type { KnowledgeGraph } from "@plain-credit/core";
import { generateItem, itemModels, type Item } from "@plain-credit/quiz";

const draws = 1500;

/** For each node key, the item models that were seen to ask about it, over a fixed run of generated items. */
export function testedNodes(graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> {
  const testedBy = new Map<string, Set<string>>();
  for (const model of itemModels.keys()) {
    for (let index = 0; index < draws; index += 1) {
      const item = generateItem(graph, { model, seed: `coverage-${index}` });
      if (!item.ok) break;
      for (const node of nodesAskedBy(item.value))
        testedBy.set(node, (testedBy.get(node) ?? new Set()).add(model));
    }
  }
  return new Map([...testedBy].map(([node, models]) => [node, [...models].sort()]));
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

import {
  firstAmong,
  type Findings,
  type KnowledgeGraph,
  type Scenario,
  type ScenarioVariant,
} from "@plain-credit/core";

/** A variant of a scenario with the case that it states and the step that comes first in it. */
export type KeyedVariant = {
  readonly variant: ScenarioVariant;
  readonly findings: Findings;
  readonly key: string;
};

const known = new WeakMap<KnowledgeGraph, Map<string, readonly KeyedVariant[]>>();

/** The variants of a scenario that have a first step among its options (all, in a checked pack); worked out once a graph. */
export function keyedVariants(graph: KnowledgeGraph, scenario: Scenario): readonly KeyedVariant[] {
  const byScenario = known.get(graph) ?? new Map<string, readonly KeyedVariant[]>();
  known.set(graph, byScenario);
  const found = byScenario.get(scenario.id);
  if (found !== undefined) return found;
  const keyed = scenario.variants.flatMap((variant) => {
    const findings = { findings: [...scenario.findings, ...variant.findings] };
    const key = firstAmong(graph, findings, scenario.options);
    return key === undefined ? [] : [{ variant, findings, key }];
  });
  byScenario.set(scenario.id, keyed);
  return keyed;
}

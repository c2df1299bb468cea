import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { firstAmong } from "../planning/first-among.ts";
import type { ContentRule } from "./content-rule.ts";
import { scenarioCases, type ScenarioCase } from "./scenario-cases.ts";

/** A case states whatever decides it: no answer to an unstated signal that an option reads would change the first step. */
export const scenarioStated: ContentRule = {
  codes: ["finding-unstated"],
  check: (graph) =>
    scenarioCases(graph).flatMap((scenarioCase) =>
      unstatedDeciders(graph, scenarioCase).map((signal) => ({
        code: "finding-unstated",
        path: [...scenarioCase.path, "findings"],
        params: { scenario: scenarioCase.scenario.id, variant: scenarioCase.variant, signal },
      })),
    ),
};

function unstatedDeciders(
  graph: KnowledgeGraph,
  { scenario: { options }, findings }: ScenarioCase,
): readonly string[] {
  const key = firstAmong(graph, findings, options);
  const stated = new Set(findings.findings.map(({ signal }) => signal));
  return [...signalsReadBy(graph, options)].filter(
    (signal) =>
      !stated.has(signal) &&
      graph.signals.get(signal)?.values.some(({ id: value }) => {
        const flipped = { findings: [...findings.findings, { signal, value }] };
        return firstAmong(graph, flipped, options) !== key;
      }) === true,
  );
}

/** What an option's requirements, its forbidding conditions and the needs that it addresses depend on. */
function signalsReadBy(graph: KnowledgeGraph, options: readonly string[]): ReadonlySet<string> {
  const remedies = options.flatMap((id) => graph.remedies.get(id) ?? []);
  const needs = remedies.flatMap(({ addresses }) => addresses.flatMap((id) => graph.needs.get(id) ?? []));
  const clauses = [
    ...remedies.flatMap(({ requires }) => requires),
    ...remedies.flatMap(({ forbids }) => forbids),
    ...needs.flatMap(({ opens }) => opens),
  ];
  return new Set(clauses.flatMap(({ all }) => all.map(({ signal }) => signal)));
}

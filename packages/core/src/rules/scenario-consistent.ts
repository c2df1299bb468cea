import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** A story and its clue state each signal once. */
export const scenarioConsistent: ContentRule = {
  codes: ["finding-duplicate"],
  check: (graph) =>
    locatedNodes(graph, "scenarios").flatMap(({ node: scenario, path }) =>
      scenario.variants.flatMap((variant, at) => {
        const stated = [...scenario.findings, ...variant.findings].map(({ signal }) => signal);
        const repeated = new Set(stated.filter((signal, place) => stated.indexOf(signal) !== place));
        return [...repeated].map((signal) => ({
          code: "finding-duplicate",
          path: [...path, "variants", at, "findings"],
          params: { scenario: scenario.id, variant: variant.id, signal },
        }));
      }),
    ),
};

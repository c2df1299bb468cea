import type { Issue } from "../model/issue.ts";
import { firstAmong } from "../planning/first-among.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";
import { scenarioCases } from "./scenario-cases.ts";

/** Every variant of a scenario has a first step among the options, and every option is the first step of some variant. */
export const scenarioKeyed: ContentRule = {
  codes: ["scenario-keyless", "option-keyless"],
  check: (graph) => {
    const issues: Issue[] = [];
    const keys = new Map<string, Set<string>>();
    for (const { scenario, variant, findings, path } of scenarioCases(graph)) {
      const key = firstAmong(graph, findings, scenario.options);
      if (key === undefined)
        issues.push({ code: "scenario-keyless", path, params: { scenario: scenario.id, variant } });
      else keys.set(scenario.id, (keys.get(scenario.id) ?? new Set()).add(key));
    }
    for (const { node: scenario, path } of locatedNodes(graph, "scenarios"))
      scenario.options.forEach((remedy, at) => {
        if (keys.get(scenario.id)?.has(remedy) === true) return;
        issues.push({
          code: "option-keyless",
          path: [...path, "options", at],
          params: { scenario: scenario.id, remedy },
        });
      });
    return issues;
  },
};

import { openNeeds, type KnowledgeGraph } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";
import type { Alarms } from "../item-model.ts";

const dangerNow = 0;

/** Whether the case holds a danger now, and which options are steps against one. */
export function findAlarms(graph: KnowledgeGraph, { facts }: Item): Alarms | undefined {
  if (facts.model !== "choose-first-step") return undefined;
  const open = openNeeds(graph, { findings: facts.findings });
  const dangers = [...graph.needs.values()].filter(({ urgency }) => urgency === dangerNow);
  return {
    dangerous: open.some(({ urgency }) => urgency === dangerNow),
    options: Object.entries(facts.options).flatMap(([id, stands]) => {
      const addresses = "remedy" in stands ? (graph.remedies.get(stands.remedy)?.addresses ?? []) : [];
      return dangers.some((need) => addresses.includes(need.id)) ? [id] : [];
    }),
  };
}

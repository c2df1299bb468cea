import { openNeeds, type KnowledgeGraph } from "@plain-credit/core";
import type { ChooseFirstStepFacts } from "../../item/facts/choose-first-step-facts.ts";
import type { SpotHarmFacts } from "../../item/facts/spot-harm-facts.ts";
import type { ItemFacts } from "../../item/item-facts.ts";
import type { Item } from "../../item/item.ts";
import type { Alarms } from "../item-model.ts";

const dangerNow = 0;

/** Whether the case of an item about what to do holds a danger now, and which options are steps against one. */
export function findAlarms(graph: KnowledgeGraph, { facts }: Item): Alarms | undefined {
  if (!asksWhatToDo(facts)) return undefined;
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

function asksWhatToDo(facts: ItemFacts): facts is ChooseFirstStepFacts | SpotHarmFacts {
  return facts.model === "choose-first-step" || (facts.model === "spot-harm" && facts.asked === "called-for");
}

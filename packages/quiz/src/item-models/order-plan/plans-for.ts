import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { goesBefore, laterSteps, type LaterSteps } from "./later-steps.ts";

/** Steps of which the last comes after all the others. */
export type Plan = readonly string[];

/** The plans that lead to one step, by their number of steps, 3 to 5. */
export type PlansTo = { readonly goal: string; readonly bySize: ReadonlyMap<number, readonly Plan[]> };

const sizes = [3, 4, 5];
const known = new WeakMap<KnowledgeGraph, Map<string, readonly PlansTo[]>>();

/** The plans of an objective's own steps, for each step that two others at least have to precede. Of one size those with the longest rows of steps that follow one another are kept. Worked out once a graph and objective. */
export function plansFor(graph: KnowledgeGraph, objective: Objective): readonly PlansTo[] {
  const byObjective = known.get(graph) ?? new Map<string, readonly PlansTo[]>();
  known.set(graph, byObjective);
  const found = byObjective.get(objective.id);
  if (found !== undefined) return found;
  const later = laterSteps(graph);
  const steps = objective.covers.remedies.filter((id) => graph.remedies.has(id));
  const plans = steps.flatMap((goal): readonly PlansTo[] => {
    const before = steps.filter((id) => goesBefore(later, id, goal));
    const bySize = new Map(
      sizes
        .map((size) => [size, longestRows(later, plansOfSize(before, size - 1), goal)] as const)
        .filter(([, list]) => list.some((plan) => opensWithNeed(graph, plan))),
    );
    return bySize.size === 0 ? [] : [{ goal, bySize }];
  });
  byObjective.set(objective.id, plans);
  return plans;
}

function longestRows(later: LaterSteps, parts: readonly Plan[], goal: string): readonly Plan[] {
  const plans = parts.map((part) => [...part, goal]);
  const rows = plans.map((plan) => rowTo(later, plan, goal));
  const longest = Math.max(0, ...rows);
  return plans.filter((_, at) => rows[at] === longest);
}

/** How many steps follow one another up to a step. */
function rowTo(later: LaterSteps, plan: Plan, step: string): number {
  const before = plan.filter((other) => goesBefore(later, other, step));
  return 1 + Math.max(0, ...before.map((other) => rowTo(later, plan, other)));
}

function plansOfSize(pool: readonly string[], size: number): readonly Plan[] {
  if (size === 0) return [[]];
  return pool.flatMap((step, at) => plansOfSize(pool.slice(at + 1), size - 1).map((rest) => [step, ...rest]));
}

function opensWithNeed(graph: KnowledgeGraph, plan: Plan): boolean {
  return needsOf(graph, plan).length > 0;
}

/** What the steps of a plan deal with, except that nothing has to be done. */
export function needsOf(graph: KnowledgeGraph, plan: Plan): readonly string[] {
  const needs = plan.flatMap((id) => graph.remedies.get(id)?.addresses ?? []);
  return [...new Set(needs)].filter((id) => graph.needs.get(id)?.residual !== true);
}

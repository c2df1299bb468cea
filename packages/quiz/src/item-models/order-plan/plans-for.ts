import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { edgesFrom, goesBefore, laterSteps, type LaterSteps } from "./later-steps.ts";
import { needsOf } from "./needs-of.ts";
import { tieOf } from "./tied-steps.ts";

/** Steps of which the last comes after all the others. */
export type Plan = readonly string[];

/** The plans of steps that are tied to each other, by their number of steps, 3 to 5. */
export type TiedPlans = { readonly tie: string; readonly bySize: ReadonlyMap<number, readonly Plan[]> };

const sizes = [3, 4, 5];
const known = new WeakMap<KnowledgeGraph, Map<string, readonly TiedPlans[]>>();

/** The plans of an objective's own steps, by the steps that they are tied to. For each step to end with, those of one size with the longest rows of steps that follow one another are kept. Worked out once a graph and objective. */
export function plansFor(graph: KnowledgeGraph, objective: Objective): readonly TiedPlans[] {
  const byObjective = known.get(graph) ?? new Map<string, readonly TiedPlans[]>();
  known.set(graph, byObjective);
  const found = byObjective.get(objective.id);
  if (found !== undefined) return found;
  const steps = objective.covers.remedies.filter((id) => graph.remedies.has(id));
  const ties = tieOf(graph);
  const plans = [...new Set(steps.flatMap((id) => ties.get(id) ?? []))].flatMap(
    (tie): readonly TiedPlans[] => {
      const tied = steps.filter((id) => ties.get(id) === tie);
      const bySize = new Map(
        sizes
          .map((size) => [size, tied.flatMap((goal) => plansTo(graph, tied, goal, size))] as const)
          .filter(([, list]) => list.length > 0),
      );
      return bySize.size === 0 ? [] : [{ tie, bySize }];
    },
  );
  byObjective.set(objective.id, plans);
  return plans;
}

function plansTo(
  graph: KnowledgeGraph,
  steps: readonly string[],
  goal: string,
  size: number,
): readonly Plan[] {
  const later = laterSteps(graph);
  const before = steps.filter((id) => goesBefore(later, id, goal));
  const plans = partsOfSize(before, size - 1)
    .map((part) => [...part, goal])
    .filter((plan) => isWhole(graph, plan) && needsOf(graph, plan).length > 0);
  const rows = plans.map((plan) => rowTo(later, plan, goal));
  const longest = Math.max(0, ...rows);
  return plans.filter((_, at) => rows[at] === longest);
}

/** Whether every order in a plan goes by way of its own steps: then none waits for something that is left out. */
function isWhole(graph: KnowledgeGraph, plan: Plan): boolean {
  const later = laterSteps(graph);
  return plan.every((one) => {
    const reached = new Set([one]);
    for (const step of reached)
      for (const { remedy } of edgesFrom(graph, step)) if (plan.includes(remedy)) reached.add(remedy);
    return plan.every((other) => !goesBefore(later, one, other) || reached.has(other));
  });
}

/** How many steps follow one another up to a step. */
function rowTo(later: LaterSteps, plan: Plan, step: string): number {
  const before = plan.filter((other) => goesBefore(later, other, step));
  return 1 + Math.max(0, ...before.map((other) => rowTo(later, plan, other)));
}

function partsOfSize(pool: readonly string[], size: number): readonly Plan[] {
  if (size === 0) return [[]];
  return pool.flatMap((step, at) => partsOfSize(pool.slice(at + 1), size - 1).map((rest) => [step, ...rest]));
}

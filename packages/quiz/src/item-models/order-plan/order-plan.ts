import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import type { OrderPlanFacts } from "../../item/facts/order-plan-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawName, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed } from "../../random/seed.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { claimsOfPlace, explainPlace, explainPlan, orderedPairs } from "./explain-order.ts";
import { isUncovered, needsOf } from "./needs-of.ts";
import { plansFor, type Plan, type TiedPlans } from "./plans-for.ts";
import { tellPlan } from "./tell-plan.ts";
import { orderNodes } from "./tied-steps.ts";

type Stands = OrderPlanFacts["options"][string];

const levels: Readonly<Record<number, 1 | 2 | 3>> = { 3: 1, 4: 2, 5: 3 };

/** In what order are these steps taken? Three to five steps of one plan, the last of which comes after the others; only what the packs put in order, and say why, counts. One family a set of steps that orders tie together. The order shown is a draw. */
export const orderPlan: ItemModel = {
  id: "order-plan",
  types: ["ordering"],
  families: (graph, objective) =>
    // A plan is somebody's.
    graph.personas.size === 0
      ? []
      : plansFor(graph, objective).map(({ tie }) => ({
          id: `order-plan/${tie}`,
          nodes: orderNodes(graph, tie),
        })),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    const seed = hashSeed(text);
    const family = left.length === 0 ? undefined : draw(deriveSeed(seed, "tie"), left, ({ id }) => id);
    const plans = plansOf(graph, objective, family?.id ?? "");
    if (family === undefined || plans === undefined) return poolEmpty("order-plan", objective);
    const size = drawName(deriveSeed(seed, "size"), [...plans.bySize.keys()].map(String));
    const plan = draw(deriveSeed(seed, "plan"), plans.bySize.get(Number(size)) ?? [], (steps) =>
      steps.join(" "),
    );
    const needs = needsOf(graph, plan);
    const unfolding = plan.some((step) => isUncovered(graph, plan, step));
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const shown = shuffle(deriveSeed(seed, "order"), plan, (step) => step);
    const placed = placeOptions(shown.map((step) => optionFor(graph, plan, step)));
    const idOf = new Map(placed.options.map(({ id }, at) => [shown[at] ?? "", id]));
    const pairs = orderedPairs(graph, shown);
    return {
      ok: true,
      value: {
        id: itemId("order-plan", text),
        model: "order-plan",
        family: family.id,
        type: "ordering",
        objective: objective.id,
        level: levels[plan.length] ?? 3,
        seed: text,
        facts: { model: "order-plan", persona: persona.id, needs, options: placed.stands },
        stem: tellPlan(graph, persona, { needs, unfolding }, seed),
        rationale: explainPlan(graph, inOrder(graph, shown)),
        options: placed.options,
        key: inOrder(graph, shown).map((step) => idOf.get(step) ?? ""),
        pairs: pairs.map(([one, other]) => [idOf.get(one) ?? "", idOf.get(other) ?? ""] as const),
      },
    };
  },
  asks: ({ facts }) =>
    facts.model === "order-plan" ? Object.values(facts.options).map(({ remedy }) => `remedy:${remedy}`) : [],
};

function plansOf(graph: KnowledgeGraph, objective: Objective, family: string): TiedPlans | undefined {
  return plansFor(graph, objective).find(({ tie }) => `order-plan/${tie}` === family);
}

/** A right order: of the steps that wait for none that is left, the most urgent, or the first shown of those. */
function inOrder(graph: KnowledgeGraph, shown: Plan): Plan {
  const pairs = orderedPairs(graph, shown);
  const ordered: string[] = [];
  const left = [...shown];
  while (left.length > 0) {
    const ready = left.filter((step) => !pairs.some(([one, other]) => other === step && left.includes(one)));
    const most = Math.min(...ready.map((step) => urgencyOf(graph, step)));
    const next = left.findIndex((step) => ready.includes(step) && urgencyOf(graph, step) === most);
    ordered.push(...left.splice(Math.max(0, next), 1));
  }
  return ordered;
}

function urgencyOf(graph: KnowledgeGraph, step: string): number {
  const [need = ""] = graph.remedies.get(step)?.addresses ?? [];
  return graph.needs.get(need)?.urgency ?? 0;
}

function optionFor(graph: KnowledgeGraph, plan: Plan, step: string): DraftOption<Stands> {
  return {
    stands: { remedy: step },
    text: graph.remedies.get(step)?.name ?? { "zh-CN": step, en: step },
    rationale: explainPlace(graph, plan, step),
    claims: claimsOfPlace(graph, plan, step),
    diagnoses: { type: "mistake", id: `misplaces:${step}` },
    harmful: false,
    right: true,
  };
}

import type { Issue, KnowledgeGraph, Objective, Result } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { draw } from "../random/draw.ts";
import { deriveSeed, hashSeed } from "../random/seed.ts";
import { itemModels } from "./item-models.ts";

/** One item of a model: the same graph, model, seed and objective give the same bytes. Without an objective, one that the model can serve is drawn. Codes: `model-unknown`, `objective-unknown`, `pool-empty`. */
export function generateItem(
  graph: KnowledgeGraph,
  request: { readonly model: string; readonly seed: string; readonly objective?: string },
): Result<Item, readonly Issue[]> {
  const model = itemModels.get(request.model);
  if (model === undefined) return refuse("model-unknown", "model", request.model);
  const objectives = [...graph.objectives.values()].filter(
    ({ id }) => request.objective === undefined || id === request.objective,
  );
  if (request.objective !== undefined && objectives.length === 0)
    return refuse("objective-unknown", "objective", request.objective);
  const served = objectives.filter((objective) => model.families(graph, objective).length > 0);
  if (served.length === 0) return refuse("pool-empty", "model", request.model);
  const seed = hashSeed(request.seed);
  const familiesOf = (objective: Objective) => model.families(graph, objective).map(({ id }) => id);
  const family = model.drawFamily?.([...new Set(served.flatMap(familiesOf))], deriveSeed(seed, "family"));
  const serving =
    family === undefined ? served : served.filter((objective) => familiesOf(objective).includes(family));
  const objective = draw(deriveSeed(seed, "objective"), serving, ({ id }) => id);
  return model.generate(graph, {
    seed: request.seed,
    objective,
    spent: new Set(),
    ...(family === undefined ? {} : { family }),
  });
}

function refuse(code: string, name: string, value: string): Result<never, readonly Issue[]> {
  return { ok: false, error: [{ code, path: [name], params: { [name]: value.slice(0, 64) } }] };
}

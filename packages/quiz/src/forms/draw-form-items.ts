import type { Issue, KnowledgeGraph, Objective, Result } from "@plain-credit/core";
import type { ItemModel } from "../item-models/item-model.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import { deriveSeed, hashSeed, toHex } from "../random/seed.ts";
import type { Blueprint, BlueprintPart } from "./blueprint.ts";

/** The items of a blueprint, in order; what one of them asks about or tells, no later one asks about. Every part that cannot be met is told. Codes: `objective-unknown`, `model-unknown`, `blueprint-unmet`. */
export function drawFormItems(
  graph: KnowledgeGraph,
  blueprint: Blueprint,
  seed: string,
): Result<readonly Item[], readonly Issue[]> {
  const items: Item[] = [];
  const issues: Issue[] = [];
  const spent = new Set<string>();
  for (const [place, part] of blueprint.parts.entries()) {
    const path = ["parts", place];
    const objective = graph.objectives.get(part.objective);
    const models = part.models.flatMap((id) => itemModels.get(id) ?? []);
    const unknown = part.models.filter((id) => !itemModels.has(id));
    issues.push(...unknown.map((model) => ({ code: "model-unknown", path, params: { model } })));
    if (objective === undefined)
      issues.push({ code: "objective-unknown", path, params: { objective: part.objective } });
    if (objective === undefined || unknown.length > 0) continue;
    for (let index = 0; index < part.count; index += 1) {
      const item = drawItem(graph, { objective, models, index, spent }, (model) =>
        toHex(deriveSeed(hashSeed(seed), `${blueprint.id}/${place}/${objective.id}/${model}/${index}`)),
      );
      if (item === undefined) {
        issues.push(unmet(part, index, path));
        break;
      }
      items.push(item);
    }
  }
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: items };
}

type Turn = {
  readonly objective: Objective;
  readonly models: readonly ItemModel[];
  readonly index: number;
  readonly spent: Set<string>;
};

/** An item of the model whose turn it is, or of the next that has something left to ask. */
function drawItem(
  graph: KnowledgeGraph,
  { objective, models, index, spent }: Turn,
  seedFor: (model: string) => string,
): Item | undefined {
  for (let turn = 0; turn < models.length; turn += 1) {
    const model = models[(index + turn) % models.length];
    const item = model?.generate(graph, { seed: seedFor(model.id), objective, spent });
    if (model === undefined || item?.ok !== true) continue;
    const family = model.families(graph, objective).find(({ id }) => id === item.value.family);
    for (const node of family?.nodes ?? []) spent.add(node);
    for (const node of model.tells?.(item.value) ?? []) spent.add(node);
    return item.value;
  }
  return undefined;
}

function unmet({ objective, models, count }: BlueprintPart, drawn: number, path: Issue["path"]): Issue {
  return {
    code: "blueprint-unmet",
    path,
    params: { objective, models: models.join(" "), wanted: count, drawn },
  };
}

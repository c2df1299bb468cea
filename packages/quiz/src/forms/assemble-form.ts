import type { Issue, KnowledgeGraph, Result } from "@plain-credit/core";
import { blueprints } from "../blueprints/blueprints.ts";
import { engineVersion } from "../engine-version.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import { deriveSeed, hashSeed, hashText, toHex } from "../random/seed.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Form } from "./form.ts";
import { seedTextSchema } from "./seed-text.ts";

/** A quiz from a blueprint and a seed, the same bytes wherever it is built; no two items ask about one thing. Codes: `pack-missing`, `blueprint-unknown`, `seed-malformed`, `objective-unknown`, `model-unknown`, `pool-empty`. */
export function assembleForm(
  graph: KnowledgeGraph,
  request: { readonly blueprint: string; readonly seed: string },
): Result<Form, readonly Issue[]> {
  const issues: Issue[] = [];
  const blueprint = blueprints.get(request.blueprint);
  if (blueprint === undefined)
    issues.push({
      code: "blueprint-unknown",
      path: ["blueprint"],
      params: { blueprint: request.blueprint.slice(0, 64) },
    });
  if (!seedTextSchema.safeParse(request.seed).success)
    issues.push({ code: "seed-malformed", path: ["seed"], params: { seed: request.seed.slice(0, 64) } });
  const pack = graph.packs[0];
  if (pack === undefined) issues.push({ code: "pack-missing", path: [], params: {} });
  if (blueprint === undefined || pack === undefined || issues.length > 0) return { ok: false, error: issues };
  const items = drawItems(graph, blueprint, request.seed);
  if (!items.ok) return items;
  return {
    ok: true,
    value: {
      reference: {
        pack: pack.id,
        packVersion: pack.version,
        engineVersion,
        blueprint: blueprint.id,
        seed: request.seed,
        fingerprint: toHex(hashText(JSON.stringify(items.value))).slice(0, 16),
      },
      items: items.value,
    },
  };
}

function drawItems(
  graph: KnowledgeGraph,
  blueprint: Blueprint,
  seed: string,
): Result<readonly Item[], readonly Issue[]> {
  const items: Item[] = [];
  const issues: Issue[] = [];
  const spent = new Set<string>();
  for (const [part, { objective: id, model: name, count }] of blueprint.parts.entries()) {
    const objective = graph.objectives.get(id);
    const model = itemModels.get(name);
    const path = ["parts", part];
    if (objective === undefined) issues.push({ code: "objective-unknown", path, params: { objective: id } });
    if (model === undefined) issues.push({ code: "model-unknown", path, params: { model: name } });
    if (objective === undefined || model === undefined) continue;
    const nodesOf = new Map(model.families(graph, objective).map((family) => [family.id, family.nodes]));
    for (let index = 0; index < count; index += 1) {
      const itemSeed = toHex(deriveSeed(hashSeed(seed), `${blueprint.id}/${part}/${id}/${name}/${index}`));
      const item = model.generate(graph, { seed: itemSeed, objective, spent });
      if (!item.ok) {
        issues.push(...item.error.map((issue) => ({ ...issue, path })));
        break;
      }
      items.push(item.value);
      for (const node of nodesOf.get(item.value.family) ?? []) spent.add(node);
      for (const node of model.tells?.(item.value) ?? []) spent.add(node);
    }
  }
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: items };
}

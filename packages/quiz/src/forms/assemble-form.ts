import type { Issue, KnowledgeGraph, Result } from "@plain-credit/core";
import { findBlueprint } from "../blueprints/blueprints.ts";
import { engineVersion } from "../engine-version.ts";
import { hashText, toHex } from "../random/seed.ts";
import { drawFormItems } from "./draw-form-items.ts";
import type { Form } from "./form.ts";
import { seedTextSchema } from "./seed-text.ts";

/** A quiz from a blueprint and a seed, the same bytes wherever it is built; no two items ask about one thing. Codes: `pack-missing`, `blueprint-unknown`, `seed-malformed`, `objective-unknown`, `model-unknown`, `blueprint-unmet`. */
export function assembleForm(
  graph: KnowledgeGraph,
  request: { readonly blueprint: string; readonly seed: string },
): Result<Form, readonly Issue[]> {
  const issues: Issue[] = [];
  const blueprint = findBlueprint(graph, request.blueprint);
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
  const items = drawFormItems(graph, blueprint, request.seed);
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

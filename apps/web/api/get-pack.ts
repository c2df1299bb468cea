import { packJsonSchema } from "@plain-credit/core";
import { toCacheableJson, sendCacheableJson, type CacheableJson } from "./cacheable-json.ts";
import { findKnowledge, servedPacks } from "./knowledge.ts";
import { problem } from "./problem.ts";

const packs: ReadonlyMap<string, CacheableJson> = new Map(
  servedPacks.map((id) => [id, toCacheableJson(findKnowledge(id)?.pack)]),
);
const schema = toCacheableJson(packJsonSchema());

/** A pack as JSON; 404 for one that the app does not serve. */
export function getPack(request: Request, id: string): Response {
  const pack = packs.get(id);
  return pack === undefined ? packUnknown(id) : sendCacheableJson(request, pack);
}

/** The JSON Schema of a pack; 404 for one that the app does not serve. */
export function getPackSchema(request: Request, id: string): Response {
  return packs.has(id) ? sendCacheableJson(request, schema, "application/schema+json") : packUnknown(id);
}

function packUnknown(id: string): Response {
  const pack = id.slice(0, 64);
  return problem(404, `There is no pack "${pack}".`, [
    { code: "pack-unknown", path: ["pack"], params: { pack } },
  ]);
}

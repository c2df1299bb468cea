import { blueprintsOf, engineVersion } from "@plain-credit/quiz";
import * as z from "zod/mini";
import { findKnowledge, servedPacks } from "./knowledge.ts";

/** What `GET /api/v1/health` answers. */
export const healthSchema = z.strictObject({
  status: z.literal("ok"),
  engineVersion: z.string(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  blueprints: z.array(z.string()),
});

/** That the app answers, with what it serves. */
export function health(): z.infer<typeof healthSchema> {
  return {
    status: "ok",
    engineVersion,
    packs: servedPacks.map((id) => ({ id, version: findKnowledge(id)?.pack.version ?? "" })),
    blueprints: [...new Set(servedPacks.flatMap(blueprintIds))],
  };
}

function blueprintIds(pack: string): readonly string[] {
  const graph = findKnowledge(pack)?.graph;
  return graph === undefined ? [] : blueprintsOf(graph).map(({ id }) => id);
}

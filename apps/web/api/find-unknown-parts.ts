import type { Issue } from "@plain-credit/core";
import { findBlueprint } from "@plain-credit/quiz";
import { findKnowledge, knowledge } from "./knowledge.ts";

/** What of a pack and a blueprint the app does not have: `pack-unknown`, `blueprint-unknown`, with paths under `path`. */
export function findUnknownParts(
  { pack, blueprint }: { readonly pack: string; readonly blueprint: string },
  path: Issue["path"] = [],
): readonly Issue[] {
  const graph = findKnowledge(pack)?.graph;
  return [
    ...(graph === undefined ? [{ code: "pack-unknown", path: [...path, "pack"], params: { pack } }] : []),
    ...(findBlueprint(graph ?? knowledge.graph, blueprint) !== undefined
      ? []
      : [{ code: "blueprint-unknown", path: [...path, "blueprint"], params: { blueprint } }]),
  ];
}

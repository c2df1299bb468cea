import type { Issue } from "@plain-credit/core";
import { blueprints } from "@plain-credit/quiz";
import { findKnowledge } from "./knowledge.ts";

/** What of a pack and a blueprint the app does not have: `pack-unknown`, `blueprint-unknown`, with paths under `path`. */
export function findUnknownParts(
  { pack, blueprint }: { readonly pack: string; readonly blueprint: string },
  path: Issue["path"] = [],
): readonly Issue[] {
  return [
    ...(findKnowledge(pack) === undefined
      ? [{ code: "pack-unknown", path: [...path, "pack"], params: { pack } }]
      : []),
    ...(blueprints.has(blueprint)
      ? []
      : [{ code: "blueprint-unknown", path: [...path, "blueprint"], params: { blueprint } }]),
  ];
}

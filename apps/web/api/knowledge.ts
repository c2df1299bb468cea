import { buildGraph, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";

/** A pack that the app serves, with its graph. */
export type Knowledge = { readonly pack: Pack; readonly graph: KnowledgeGraph };

const packs: ReadonlyMap<string, Knowledge> = new Map(
  [jiebei].map((pack) => [pack.id, { pack, graph: graphOf(pack) }]),
);

/** The pack of that id, if the app serves it. */
export function findKnowledge(pack: string): Knowledge | undefined {
  return packs.get(pack);
}

/** The ids of the packs that the app serves. */
export const servedPacks: readonly string[] = [...packs.keys()];

/** The pack that the app is about. */
export const knowledge: Knowledge = { pack: jiebei, graph: graphOf(jiebei) };

// A pack that ships with the app and has issues is a broken build, not a state to live with.
function graphOf(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(`The pack ${pack.id} has issues: ${JSON.stringify(built.error)}`);
  return built.value;
}

import { buildGraph, parsePack, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import cardLimit from "@plain-credit/core/examples/card-limit.json" with { type: "json" };
import { jiebei } from "@plain-credit/core/packs/jiebei";

/** A pack that the app serves, with its graph. */
export type Knowledge = { readonly pack: Pack; readonly graph: KnowledgeGraph };

/** The pack that the app is about. */
export const knowledge: Knowledge = { pack: jiebei, graph: graphOf(jiebei) };

// The example shows authors that a pack in JSON is enough; it is read as any stranger's would be.
const packs: ReadonlyMap<string, Knowledge> = new Map(
  [knowledge, readKnowledge(cardLimit)].map((served) => [served.pack.id, served]),
);

/** The pack of that id, if the app serves it. */
export function findKnowledge(pack: string): Knowledge | undefined {
  return packs.get(pack);
}

/** The ids of the packs that the app serves, the one that it is about first. */
export const servedPacks: readonly string[] = [...packs.keys()];

function readKnowledge(json: unknown): Knowledge {
  const pack = parsePack(json);
  if (!pack.ok) throw new Error(`A pack in JSON has issues: ${JSON.stringify(pack.error)}`);
  return { pack: pack.value, graph: graphOf(pack.value) };
}

// A pack that ships with the app and has issues is a broken build, not a state to live with.
function graphOf(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(`The pack ${pack.id} has issues: ${JSON.stringify(built.error)}`);
  return built.value;
}

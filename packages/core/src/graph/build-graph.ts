import type { Issue } from "../model/issue.ts";
import type { Pack } from "../model/pack.ts";
import type { Result } from "../model/result.ts";
import { danglingReferences } from "./dangling-references.ts";
import { edgesOfPack } from "./edges-of-pack.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { repeatedEntries } from "./repeated-entries.ts";

type Listed = {
  [Kind in keyof Pack]: Pack[Kind] extends readonly { readonly id: string }[] ? Kind : never;
}[keyof Pack];

/** Joins packs into one graph and resolves every reference. Issues, all at once: `id-duplicate`, `weight-duplicate`, `reference-duplicate`, `reference-dangling`. */
export function buildGraph(packs: readonly Pack[]): Result<KnowledgeGraph, readonly Issue[]> {
  const sameNode: Issue[] = [];
  const index = <Kind extends Listed>(kind: Kind): ReadonlyMap<string, Pack[Kind][number]> => {
    const nodes = new Map<string, Pack[Kind][number]>();
    packs.forEach((pack, packIndex) =>
      pack[kind].forEach((node, at) => {
        if (nodes.has(node.id))
          sameNode.push({
            code: "id-duplicate",
            path: ["packs", packIndex, kind, at, "id"],
            params: { id: node.id },
          });
        nodes.set(node.id, node);
      }),
    );
    return nodes;
  };
  const graph: KnowledgeGraph = {
    packs,
    sources: index("sources"),
    claims: index("claims"),
    causeFamilies: index("causeFamilies"),
    remedyFamilies: index("remedyFamilies"),
    outcomes: index("outcomes"),
    causes: index("causes"),
    signalGroups: index("signalGroups"),
    signals: index("signals"),
    weights: packs.flatMap((pack) => pack.weights),
    exclusivePairs: packs.flatMap((pack) => pack.exclusivePairs),
    needs: index("needs"),
    remedies: index("remedies"),
    misconceptions: index("misconceptions"),
    rules: index("rules"),
    constants: index("constants"),
    terms: index("terms"),
    events: index("events"),
    objectives: index("objectives"),
    lessons: index("lessons"),
    personas: index("personas"),
    scenarios: index("scenarios"),
    edges: packs.flatMap((pack) => edgesOfPack(pack).map(({ edge }) => edge)),
  };
  const issues = [
    ...sameNode,
    ...duplicateWeights(packs),
    ...packs.flatMap(repeatedEntries),
    ...packs.flatMap((pack, packIndex) => danglingReferences(graph, pack, packIndex)),
  ];
  return issues.length === 0 ? { ok: true, value: graph } : { ok: false, error: issues };
}

function duplicateWeights(packs: readonly Pack[]): readonly Issue[] {
  const seen = new Set<string>();
  return packs.flatMap((pack, packIndex) =>
    pack.weights.flatMap(({ cause, signal, value }, at): readonly Issue[] => {
      const key = `${cause}/${signal}/${value}`;
      const repeated = seen.has(key);
      seen.add(key);
      return repeated
        ? [
            {
              code: "weight-duplicate",
              path: ["packs", packIndex, "weights", at],
              params: { cause, signal, value },
            },
          ]
        : [];
    }),
  );
}
